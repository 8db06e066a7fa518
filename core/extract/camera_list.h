// Cameras whose roles stand together, before their figures or behind them.
#pragma once

#include <vector>

#include "core/extract/camera_sensor.h"

namespace speclens {

/// Gives the sensors of a sentence the roles that lists of roles, sides and the noun behind a sum
/// say of them.
void assignListedRoles(const SentenceView& view, std::vector<CameraSensor>& sensors);

}  // namespace speclens
