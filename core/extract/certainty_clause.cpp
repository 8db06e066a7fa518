#include "core/extract/certainty_clause.h"

#include <array>

#include "core/extract/words.h"

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
           view.is(token, "though") || view.is(token, "while") ||
           (view.is(token, "but") && !isOfThing(view, token));
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

bool isOfLaunch(const Finding& finding) {
    return attribute(finding.attribute).group == "Launch";
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

/// Whether the sign, where it stands before the value or behind it, is about such a value.
class Topic {
  public:
    Topic(const SentenceView& view, const Finding& finding, bool launched)
        : view_(view), finding_(finding), launched_(launched) {}

    [[nodiscard]] bool isOf(const CertaintySign& sign) const {
        if (!sign.launchOnly) {
            return true;
        }
        if (isOfLaunch(finding_)) {
            const bool price = attribute(finding_.attribute).type == ValueType::Money;
            return !price || !(sign.dateOnly || (launched_ && sign.modal));
        }
        return sign.words.end <= finding_.range.begin &&
               isEquipped(view_, {sign.words.end, finding_.range.begin});
    }

  private:
    const SentenceView& view_;
    const Finding& finding_;
    bool launched_;
};

}  // namespace

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
        if (!sign.assures() && sign.reach == SignReach::Clause &&
            sign.words.begin >= finding.range.end && sign.words.begin < clause.end &&
            topic.isOf(sign)) {
            return Judgement{sign.basis, "hedge-behind", sign.words};
        }
    }
    return std::nullopt;
}

}  // namespace speclens
