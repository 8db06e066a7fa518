// Cells and rows of comparisons for tests, written as text.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/compare/row_sameness.h"
#include "core/spec/display.h"

namespace speclens::test {

/// The cell of the canonical values in `text`, divided by ";"; a value with "?" behind it is
/// leaked. Unknown where it is empty.
inline ComparisonCell cellOf(AttributeId id, const std::string& text, Units units = Units::Metric) {
    ComparisonCell cell;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        std::string part = text.substr(begin, end - begin);
        const bool leaked = part.ends_with('?');
        part.resize(part.size() - (leaked ? 1 : 0));
        const Value value = parseCanonical(attribute(id).type, part).value();
        cell.values.push_back(
            {value, displayText(id, value, units), leaked ? Basis::Leaked : Basis::Stated});
        begin = end + 1;
    }
    return cell;
}

inline ComparisonRow rowOf(AttributeId id, const std::vector<std::string>& texts,
                           Units units = Units::Metric) {
    ComparisonRow row;
    row.attribute = id;
    for (const std::string& text : texts) {
        row.cells.push_back(cellOf(id, text, units));
    }
    row.sameness = samenessOf(id, row.cells);
    return row;
}

}  // namespace speclens::test
