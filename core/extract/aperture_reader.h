// Apertures, which count for the main camera.
#pragma once

#include <span>

#include "core/extract/camera_sensor.h"
#include "core/extract/finding.h"

namespace speclens {

/// Adds the main camera's apertures. `sensors` are the sentence's, in reading order, with the
/// roles that they have.
void readApertures(const SentenceView& view, std::span<const CameraSensor> sensors,
                   Findings& findings);

}  // namespace speclens
