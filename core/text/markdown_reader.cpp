#include "core/text/markdown_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/text/block_kind.h"
#include "core/text/front_matter.h"
#include "core/text/html_element.h"
#include "core/text/html_tokenizer.h"
#include "core/text/line.h"
#include "core/text/markdown_inline.h"
#include "core/text/markdown_line.h"
#include "core/text/row_writer.h"
#include "core/text/text_writer.h"

namespace speclens {
namespace {

/// A line of fewer bytes is not wrapped.
constexpr std::size_t shortestWrappedLine = 40;

class MarkdownReader {
  public:
    explicit MarkdownReader(std::string_view file)
        : file_(file), writer_(file), row_(writer_), inline_(file) {}

    ParsedText read() {
        at_ = file_.starts_with("\xef\xbb\xbf") ? 3 : 0;
        const FrontMatter head = frontMatterAt(file_, at_);
        at_ = head.end;
        addTitle(head.title);
        while (at_ < file_.size()) {
            readLine(takeLine());
        }
        endBlock();
        if (hasHeadline_ && titleBlock_) {
            blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(*titleBlock_));
        }
        ParsedText parsed{writer_.take(), std::move(blocks_), std::move(cells_)};
        findRowsAmongLines(parsed);
        return parsed;
    }

  private:
    /// The next line with its outer blanks, and moves behind its end.
    Span takeLine() {
        const std::size_t end = std::min(file_.find('\n', at_), file_.size());
        const Span line{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
        at_ = end + 1;
        return line;
    }

    [[nodiscard]] Span lineWords(Span line) const { return trimmed(file_, line.begin, line.end); }

    void addTitle(std::optional<Span> title) {
        if (title && !title->empty()) {
            writer_.add(*title);
            titleBlock_ = blocks_.size();
            kind_ = BlockKind::Heading;
            endBlock();
        }
    }

    void readLine(Span line) {
        Span words = lineWords(line);
        while (words.of(file_).starts_with('>')) {
            words = trimmed(file_, words.begin + 1, words.end);
        }
        const std::string_view content = words.of(file_);
        if (readsCode(content)) {
            return;
        }
        if (content.empty()) {
            endBlock();
            table_ = Table::None;
        } else if (!readMarked(words) && !readRow(words)) {
            readWords(line, words);
        }
    }

    /// Whether the line is code, or opens or closes it; scripts and styles are code too.
    bool readsCode(std::string_view content) {
        if (!rawElement_.empty()) {
            if (content.find("</" + rawElement_) != std::string_view::npos) {
                rawElement_.clear();
            }
            return true;
        }
        const MarkdownFence fence = fenceOf(content);
        if (fence_.length > 0) {
            const bool closes = fence.mark == fence_.mark && fence.length >= fence_.length &&
                                fence.length == content.size();
            fence_ = closes ? MarkdownFence{} : fence_;
            return true;
        }
        if (fence.length > 0) {
            endBlock();
            fence_ = fence;
            return true;
        }
        return opensRawElement(content);
    }

    bool opensRawElement(std::string_view content) {
        if (!content.starts_with('<')) {
            return false;
        }
        HtmlTokenizer tokens(content, {0, static_cast<std::uint32_t>(content.size())});
        const auto token = tokens.next();
        if (!token || token->kind != HtmlToken::Kind::StartTag ||
            roleOf(token->name) != ElementRole::Raw) {
            return false;
        }
        endBlock();
        if (content.find("</" + std::string(token->name)) == std::string_view::npos) {
            rawElement_ = token->name;
        }
        return true;
    }

    /// Headings, rules, list items and definitions of links.
    bool readMarked(Span words) {
        const std::string_view content = words.of(file_);
        if (const std::size_t level = headingLevel(content)) {
            endBlock();
            addBlock(headingWords(file_, words), BlockKind::Heading);
            hasHeadline_ = hasHeadline_ || level == 1;
            return true;
        }
        const std::size_t underline = underlineLevel(content);
        if (underline > 0 && writer_.position() > lineBegin_ && kind_ == BlockKind::Paragraph) {
            kind_ = BlockKind::Heading;
            hasHeadline_ = hasHeadline_ || underline == 1;
            endBlock();
            return true;
        }
        if (isThematicBreak(content) || isLinkDefinition(content)) {
            endBlock();
            return true;
        }
        const std::size_t mark = listMark(content);
        if (mark == 0 || isTableRule(content)) {
            return false;
        }
        endBlock();
        kind_ = BlockKind::ListItem;
        words.begin += static_cast<std::uint32_t>(mark);
        for (const std::string_view box : {"[ ] ", "[x] ", "[X] "}) {
            words.begin += words.of(file_).starts_with(box) ? 4 : 0;
        }
        addWords(trimmed(file_, words.begin, words.end));
        previousSize_ = words.size();
        return true;
    }

    bool readRow(Span words) {
        const std::string_view content = words.of(file_);
        if (isTableRule(content)) {
            return true;
        }
        const std::size_t bars = countBars(content);
        const bool heads = bars > 0 && isTableRule(nextLine());
        if (!heads && bars < 2 && (bars == 0 || table_ == Table::None)) {
            table_ = Table::None;
            return false;
        }
        endBlock();
        if (heads || table_ == Table::None) {
            row_.beginTable();
        }
        table_ = Table::Open;
        row_.beginRow();
        for (const Span cell : cellsOf(file_, words)) {
            row_.beginCell(heads, 1, 1);
            addWords(cell);
            row_.endLine(BlockKind::Paragraph);
        }
        for (const Block& block : row_.endRow(cells_)) {
            blocks_.push_back(block);
        }
        startLine();
        return true;
    }

    [[nodiscard]] std::string_view nextLine() const {
        if (at_ >= file_.size()) {
            return {};
        }
        return trimmed(file_, at_, std::min(file_.find('\n', at_), file_.size())).of(file_);
    }

    void readWords(Span line, Span words) {
        if (MarkdownInline::isPicture(words.of(file_))) {
            endBlock();
            kind_ = BlockKind::Caption;
            addWords(words);
            endBlock();
            return;
        }
        const bool open = writer_.position() > lineBegin_;
        if (open && previousSize_ < shortestWrappedLine && !isLower(file_[words.begin])) {
            endBlock();
        } else if (open) {
            writer_.addBlank({line.begin - 1, words.begin});
        }
        addWords(words);
        previousSize_ = words.size();
        const std::string_view content = line.of(file_);
        if (content.ends_with("  ") || content.ends_with('\\')) {
            endBlock();
        }
    }

    void addBlock(Span words, BlockKind kind) {
        kind_ = kind;
        addWords(words);
        endBlock();
    }

    void addWords(Span words) {
        for (const InlinePart& part : inline_.read(words, kind_ == BlockKind::Caption)) {
            if (part.kind == InlinePart::Kind::Break) {
                breakLine(part.source);
            } else {
                addPart(part);
            }
        }
    }

    void breakLine(Span source) {
        if (row_.isActive()) {
            row_.endLine(BlockKind::Paragraph);
        } else if (kind_ == BlockKind::Heading) {
            writer_.addBlank(source);
        } else {
            endBlock();
        }
    }

    void addPart(const InlinePart& part) {
        const bool instead = part.kind == InlinePart::Kind::Instead;
        const std::string_view shown = instead ? part.text : part.source.of(file_);
        if (shown.empty()) {
            return;
        }
        if (std::all_of(shown.begin(), shown.end(), isBlank) || shown == "\u00a0") {
            writer_.addBlank(part.source);
            return;
        }
        row_.prepareText();
        if (kind_ == BlockKind::ListItem && writer_.position() == lineBegin_) {
            writer_.addMark(listItemMark);
        }
        const std::size_t before = writer_.position();
        if (instead) {
            writer_.addInstead(part.text, part.source);
        } else {
            writer_.add(part.source);
        }
        const std::size_t written = writer_.position() - before;
        strongBytes_ += part.strong ? written : 0;
        linkBytes_ += part.link ? written : 0;
    }

    void endBlock() {
        constexpr auto markSize = static_cast<std::uint32_t>(listItemMark.size());
        Span span = writer_.endLine();
        if (!span.empty()) {
            span.begin += kind_ == BlockKind::ListItem ? markSize : 0;
            const BlockText block{kind_, span.of(writer_.text()), strongBytes_, linkBytes_};
            if (!isTeaser(block)) {
                blocks_.push_back({kindOf(block), span, 0, 0, 0});
            }
        }
        startLine();
    }

    void startLine() {
        lineBegin_ = writer_.position();
        kind_ = BlockKind::Paragraph;
        strongBytes_ = 0;
        linkBytes_ = 0;
        previousSize_ = 0;
        inline_.endBlock();
    }

    enum class Table : std::uint8_t { None, Open };

    std::string_view file_;
    std::size_t at_ = 0;
    TextWriter writer_;
    RowWriter row_;
    MarkdownInline inline_;
    std::vector<Block> blocks_;
    std::vector<Cell> cells_;
    BlockKind kind_ = BlockKind::Paragraph;  ///< of the block that is being written
    std::uint32_t lineBegin_ = 0;            ///< of that block, in the text
    std::size_t previousSize_ = 0;           ///< of the line before, in the same block
    std::size_t strongBytes_ = 0;            ///< of the block
    std::size_t linkBytes_ = 0;              ///< of the block
    MarkdownFence fence_;                    ///< that is open
    std::string rawElement_;                 ///< that is open, whose content is no text
    Table table_ = Table::None;
    std::optional<std::size_t> titleBlock_;
    bool hasHeadline_ = false;
};

}  // namespace

ParsedText readMarkdown(std::string_view file) {
    return MarkdownReader(file).read();
}

}  // namespace speclens
