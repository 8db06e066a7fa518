#include "core/extract/anchor_mention.h"

namespace speclens {

bool isListed(const SentenceView& view, TokenRange between) {
    const std::uint32_t from = between.begin;
    const std::uint32_t to = between.end;
    constexpr std::uint32_t longestJoin = 6;
    if (to - from > longestJoin || to == from) {
        return false;
    }
    // "Upgrading from the Pixel 5, the Pixel 6 Pro ..."
    const bool participle = view.page.textOf(view.page.token(view.range.begin)).ends_with("ing");
    bool joined = false;
    bool inBrackets = false;
    for (std::uint32_t i = from; i < to; ++i) {
        // "the S23 (left) and the S23+", but "the Nokia 5 (Rs. 12,899) and the Nokia 6"
        if (inBrackets && view.page.token(i).isNumber()) {
            return false;
        }
        if (inBrackets || view.is(i, "(")) {
            inBrackets = !view.is(i, ")");
            continue;
        }
        const bool join = view.is(i, "and") || view.is(i, ",") || view.is(i, "&") ||
                          view.is(i, "or") || view.is(i, "/");
        if (!join && !view.is(i, "the") && !view.is(i, "basic") && !view.is(i, "regular")) {
            return false;
        }
        joined = joined || (join && !(participle && view.is(i, ",")));
    }
    return joined;
}

bool isRealThing(const SentenceView& view, const Mention& mention) {
    if (mention.range.end - mention.range.begin > 1 ||
        view.page.token(mention.range.begin).capital) {
        return true;
    }
    if (mention.range.begin == view.range.begin) {
        return false;
    }
    const std::uint32_t before = mention.range.begin - 1;
    return view.is(before, "a") || view.is(before, "an") || view.is(before, "the") ||
           view.is(before, "its") || view.is(before, "new") || view.is(before, "smart") ||
           view.is(before, "w") || view.is(before, "and") ||
           (view.page.token(before).capital && before > view.range.begin);
}

}  // namespace speclens
