#include "core/extract/hedge_idiom.h"

#include <algorithm>
#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

// Before a hedge that describes a thing: "the rumored 50MP camera".
constexpr std::array<WordKey, 10> articles = {
    wordKey("the"),  wordKey("a"),          wordKey("an"),      wordKey("its"),  wordKey("long"),
    wordKey("much"), wordKey("previously"), wordKey("earlier"), wordKey("this"), wordKey("widely")};
// Who can do something with a phone: "you may add a card".
constexpr std::array<WordKey, 10> persons = {
    wordKey("you"),    wordKey("users"),  wordKey("buyers"),    wordKey("people"),
    wordKey("anyone"), wordKey("owners"), wordKey("customers"), wordKey("i"),
    wordKey("we"),     wordKey("your")};
// What makes a condition one about what is true, or about a phone that is another one's double.
constexpr std::array<WordKey, 28> doubts = {
    wordKey("right"),     wordKey("true"),        wordKey("accurate"), wordKey("correct"),
    wordKey("hold"),      wordKey("holds"),       wordKey("prove"),    wordKey("proves"),
    wordKey("differ"),    wordKey("differs"),     wordKey("same"),     wordKey("identical"),
    wordKey("rebrand"),   wordKey("rebranded"),   wordKey("rebadge"),  wordKey("rebadged"),
    wordKey("renamed"),   wordKey("namesake"),    wordKey("believed"), wordKey("genuine"),
    wordKey("authentic"), wordKey("counterpart"), wordKey("leak"),     wordKey("leaks"),
    wordKey("rumors"),    wordKey("rumours"),     wordKey("guide"),    wordKey("indication")};
// Behind a modal where somebody judges what a thing is good for: "should easily last a day".
constexpr std::array<WordKey, 18> judging = {
    wordKey("carry"),   wordKey("serve"),     wordKey("last"),    wordKey("suffice"),
    wordKey("please"),  wordKey("satisfy"),   wordKey("survive"), wordKey("appeal"),
    wordKey("impress"), wordKey("delight"),   wordKey("tempt"),   wordKey("suit"),
    wordKey("attract"), wordKey("enough"),    wordKey("plenty"),  wordKey("fine"),
    wordKey("ample"),   wordKey("disappoint")};
constexpr std::array<WordKey, 8> softening = {
    wordKey("not"),  wordKey("be"),          wordKey("also"), wordKey("easily"),
    wordKey("well"), wordKey("comfortably"), wordKey("more"), wordKey("still")};
// Behind "report" where it is a verb: "report a mistake".
constexpr std::array<WordKey, 6> mistakes = {wordKey("mistake"), wordKey("error"), wordKey("abuse"),
                                             wordKey("problem"), wordKey("issue"), wordKey("bug")};

// A leak that was so is over.
constexpr std::array<WordKey, 8> settling = {
    wordKey("was"),    wordKey("were"),   wordKey("wasn"),   wordKey("weren"),
    wordKey("proved"), wordKey("turned"), wordKey("proven"), wordKey("came")};
constexpr std::array<WordKey, 8> outcomes = {
    wordKey("wrong"), wordKey("right"),     wordKey("true"),    wordKey("false"),
    wordKey("off"),   wordKey("unfounded"), wordKey("correct"), wordKey("accurate")};

/// "May 2022"; "you may add a card": what somebody can do; "should you need more".
bool isAbility(const SentenceView& view, HedgeScope scope, TokenRange words) {
    if (scope != HedgeScope::Modal) {
        return false;
    }
    const bool name = view.page.token(words.begin).capital && view.is(words.begin, "may");
    return name || hasWordIn(view, view.before(words.begin, 2), persons) ||
           (words.begin == view.range.begin && hasWordIn(view, view.from(words.end, 1), persons));
}

bool isOwnTest(const SentenceView& view, TokenRange words) {
    return view.is(words.end, "our") || view.is(words.end, "my") || view.is(words.end, "us");
}

/// "a battery that should last a day", "supposed to carry you through it"
bool isJudgement(const SentenceView& view, HedgeScope scope, TokenRange words) {
    std::uint32_t verb = words.end;
    if (scope != HedgeScope::Modal) {
        if (view.is(verb, "to")) {
            ++verb;
        } else if (!view.is(verb - 1, "to")) {
            return false;
        }
    }
    while (verb < view.range.end && contains(softening, view.page.token(verb).key)) {
        ++verb;
    }
    return verb < view.range.end && contains(judging, view.page.token(verb).key);
}

/// "Samsung reports strong sales"
bool isReportOfMaker(const SentenceView& view, TokenRange words) {
    constexpr std::array<Word, 3> verbs = {"report", "reports", "reported"};
    const bool verb = words.end == words.begin + 1 && words.begin > view.range.begin &&
                      std::any_of(verbs.begin(), verbs.end(),
                                  [&](Word word) { return view.is(words.begin, word); });
    if (!verb || view.masked[words.begin - 1] || view.is(words.begin - 2, "the")) {
        return false;
    }
    const Match* brand = view.page.matchAt(words.begin - 1, TermKind::Brand);
    return brand != nullptr && brand->end == words.begin;
}

/// "nothing to report", "report a mistake"
bool isVerbOfReport(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 3;
    if (isReportOfMaker(view, words)) {
        return true;
    }
    return view.is(words.begin, "report") && words.end == words.begin + 1 &&
           (view.is(words.begin - 1, "to") ||
            hasWordIn(view, view.from(words.end, reach), mistakes));
}

/// "better than I would have believed"
bool isSurprise(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 5;
    const TokenRange before = view.before(words.begin, reach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        if (view.is(i - 1, "than")) {
            return hasWordIn(view, {i, words.begin}, persons);
        }
    }
    return false;
}

/// "the phone that you may have met in rumors", "about which we heard a great deal": told of as
/// something past.
bool isRecalled(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 8;
    if (view.is(words.begin - 1, "which") || view.is(words.begin - 1, "whom")) {
        return true;
    }
    const std::uint32_t noun = view.is(words.begin - 1, "the") ? words.begin - 1 : words.begin;
    if (!view.is(noun - 1, "in") && !view.is(noun - 1, "from")) {
        return false;
    }
    const TokenRange before = view.before(noun, reach);
    for (std::uint32_t i = before.end; i > before.begin && !view.is(i - 1, ","); --i) {
        if (view.is(i - 1, "you")) {
            return !view.is(words.end, "that");
        }
    }
    return false;
}

/// "Rumors of a bigger cell were wrong": what is so is known by now.
bool isSettled(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 16;
    const TokenRange behind = view.from(words.end, reach);
    for (std::uint32_t i = behind.begin; i + 1 < behind.end && !view.is(i, ","); ++i) {
        if (contains(settling, view.page.token(i).key) &&
            hasWordIn(view, view.from(i + 1, 2), outcomes)) {
            return true;
        }
    }
    return false;
}

/// "what creators may expect", "everything you expect"
bool isDemand(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 4;
    if (!view.is(words.begin, "expect") && !view.is(words.end, "expect")) {
        return false;
    }
    const TokenRange before = view.before(words.begin, reach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (view.is(i, "what") || view.is(i, "everything")) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isIdiom(const SentenceView& view, HedgeScope scope, TokenRange words) {
    const bool place = scope == HedgeScope::Heading || scope == HedgeScope::Label;
    return scope == HedgeScope::Idiom || isAbility(view, scope, words) ||
           isJudgement(view, scope, words) || isOwnTest(view, words) ||
           isVerbOfReport(view, words) || isSurprise(view, words) || isRecalled(view, words) ||
           isSettled(view, words) || (!place && isDemand(view, words));
}

bool isAdjective(const SentenceView& view, TokenRange words) {
    return hasWordBefore(view, words.begin, 1, articles);
}

bool isDoubt(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t reach = 14;
    if (view.is(words.begin - 1, "as") || view.is(words.begin - 1, "even")) {
        return false;
    }
    TokenRange condition = view.from(words.end, reach);
    for (std::uint32_t i = condition.begin; i < condition.end; ++i) {
        if (view.is(i, ",")) {
            condition.end = i;
        }
    }
    return hasWordIn(view, condition, doubts) && !hasWordIn(view, condition, persons);
}

bool isInvertedDoubt(const SentenceView& view, TokenRange words) {
    return words.begin == view.range.begin && view.is(words.begin, "should") &&
           isDoubt(view, words);
}

}  // namespace speclens
