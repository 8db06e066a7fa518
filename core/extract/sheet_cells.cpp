#include "core/extract/sheet_cells.h"

namespace speclens {

Span SheetCells::cell(std::uint32_t row, std::uint32_t column) const {
    const auto cells = document_.cells(this->row(row));
    return column < cells.size() ? cells[column].span : Span{};
}

LabelCell SheetCells::labelAt(Span span) const {
    constexpr std::size_t longestLabel = 80;
    LabelCell cell;
    if (!span.empty() && span.size() <= longestLabel) {
        tokenize(document_.text(), span, cell.tokens);
        cell.label = readLabel(cell.tokens);
    }
    return cell;
}

}  // namespace speclens
