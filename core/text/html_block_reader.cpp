#include "core/text/html_block_reader.h"

#include <algorithm>
#include <utility>

#include "core/spec/ascii.h"
#include "core/text/block_kind.h"
#include "core/text/character_reference.h"
#include "core/text/line.h"

namespace speclens {
namespace {

/// A line of fewer bytes is not wrapped.
constexpr std::size_t shortestWrappedLine = 40;

/// Elements that mean nothing outside of a table or a list of definitions.
bool isInRow(ElementRole role) {
    return role == ElementRole::Row || role == ElementRole::Cell ||
           role == ElementRole::HeaderCell || role == ElementRole::Term ||
           role == ElementRole::Description;
}

}  // namespace

void HtmlBlockReader::addText(Span source, const OpenElement& around) {
    if (preformatted_ > 0) {
        addLines(source, around);
    } else {
        addCharacters(source, around.kind);
    }
}

void HtmlBlockReader::addLines(Span source, const OpenElement& around) {
    while (!source.empty()) {
        const std::size_t size = std::min(source.of(file_).find('\n'), source.size());
        const auto end = source.begin + static_cast<std::uint32_t>(size);
        addCharacters({source.begin, end}, around.kind);
        if (end == source.end) {
            return;
        }
        endBlock(around);
        source.begin = end + 1;
    }
}

void HtmlBlockReader::addCharacters(Span source, BlockKind kind) {
    while (!source.empty()) {
        const std::string_view rest = source.of(file_);
        std::size_t size = std::min(rest.find('&'), rest.size());
        if (size == 0) {
            if (const auto reference = readCharacterReference(rest)) {
                const auto length = static_cast<std::uint32_t>(reference->length);
                if (!reference->text.empty()) {
                    write({source.begin, source.begin + length}, reference->text, kind);
                }
                source.begin += length;
                continue;
            }
            size = std::min(rest.find('&', 1), rest.size());
        }
        const auto end = source.begin + static_cast<std::uint32_t>(size);
        write({source.begin, end}, {}, kind);
        source.begin = end;
    }
}

/// Writes `instead` of the bytes where it is not empty.
void HtmlBlockReader::write(Span source, std::string_view instead, BlockKind kind) {
    constexpr std::string_view noBreakSpace = "\u00a0";
    const std::string_view shown = instead.empty() ? source.of(file_) : instead;
    if (shown == noBreakSpace || std::all_of(shown.begin(), shown.end(), isSpace)) {
        writer_.addBlank(source);
        return;
    }
    row_.prepareText();
    if (kind == BlockKind::ListItem && !row_.isActive() && writer_.position() == lineBegin_) {
        writer_.addMark(listItemMark);
    }
    const std::size_t before = writer_.position();
    if (instead.empty()) {
        writer_.add(source);
    } else {
        writer_.addInstead(instead, source);
    }
    const std::size_t written = writer_.position() - before;
    strongBytes_ += strongDepth_ > 0 ? written : 0;
    linkBytes_ += linkDepth_ > 0 ? written : 0;
}

void HtmlBlockReader::addTitle(Span source, const OpenElement& around) {
    endBlock(around);
    endRow(around);
    addCharacters(source, BlockKind::Heading);
    const Span line = writer_.endLine();
    lineBegin_ = writer_.position();
    if (!line.empty()) {
        blocks_.push_back({{BlockKind::Heading, line, 0, 0, 0}, 0, false, false, true, false});
    }
}

void HtmlBlockReader::breakLine(Span source, const OpenElement& around) {
    const bool oneLine = around.kind == BlockKind::Heading || around.kind == BlockKind::Caption;
    if (oneLine || goesOnBehind(source)) {
        writer_.addBlank(source);
    } else {
        endBlock(around);
    }
}

bool HtmlBlockReader::goesOnBehind(Span lineBreak) const {
    const std::string_view line = writer_.text().substr(lineBegin_);
    if (row_.isActive() || line.size() < shortestWrappedLine || endsSentence(line)) {
        return false;
    }
    const std::string_view rest = file_.substr(lineBreak.end);
    const auto* const next = std::find_if_not(rest.begin(), rest.end(), isSpace);
    return next != rest.end() && isLower(*next);
}

void HtmlBlockReader::begin(const OpenElement& element, const ElementMarks& marks) {
    if (element.isSkipped || (isInRow(element.role) && tables_ == 0)) {
        return;
    }
    switch (element.role) {
        case ElementRole::Preformatted:
            ++preformatted_;
            break;
        case ElementRole::Table:
        case ElementRole::Definitions:
            endRow(element);
            row_.beginTable();
            ++tables_;
            break;
        case ElementRole::Row:
            endRow(element);
            row_.beginRow();
            break;
        case ElementRole::Cell:
        case ElementRole::HeaderCell:
            if (!row_.isActive()) {
                row_.beginRow();
            }
            row_.beginCell(element.role == ElementRole::HeaderCell, marks.columns, marks.rows);
            break;
        case ElementRole::Term:
            if (!row_.isActive() || describes_) {
                endRow(element);
                row_.beginRow();
                row_.beginCell(false, 1, 1);
                describes_ = false;
            }
            break;
        case ElementRole::Description:
            if (!row_.isActive()) {
                row_.beginRow();
            }
            if (!describes_) {
                row_.beginCell(false, 1, 1);
                describes_ = true;
            }
            break;
        default:
            break;
    }
}

void HtmlBlockReader::end(const OpenElement& element, const OpenElement& around,
                          std::size_t depth) {
    if (depth < linkDepth_) {
        linkDepth_ = 0;
    }
    if (element.isSkipped) {
        return;
    }
    switch (element.role) {
        case ElementRole::Preformatted:
            --preformatted_;
            break;
        case ElementRole::Table:
        case ElementRole::Definitions:
            --tables_;
            [[fallthrough]];
        case ElementRole::Row:
            endRow(element.isAside ? element : around);
            break;
        default:
            break;
    }
}

void HtmlBlockReader::endBlock(const OpenElement& around) {
    if (row_.isActive()) {
        row_.endLine(around.kind);
        return;
    }
    constexpr auto markSize = static_cast<std::uint32_t>(listItemMark.size());
    Span line = writer_.endLine();
    if (!line.empty()) {
        const bool marked = line.of(writer_.text()).starts_with(listItemMark);
        line.begin += marked && around.kind == BlockKind::ListItem ? markSize : 0;
        keep({around.kind, line, 0, 0, 0}, around);
    }
    lineBegin_ = writer_.position();
    strongBytes_ = 0;
    linkBytes_ = 0;
}

void HtmlBlockReader::endRow(const OpenElement& around) {
    describes_ = false;
    if (!row_.isActive()) {
        return;
    }
    strongBytes_ = 0;
    linkBytes_ = 0;
    for (const Block& block : row_.endRow(cells_)) {
        keep(block, around);
    }
    lineBegin_ = writer_.position();
}

void HtmlBlockReader::beginInline(ElementRole role, std::size_t depth) {
    strongDepth_ += role == ElementRole::Strong ? 1 : 0;
    linkDepth_ = role == ElementRole::Link ? depth : linkDepth_;
}

void HtmlBlockReader::endInline(ElementRole role) {
    strongDepth_ -= role == ElementRole::Strong && strongDepth_ > 0 ? 1 : 0;
    linkDepth_ = role == ElementRole::Link ? 0 : linkDepth_;
}

void HtmlBlockReader::keep(Block block, const OpenElement& around) {
    const BlockText text{block.kind, block.span.of(writer_.text()), strongBytes_, linkBytes_};
    if (isTeaser(text)) {
        return;
    }
    HtmlBlock& entry = blocks_.emplace_back();
    entry.block = block;
    entry.block.kind = block.cellCount > 0 ? block.kind : kindOf(text);
    entry.article = around.article;
    entry.inMain = around.inMain;
    entry.isAside = around.isAside;
    entry.isHeadline = around.role == ElementRole::Heading && around.name.ends_with('1');
}

ParsedText HtmlBlockReader::take() {
    ParsedText parsed;
    parsed.blocks = selectStory(blocks_);
    parsed.rewritten = writer_.take();
    parsed.cells = std::move(cells_);
    findRowsAmongLines(parsed);
    return parsed;
}

}  // namespace speclens
