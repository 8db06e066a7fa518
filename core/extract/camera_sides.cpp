#include "core/extract/camera_sides.h"

#include "core/extract/camera_words.h"

namespace speclens {
std::optional<CameraSides> findCameraSides(const SentenceView& view, std::uint32_t first,
                                           std::uint32_t last) {
    // label := ( "rear" "/" "front" | "front" "/" "rear" )
    std::optional<CameraSides> sides;
    for (std::uint32_t i = view.range.begin + 1; i + 1 < first; ++i) {
        const auto before = view.is(i, "/") ? roleAt(view, i - 1) : std::nullopt;
        const auto behind = before ? roleAt(view, i + 1) : std::nullopt;
        const bool both = (before == CameraRole::Rear && behind == CameraRole::Front) ||
                          (before == CameraRole::Front && behind == CameraRole::Rear);
        if (both) {
            sides = CameraSides{before == CameraRole::Front, 0};
        }
    }
    for (std::uint32_t i = first; sides && i < last; ++i) {
        sides->slash = view.is(i, "/") && !view.is(i - 1, "f") ? i : sides->slash;
    }
    return sides && sides->slash > 0 ? sides : std::nullopt;
}

}  // namespace speclens
