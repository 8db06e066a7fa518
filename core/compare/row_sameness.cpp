#include "core/compare/row_sameness.h"

#include <algorithm>

namespace speclens {
namespace {

bool hasValue(AttributeId id, const ComparisonCell& cell, const Value& value) {
    return std::any_of(cell.values.begin(), cell.values.end(), [&](const ComparisonValue& entry) {
        return countsAsSame(id, entry.value, value);
    });
}

/// Single where nothing of `left` can be compared with `right`, nor Different where `right` has
/// all of it.
Sameness findEach(AttributeId id, const ComparisonCell& left, const ComparisonCell& right) {
    Sameness found = Sameness::Single;
    for (const ComparisonValue& entry : left.values) {
        if (!right.speaksOf(entry.value)) {
            continue;
        }
        if (!hasValue(id, right, entry.value)) {
            return Sameness::Different;
        }
        found = Sameness::Alike;
    }
    return found;
}

}  // namespace

Sameness samenessOf(AttributeId id, const std::vector<ComparisonCell>& cells) {
    Sameness all = Sameness::Single;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = 0; j < cells.size(); ++j) {
            if (i != j) {
                all = std::max(all, findEach(id, cells[i], cells[j]));
            }
        }
        if (all == Sameness::Different) {
            break;
        }
    }
    return all;
}

}  // namespace speclens
