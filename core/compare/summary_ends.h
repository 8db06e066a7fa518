// Which phones a summary names for a row.
#pragma once

#include <cstddef>
#include <optional>

#include "core/compare/comparison.h"

namespace speclens {

/// Whether a summary may tell a cell: it is known, sources do not disagree, and either all of its
/// values are confirmed or none is.
bool isTellable(const ComparisonCell& cell);

/// A phone with the value that is told of it. The value is the comparison's own.
struct SummaryValue {
    std::size_t phone = 0;
    const ComparisonValue* value = nullptr;
    bool several = false;  ///< the cell has others, of which this one is the best
};

/// The first stands against the second, or against all `others`, which are alike.
struct SummaryEnds {
    SummaryValue first;
    SummaryValue second;
    bool others = false;
};

/// By the rules of summarize(); nothing where the row has no two that can be told.
std::optional<SummaryEnds> findEnds(const ComparisonRow& row);

}  // namespace speclens
