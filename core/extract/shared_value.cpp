#include "core/extract/shared_value.h"

#include <algorithm>
#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t reachBehind = 20;  ///< from a value to the phone that has it too

constexpr std::array clauseEnds = {wordKey("but"),     wordKey("while"),    wordKey("whereas"),
                                   wordKey("though"),  wordKey("although"), wordKey("unlike"),
                                   wordKey("instead"), wordKey("than")};

constexpr std::array sameWords = {wordKey("same"), wordKey("very"),  wordKey("one"),
                                  wordKey("that"), wordKey("which"), wordKey("also")};

/// Whether the token is part of a phone's name.
bool isOfPhone(const SentenceView& view, std::uint32_t token) {
    return std::any_of(view.mentions.begin(), view.mentions.end(), [token](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.range.contains(token);
    });
}

/// No other value and no other clause.
bool isUnbroken(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        const Token& token = view.page.token(i);
        // "i.e." ends no sentence.
        if ((token.isNumber() && !isOfPhone(view, i)) || view.is(i, ";") ||
            (view.is(i, ".") && !token.glued) || contains(clauseEnds, token.key)) {
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

/// "the processor that the X has", "precisely what the X had"
bool isHad(const SentenceView& view, TokenRange between, std::uint32_t behind) {
    constexpr std::array links = {wordKey("that"), wordKey("which"), wordKey("what")};
    constexpr std::array verbs = {wordKey("has"),  wordKey("had"),     wordKey("have"),
                                  wordKey("uses"), wordKey("used"),    wordKey("gets"),
                                  wordKey("got"),  wordKey("carries"), wordKey("carried"),
                                  wordKey("runs"), wordKey("offers")};
    const std::uint32_t verb =
        view.is(behind, "is") || view.is(behind, "was") ? behind + 1 : behind;
    const bool having = view.is(verb, "having") || view.is(verb, "using");
    return hasWordIn(view, between, links) &&
           (having || (verb < view.range.end && contains(verbs, view.page.token(verb).key)));
}

/// "the very one that we find in the X", "the chip that drove the X"
bool isFoundIn(const SentenceView& view, TokenRange between) {
    constexpr std::array places = {wordKey("in"), wordKey("on"), wordKey("inside")};
    constexpr std::array foundWords = {wordKey("find"), wordKey("found"), wordKey("used"),
                                       wordKey("seen")};
    constexpr std::array driving = {wordKey("powers"), wordKey("powered"), wordKey("powering"),
                                    wordKey("drives"), wordKey("drove"),   wordKey("driving")};
    const std::uint32_t last = between.end - 1;
    const std::uint32_t word = view.is(last, "the") ? last - 1 : last;
    if (word <= between.begin) {
        return false;
    }
    const WordKey key = view.page.token(word).key;
    return (contains(places, key) && contains(foundWords, view.page.token(word - 1).key)) ||
           (contains(driving, key) && hasWordIn(view, between, sameWords));
}

/// Whether the words between a value and a phone behind it give it to both.
bool sharesBehind(const SentenceView& view, const Finding& finding, const Anchor& anchor) {
    const TokenRange between{finding.range.end, anchor.range.begin};
    constexpr std::uint32_t nearBefore = 4;
    if (between.end > between.begin + reachBehind || !isUnbroken(view, between)) {
        return false;
    }
    const TokenRange before = view.before(finding.range.begin, nearBefore);
    const bool same = hasWord(view, before, "same") || hasWord(view, between, "same");
    const bool shares = hasWord(view, before, "shares") || hasWord(view, before, "sharing");
    return isHad(view, between, anchor.range.end) || isFoundIn(view, between) ||
           (same && hasWord(view, between, "as")) || (shares && hasWord(view, between, "with")) ||
           (hasWord(view, between, "which") && hasWord(view, between, "what")) ||
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
        if (behind ? sharesBehind(view, finding, anchor) : sharesBefore(view, finding, anchor)) {
            return &anchor;
        }
    }
    return nullptr;
}

}  // namespace speclens
