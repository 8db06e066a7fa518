// The rows that people decide by.
#pragma once

#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// Up to twelve rows that belong above all others, the most important first: price, diagonal,
/// panel, refresh rate, chipset, RAM, storage, battery, wired charging, main camera, weight and
/// system. Only rows of which a phone has a value; where fewer than eight of these are known, the
/// next important ones fill up to eight. The rows are the comparison's own.
std::vector<const ComparisonRow*> keyRows(const Comparison& comparison);

}  // namespace speclens
