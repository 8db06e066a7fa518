// The cells of a table, and what they say where they are labels.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/sheet_label.h"
#include "core/text/document.h"

namespace speclens {

struct LabelCell {
    std::vector<Token> tokens;
    CellLabel label;
};

class SheetCells {
  public:
    /// The blocks [first, last) are the table's rows.
    SheetCells(const Document& document, std::uint32_t first, std::uint32_t last)
        : document_(document), first_(first), last_(last) {}

    [[nodiscard]] std::uint32_t first() const { return first_; }
    [[nodiscard]] std::uint32_t last() const { return last_; }
    [[nodiscard]] const Block& row(std::uint32_t row) const { return document_.blocks()[row]; }
    /// Empty where the row has no such column.
    [[nodiscard]] Span cell(std::uint32_t row, std::uint32_t column) const;
    [[nodiscard]] std::string_view textOf(std::uint32_t row, std::uint32_t column) const {
        return cell(row, column).of(document_.text());
    }
    [[nodiscard]] bool heads(std::uint32_t row) const {
        return document_.cells(this->row(row))[0].heads;
    }

    /// What is too long for a label is read as an empty one.
    [[nodiscard]] LabelCell labelAt(Span span) const;
    [[nodiscard]] LabelCell labelAt(std::uint32_t row, std::uint32_t column) const {
        return labelAt(cell(row, column));
    }

  private:
    const Document& document_;
    std::uint32_t first_;
    std::uint32_t last_;
};

}  // namespace speclens
