#include "core/extract/measure_words.h"

#include <algorithm>

namespace speclens {
namespace {

bool isBoundary(const SentenceView& view, std::uint32_t i) {
    return view.is(i, ",") || view.is(i, ";") || view.is(i, "and") || view.page.token(i).isNumber();
}

}  // namespace

bool endsClause(const SentenceView& view, std::uint32_t i) {
    return view.is(i, ";") || view.is(i, "but") || view.is(i, "while") || view.is(i, "whereas") ||
           view.is(i, "although") || view.is(i, "though") || view.is(i, ":");
}

TokenRange wordsBehind(const SentenceView& view, TokenRange figure, std::uint32_t count) {
    TokenRange range = view.from(figure.end, count);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (isBoundary(view, i)) {
            range.end = i;
        }
    }
    return range;
}

TokenRange wordsBefore(const SentenceView& view, TokenRange figure, std::uint32_t count) {
    TokenRange range = view.before(figure.begin, count);
    for (std::uint32_t i = range.end; i-- > range.begin;) {
        if (isBoundary(view, i)) {
            range.begin = i + 1;
            break;
        }
    }
    return range;
}

TokenRange clauseAround(const SentenceView& view, std::uint32_t token) {
    TokenRange clause{token, token};
    while (clause.begin > view.range.begin && !endsClause(view, clause.begin - 1)) {
        --clause.begin;
    }
    while (clause.end < view.range.end && !endsClause(view, clause.end)) {
        ++clause.end;
    }
    return clause;
}

bool isMeasured(const SentenceView& view, std::uint32_t token) {
    if (!view.has(Cue::Measured)) {
        return false;
    }
    TokenRange clause = clauseAround(view, token);
    // "It takes 30W, which needed 80 minutes": how long was measured.
    for (std::uint32_t i = token; i + 1 < clause.end; ++i) {
        if (view.is(i, ",") && view.is(i + 1, "which")) {
            clause.end = i;
        }
    }
    return view.has(clause, Cue::Measured);
}

bool isFoldedFigure(const SentenceView& view, TokenRange figure) {
    constexpr std::uint32_t reachBehind = 3;
    constexpr std::uint32_t reachBefore = 5;
    constexpr std::uint32_t longestOpening = 4;
    if (!view.has(Cue::Folded)) {
        return false;
    }
    const auto saysFolded = [&view](TokenRange words) {
        const Match* folded = view.page.findCue(words, Cue::Folded);
        return folded != nullptr && !view.is(folded->begin - 1, "not");
    };
    const TokenRange opening = view.from(view.range.begin, longestOpening);
    const TokenRange clause = clauseAround(view, figure.begin);
    return saysFolded(wordsBehind(view, figure, reachBehind)) ||
           saysFolded(view.before(figure.begin, reachBefore)) ||
           (clause.begin <= opening.begin && saysFolded(opening));
}

bool isDifference(const SentenceView& view, TokenRange figure) {
    constexpr std::uint32_t reach = 2;
    return view.has(Cue::Difference) && (view.has(view.from(figure.end, 1), Cue::Difference) ||
                                         view.has(view.before(figure.begin, reach), Cue::Addition));
}

}  // namespace speclens
