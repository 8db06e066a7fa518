#include "core/extract/shared_value.h"

#include <algorithm>
#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t reachBehind = 10;  ///< from a value to the phone that has it too

constexpr std::array clauseEnds = {wordKey("but"),     wordKey("while"),    wordKey("whereas"),
                                   wordKey("though"),  wordKey("although"), wordKey("unlike"),
                                   wordKey("instead"), wordKey("than")};

/// No other value and no other clause.
bool isUnbroken(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        if (view.page.token(i).isNumber() || view.is(i, ";") || view.is(i, ".") ||
            contains(clauseEnds, view.page.token(i).key)) {
            return false;
        }
    }
    return true;
}

/// "..., just like the X", "... (as on the X)"
bool isLikeness(const SentenceView& view, TokenRange between) {
    constexpr std::uint32_t longestNoun = 2;
    const std::uint32_t end = std::min(between.end, between.begin + longestNoun + 2);
    for (std::uint32_t i = between.begin; i + 1 < end; ++i) {
        if (view.is(i, ",") || view.is(i, "(") || view.is(i, "-")) {
            const std::uint32_t word = view.is(i + 1, "just") ? i + 2 : i + 1;
            return view.is(word, "like") || (view.is(word, "as") && !view.is(word + 1, "well"));
        }
    }
    return false;
}

/// Whether the words between a value and a phone behind it give it to both.
bool sharesBehind(const SentenceView& view, const Finding& finding, TokenRange between) {
    constexpr std::uint32_t nearBefore = 4;
    if (between.end > between.begin + reachBehind || !isUnbroken(view, between)) {
        return false;
    }
    const TokenRange before = view.before(finding.range.begin, nearBefore);
    const bool same = hasWord(view, before, "same") || hasWord(view, between, "same");
    const bool shares = hasWord(view, before, "shares") || hasWord(view, before, "sharing");
    return (same && hasWord(view, between, "as")) || (shares && hasWord(view, between, "with")) ||
           (hasWord(view, between, "which") && hasWord(view, between, "what")) ||
           (hasWord(view, between, "also") && hasWord(view, between, "found")) ||
           isLikeness(view, between);
}

/// "Like the X, it has 50MP", "The cameras are the same as on the X: 50MP and 12MP".
bool sharesBefore(const SentenceView& view, const Finding& finding, const Anchor& anchor) {
    constexpr std::uint32_t longestHead = 4;
    constexpr std::uint32_t nearBefore = 5;
    const std::uint32_t behind = anchor.range.end;
    if (behind >= finding.range.begin) {
        return false;
    }
    const std::uint32_t head =
        view.is(view.range.begin, "just") ? view.range.begin + 1 : view.range.begin;
    const bool likened = (view.is(head, "like") || view.is(head, "as")) &&
                         anchor.range.begin <= head + longestHead && view.is(behind, ",");
    const TokenRange before = view.before(anchor.range.begin, nearBefore);
    const bool listed =
        view.is(behind, ":") && hasWord(view, before, "same") && hasWord(view, before, "as");
    if (!likened && !listed) {
        return false;
    }
    for (std::uint32_t i = behind; i < finding.range.begin; ++i) {
        if (view.is(i, ";") || contains(clauseEnds, view.page.token(i).key)) {
            return false;
        }
    }
    return true;
}

}  // namespace

const Anchor* sharerOf(const SentenceView& view, const Finding& finding,
                       const std::vector<Anchor>& anchors) {
    for (const Anchor& anchor : anchors) {
        if (anchor.kind != AnchorKind::Name || anchor.phones.empty()) {
            continue;
        }
        const bool behind = anchor.range.begin >= finding.range.end;
        const TokenRange between{finding.range.end, anchor.range.begin};
        if (behind ? sharesBehind(view, finding, between) : sharesBefore(view, finding, anchor)) {
            return &anchor;
        }
    }
    return nullptr;
}

}  // namespace speclens
