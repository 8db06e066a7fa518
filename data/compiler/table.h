// A vocabulary table: tab-separated text with a header row, checked while it is read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speclens::data {

/// One column, as its header cell declares it: "name" holds text, "name:number" a number, and
/// "name:Type" an enumerator of the C++ enumeration `Type` (the compiler of the generated code
/// rejects a cell that names none).
struct Column {
    std::string name;
    std::string type;  ///< "text", "number", or the name of an enumeration
};

struct Row {
    std::size_t line = 0;  ///< 1-based, in the file
    std::vector<std::string> cells;
};

struct Table {
    std::string path;
    std::string name;  ///< the file's stem: "brands" for "brands.tsv"
    std::vector<Column> columns;
    std::vector<Row> rows;

    /// The message of an error at `row`: "path:line: what".
    [[nodiscard]] std::string at(const Row& row, std::string_view what) const;
};

/// Reads and checks a table. Lines that begin with '#' before the header document the columns and
/// are skipped; so are empty lines. Empty text cells at a row's end may be left out.
/// Throws std::runtime_error ("path:line: what") where a row has another number of cells than the
/// header, a cell has blanks at an end, a number is none, two rows are equal, or the first cells
/// of two rows are (unless the first column's name ends in '*', which allows it; the mark is not
/// part of the name).
Table readTable(const std::string& path);

/// "launch.announced" -> "LaunchAnnounced", "rear_other" -> "RearOther".
std::string enumerator(std::string_view cell);

}  // namespace speclens::data
