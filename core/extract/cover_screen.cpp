#include "core/extract/cover_screen.h"

#include <algorithm>

#include "core/extract/measure_words.h"

namespace speclens {
namespace {

/// "The outside screen is what got me: 3.6 inches"
bool isCoverSubject(const SentenceView& view, std::uint32_t token) {
    constexpr std::uint32_t longestSubject = 4;
    const Match* cover =
        view.page.findCue(view.from(view.range.begin, longestSubject), Cue::CoverDisplay);
    if (cover == nullptr || cover->end > token) {
        return false;
    }
    bool named = false;
    for (std::uint32_t i = cover->end; i < token; ++i) {
        if (endsClause(view, i) && !view.is(i, ":")) {
            return false;
        }
        named = named || view.is(i, "and") || view.is(i, "inner") || view.is(i, "main") ||
                view.is(i, "inside") || view.is(i, ",");
    }
    return !named;
}

/// "the cover has got a small screen of its own, of 4.85 inches"
bool isCoverOwner(const SentenceView& view, std::uint32_t token) {
    constexpr std::uint32_t reach = 14;
    const TokenRange before = view.before(token, reach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (endsClause(view, i) || view.page.token(i).isNumber() || view.is(i, "inside") ||
            view.is(i, "main") || view.is(i, "inner")) {
            return false;
        }
        if ((view.is(i, "cover") || view.is(i, "lid")) && i > before.begin &&
            view.is(i - 1, "the")) {
            return view.page.matchAt(i + 1, TermKind::SubjectVerb) != nullptr;
        }
    }
    return false;
}

/// "a 6.53-inch OLED is tipped for the outside"
bool isLinkedToCover(const SentenceView& view, TokenRange said) {
    constexpr std::uint32_t reach = 8;
    const TokenRange behind = wordsBehind(view, said, reach);
    const Match* cover = view.page.findCue(behind, Cue::CoverDisplay);
    return cover != nullptr && (view.is(cover->begin, "on") || view.is(cover->begin, "for"));
}

/// "a 6.5-inch one (2520 x 1080) on the cover"
bool isBehindBracketOfCover(const SentenceView& view, const Quantity& quantity) {
    constexpr std::uint32_t longest = 12;
    constexpr std::uint32_t reach = 3;
    const TokenRange noun = wordsBehind(view, quantity.range, reach);
    if (noun.empty() || !view.is(noun.end - 1, "(")) {
        return false;
    }
    const TokenRange bracket = view.from(noun.end, longest);
    for (std::uint32_t i = bracket.begin; i < bracket.end; ++i) {
        if (view.is(i, ")")) {
            return view.has(view.from(i + 1, reach), Cue::CoverDisplay);
        }
    }
    return false;
}

/// "a second AMOLED display of 4.6 inches"
bool namesSecondScreen(const SentenceView& view, TokenRange words) {
    constexpr std::uint32_t longestPanel = 3;
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (view.is(i, "second") && view.has(view.from(i + 1, longestPanel), Cue::Display)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isSaidOfCover(const SentenceView& view, TokenRange said) {
    return isCoverOwner(view, said.begin) ||
           (view.has(Cue::CoverDisplay) &&
            (isCoverSubject(view, said.begin) || isLinkedToCover(view, said)));
}

bool isSizeOfCover(const SentenceView& view, const Quantity& quantity) {
    constexpr std::uint32_t reachBefore = 8;
    constexpr std::uint32_t reachBehind = 4;
    const TokenRange own = quantity.range;
    const bool near = view.has(Cue::CoverDisplay) &&
                      (view.has(wordsBehind(view, own, reachBehind), Cue::CoverDisplay) ||
                       view.has(wordsBefore(view, own, reachBefore), Cue::CoverDisplay));
    return near || view.is(own.end, "cover") ||
           namesSecondScreen(view, wordsBehind(view, own, reachBehind)) ||
           namesSecondScreen(view, wordsBefore(view, own, reachBefore)) ||
           isSaidOfCover(view, own) || isBehindBracketOfCover(view, quantity);
}

bool isBesideCoverSize(const SentenceView& view, const PixelPair& pair) {
    constexpr std::uint32_t reach = 7;
    const TokenRange before = view.before(pair.range.begin, reach);
    return std::any_of(view.quantities.plain.begin(), view.quantities.plain.end(),
                       [&](const Quantity& quantity) {
                           const std::uint32_t end = quantity.range.end;
                           return quantity.unit == Unit::Inch && end > before.begin &&
                                  end <= pair.range.begin && isSizeOfCover(view, quantity) &&
                                  wordsBefore(view, pair.range, reach).begin <= end;
                       });
}

}  // namespace speclens
