// Cameras that one figure is said of: "three 12MP sensors for the main, ultrawide and telephoto
// cameras".
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/sentence_view.h"

namespace speclens {

/// The roles listed behind a figure that ends at token `end`, with "for" between or as adjectives
/// of several cameras ("2MP macro and depth cameras"); none where fewer than two are.
std::vector<CameraRole> rolesSharing(const SentenceView& view, std::uint32_t end);

}  // namespace speclens
