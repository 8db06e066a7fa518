#include "core/extract/group_quantifier.h"

#include <algorithm>
#include <array>

#include "core/extract/name_context.h"
#include "core/extract/token_scan.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// "both cameras" and "each of its lenses" speak of parts, not of phones.
constexpr std::array<WordKey, 16> partsBehindQuantifier = {
    wordKey("cameras"), wordKey("sides"),    wordKey("lenses"),   wordKey("sensors"),
    wordKey("of"),      wordKey("the"),      wordKey("front"),    wordKey("rear"),
    wordKey("a"),       wordKey("speakers"), wordKey("displays"), wordKey("screens"),
    wordKey("way"),     wordKey("side"),     wordKey("in"),       wordKey("wired")};

/// "both cameras", "the two cells" and "neither listing" speak of what follows. Behind the
/// first two a verb has no "s" at its end and a noun has; behind "neither" and "each" it is the
/// other way round.
bool isOfSomethingElse(const SentenceView& view, std::uint32_t quantifier) {
    const std::uint32_t i = quantifier + 1;
    const Token& next = view.page.token(i);
    if (contains(partsBehindQuantifier, next.key)) {
        return true;
    }
    if (!next.isWord() || next.capital || isInContext(next.key, NameContext::Follower) ||
        isInContext(next.key, NameContext::PhoneNoun) ||
        view.page.matchAt(i, TermKind::SubjectVerb) != nullptr) {
        return false;
    }
    const bool plural = view.is(quantifier, "both") || view.is(quantifier, "two");
    return view.page.textOf(next).ends_with('s') == plural;
}

/// "8GB of RAM each"; "three cameras of 50MP each" speaks of parts, "earbuds of 5g each" of things.
bool isDistributive(const SentenceView& view, std::uint32_t each) {
    const TokenScan scan{view.page, view.range, view.masked};
    if (!view.is(each, "each") || each == view.range.begin || !scan.isBreak(each + 1) ||
        view.has(view.before(each, 3), Cue::Camera)) {
        return false;
    }
    const bool thing =
        std::any_of(view.mentions.begin(), view.mentions.end(), [each](const Mention& mention) {
            return mention.kind == MentionKind::Thing && mention.range.begin < each;
        });
    const std::uint32_t before = each - 1;
    return !thing && !view.is(before, "mp") && !view.is(before, "megapixels") &&
           !view.is(before, "megapixel");
}

/// "All are stabilized", "..., all with 5,000mAh"; "all day" and "all the colors" are something
/// else.
bool standsForAll(const SentenceView& view, std::uint32_t all) {
    const bool heads = all == view.range.begin || view.is(all - 1, ",") || view.is(all - 1, ";") ||
                       view.is(all - 1, "they");
    const bool verb = view.page.matchAt(all + 1, TermKind::SubjectVerb) != nullptr &&
                      !view.page.textOf(view.page.token(all + 1)).ends_with('s');
    return heads && (verb || view.is(all + 1, "with"));
}

/// "every model under $300", "every variant that we know": of no phones in particular.
bool isOfAllKinds(const SentenceView& view, std::uint32_t behind) {
    constexpr std::array words = {wordKey("under"), wordKey("below"), wordKey("above"),
                                  wordKey("over"),  wordKey("since"), wordKey("from"),
                                  wordKey("by"),    wordKey("that"),  wordKey("with")};
    return behind < view.range.end && contains(words, view.page.token(behind).key);
}

}  // namespace

// One-word quantifiers stand for phones at the head of a clause or at its end.
bool isOfPhones(const SentenceView& view, const Match& match) {
    const bool oneWord = match.end - match.begin == 1;
    if (oneWord && view.is(match.begin, "all")) {
        return standsForAll(view, match.begin);
    }
    if (oneWord && isDistributive(view, match.begin)) {
        return true;
    }
    if ((oneWord || view.is(match.end - 1, "two")) && match.end < view.range.end &&
        isOfSomethingElse(view, match.end - 1)) {
        return false;
    }
    if (!oneWord) {
        return !(view.is(match.begin, "every") && isOfAllKinds(view, match.end));
    }
    if (match.begin == view.range.begin) {
        return true;
    }
    const std::uint32_t before = match.begin - 1;
    return view.is(before, ",") || view.is(before, ";") || view.is(before, "and") ||
           view.is(before, "but") || view.is(before, "-") || view.is(before, "(") ||
           view.is(before, "for") || view.is(before, "on") || view.is(before, "\"") ||
           view.is(before, "of");
}

}  // namespace speclens
