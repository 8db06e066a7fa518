// What the readers of cameras share: words for roles, lists of them, and where what is said of a
// camera ends.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

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

/// Whether token `i` is a noun for several cameras: "sensors".
bool namesCameras(const SentenceView& view, std::uint32_t i);

/// Behind the last token of a word for a role, with the role.
struct RoleWord {
    CameraRole role{};
    std::uint32_t end = 0;
};

/// The role at token `i` as lists of cameras name it, where "zoom" and "standard" are enough.
std::optional<RoleWord> listedRoleAt(const SentenceView& view, std::uint32_t i);

struct RoleList {
    std::vector<CameraRole> roles;
    std::uint32_t end = 0;  ///< behind its last token
};

/// The roles of the list that begins at token `i`, but for articles and the like before each: "the
/// main, a 12mm ultrawide and a macro camera".
RoleList rolesFrom(const SentenceView& view, std::uint32_t i);

/// The roles of the last list that ends before token `end`.
std::vector<CameraRole> rolesBefore(const SentenceView& view, std::uint32_t end);

/// Whether token `i` parts one camera from the next: a comma, "and", "+", "alongside".
bool isCameraBoundary(const SentenceView& view, std::uint32_t i);

}  // namespace speclens
