// What of a comparison is shown, and in what order.
#pragma once

#include <span>

#include "core/compare/comparison.h"

namespace speclens {

/// Only the rows that differ.
Comparison onlyDifferences(Comparison comparison);

/// Only the rows of these attributes, in their order, each once; those that no phone has a value of
/// as well. A group's name stands again where the order leaves the group and comes back.
Comparison onlyAttributes(const Comparison& comparison, std::span<const AttributeId> attributes);

/// The phones by their value of an attribute, of several the least, or descending the greatest;
/// texts by their letters, equal ones as they were, and unknown ones last in both directions.
Comparison sortedPhones(const Comparison& comparison, AttributeId attribute, bool descending);

}  // namespace speclens
