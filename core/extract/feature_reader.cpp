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

/// "moved from the back to the side": where it was.
bool isFormerPlace(const SentenceView& view, const Match& place) {
    const std::uint32_t before =
        view.is(place.begin - 1, "the") ? place.begin - 2 : place.begin - 1;
    return view.is(before, "from") && view.is(place.end, "to");
}

/// The place nearest before the word in its part of the sentence, else the first behind it.
const Match* placeNear(const SentenceView& view, const Match& fingerprint) {
    // "a side-mounted reader"
    if (const Match* place = view.page.matchAt(fingerprint.begin, TermKind::FingerprintPlace)) {
        return place;
    }
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
    std::uint32_t end = behind.end;
    for (std::uint32_t i = behind.begin; i < end && !endsPlace(view, i); ++i) {
        const Match* place = view.page.matchAt(i, TermKind::FingerprintPlace);
        if (place != nullptr && !isFormerPlace(view, *place)) {
            return place;
        }
        end = place == nullptr ? end : view.from(behind.end, placeReach).end;
    }
    return nullptr;
}

void readFingerprint(const SentenceView& view, const Match& fingerprint, Findings& findings) {
    const Match* place = placeNear(view, fingerprint);
    if (place == nullptr) {
        return;
    }
    const TokenRange range{std::min(place->begin, fingerprint.begin),
                           std::max(place->end, fingerprint.end)};
    if (isDenied(view, {fingerprint.begin, fingerprint.end})) {
        findings.refuse(range, "denied");
        return;
    }
    findings.add({AttributeId::FeatureFingerprint,
                  std::string(tables::fingerprint_places[place->row].place), view.page.span(range),
                  range, "fingerprint"});
}

}  // namespace

void readFeatures(const SentenceView& view, Findings& findings) {
    if (!view.has(Cue::Fingerprint)) {
        return;
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end;) {
        const Match* fingerprint = view.page.cueAt(i, Cue::Fingerprint);
        if (fingerprint != nullptr) {
            readFingerprint(view, *fingerprint, findings);
        }
        i = fingerprint == nullptr ? i + 1 : fingerprint->end;
    }
}

}  // namespace speclens
