#include "core/text/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/block_reader.h"

namespace speclens {

std::string_view blockKindName(BlockKind kind) {
    constexpr std::array<std::string_view, 6> names = {"heading",   "paragraph", "list-item",
                                                       "table-row", "caption",   "boilerplate"};
    return names[static_cast<std::size_t>(kind)];
}

Document Document::fromPlainText(std::string bytes) {
    Document document;
    document.text_ = std::move(bytes);
    document.blocks_ = readBlocks(document.text_);
    return document;
}

std::string_view Document::title() const {
    const auto firstOf = [this](auto accepts) {
        return std::find_if(blocks_.begin(), blocks_.end(),
                            [&accepts](const Block& block) { return accepts(block.kind); });
    };
    auto found = firstOf([](BlockKind kind) { return kind == BlockKind::Heading; });
    if (found == blocks_.end()) {
        found = firstOf([](BlockKind kind) { return kind != BlockKind::Boilerplate; });
    }
    return found == blocks_.end() ? std::string_view() : found->span.of(text_);
}

}  // namespace speclens
