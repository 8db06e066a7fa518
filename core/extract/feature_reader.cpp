#include <algorithm>
#include <optional>
#include <string>

#include "core/extract/denial.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

constexpr std::uint32_t placeReach = 6;

bool endsPlace(const SentenceView& view, std::uint32_t i) {
    return view.is(i, ";") || view.is(i, "and") || view.is(i, "plus") || view.is(i, "but");
}

/// The place nearest before the word in its part of the sentence, else the first behind it.
const Match* placeNear(const SentenceView& view, const Match& fingerprint) {
    const TokenRange before = view.before(fingerprint.begin, placeReach);
    for (std::uint32_t i = before.end; i-- > before.begin && !endsPlace(view, i);) {
        if (view.is(i, ",")) {
            break;
        }
        if (const Match* place = view.page.matchAt(i, TermKind::FingerprintPlace)) {
            return place;
        }
    }
    const TokenRange behind = view.from(fingerprint.end, placeReach);
    for (std::uint32_t i = behind.begin; i < behind.end && !endsPlace(view, i); ++i) {
        if (const Match* place = view.page.matchAt(i, TermKind::FingerprintPlace)) {
            return place;
        }
    }
    return nullptr;
}

void readFingerprint(const SentenceView& view, Findings& findings) {
    const Match* fingerprint = view.page.findCue(view.range, Cue::Fingerprint);
    const Match* place = fingerprint == nullptr ? nullptr : placeNear(view, *fingerprint);
    if (place == nullptr) {
        return;
    }
    const TokenRange range{std::min(place->begin, fingerprint->begin),
                           std::max(place->end, fingerprint->end)};
    if (isDenied(view, {fingerprint->begin, fingerprint->end})) {
        findings.refuse(range, "denied");
        return;
    }
    findings.add({AttributeId::FeatureFingerprint,
                  std::string(tables::fingerprint_places[place->row].place), view.page.span(range),
                  range, "fingerprint"});
}

/// A color's name: capitalized words with a color among them, or a color word alone.
std::optional<TokenRange> colorAt(const SentenceView& view, std::uint32_t at) {
    const Token& first = view.page.token(at);
    if (!first.isWord() || view.masked[at]) {
        return std::nullopt;
    }
    bool color = false;
    std::uint32_t i = at;
    if (first.capital) {
        while (i < view.range.end && i < at + 4 && view.page.token(i).isWord() &&
               view.page.token(i).capital) {
            color = color || view.page.matchAt(i, TermKind::Color) != nullptr;
            ++i;
        }
    } else if (const Match* match = view.page.matchAt(at, TermKind::Color)) {
        color = true;
        i = match->end;
    }
    return color ? std::optional(TokenRange{at, i}) : std::nullopt;
}

/// Colors are on offer where the sentence says so ("comes in", "color options").
bool offersColors(const SentenceView& view) {
    if (view.has(Cue::ColorList)) {
        return true;
    }
    for (std::uint32_t i = view.range.begin; i + 1 < view.range.end; ++i) {
        const bool verb = view.is(i, "comes") || view.is(i, "come") || view.is(i, "available") ||
                          view.is(i, "offered") || view.is(i, "sold") || view.is(i, "arrives");
        if (verb && view.is(i + 1, "in") && i + 2 < view.range.end && colorAt(view, i + 2)) {
            return true;
        }
    }
    return false;
}

/// Whether the token goes on with a list of colors that ended at `end`, with a name that holds no
/// word for a color: "Obsidian, Snow and Lemongrass".
std::optional<TokenRange> listedColorAt(const SentenceView& view, std::uint32_t end) {
    std::uint32_t i = end;
    while (view.is(i, ",") || view.is(i, "and") || view.is(i, "or")) {
        ++i;
    }
    const std::uint32_t begin = i;
    while (i < view.range.end && i < begin + 3 && view.page.token(i).isWord() &&
           view.page.token(i).capital && !view.masked[i]) {
        ++i;
    }
    return begin > end && i > begin ? std::optional(TokenRange{begin, i}) : std::nullopt;
}

void readColors(const SentenceView& view, Findings& findings) {
    if (!offersColors(view)) {
        return;
    }
    std::uint32_t listEnd = view.range.end;
    for (std::uint32_t i = view.range.begin; i < view.range.end;) {
        std::optional<TokenRange> range = colorAt(view, i);
        if (!range && i == listEnd) {
            range = listedColorAt(view, i);
        }
        if (!range) {
            ++i;
            continue;
        }
        const Span span = view.page.span(*range);
        findings.add({AttributeId::BodyColor, std::string(view.page.textOf(span)), span, *range,
                      "color-list"});
        i = range->end;
        listEnd = i;
    }
}

}  // namespace

void readFeatures(const SentenceView& view, Findings& findings) {
    readFingerprint(view, findings);
    readColors(view, findings);
}

}  // namespace speclens
