#include "core/extract/shared_roles.h"

#include "core/extract/camera_words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestNoun = 3;

/// Behind the "for" or "on" that follows the figure's noun; `end` where there is none.
std::uint32_t behindFor(const SentenceView& view, std::uint32_t end) {
    const TokenRange words = view.from(end, longestNoun);
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (view.is(i, "for") || view.is(i, "on")) {
            return view.is(i + 1, "the") || view.is(i + 1, "its") ? i + 2 : i + 1;
        }
        if (!view.page.token(i).isWord() || cameraRoleAt(view, i) != nullptr) {
            break;
        }
    }
    return end;
}

}  // namespace

std::vector<CameraRole> rolesSharing(const SentenceView& view, std::uint32_t end) {
    std::vector<CameraRole> roles;
    const std::uint32_t first = behindFor(view, end);
    for (std::uint32_t i = first; first > end && i < view.range.end;) {
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
    return roles.size() > 1 ? roles : std::vector<CameraRole>();
}

}  // namespace speclens
