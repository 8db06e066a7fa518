// Cameras that one figure is said of: "three 12MP sensors for the main, ultrawide and telephoto
// cameras".
#pragma once

#include <vector>

#include "core/extract/camera_words.h"

namespace speclens {

/// The roles listed behind a figure, with "for" or "each" between or as adjectives of several
/// cameras ("2MP macro and depth cameras"), and those before one that each of them has; none where
/// fewer than two are.
std::vector<CameraRole> rolesSharing(const SentenceView& view, TokenRange figure);

}  // namespace speclens
