// Values as people read them: grouped digits, units, "yes" and "no".
#pragma once

#include <string>

#include "core/spec/attribute.h"
#include "core/spec/units.h"
#include "core/spec/value.h"

namespace speclens {

/// "5,000 mAh", "6.67 in", "1080 × 2400", "USD 1,299.50", "26 January 2022", "f/1.8", "1 TB",
/// "yes"; "7.05 oz" in imperial units. English, independent of the locale; the same wherever a
/// value is shown.
std::string displayText(AttributeId attribute, const Value& value, Units units = Units::Metric);

/// The number alone, with grouped digits: "5,000", "6.67", "1,299.5".
std::string displayNumber(double number);

/// An own number (see DisplayUnit) as it is in the unit, without the unit's name; with grouped
/// digits, and without.
std::string displayNumber(double own, const DisplayUnit& unit);
std::string formatNumber(double own, const DisplayUnit& unit);

}  // namespace speclens
