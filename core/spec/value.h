// Typed attribute values and their one canonical spelling, which files, the catalog and the
// command share (contract: CLAIMS.md, "value").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/spec/attribute.h"

namespace speclens {

/// A day, a month (day is 0) or a year (month and day are 0) of the Gregorian calendar.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    friend bool operator==(const Date&, const Date&) = default;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A display resolution, short side first.
struct Pixels {
    int shortSide = 0;
    int longSide = 0;
    friend bool operator==(const Pixels&, const Pixels&) = default;
    friend auto operator<=>(const Pixels&, const Pixels&) = default;
};

/// An asked price. `currency` is an ISO 4217 code; `amount` is in units of that currency.
struct Money {
    std::string currency;
    double amount = 0;
    friend bool operator==(const Money&, const Money&) = default;
};

/// A number is in the unit of its attribute.
using Value = std::variant<double, bool, std::string, Date, Pixels, Money>;

/// The type that `value` holds.
ValueType typeOf(const Value& value);

/// "6.67", "true", "AMOLED", "2022-01-26", "1080x2400", "USD 999".
std::string canonicalText(const Value& value);

/// Reads what canonicalText wrote; nothing where `text` is no value of that type.
std::optional<Value> parseCanonical(ValueType type, std::string_view text);

/// Whether some phone could have the value: numbers and prices are not below 0, numbers at most a
/// million and prices at most a billion.
bool isPossible(const Value& value);

/// True where two values of one attribute say the same: text compares without case, spaces and
/// hyphens and with "plus" as "+", everything else exactly.
bool sameValue(const Value& left, const Value& right);

/// The shortest decimal spelling that reads back as the same number: "6.67", "5000".
std::string formatNumber(double number);

}  // namespace speclens
