// Makes blocks of the texts of a web page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/html_element.h"
#include "core/text/html_page.h"
#include "core/text/open_elements.h"
#include "core/text/parsed_text.h"
#include "core/text/row_writer.h"
#include "core/text/text_writer.h"

namespace speclens {

/// Is told of texts and elements in their order; `around` is the innermost open element.
class HtmlBlockReader {
  public:
    explicit HtmlBlockReader(std::string_view file) : file_(file), writer_(file), row_(writer_) {}

    void addText(Span source, const OpenElement& around);
    void addTitle(Span source, const OpenElement& around);
    void addBlank(Span source) { writer_.addBlank(source); }
    /// A line's end, written `source`; a blank where the line goes on behind it.
    void breakLine(Span source, const OpenElement& around);

    /// An element that is no part of a line begins, and ends with so many left open.
    void begin(const OpenElement& element, const ElementMarks& marks);
    void end(const OpenElement& element, const OpenElement& around, std::size_t depth);
    void endBlock(const OpenElement& around);

    /// A part of a line begins inside of so many open elements.
    void beginInline(ElementRole role, std::size_t depth);
    void endInline(ElementRole role);
    void forgetStrong() { strongDepth_ = 0; }

    /// What is written so far.
    [[nodiscard]] std::string_view text() const { return writer_.text(); }
    /// The story of the page; the reader must not be used any more.
    ParsedText take();

  private:
    void addCharacters(Span source, BlockKind kind);
    void addLines(Span source, const OpenElement& around);
    void write(Span source, std::string_view instead, BlockKind kind);
    void endRow(const OpenElement& around);
    void keep(Block block, const OpenElement& around);
    [[nodiscard]] bool goesOnBehind(Span lineBreak) const;

    std::string_view file_;
    TextWriter writer_;
    RowWriter row_;
    std::vector<HtmlBlock> blocks_;
    std::vector<Cell> cells_;
    std::uint32_t lineBegin_ = 0;
    std::size_t preformatted_ = 0;  ///< open elements whose lines are lines
    std::size_t strongDepth_ = 0;
    std::size_t linkDepth_ = 0;    ///< of the elements around an open link; 0 outside of links
    std::size_t strongBytes_ = 0;  ///< of the block
    std::size_t linkBytes_ = 0;    ///< of the block
    std::size_t tables_ = 0;       ///< open ones, and open lists of definitions
    bool describes_ = false;       ///< the row has a description of its term
};

}  // namespace speclens
