// Which of the values in a cell stands for all of them.
#pragma once

#include <string>

#include "core/compare/comparison.h"

namespace speclens {

/// By the attribute's direction, which is not None.
bool isBetter(const Value& left, const Value& right, Better direction);

/// Of several values the best, by the attribute's direction; of a cell with confirmed values only
/// these take part, and of prices only those in `currency`. Null where none does, or where there
/// are several and none is better.
const ComparisonValue* chooseValue(const ComparisonCell& cell, Better direction,
                                   const std::string& currency);

/// The currency that most phones of a row have prices in; empty where there are no prices.
std::string mainCurrency(const ComparisonRow& row);

/// A number, a price's amount, or the pixels of a resolution; 1 and 0 for yes and no; 0 for others.
double sizeOf(const Value& value);

}  // namespace speclens
