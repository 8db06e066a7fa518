// Writes the rows of tables, cell by cell, and finds out whether they are rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/document.h"
#include "core/text/text_writer.h"

namespace speclens {

/// A row is one line of the text, with a tab between its cells and a semicolon between the lines of
/// a cell. A row that holds prose, as in pages that are laid out by tables, is written the same and
/// given back in parts.
class RowWriter {
  public:
    explicit RowWriter(TextWriter& writer) : writer_(writer) {}

    /// Begins a table; rows before it are of another.
    void beginTable();
    void beginRow();
    /// A cell that heads its column, or not, and takes so many columns and rows.
    void beginCell(bool heads, std::uint32_t columns, std::uint32_t rows);
    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] std::uint32_t table() const { return table_; }

    /// To be called before text is written.
    void prepareText();
    /// Ends a line within a cell, which is of that kind where the row is none.
    void endLine(BlockKind kind);

    /// Ends the row: one block with its cells, which are appended to `cells`, or its parts; nothing
    /// where it is empty.
    std::vector<Block> endRow(std::vector<Cell>& cells);

  private:
    struct Part {
        BlockKind kind = BlockKind::Paragraph;
        Span span;
        std::size_t cell = 0;
    };
    struct DraftCell {
        Span span;
        bool heads = false;
    };

    void addEmptyCells();
    [[nodiscard]] std::ptrdiff_t filledCells() const;
    [[nodiscard]] bool isProse() const;
    [[nodiscard]] bool isProse(const Part& part) const;
    Block makeRow(Span line, std::vector<Cell>& cells) const;

    TextWriter& writer_;
    bool active_ = false;
    std::uint32_t table_ = 0;
    std::vector<std::uint32_t> taken_;  ///< by column: rows that cells from above still take
    std::vector<DraftCell> cells_;
    std::size_t current_ = 0;  ///< the cell that text is written to
    std::vector<Part> parts_;
    std::string_view mark_;  ///< to be written before the next text
    std::uint32_t partBegin_ = 0;
    bool partOpen_ = false;
};

}  // namespace speclens
