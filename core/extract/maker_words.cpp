#include "core/extract/maker_words.h"

#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t makerReach = 4;
constexpr std::uint32_t personReach = 4;
// What may stand between a maker and what it thinks.
constexpr std::array<WordKey, 9> besides = {
    wordKey("itself"), wordKey("also"),    wordKey("has"),     wordKey("have"), wordKey("now"),
    wordKey("still"),  wordKey("already"), wordKey("clearly"), wordKey("even")};

// "was posted": the doer stands behind it.
constexpr std::array<WordKey, 6> passive = {wordKey("was"),   wordKey("were"), wordKey("been"),
                                            wordKey("being"), wordKey("are"),  wordKey("is")};

bool isPersonIn(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        const Match* person = view.page.matchAt(i, TermKind::Assurance);
        if (person != nullptr && tables::assurances[person->row].form == AssuranceForm::Maker) {
            return true;
        }
    }
    return false;
}

bool isMakerBehind(const SentenceView& view, std::uint32_t token) {
    const std::uint32_t at = view.is(token, "the") && !isMaker(view, token) ? token + 1 : token;
    if (at >= view.range.end || view.masked[at] || !isMaker(view, at) ||
        view.page.termsIn(view.from(at + 1, 2)).has(TermKind::Hedge)) {
        return false;
    }
    // "says Nokia's boss", not "says Nokia's next phone will".
    return !view.is(at + 1, "'s") || isPersonIn(view, view.from(at + 2, personReach));
}

/// Whether the words of a maker or its people end there.
bool isNamedBefore(const SentenceView& view, std::uint32_t end) {
    const TokenRange before = view.before(end, makerReach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        const Match* brand = view.page.matchAt(i, TermKind::Brand);
        const Match* person = view.page.matchAt(i, TermKind::Assurance);
        if ((brand != nullptr && brand->end == end) ||
            (person != nullptr && person->end == end &&
             tables::assurances[person->row].form == AssuranceForm::Maker)) {
            return true;
        }
    }
    return false;
}

/// Whether a phrase of a maker's person ends there, within a comma: "general manager of Redmi".
bool isPersonBefore(const SentenceView& view, std::uint32_t end) {
    const TokenRange before = view.before(end, makerReach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        const Terms& terms = view.page.termsAt(i - 1);
        if (view.is(i - 1, ",") || terms.has(TermKind::Hedge)) {
            return false;
        }
        const Match* person = view.page.matchAt(i - 1, TermKind::Assurance);
        if (person != nullptr && tables::assurances[person->row].form == AssuranceForm::Maker) {
            return true;
        }
    }
    return false;
}

/// "says a leaker", not "told Weibo": makers write there too.
bool isLeakerBehind(const SentenceView& view, TokenRange verb) {
    const TokenRange behind = view.from(verb.end, 2);
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
        const Match* hedge = view.page.matchAt(i, TermKind::Hedge);
        if (hedge != nullptr && tables::hedges[hedge->row].scope != HedgeScope::Weak) {
            return true;
        }
    }
    return false;
}

bool isNameOfMaker(const SentenceView& view, std::uint32_t token) {
    if (view.masked[token]) {
        return false;
    }
    const Match* match = view.page.matchAt(token, TermKind::Assurance);
    return view.page.matchAt(token, TermKind::Brand) != nullptr ||
           (match != nullptr && tables::assurances[match->row].form == AssuranceForm::Maker);
}

/// "Zhou Yibao, who runs the line, says", "Wang Teng, general manager of Redmi, says": by the
/// second comma.
bool isSaidBesideClause(const SentenceView& view, std::uint32_t comma) {
    constexpr std::uint32_t reach = 12;
    if (isPersonBefore(view, comma)) {
        return true;
    }
    const TokenRange before = view.before(comma, reach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        if (view.is(i - 1, ",")) {
            return view.is(i, "who") && isNamedBefore(view, i - 1);
        }
    }
    return false;
}

}  // namespace

bool isMaker(const SentenceView& view, std::uint32_t token) {
    if (view.masked[token] || view.page.matchAt(token, TermKind::Brand) != nullptr) {
        return true;
    }
    const Match* match = view.page.matchAt(token, TermKind::Assurance);
    return match != nullptr && (tables::assurances[match->row].form == AssuranceForm::Maker ||
                                tables::assurances[match->row].form == AssuranceForm::Place);
}

bool namesMaker(const SentenceView& view) {
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (isNameOfMaker(view, i)) {
            return true;
        }
    }
    return false;
}

bool isSaidByMaker(const SentenceView& view, TokenRange verb) {
    if (hasWordBefore(view, verb.begin, 1, passive)) {
        return view.is(verb.end, "by") && isMakerBehind(view, verb.end + 1);
    }
    const TokenRange before = view.before(verb.begin, makerReach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        if (view.is(i - 1, ",")) {
            if (!isLeakerBehind(view, verb) && isSaidBesideClause(view, i - 1)) {
                return true;
            }
            break;
        }
        if (view.page.termsAt(i - 1).has(TermKind::Hedge)) {
            break;
        }
        // "Huawei's event": the maker is not who speaks.
        if (isMaker(view, i - 1) && !view.is(i, "'s")) {
            return true;
        }
    }
    return isMakerBehind(view, verb.end);
}

bool isOpinionOfMaker(const SentenceView& view, TokenRange verb) {
    constexpr std::uint32_t subjectReach = 24;
    std::uint32_t i = verb.begin;
    if (view.is(i - 1, "and")) {
        // Both verbs have one subject.
        const TokenRange before = view.before(verb.begin, subjectReach);
        for (std::uint32_t k = before.end; k-- > before.begin;) {
            if (view.page.termsAt(k).has(TermKind::Hedge)) {
                return false;
            }
            if (isNameOfMaker(view, k)) {
                return !view.is(k + 1, "'s");
            }
        }
        return false;
    }
    while (i > view.range.begin && contains(besides, view.page.token(i - 1).key)) {
        --i;
    }
    const TokenRange before = view.before(i, 2);
    for (std::uint32_t k = before.begin; k < before.end; ++k) {
        const Match* brand = view.page.matchAt(k, TermKind::Brand);
        const Match* words = view.page.matchAt(k, TermKind::Assurance);
        const bool atVerb =
            (brand != nullptr && brand->end == i) || (words != nullptr && words->end == i);
        if (atVerb && isNameOfMaker(view, k)) {
            return true;
        }
    }
    return false;
}

}  // namespace speclens
