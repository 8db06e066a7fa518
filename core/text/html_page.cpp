#include "core/text/html_page.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <unordered_map>

namespace speclens {
namespace {

/// Less prose than this is no story.
constexpr std::size_t leastProse = 140;

using Accepts = std::function<bool(const HtmlBlock&)>;

std::size_t proseOf(const HtmlBlock& entry) {
    const bool prose = entry.block.kind == BlockKind::Paragraph ||
                       entry.block.kind == BlockKind::ListItem ||
                       entry.block.kind == BlockKind::TableRow;
    return prose ? entry.block.span.size() : 0;
}

std::size_t proseWhere(const std::vector<HtmlBlock>& page, const Accepts& accepts) {
    std::size_t sum = 0;
    for (const HtmlBlock& entry : page) {
        sum += accepts(entry) ? proseOf(entry) : 0;
    }
    return sum;
}

/// The article that holds most of the articles' prose among the blocks accepted; 0 where none does.
std::uint32_t mainArticle(const std::vector<HtmlBlock>& page, const Accepts& accepts) {
    std::unordered_map<std::uint32_t, std::size_t> prose;
    std::size_t all = 0;
    std::size_t inArticles = 0;
    for (const HtmlBlock& entry : page) {
        const std::size_t size = accepts(entry) ? proseOf(entry) : 0;
        all += size;
        if (entry.article > 0) {
            prose[entry.article] += size;
            inArticles += size;
        }
    }
    const auto largest = std::max_element(
        prose.begin(), prose.end(),
        [](const auto& left, const auto& right) { return left.second < right.second; });
    if (largest == prose.end() || largest->second < leastProse) {
        return 0;
    }
    const bool mostOfArticles = largest->second * 5 >= inArticles * 3;
    const bool muchOfAll = largest->second * 3 >= all;
    return mostOfArticles && muchOfAll ? largest->first : 0;
}

}  // namespace

std::vector<Block> selectStory(const std::vector<HtmlBlock>& page) {
    Accepts accepts = [](const HtmlBlock& entry) { return !entry.isAside; };
    if (proseWhere(page, accepts) < leastProse) {
        accepts = [](const HtmlBlock& /*entry*/) { return true; };
    }
    const Accepts isMain = [accepts](const HtmlBlock& entry) {
        return entry.inMain && accepts(entry);
    };
    if (proseWhere(page, isMain) >= leastProse) {
        accepts = isMain;
    }
    if (const std::uint32_t article = mainArticle(page, accepts); article > 0) {
        accepts = [accepts, article](const HtmlBlock& entry) {
            return entry.article == article && accepts(entry);
        };
    }
    const bool hasHeadline = std::any_of(page.begin(), page.end(), [&](const HtmlBlock& entry) {
        return entry.isHeadline && !entry.isAside;
    });
    std::vector<Block> story;
    for (const HtmlBlock& entry : page) {
        const bool heads = entry.isTitle ? !hasHeadline : entry.isHeadline && !entry.isAside;
        if (heads || (!entry.isTitle && accepts(entry))) {
            story.push_back(entry.block);
        }
    }
    return story;
}

}  // namespace speclens
