// A camera by its megapixels, as its readers pass it on.
#pragma once

#include <optional>

#include "core/extract/camera_words.h"

namespace speclens {

struct CameraSensor {
    const Quantity* quantity = nullptr;
    std::optional<CameraRole> role;
    bool isPicture = false;  ///< the size of pictures, which is none of a camera
    bool isListed = false;   ///< its role stands in a list of them

    /// Whether words say more of it than on which side it is.
    [[nodiscard]] bool isNamed() const { return role && role != CameraRole::Rear; }
};

}  // namespace speclens
