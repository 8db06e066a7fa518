// A catalog as CSV, out of the program and into it again.
//
// The header names `brand`, `model`, perhaps `aliases`, and keys of attributes. A row is a phone.
// A cell holds values in their canonical spelling, several joined with ";"; a ";" or "\" within a
// value has a "\" before it. An empty cell says that nothing is known. Behind the column of an
// attribute may stand `KEY:status` (the basis of each value: "stated" where the cell is empty),
// `KEY:source` (the title of its source, or its location where it has none) and `KEY:quote` (the
// words that say so, or the value where there are none), each with an entry a value, joined
// likewise.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/exchange/text_sink.h"

namespace speclens {

struct CatalogCsvColumns {
    /// Of all attributes; else only of those of which some value is not plainly stated, so that no
    /// leak comes back as a fact.
    bool status = false;
    bool source = false;
    bool quote = false;
};

/// Writes all phones by name, with the values that are shown, in columns for the attributes of
/// which some value is known, piece by piece. What it holds meanwhile are the phones' names, each
/// distinct cell once, and a byte or two for each cell. Gives how many phones there are; what
/// `sink` throws goes on to the caller.
std::size_t writeCatalogCsv(const Catalog& catalog, const CatalogCsvColumns& columns,
                            const TextSink& sink);

/// A cell that was left out, since it holds no value of its attribute.
struct CellProblem {
    std::size_t row = 0;  ///< as spreadsheets count: the header is row 1
    std::string column;   ///< as the header names it
    std::string problem;  ///< what is wrong, with the text of the cell
};

struct DoubtfulPhone {
    PhoneName phone;
    std::vector<PhoneRecord> candidates;
};

struct CatalogCsvReport {
    bool alreadyKnown = false;  ///< the same content was imported before; nothing changed
    bool cancelled = false;     ///< nothing was stored
    std::size_t rows = 0;
    std::size_t values = 0;
    std::size_t added = 0;    ///< phones that the catalog did not have
    std::size_t changed = 0;  ///< phones of which it shows more or other values now
    std::size_t left = 0;     ///< phones of which it shows what it did
    std::vector<std::string> ignoredColumns;
    std::size_t problemCount = 0;
    std::vector<CellProblem> problems;  ///< the first thousand
    std::vector<DoubtfulPhone> doubtful;
};

struct CatalogCsvImport {
    NewSource source;  ///< of kind Table, with the file as its content
    bool dryRun = false;
    std::stop_token stop = {};
    /// Called now and then with the bytes that are done.
    std::function<void(std::size_t done)> progress = {};
};

/// Reads the rows of `import.source.content` into the catalog, in one transaction. A value with a
/// source or a quote of its own becomes a claim of a source of that title, which holds the quotes;
/// where the catalog has a source with just these quotes already, it becomes one of the file.
/// Cells that are not understood are reported and left out. Throws Error, having stored nothing,
/// where the bytes are no UTF-8 or no CSV, where the header has no `model` or a column twice, and
/// where the catalog cannot be written.
CatalogCsvReport importCatalogCsv(Catalog& catalog, const CatalogCsvImport& import);

}  // namespace speclens
