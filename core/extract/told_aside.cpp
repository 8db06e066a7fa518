#include "core/extract/told_aside.h"

#include <algorithm>

#include "core/extract/phone_standing.h"
#include "core/extract/replaced_value.h"

namespace speclens {

bool isNamedAsEarlier(const SentenceView& view, TokenRange between, std::uint32_t phone) {
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               between.contains(mention.range.begin) && isEarlierPhone(view, mention.range);
    });
}

bool isSetAgainst(const SentenceView& view, const Finding& finding, std::uint32_t phone) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t end = finding.range.end;
    const bool replaced = isReplaced(view, finding);
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               mention.range.begin >= end && mention.range.begin < end + reach &&
               (replaced || isEarlierPhone(view, mention.range));
    });
}

bool hangsOnName(const SentenceView& view, const Finding& finding, TokenRange hedge,
                 std::uint32_t phone) {
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        const std::uint32_t behind = mention.range.end;
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               mention.range.begin >= hedge.end && behind < finding.range.begin &&
               view.is(view.is(behind, ",") ? behind + 1 : behind, "which");
    });
}

bool isInOwnBrackets(const SentenceView& view, const Finding& finding, std::uint32_t phone) {
    constexpr std::uint32_t reach = 12;
    const TokenRange before = view.before(finding.range.begin, reach);
    std::uint32_t begin = before.end;
    while (begin > before.begin && !view.is(begin - 1, "(") && !view.is(begin - 1, ")")) {
        --begin;
    }
    if (begin == before.begin || !view.is(begin - 1, "(") ||
        view.page.termsIn({begin, finding.range.begin}).has(TermKind::Hedge)) {
        return false;
    }
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               mention.range.begin >= begin && mention.range.end <= finding.range.begin;
    });
}

}  // namespace speclens
