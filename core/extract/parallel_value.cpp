#include "core/extract/parallel_value.h"

#include <algorithm>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t parallelReach = 12;

constexpr WordSet prepositions(wordKey("on"), wordKey("for"), wordKey("of"), wordKey("in"),
                               wordKey("from"), wordKey("with"), wordKey("inside"), wordKey("by"));
constexpr WordSet phoneDeterminers(wordKey("the"), wordKey("a"), wordKey("an"), wordKey("its"),
                                   wordKey("new"), wordKey("older"), wordKey("regular"),
                                   wordKey("standard"), wordKey("vanilla"), wordKey("base"));

/// The preposition that the anchor hangs on; 0 for none.
WordKey prepositionOf(const SentenceView& view, const Anchor& anchor) {
    for (std::uint32_t i = anchor.range.begin; i > view.range.begin; --i) {
        const Token& token = view.page.token(i - 1);
        if (prepositions.contains(token.key)) {
            return token.key;
        }
        if (!phoneDeterminers.contains(token.key) && !(token.isWord() && token.capital)) {
            break;
        }
    }
    return 0;
}

}  // namespace

ParallelValue findParallel(const SentenceView& view, const std::vector<Anchor>& anchors,
                           const std::vector<NamedBehind>& earlier, const Finding& finding,
                           std::uint32_t listEnd) {
    const auto before =
        std::find_if(earlier.rbegin(), earlier.rend(), [&finding](const NamedBehind& value) {
            return value.attribute == finding.attribute &&
                   value.anchor->range.end <= finding.range.begin;
        });
    if (before == earlier.rend()) {
        return {};
    }
    const WordKey preposition = prepositionOf(view, *before->anchor);
    const auto own = std::find_if(anchors.begin(), anchors.end(), [listEnd](const Anchor& anchor) {
        return anchor.range.begin >= listEnd;
    });
    if (preposition == 0 || own == anchors.end() || own->phones.empty() ||
        own->range.begin > listEnd + parallelReach || own->phones == before->anchor->phones ||
        prepositionOf(view, *own) != preposition) {
        return {};
    }
    return {before->anchor, &*own};
}

}  // namespace speclens
