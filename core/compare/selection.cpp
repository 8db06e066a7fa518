#include "core/compare/selection.h"

#include <algorithm>
#include <numeric>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

bool comesFirst(const Value& left, const Value& right) {
    const auto* const text = std::get_if<std::string>(&left);
    const auto* const other = std::get_if<std::string>(&right);
    return text != nullptr && other != nullptr ? *text < *other : compareValues(left, right) < 0;
}

/// Of a known cell.
const Value& sortValue(const ComparisonCell& cell, bool descending) {
    const auto before = [](const ComparisonValue& left, const ComparisonValue& right) {
        return comesFirst(left.value, right.value);
    };
    return descending ? std::max_element(cell.values.begin(), cell.values.end(), before)->value
                      : std::min_element(cell.values.begin(), cell.values.end(), before)->value;
}

}  // namespace

Comparison onlyDifferences(Comparison comparison) {
    for (ComparisonGroup& group : comparison.groups) {
        std::erase_if(group.rows, [](const ComparisonRow& row) { return !row.differs(); });
    }
    std::erase_if(comparison.groups,
                  [](const ComparisonGroup& group) { return group.rows.empty(); });
    return comparison;
}

Comparison onlyAttributes(const Comparison& comparison, std::span<const AttributeId> attributes) {
    Comparison chosen{comparison.phones, {}};
    std::vector<AttributeId> taken;
    for (const AttributeId id : attributes) {
        if (std::find(taken.begin(), taken.end(), id) != taken.end()) {
            continue;
        }
        taken.push_back(id);
        const std::string_view name = attribute(id).group;
        if (chosen.groups.empty() || chosen.groups.back().name != name) {
            chosen.groups.push_back({std::string(name), {}});
        }
        ComparisonRow unknown;
        unknown.attribute = id;
        unknown.cells.resize(comparison.phones.size());
        const ComparisonRow* const row = comparison.find(id);
        chosen.groups.back().rows.push_back(row == nullptr ? unknown : *row);
    }
    return chosen;
}

Comparison sortedPhones(const Comparison& comparison, AttributeId id, bool descending) {
    const ComparisonRow* const by = comparison.find(id);
    if (by == nullptr) {
        return comparison;
    }
    std::vector<std::size_t> order(comparison.phones.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const ComparisonCell& cell = by->cells[left];
        const ComparisonCell& other = by->cells[right];
        if (!cell.known() || !other.known()) {
            return cell.known() && !other.known();
        }
        const Value& value = sortValue(cell, descending);
        const Value& otherValue = sortValue(other, descending);
        return descending ? comesFirst(otherValue, value) : comesFirst(value, otherValue);
    });
    Comparison sorted = comparison;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.phones[i] = comparison.phones[order[i]];
        for (std::size_t group = 0; group < sorted.groups.size(); ++group) {
            for (std::size_t row = 0; row < sorted.groups[group].rows.size(); ++row) {
                sorted.groups[group].rows[row].cells[i] =
                    comparison.groups[group].rows[row].cells[order[i]];
            }
        }
    }
    return sorted;
}

}  // namespace speclens
