// The values that confirmed sources disagree about, as a list.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/exchange/comparison_export.h"

namespace speclens {

/// One side of a conflict.
struct ConflictClaim {
    PhoneName phone;
    AttributeId attribute{};
    Value value;
    bool shown = false;  ///< it is the value that is shown
    std::string source;  ///< the title
    std::string quote;
};

/// Every confirmed claim that takes part in a conflict, by phone and attribute, the shown value
/// first. Throws Error where the catalog cannot be read.
std::vector<ConflictClaim> findConflicts(const Catalog& catalog);

/// CSV and JSON have phone, attribute, value, shown, source and quote; the table is for a terminal
/// of `width` columns.
std::string conflictList(const std::vector<ConflictClaim>& claims, ComparisonFormat format,
                         std::size_t width = 0);

}  // namespace speclens
