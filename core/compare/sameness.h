// When two values of an attribute count as different.
#pragma once

#include <cstdint>
#include <string>

#include "core/spec/value.h"

namespace speclens {

/// What a row of a comparison says. A row is one of these; missing is never a difference.
enum class Sameness : std::uint8_t {
    Single,     ///< known of one phone only, or of several as prices in currencies of their own
    Alike,      ///< of at least two phones, and no two of them are different
    Different,  ///< two phones are
};

/// Whether two values of the attribute count as the same. Numbers do where they are no further
/// apart than sources that measure or round one thing (the table in sameness.cpp); dates, systems
/// and videos also where one only says less than the other: "January 2022" and "26 January 2022",
/// "Android" and "Android 12". Texts compare as sameValue does, everything else exactly. It holds
/// in both directions, but not through a third value.
bool countsAsSame(AttributeId attribute, const Value& left, const Value& right);

/// The rule of that attribute in plain English, for people who ask why a row is no difference:
/// "Figures count as different when they are more than 0.5 g apart."
std::string differenceRule(AttributeId attribute);

}  // namespace speclens
