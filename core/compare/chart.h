// Series that a chart can draw, taken from a comparison.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

struct BarValue {
    std::size_t phone = 0;  ///< index into Comparison::phones
    double number = 0;      ///< of several values the largest
    std::string display;    ///< of that number
    bool confirmed = true;  ///< that number
    bool conflict = false;  ///< confirmed sources disagree about it
};

/// One attribute over the phones that have a value for it.
struct BarSeries {
    AttributeId attribute{};
    std::vector<BarValue> bars;  ///< in the phones' order; phones without a value have none
};

/// A series for each row whose attribute is a number and of which at least one phone has a value,
/// in the comparison's order.
std::vector<BarSeries> barSeries(const Comparison& comparison);

}  // namespace speclens
