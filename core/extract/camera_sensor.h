// A camera by its megapixels, as its readers pass it on.
#pragma once

#include <optional>

#include "core/extract/camera_words.h"

namespace speclens {

struct CameraSensor {
    const Quantity* quantity = nullptr;
    std::optional<CameraRole> role;
};

}  // namespace speclens
