// What the readers of cameras share: words for roles, and where what is said of a camera ends.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/sentence_view.h"
#include "core/spec/attribute.h"

namespace speclens {

/// The attribute of a camera of that role; none where it says too little.
std::optional<AttributeId> attributeOf(CameraRole role);

/// The word for a camera's role that begins at token `i` and is no part of a name, or null.
const Match* cameraRoleAt(const SentenceView& view, std::uint32_t i);

/// The role that the word at token `i` says, if it is one.
std::optional<CameraRole> roleAt(const SentenceView& view, std::uint32_t i);

/// Whether a word for the role begins in the range.
bool namesRole(const SentenceView& view, TokenRange range, CameraRole role);

/// Whether token `i` parts one camera from the next: a comma, "and", "+", "alongside".
bool isCameraBoundary(const SentenceView& view, std::uint32_t i);

}  // namespace speclens
