// What cells and headers of a catalog's CSV hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/attribute.h"
#include "core/spec/value.h"

namespace speclens {

/// What a column is about.
struct CatalogCsvColumn {
    enum class Kind : std::uint8_t {
        Ignored,
        Brand,
        Model,
        Aliases,
        Values,
        Status,
        Source,
        Quote
    };
    Kind kind = Kind::Ignored;
    AttributeId attribute{};  ///< of the four last kinds

    friend bool operator==(const CatalogCsvColumn&, const CatalogCsvColumn&) = default;
};

/// Ignored where the name means nothing here.
CatalogCsvColumn findCatalogCsvColumn(std::string_view name);
std::string catalogCsvColumnName(const CatalogCsvColumn& column);

/// One entry of a cell.
struct CellEntry {
    std::string text;
    std::size_t begin = 0;  ///< where it stands in the cell, without blanks around it
    std::size_t end = 0;
};

/// Appends an entry and the ";" before it, where it is not the first.
void appendEntry(std::string& cell, bool first, std::string_view entry);
/// The entries of a cell; none where it is blank.
std::vector<CellEntry> splitCell(std::string_view cell);

/// The value that a person or a spreadsheet spells so: canonical, or "TRUE", "yes", "no".
std::optional<Value> readCellValue(ValueType type, std::string_view text);

}  // namespace speclens
