// The values of a row, each once, and which phones have it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// One value of a row. It may be written differently from phone to phone, where these count as the
/// same.
struct AlignedValue {
    /// For each phone the index into its cell's values, or nothing where it has not got this one.
    std::vector<std::optional<std::size_t>> places;
    /// How many phones have it, and how many it is asked of: those whose cell is known, and of a
    /// price those that have one in its currency.
    std::size_t having = 0;
    std::size_t asked = 0;

    /// All that are asked have it, at least two.
    [[nodiscard]] bool common() const { return asked >= 2 && having == asked; }
    /// The only phone that has it, of at least two that are asked.
    [[nodiscard]] std::optional<std::size_t> only() const;
};

/// The values of all cells of a row, by the order of compareValues; texts as the cells have them,
/// the first phone's first.
std::vector<AlignedValue> alignValues(const ComparisonRow& row);

}  // namespace speclens
