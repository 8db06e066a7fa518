// What the readers of cameras share: words for roles, and where what is said of a camera ends.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

/// The word for a camera's role that begins at token `i` and is no part of a name, or null.
const Match* cameraRoleAt(const SentenceView& view, std::uint32_t i);

/// Whether token `i` parts one camera from the next: a comma, "and", "+", "alongside".
bool isCameraBoundary(const SentenceView& view, std::uint32_t i);

}  // namespace speclens
