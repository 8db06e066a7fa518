// Finds the lines of a plain text that are rows of tables, and cuts them into cells.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/document.h"
#include "core/text/line.h"

namespace speclens {

/// What a line is to a table.
enum class RowPart : std::uint8_t {
    None,   ///< nothing
    Row,    ///< a row
    Label,  ///< the label of a row whose value is the next line
    Value,  ///< that value
    Rule,   ///< a rule between rows, which says nothing
};

struct RowLine {
    RowPart part = RowPart::None;
    std::uint32_t table = 0;  ///< of a Row or Label: the same for rows that belong together
    std::uint32_t firstCell = 0;
    std::uint32_t cellCount = 0;
};

struct RowLines {
    std::vector<RowLine> lines;  ///< one for each line
    std::vector<Cell> cells;
};

/// Rows are lines with tabs, with two bars, with columns apart by blanks (two lines at least), with
/// commas (three), "Key: value" and "Key - value" (three, or one marked as a list's or below a
/// label), "Key: value | value" (four), and labels with their values on the lines below (three).
/// Linear in the text's length.
RowLines findRows(std::string_view text, const std::vector<Line>& lines);

}  // namespace speclens
