// The readable text of an article, cut into blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/source_map.h"
#include "core/spec/span.h"

namespace speclens {

enum class BlockKind : std::uint8_t {
    Heading,
    Paragraph,
    ListItem,
    TableRow,
    Caption,      ///< of a picture: a short line that is neither a sentence nor a heading
    Boilerplate,  ///< navigation, "Read more", bylines, share lines: no prose
};

/// "heading", "paragraph", ...: for dumps.
std::string_view blockKindName(BlockKind kind);

/// A cell of a row; without bytes where it is empty.
struct Cell {
    Span span;           ///< without outer blanks
    bool heads = false;  ///< marked as a header of its column
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Span span;  ///< without marks of lists and headings, the line's end and outer blanks
    /// Cells of Document::cells: of a row, and of an entry of a list that is a label and its value.
    std::uint32_t firstCell = 0;
    std::uint32_t cellCount = 0;
    std::uint32_t table = 0;  ///< of a block with cells: the same for rows of one table
};

struct ParsedText;

/// Owns the bytes of an article and knows its readable text and its blocks. Spans are byte offsets
/// into text(), which for plain text is the file itself.
class Document {
  public:
    /// Reads plain text. `bytes` must have passed checkText.
    static Document fromPlainText(std::string bytes);
    /// Reads a web page, of which the story is the text; see readHtml.
    static Document fromHtml(std::string bytes);
    /// Reads Markdown; see readMarkdown.
    static Document fromMarkdown(std::string bytes);

    [[nodiscard]] std::string_view text() const { return rewritten_ ? rewritten_->text : file_; }
    /// The file as it is on disk.
    [[nodiscard]] std::string_view file() const { return file_; }
    /// The bytes of the file that a span of the text stands for.
    [[nodiscard]] Span inFile(Span span) const {
        return rewritten_ ? rewritten_->map.inFile(span) : span;
    }
    /// The text and where it stands in the file; nothing where the file is the text.
    [[nodiscard]] const std::optional<RewrittenText>& rewritten() const { return rewritten_; }
    /// In reading order; they do not overlap.
    [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }
    /// In reading order; they lie in the block and do not overlap.
    [[nodiscard]] std::span<const Cell> cells(const Block& block) const {
        return std::span(cells_).subspan(block.firstCell, block.cellCount);
    }

    /// The first headline (a heading of at least four words), else the first heading, else the
    /// first line of prose; empty where there is none of them.
    [[nodiscard]] std::string_view title() const;

  private:
    static Document fromMarkup(std::string bytes, ParsedText parsed);

    std::string file_;
    std::optional<RewrittenText> rewritten_;
    std::vector<Block> blocks_;
    std::vector<Cell> cells_;
};

}  // namespace speclens
