// Cameras that no word gives a role.
#pragma once

#include <vector>

#include "core/extract/camera_sensor.h"

namespace speclens {

/// Gives the sensors of a sentence that are not named the roles that their order, what they are set
/// against and the rest of the sentence leave them.
void assignBareCameras(const SentenceView& view, std::vector<CameraSensor>& sensors);

}  // namespace speclens
