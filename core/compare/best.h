// Which phone has the better value in a row of a comparison.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// The index of the cell that is best by the rules of compare(), or nothing.
std::optional<std::size_t> findBest(AttributeId attribute,
                                    const std::vector<ComparisonCell>& cells);

}  // namespace speclens
