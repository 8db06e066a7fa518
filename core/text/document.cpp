#include "core/text/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/block_reader.h"
#include "core/text/html_reader.h"
#include "core/text/line.h"
#include "core/text/markdown_reader.h"
#include "core/text/parsed_text.h"

namespace speclens {
namespace {

/// A shorter heading on top of a page is the site's name.
constexpr std::size_t headlineWords = 4;

}  // namespace

std::string_view blockKindName(BlockKind kind) {
    constexpr std::array<std::string_view, 6> names = {"heading",   "paragraph", "list-item",
                                                       "table-row", "caption",   "boilerplate"};
    return names[static_cast<std::size_t>(kind)];
}

Document Document::fromPlainText(std::string bytes) {
    Document document;
    document.file_ = std::move(bytes);
    BlockList list = readBlocks(document.file_);
    document.blocks_ = std::move(list.blocks);
    document.cells_ = std::move(list.cells);
    return document;
}

Document Document::fromHtml(std::string bytes) {
    ParsedText parsed = readHtml(bytes);
    return fromMarkup(std::move(bytes), std::move(parsed));
}

Document Document::fromMarkdown(std::string bytes) {
    ParsedText parsed = readMarkdown(bytes);
    return fromMarkup(std::move(bytes), std::move(parsed));
}

Document Document::fromMarkup(std::string bytes, ParsedText parsed) {
    Document document;
    document.file_ = std::move(bytes);
    document.rewritten_ = std::move(parsed.rewritten);
    document.blocks_ = std::move(parsed.blocks);
    document.cells_ = std::move(parsed.cells);
    return document;
}

std::string_view Document::title() const {
    const auto firstOf = [this](auto accepts) {
        const auto found = std::find_if(blocks_.begin(), blocks_.end(), accepts);
        return found == blocks_.end() ? std::string_view() : found->span.of(text());
    };
    const auto isHeading = [](const Block& block) { return block.kind == BlockKind::Heading; };
    std::string_view title = firstOf([this, isHeading](const Block& block) {
        return isHeading(block) && countWords(block.span.of(text())) >= headlineWords;
    });
    if (title.empty()) {
        title = firstOf(isHeading);
    }
    if (title.empty()) {
        title = firstOf([](const Block& block) { return block.kind != BlockKind::Boilerplate; });
    }
    return title;
}

}  // namespace speclens
