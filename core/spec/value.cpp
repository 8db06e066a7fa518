#include "core/spec/value.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "core/spec/phone.h"

namespace speclens {
namespace {

std::string formatDate(const Date& date) {
    std::array<char, 48> buffer{};
    int length = 0;
    if (date.month == 0) {
        length = std::snprintf(buffer.data(), buffer.size(), "%04d", date.year);
    } else if (date.day == 0) {
        length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", date.year, date.month);
    } else {
        length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year,
                               date.month, date.day);
    }
    return {buffer.data(), static_cast<std::size_t>(length)};
}

template <typename Number>
std::optional<Number> readAll(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

std::optional<Value> parseNumber(std::string_view text) {
    const auto number = readAll<double>(text);
    if (!number || !std::isfinite(*number)) {
        return std::nullopt;
    }
    return *number;
}

std::optional<Value> parseBool(std::string_view text) {
    if (text == "true") {
        return true;
    }
    return text == "false" ? std::optional<Value>(false) : std::nullopt;
}

std::optional<Value> parseDate(std::string_view text) {
    const bool month = text.size() >= 7 && text[4] == '-';
    const bool day = text.size() == 10 && text[7] == '-';
    if (text.size() != 4 && !(text.size() == 7 && month) && !(month && day)) {
        return std::nullopt;
    }
    Date date;
    const auto part = [text](std::size_t at, std::size_t length) {
        return readAll<unsigned>(text.substr(at, length)).value_or(9999);
    };
    using namespace std::chrono;
    const unsigned monthNumber = month ? part(5, 2) : 1;
    const unsigned dayNumber = day ? part(8, 2) : 1;
    const auto yearNumber = static_cast<int>(part(0, 4));
    if (yearNumber == 9999 || !year_month_day(year(yearNumber), std::chrono::month(monthNumber),
                                              std::chrono::day(dayNumber))
                                   .ok()) {
        return std::nullopt;
    }
    date.year = yearNumber;
    date.month = month ? static_cast<int>(monthNumber) : 0;
    date.day = day ? static_cast<int>(dayNumber) : 0;
    return date;
}

std::optional<Value> parsePixels(std::string_view text) {
    const std::size_t separator = text.find('x');
    if (separator == std::string_view::npos) {
        return std::nullopt;
    }
    const auto shortSide = readAll<int>(text.substr(0, separator));
    const auto longSide = readAll<int>(text.substr(separator + 1));
    if (!shortSide || !longSide || *shortSide <= 0 || *shortSide > *longSide) {
        return std::nullopt;
    }
    return Pixels{*shortSide, *longSide};
}

std::optional<Value> parseMoney(std::string_view text) {
    if (text.size() < 5 || text[3] != ' ') {
        return std::nullopt;
    }
    for (const char c : text.substr(0, 3)) {
        if (c < 'A' || c > 'Z') {
            return std::nullopt;
        }
    }
    const auto amount = parseNumber(text.substr(4));
    if (!amount || std::get<double>(*amount) < 0) {
        return std::nullopt;
    }
    return Money{std::string(text.substr(0, 3)), std::get<double>(*amount)};
}

struct CanonicalWriter {
    std::string operator()(double number) const { return formatNumber(number); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Date& date) const { return formatDate(date); }
    std::string operator()(const Pixels& pixels) const {
        return std::to_string(pixels.shortSide) + "x" + std::to_string(pixels.longSide);
    }
    std::string operator()(const Money& money) const {
        return money.currency + " " + formatNumber(money.amount);
    }
};

}  // namespace

ValueType typeOf(const Value& value) {
    constexpr std::array types = {ValueType::Number, ValueType::Bool,   ValueType::Text,
                                  ValueType::Date,   ValueType::Pixels, ValueType::Money};
    return types[value.index()];
}

std::string canonicalText(const Value& value) {
    return std::visit(CanonicalWriter{}, value);
}

std::optional<Value> parseCanonical(ValueType type, std::string_view text) {
    switch (type) {
        case ValueType::Number:
            return parseNumber(text);
        case ValueType::Bool:
            return parseBool(text);
        case ValueType::Date:
            return parseDate(text);
        case ValueType::Pixels:
            return parsePixels(text);
        case ValueType::Money:
            return parseMoney(text);
        case ValueType::Text:
            break;
    }
    return text.empty() ? std::nullopt : std::optional<Value>(std::string(text));
}

bool isPossible(const Value& value) {
    constexpr double greatestNumber = 1e6;
    constexpr double greatestPrice = 1e9;
    if (const auto* number = std::get_if<double>(&value)) {
        return *number >= 0 && *number <= greatestNumber;
    }
    const auto* money = std::get_if<Money>(&value);
    return money == nullptr || (money->amount >= 0 && money->amount <= greatestPrice);
}

bool sameValue(const Value& left, const Value& right) {
    const auto* leftText = std::get_if<std::string>(&left);
    const auto* rightText = std::get_if<std::string>(&right);
    if (leftText != nullptr && rightText != nullptr) {
        return foldName(*leftText) == foldName(*rightText);
    }
    return left == right;
}

std::string formatNumber(double number) {
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

}  // namespace speclens
