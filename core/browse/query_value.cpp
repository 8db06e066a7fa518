#include "core/browse/query_value.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/spec/ascii.h"
#include "core/spec/phone.h"

namespace speclens {
namespace {

/// What a unit that people type counts in the one that values are kept in.
struct TypedUnit {
    std::string_view name;
    std::string_view kept;
    double factor;
};
constexpr std::array typedUnits = {
    TypedUnit{"tb", "GB", 1024},     TypedUnit{"cm", "mm", 10},         TypedUnit{"in", "mm", 25.4},
    TypedUnit{"inch", "mm", 25.4},   TypedUnit{"inches", "mm", 25.4},   TypedUnit{"\"", "mm", 25.4},
    TypedUnit{"cm", "in", 1 / 2.54}, TypedUnit{"oz", "g", 28.349523125}};

struct CurrencySign {
    std::string_view sign;
    std::string_view code;
};
constexpr std::array currencySigns = {CurrencySign{"$", "USD"}, CurrencySign{"€", "EUR"},
                                      CurrencySign{"£", "GBP"}, CurrencySign{"₹", "INR"},
                                      CurrencySign{"¥", "JPY"}};

std::string upper(std::string_view text) {
    std::string raised(text);
    std::transform(raised.begin(), raised.end(), raised.begin(),
                   [](char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
    return raised;
}

/// The number at the head of `text` and what stands behind it.
struct NumberAndRest {
    double number = 0;
    std::string_view rest;
};

std::optional<NumberAndRest> takeNumber(std::string_view text) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789.-"), text.size());
    const auto number = parseCanonical(ValueType::Number, text.substr(0, end));
    if (!number) {
        return std::nullopt;
    }
    std::string_view rest = text.substr(end);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return NumberAndRest{std::get<double>(*number), rest};
}

bool isUnit(ColumnId column, std::string_view text) {
    const auto attributeId = attributeOf(column);
    const std::string unit = attributeId ? foldName(attribute(*attributeId).unit) : std::string();
    const std::string folded = foldName(text);
    return folded.empty() || (!unit.empty() && (folded == unit || folded == unit + "s")) ||
           (unit == "in" && (folded == "inch" || folded == "inches" || folded == "\""));
}

/// To what the query's text keeps.
double rounded(double number) {
    constexpr double places = 1e4;
    return std::round(number * places) / places;
}

std::optional<Value> readNumber(ColumnId column, std::string_view text) {
    if (text.starts_with("f/")) {
        text.remove_prefix(2);
    }
    const auto read = takeNumber(text);
    if (!read) {
        return std::nullopt;
    }
    for (const TypedUnit& unit : typedUnits) {
        if (lowerCased(read->rest) == unit.name && isUnit(column, unit.kept)) {
            return rounded(read->number * unit.factor);
        }
    }
    return isUnit(column, read->rest) ? std::optional<Value>(read->number) : std::nullopt;
}

std::optional<std::string> currencyOf(std::string_view text) {
    for (const CurrencySign& entry : currencySigns) {
        if (text == entry.sign) {
            return std::string(entry.code);
        }
    }
    const std::string code = upper(text);
    const bool letters = code.size() == 3 && std::all_of(code.begin(), code.end(), isUpper);
    return letters ? std::optional(code) : std::nullopt;
}

std::optional<Value> readMoney(std::string_view text) {
    const std::size_t digit = std::min(text.find_first_of("0123456789"), text.size());
    std::string_view before = text.substr(0, digit);
    before = before.substr(0, before.find_last_not_of(' ') + 1);
    const auto amount = takeNumber(text.substr(digit));
    if (!amount || before.empty() == amount->rest.empty()) {
        return std::nullopt;
    }
    const auto currency = currencyOf(before.empty() ? amount->rest : before);
    return currency ? std::optional<Value>(Money{*currency, amount->number}) : std::nullopt;
}

std::optional<Value> readBool(std::string_view text) {
    const std::string folded = foldName(text);
    if (folded == "yes" || folded == "true") {
        return true;
    }
    return folded == "no" || folded == "false" ? std::optional<Value>(false) : std::nullopt;
}

}  // namespace

std::optional<Value> readQueryValue(ColumnId column, std::string_view text) {
    switch (typeOf(column)) {
        case ValueType::Number:
            return readNumber(column, text);
        case ValueType::Bool:
            return readBool(text);
        case ValueType::Money:
            return readMoney(text);
        case ValueType::Text:
            return foldName(text).empty() ? std::nullopt : std::optional<Value>(std::string(text));
        case ValueType::Date:
        case ValueType::Pixels:
            break;
    }
    return parseCanonical(typeOf(column), text);
}

std::string expectedValue(ColumnId column) {
    switch (typeOf(column)) {
        case ValueType::Number:
            return "a number";
        case ValueType::Bool:
            return "yes or no";
        case ValueType::Money:
            return "a price with its currency, as in 500USD";
        case ValueType::Date:
            return "a date, as in 2022, 2022-01 or 2022-01-26";
        case ValueType::Pixels:
            return "a resolution, the short side first, as in 1080x2400";
        case ValueType::Text:
            break;
    }
    return "a text";
}

Date lastDayOf(const Date& date) {
    constexpr int december = 12;
    constexpr int longestMonth = 31;
    return {date.year, date.month == 0 ? december : date.month,
            date.day == 0 ? longestMonth : date.day};
}

}  // namespace speclens
