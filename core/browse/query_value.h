// Single values of a typed query.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/browse/column_id.h"
#include "core/spec/value.h"

namespace speclens {

/// A value of the column as people type it: with its unit (or another
/// usual one: oz of a weight, in or cm of a length) or without, prices with a currency before
/// or behind the amount, dates as far as they are known.
std::optional<Value> readQueryValue(ColumnId column, std::string_view text);

/// What a value of the column looks like: "a number", "yes or no", "a price with its currency, as
/// in 500USD".
std::string expectedValue(ColumnId column);

/// The last day of a date that says less: 2022-12-31 of 2022.
Date lastDayOf(const Date& date);

}  // namespace speclens
