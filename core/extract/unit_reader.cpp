#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

/// Whether "in" is an abbreviation by what stands behind it.
bool isInches(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return false;
    }
    if (page.is(behind, ".")) {
        return page.token(behind).glued && behind + 1 < end && page.token(behind + 1).isWord();
    }
    return page.cueAt(behind, Cue::Display) != nullptr;
}

/// Whether the digit that touches a unit is the mark of a footnote: "5000mAh3 battery".
bool isFootnote(const Page& page, const Match& match, std::uint32_t end) {
    constexpr std::size_t shortest = 3;
    const bool touched = match.end + 1 < end && page.token(match.end + 1).glued &&
                         !page.is(match.end + 1, ",") && !page.is(match.end + 1, ".");
    return page.span({match.begin, match.end}).size() >= shortest && !touched &&
           page.token(match.end).isPlainInteger() && page.token(match.end).digits == 1;
}

/// Whether the mark closes what a quotation mark before it opens: the one of "the “iPhone SE 4”".
bool closesQuotation(const Page& page, std::uint32_t at) {
    constexpr std::uint32_t longestQuotation = 12;
    for (std::uint32_t i = at; i-- > 0 && i + longestQuotation >= at;) {
        if (page.is(i, "\"")) {
            return page.textOf(page.token(i)) == "“" || !page.token(i).glued;
        }
    }
    return false;
}

/// "13M rear camera", "13M (4160 x 3120)": of what else a million is, little is a camera's.
bool isCameraBehind(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return false;
    }
    const bool pixels = behind + 2 < end && page.is(behind, "(") &&
                        page.token(behind + 1).isPlainInteger() && page.is(behind + 2, "x");
    return pixels || page.matchAt(behind, TermKind::CameraRole) != nullptr ||
           page.is(behind, "camera") || page.is(behind, "cameras");
}

// Units that are one letter or a common word count only where their writing is plain: "W" and "g"
// touch the number or stand alone behind it, "in" and "x" need care because they are words.
bool isPlausible(const Page& page, const Match& match, std::uint32_t end) {
    const Token& first = page.token(match.begin);
    const std::string_view writing = page.textOf(page.span({match.begin, match.end}));
    const bool moreLetters =
        match.end < end && page.token(match.end).glued && (page.token(match.end).isNumber());
    if (first.is(wordKey("\"")) && match.end == match.begin + 1) {
        return !closesQuotation(page, match.begin);
    }
    constexpr std::size_t longestDoubtful = 2;
    if (writing.size() > longestDoubtful) {
        return !moreLetters || !first.isWord() || isFootnote(page, match, end);
    }
    if (writing == "in") {
        // "6.7in", "6.7 in screen" and "6.7 in. screen"; "in 2022" is none.
        const bool compound = match.end < end && page.is(match.end, "-");
        return (first.glued && !compound) || isInches(page, match.end, end);
    }
    if (writing == "g" || writing == "G" || writing == "gr") {
        return writing != "G" && !moreLetters;
    }
    if (writing == "M" || writing == "m") {
        return writing == "M" && first.glued && isCameraBehind(page, match.end, end);
    }
    if (writing == "x" || writing == "X") {
        return first.glued && !moreLetters;
    }
    if (writing == "w") {
        return first.glued || (match.end < end && page.cueAt(match.end, Cue::Charging) != nullptr);
    }
    return !moreLetters || !first.isWord() || isFootnote(page, match, end);
}

}  // namespace

std::optional<UnitMatch> readUnit(const Page& page, std::uint32_t at, std::uint32_t end) {
    if (at >= end) {
        return std::nullopt;
    }
    std::uint32_t unitAt = at;
    const bool joined = page.is(at, "-") || page.is(at, "+");
    if (joined && at + 1 < end && page.token(at).glued) {
        unitAt = at + 1;
    }
    const Match* match = page.matchAt(unitAt, TermKind::Unit);
    if (match == nullptr || match->end > end || !isPlausible(page, *match, end)) {
        return std::nullopt;
    }
    return UnitMatch{tables::units[match->row].unit, {unitAt, match->end}};
}

}  // namespace speclens
