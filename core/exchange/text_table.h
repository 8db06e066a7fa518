// Tables for a terminal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace speclens {

/// How a cell looks on a terminal with colors.
enum class TextStyle : std::uint8_t { Plain, Strong, Good, Doubtful };

/// `text`, which is printable, between the escape sequences of the style.
std::string styledText(const std::string& text, TextStyle style);

/// Rows of cells under a header, with headings between them. Cells may hold any text; it is made
/// printable.
class TextTable {
  public:
    explicit TextTable(const std::vector<std::string>& header);

    /// As many cells as the header has, with as many styles or none.
    void addRow(const std::vector<std::string>& cells, const std::vector<TextStyle>& styles = {});
    /// A line over the whole width, after an empty one.
    void addHeading(const std::string& text);

    /// Lines of at most `width` columns where that leaves every column a few; longer cells wrap. A
    /// width of 0 never wraps. No line ends in blanks. Styles show where it is `colored`: then the
    /// header and the headings are strong.
    [[nodiscard]] std::string render(std::size_t width, bool colored = false) const;

  private:
    struct Line {
        bool heading = false;
        std::vector<std::string> cells;
        std::vector<TextStyle> styles;  ///< as many as cells
    };
    [[nodiscard]] std::vector<std::size_t> columnWidths(std::size_t width) const;

    std::size_t columns_;
    std::vector<Line> lines_;  ///< the header first
};

}  // namespace speclens
