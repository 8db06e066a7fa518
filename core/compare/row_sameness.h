// Whether the phones of a row are alike.
#pragma once

#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// Cells with several values compare as sets, by the rule of countsAsSame(). Of prices only those
/// take part whose currency both cells have: a price in another one says nothing about the other
/// phone.
Sameness samenessOf(AttributeId attribute, const std::vector<ComparisonCell>& cells);

}  // namespace speclens
