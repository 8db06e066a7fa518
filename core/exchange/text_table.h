// Tables for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace speclens {

/// Rows of cells under a header, with headings between them. Cells may hold any text; it is made
/// printable.
class TextTable {
  public:
    explicit TextTable(const std::vector<std::string>& header);

    /// As many cells as the header has.
    void addRow(const std::vector<std::string>& cells);
    /// A line over the whole width, after an empty one.
    void addHeading(const std::string& text);

    /// Lines of at most `width` columns where that leaves every column a few; longer cells wrap. A
    /// width of 0 never wraps. No line ends in blanks.
    [[nodiscard]] std::string render(std::size_t width) const;

  private:
    struct Line {
        bool heading = false;
        std::vector<std::string> cells;
    };
    [[nodiscard]] std::vector<std::size_t> columnWidths(std::size_t width) const;

    std::size_t columns_;
    std::vector<Line> lines_;  ///< the header first
};

}  // namespace speclens
