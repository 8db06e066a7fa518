#include "core/catalog/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace speclens {
namespace {

constexpr std::size_t longestName = 200;

using Costs = std::vector<std::size_t>;

/// The costs of the beginnings of `right` for one more byte of `left`, from the two rows before.
struct Rows {
    Costs beforeLast;
    Costs last;
    Costs current;
};

void fillRow(Rows& rows, std::string_view left, std::string_view right, std::size_t row) {
    rows.current[0] = row;
    for (std::size_t column = 1; column <= right.size(); ++column) {
        const bool same = left[row - 1] == right[column - 1];
        std::size_t cost = std::min({rows.last[column] + 1, rows.current[column - 1] + 1,
                                     rows.last[column - 1] + (same ? 0U : 1U)});
        const bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                             left[row - 2] == right[column - 1];
        if (swapped) {
            cost = std::min(cost, rows.beforeLast[column - 2] + 1);
        }
        rows.current[column] = cost;
    }
}

}  // namespace

std::optional<std::size_t> editDistance(std::string_view left, std::string_view right,
                                        std::size_t limit) {
    const auto [shorter, longer] = std::minmax({left.size(), right.size()});
    if (longer > longestName || longer - shorter > limit) {
        return std::nullopt;
    }
    Rows rows{Costs(right.size() + 1), Costs(right.size() + 1), Costs(right.size() + 1)};
    std::iota(rows.last.begin(), rows.last.end(), std::size_t{0});
    for (std::size_t row = 1; row <= left.size(); ++row) {
        fillRow(rows, left, right, row);
        std::swap(rows.beforeLast, rows.last);
        std::swap(rows.last, rows.current);
    }
    const std::size_t distance = rows.last.back();
    return distance <= limit ? std::optional(distance) : std::nullopt;
}

}  // namespace speclens
