#include "core/extract/certainty_clause.h"

#include <algorithm>
#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

// Behind a launch: what the phone comes with.
constexpr std::array<WordKey, 8> equipping = {
    wordKey("with"),     wordKey("featuring"), wordKey("packing"),  wordKey("sporting"),
    wordKey("offering"), wordKey("carrying"),  wordKey("bringing"), wordKey("having")};

/// "the same screen but a bigger battery": no clause behind "but", with a verb of its own.
bool isOfThing(const SentenceView& view, std::uint32_t but) {
    constexpr std::uint32_t reach = 12;
    if (!view.is(but + 1, "a") && !view.is(but + 1, "an") && !view.is(but + 1, "with") &&
        !view.is(but + 1, "without")) {
        return false;
    }
    TokenRange rest = view.from(but + 1, reach);
    for (std::uint32_t i = rest.begin; i < rest.end; ++i) {
        if (view.is(i, ",")) {
            rest.end = i;
        }
    }
    const Terms terms = view.page.termsIn(rest);
    return !terms.has(TermKind::SubjectVerb) && !terms.has(TermKind::Hedge) &&
           !terms.has(TermKind::Assurance);
}

bool isClauseBreak(const SentenceView& view, std::uint32_t token) {
    return view.is(token, ";") || view.is(token, "whereas") || view.is(token, "although") ||
           view.is(token, "though") || (view.is(token, "so") && view.is(token + 1, "that")) ||
           view.is(token, "while") || (view.is(token, "but") && !isOfThing(view, token));
}

TokenRange clauseOf(const SentenceView& view, TokenRange range) {
    while (range.begin > view.range.begin && !isClauseBreak(view, range.begin - 1)) {
        --range.begin;
    }
    while (range.end < view.range.end && !isClauseBreak(view, range.end)) {
        ++range.end;
    }
    return range;
}

/// "may please gamers and has 120Hz": behind a modal a verb in the third person is beside it, save
/// in what describes a thing: "a screen that has 120Hz".
bool hasOwnVerb(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        if (view.page.termsAt(i).has(TermKind::SubjectVerb) &&
            view.page.textOf(view.page.token(i)).back() == 's' && !view.is(i - 1, "that") &&
            !view.is(i - 1, "which")) {
            return true;
        }
    }
    return false;
}

/// "supposedly on Android 8, and the battery is small"
bool hasOwnClause(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i + 1 < tokens.end; ++i) {
        if (view.is(i, ",") && view.is(i + 1, "and")) {
            return hasOwnVerb(view, {i + 2, tokens.end});
        }
    }
    return false;
}

bool isEquipped(const SentenceView& view, TokenRange between) {
    for (std::uint32_t i = between.begin; i < between.end; ++i) {
        // "on October 5, with a Tensor G3": told by the way.
        if (contains(equipping, view.page.token(i).key) && !view.is(i - 1, ",")) {
            return true;
        }
    }
    return false;
}

/// "I expect its 5,000mAh battery to age well": the value is a given, what is expected of it not.
bool isGiven(const SentenceView& view, const CertaintySign& sign, const Finding& finding) {
    constexpr std::uint32_t reach = 5;
    const std::uint32_t noun = sign.words.end;
    if (!view.is(sign.words.end - 1, "expect") ||
        !(view.is(noun, "its") || view.is(noun, "the") || view.is(noun, "this")) ||
        finding.range.begin > noun + reach) {
        return false;
    }
    for (std::uint32_t i = noun; i < finding.range.begin; ++i) {
        if (view.is(i, "to")) {
            return false;
        }
    }
    const TokenRange behind = view.from(finding.range.end, reach);
    for (std::uint32_t i = behind.begin; i < behind.end && !view.is(i, ","); ++i) {
        if (view.is(i, "to")) {
            return true;
        }
    }
    return false;
}

constexpr std::array<WordKey, 2> presently = {wordKey("already"), wordKey("currently")};

// What is told so of a part is told of the phone that has it: "could power the phone".
constexpr std::array<WordKey, 12> serving = {
    wordKey("power"),  wordKey("drive"),   wordKey("fuel"),  wordKey("sit"),
    wordKey("lead"),   wordKey("head"),    wordKey("join"),  wordKey("supply"),
    wordKey("handle"), wordKey("feature"), wordKey("grace"), wordKey("accompany")};
constexpr std::array<WordKey, 16> present = {
    wordKey("found"),  wordKey("used"),     wordKey("on"),      wordKey("inside"),
    wordKey("in"),     wordKey("under"),    wordKey("behind"),  wordKey("at"),
    wordKey("part"),   wordKey("included"), wordKey("offered"), wordKey("housed"),
    wordKey("placed"), wordKey("there"),    wordKey("present"), wordKey("available")};
// Before what the text brings up for the first time.
constexpr std::array<WordKey, 8> indefinite = {
    wordKey("a"),    wordKey("an"),     wordKey("two"),  wordKey("three"),
    wordKey("four"), wordKey("either"), wordKey("some"), wordKey("another")};

/// "power the phone", "be found on the back"
bool isServing(const SentenceView& view, std::uint32_t verb) {
    verb = view.is(verb, "to") ? verb + 1 : verb;
    verb = view.is(verb, "also") ? verb + 1 : verb;
    if (verb + 1 >= view.range.end) {
        return false;
    }
    return view.is(verb, "be") ? contains(present, view.page.token(verb + 1).key)
                               : contains(serving, view.page.token(verb).key);
}

/// "A 5,000mAh battery is expected to power it": the value is the subject of what is hedged, and
/// new. "The 5,000mAh battery" would be a given.
bool isSubjectOf(const SentenceView& view, const Finding& finding, const CertaintySign& sign,
                 TokenRange clause) {
    constexpr std::uint32_t reach = 6;
    if (sign.words.begin < finding.range.end || sign.words.begin > finding.range.end + reach ||
        !isServing(view, sign.words.end)) {
        return false;
    }
    const bool named =
        std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
            return mention.range.begin >= clause.begin && mention.range.end <= sign.words.begin;
        });
    TokenRange before = view.window(finding.range.begin - std::min(finding.range.begin, reach),
                                    finding.range.begin);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (i < clause.begin || view.is(i, ",") || view.is(i, "and")) {
            before.begin = i + 1;
        }
    }
    return !named && !hasOwnVerb(view, {finding.range.end, sign.words.begin}) &&
           (before.empty() || hasWordIn(view, before, indefinite));
}

/// "The A7 already sells at $199, so our guess is": what is so now is no guess.
bool isSoAlready(const SentenceView& view, const Finding& finding) {
    constexpr std::uint32_t reach = 5;
    return hasWordBefore(view, finding.range.begin, reach, presently);
}

/// Whether the sign, where it stands before the value or behind it, is about such a value.
class Topic {
  public:
    Topic(const SentenceView& view, const Finding& finding, bool launched)
        : view_(view), finding_(finding), launched_(launched) {}

    [[nodiscard]] bool isOf(const CertaintySign& sign) const {
        if (sign.modal && isExplainedBehind(sign)) {
            return false;
        }
        if (!sign.launchOnly) {
            return true;
        }
        if (isLaunchValue(finding_)) {
            const bool price = attribute(finding_.attribute).type == ValueType::Money;
            return !price || !(sign.dateOnly || (launched_ && sign.modal));
        }
        return sign.words.end <= finding_.range.begin &&
               isEquipped(view_, {sign.words.end, finding_.range.begin});
    }

  private:
    /// "It could even be the smarter buy: for $199 you get 8GB": a clause of its own says why.
    [[nodiscard]] bool isExplainedBehind(const CertaintySign& sign) const {
        constexpr std::uint32_t reach = 5;
        constexpr std::array<WordKey, 4> subjects = {wordKey("you"), wordKey("it"),
                                                     wordKey("there"), wordKey("we")};
        for (std::uint32_t i = sign.words.end; i < finding_.range.begin; ++i) {
            if (view_.is(i, ":") && hasWordIn(view_, view_.from(i + 1, reach), subjects)) {
                return true;
            }
        }
        return false;
    }

    const SentenceView& view_;
    const Finding& finding_;
    bool launched_;
};

}  // namespace

bool isLaunchValue(const Finding& finding) {
    return attribute(finding.attribute).group == "Launch";
}

std::optional<Judgement> judgeByClause(const SentenceView& view, const Finding& finding,
                                       std::span<const CertaintySign> signs, bool launched) {
    if (signs.empty()) {
        return std::nullopt;
    }
    const TokenRange clause = clauseOf(view, finding.range);
    const Topic topic(view, finding, launched);
    const CertaintySign* nearest = nullptr;
    for (const CertaintySign& sign : signs) {
        const bool inReach = sign.reach == SignReach::Label || sign.words.begin >= clause.begin;
        const TokenRange between{sign.words.end, finding.range.begin};
        if (inReach && sign.words.end <= finding.range.begin && topic.isOf(sign) &&
            !(sign.modal && hasOwnVerb(view, between)) && !isGiven(view, sign, finding) &&
            !(sign.adverb && hasOwnClause(view, between))) {
            nearest = &sign;
        }
    }
    if (nearest != nullptr) {
        return Judgement{nearest->basis, "sign-before", nearest->words};
    }
    for (const CertaintySign& sign : signs) {
        const bool reaches =
            sign.reach == SignReach::Clause || isSubjectOf(view, finding, sign, clause);
        if (!sign.assures() && reaches && sign.words.begin >= finding.range.end &&
            sign.words.begin < clause.end && topic.isOf(sign) && !isSoAlready(view, finding)) {
            return Judgement{sign.basis, "hedge-behind", sign.words};
        }
    }
    return std::nullopt;
}

}  // namespace speclens
