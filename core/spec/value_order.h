// The order of two values of one attribute.
#pragma once

#include <compare>

#include "core/spec/value.h"

namespace speclens {

/// Numbers by size, no before yes, dates by time, pixels by their count, prices by currency and
/// then amount. Texts, which have no order of size, and values of different types are equivalent.
std::weak_ordering compareValues(const Value& left, const Value& right);

/// Whether `date` is `whole` with less said: 2022-01 of 2022-01-26, and each date of itself.
bool isBeginningOf(const Date& date, const Date& whole);

}  // namespace speclens
