#include "core/extract/shared_roles.h"

#include <algorithm>

#include "core/extract/camera_words.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestNoun = 3;

/// Behind "take care of", "handle" and the like at token `i`; `i` where none stands there.
std::uint32_t behindDuty(const SentenceView& view, std::uint32_t i) {
    if ((view.is(i, "take") || view.is(i, "takes")) && view.is(i + 1, "care") &&
        view.is(i + 2, "of")) {
        return i + 3;
    }
    const bool duty = view.is(i, "for") || view.is(i, "on") || view.is(i, "(") ||
                      view.is(i, "handle") || view.is(i, "handles") || view.is(i, "cover");
    return duty ? i + 1 : i;
}

/// Behind the "for" or "on" that follows the figure's noun; `end` where there is none.
std::uint32_t behindFor(const SentenceView& view, std::uint32_t end) {
    const TokenRange words = view.from(end, longestNoun);
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (const std::uint32_t behind = behindDuty(view, i); behind > i) {
            return view.is(behind, "the") || view.is(behind, "its") ? behind + 1 : behind;
        }
        if (!view.page.token(i).isWord() || cameraRoleAt(view, i) != nullptr) {
            break;
        }
    }
    return end;
}

/// "2MP macro and depth cameras": the noun, at token `i` or the last of a role's words, makes a
/// camera of each.
bool countsCameras(const SentenceView& view, std::uint32_t i) {
    constexpr WordSet nouns(wordKey("cameras"), wordKey("sensors"), wordKey("lenses"),
                            wordKey("shooters"), wordKey("snappers"), wordKey("units"));
    return (view.range.contains(i) && nouns.contains(view.page.token(i).key)) ||
           nouns.contains(view.page.token(i - 1).key);
}

}  // namespace

std::vector<CameraRole> rolesSharing(const SentenceView& view, std::uint32_t end) {
    std::vector<CameraRole> roles;
    const std::uint32_t first = behindFor(view, end);
    if (first == end && cameraRoleAt(view, end) == nullptr) {
        return roles;
    }
    std::uint32_t i = first;
    while (i < view.range.end) {
        if (const Match* match = cameraRoleAt(view, i)) {
            roles.push_back(tables::camera_roles[match->row].role);
            i = match->end;
        } else if (i == first && (view.is(i, "standard") || view.is(i, "regular"))) {
            roles.push_back(CameraRole::Main);
            ++i;
        } else if (view.is(i, ",") || view.is(i, "and") || view.is(i, "&")) {
            ++i;
        } else {
            break;
        }
    }
    const auto has = [&roles](CameraRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    // "12MP front and rear cameras"
    if (roles.size() == 2 && has(CameraRole::Front)) {
        std::replace(roles.begin(), roles.end(), CameraRole::Rear, CameraRole::Main);
    }
    const bool shared = first > end || (countsCameras(view, i) && !has(CameraRole::Rear));
    return shared && roles.size() > 1 ? roles : std::vector<CameraRole>();
}

}  // namespace speclens
