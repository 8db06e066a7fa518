#include "core/extract/camera_place.h"

#include <algorithm>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet interruptions(wordKey("however"), wordKey("though"), wordKey("meanwhile"),
                                wordKey("sadly"), wordKey("alas"), wordKey("too"), wordKey("also"),
                                wordKey("unfortunately"), wordKey("thankfully"), wordKey("again"),
                                wordKey("by"), wordKey("luckily"), wordKey("apparently"),
                                wordKey("reportedly"), wordKey("supposedly"), wordKey("then"),
                                wordKey("curiously"), wordKey("oddly"));
constexpr WordSet placeWords(wordKey("on"), wordKey("at"), wordKey("up"), wordKey("in"));
constexpr WordSet headWords(wordKey("on"), wordKey("at"), wordKey("up"), wordKey("in"),
                            wordKey("for"), wordKey("upfront"));
// Behind these, or with "from" and "to", a figure is one of another phone's same camera.
constexpr WordSet comparisons(wordKey("than"), wordKey("from"), wordKey("against"), wordKey("vs"),
                              wordKey("versus"));

/// "a 48MP telephoto where the 16 Pro has 12MP"
bool tellsWhatAnotherHas(const SentenceView& view, TokenRange gap) {
    bool where = false;
    for (std::uint32_t i = gap.begin; i < gap.end; ++i) {
        if (view.is(i, "where")) {
            where = true;
        } else if (where && roleAt(view, i)) {
            return false;
        }
    }
    return where && (view.is(gap.end - 1, "has") || view.is(gap.end - 1, "have") ||
                     view.is(gap.end - 1, "had"));
}

/// "At the front of the phone is a pair of cameras, 32MP and 8MP": the verb stands before what is
/// there.
bool isBehindFrontPlace(const SentenceView& view, std::uint32_t at) {
    constexpr std::uint32_t longestPlace = 4;
    constexpr std::uint32_t reach = 12;
    constexpr WordSet verbs(wordKey("is"), wordKey("are"), wordKey("sits"), wordKey("sit"),
                            wordKey("lies"), wordKey("lives"), wordKey("resides"), wordKey("'s"));
    const std::uint32_t begin = view.range.begin;
    if (!headWords.contains(view.page.token(begin).key) ||
        !namesRole(view, view.from(begin, longestPlace), CameraRole::Front)) {
        return false;
    }
    std::uint32_t verb = begin;
    while (verb < std::min(at, begin + reach) && !verbs.contains(view.page.token(verb).key)) {
        if (isCameraBoundary(view, verb)) {
            return false;
        }
        ++verb;
    }
    if (verb >= std::min(at, begin + reach)) {
        return false;
    }
    for (std::uint32_t i = verb; i < at; ++i) {
        const auto role = roleAt(view, i);
        if (view.is(i, ";") || view.is(i, "but") || view.is(i, "while") || view.is(i, "back") ||
            view.page.cueAt(i, Cue::Display) != nullptr || (role && *role != CameraRole::Front)) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool interruptsClause(const SentenceView& view, std::uint32_t i) {
    if (!view.is(i, ",")) {
        return false;
    }
    const auto interrupts = [&view](std::uint32_t word, std::uint32_t comma) {
        return view.range.contains(word) && view.is(comma, ",") &&
               interruptions.contains(view.page.token(word).key);
    };
    return interrupts(i + 1, i + 2) || interrupts(i - 1, i - 2);
}

bool endsFrontPlace(const SentenceView& view, std::uint32_t i) {
    constexpr std::uint32_t longestPlace = 4;
    if (!view.is(i, ",")) {
        return false;
    }
    const TokenRange before = view.before(i, longestPlace);
    for (std::uint32_t k = before.begin; k < before.end; ++k) {
        const bool begins = k == view.range.begin || isCameraBoundary(view, k - 1);
        if (begins && placeWords.contains(view.page.token(k).key)) {
            return namesRole(view, {k, i}, CameraRole::Front);
        }
    }
    return false;
}

bool endsPlaceAtHead(const SentenceView& view, std::uint32_t i, std::optional<CameraRole> role) {
    constexpr std::uint32_t longestPlace = 8;
    return view.is(i, ",") && role == CameraRole::Front && i < view.range.begin + longestPlace &&
           headWords.contains(view.page.token(view.range.begin).key);
}

bool isUnderFrontPlace(const SentenceView& view, std::uint32_t at) {
    if (isBehindFrontPlace(view, at)) {
        return true;
    }
    std::optional<CameraRole> role;
    bool under = false;
    for (std::uint32_t i = view.range.begin; i < at; ++i) {
        const auto found = roleAt(view, i);
        if (view.is(i, "back") || view.is(i, "while") || found == CameraRole::Rear) {
            return false;
        }
        role = found == CameraRole::Front ? found : role;
        under = under || endsPlaceAtHead(view, i, role);
    }
    return under;
}

bool comparesCameras(const SentenceView& view, TokenRange gap) {
    constexpr std::uint32_t longestGap = 12;
    if (gap.end > gap.begin + longestGap) {
        return false;
    }
    if (tellsWhatAnotherHas(view, gap)) {
        return true;
    }
    const bool article =
        gap.end > gap.begin &&
        (view.is(gap.end - 1, "the") || view.is(gap.end - 1, "its") || view.is(gap.end - 1, "a"));
    const std::uint32_t last = article ? gap.end - 2 : gap.end - 1;
    return last >= gap.begin && view.range.contains(last) &&
           (comparisons.contains(view.page.token(last).key) ||
            (view.is(last, "of") && view.is(last - 1, "instead")));
}

}  // namespace speclens
