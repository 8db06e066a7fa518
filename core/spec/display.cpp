#include "core/spec/display.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace speclens {
namespace {

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string displayDate(const Date& date) {
    std::string text = std::to_string(date.year);
    if (date.month > 0) {
        text.insert(0, std::string(months.at(static_cast<std::size_t>(date.month - 1))) + " ");
    }
    if (date.day > 0) {
        text.insert(0, std::to_string(date.day) + " ");
    }
    return text;
}

std::string displayMoney(const Money& money) {
    std::string amount = displayNumber(money.amount);
    if (const std::size_t point = amount.find('.');
        point != std::string::npos && amount.size() - point == 2) {
        amount += '0';
    }
    return money.currency + " " + amount;
}

std::string roundedNumber(double number, int decimals) {
    std::array<char, 400> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::string groupDigits(std::string text) {
    std::size_t position = text.find('.');
    if (position == std::string::npos) {
        position = text.size();
    }
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    while (position > first + 3) {
        position -= 3;
        text.insert(position, ",");
    }
    return text;
}

std::string withUnit(const DisplayUnit& unit, double number) {
    std::string text = displayNumber(number, unit);
    if (unit.name.empty()) {
        return text;
    }
    if (unit.name == "f") {
        return "f/" + text;
    }
    if (unit.name == "x") {
        return text + "×";
    }
    if (unit.name == "GB" && number >= 1024 && std::fmod(number, 1024) == 0) {
        return displayNumber(number / 1024) + " TB";
    }
    if (unit.name == "nit") {
        return text + (number == 1 ? " nit" : " nits");
    }
    return text + " " + std::string(unit.name);
}

struct DisplayWriter {
    const DisplayUnit& unit;
    std::string operator()(double number) const { return withUnit(unit, number); }
    std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Date& date) const { return displayDate(date); }
    std::string operator()(const Pixels& pixels) const {
        return std::to_string(pixels.shortSide) + " × " + std::to_string(pixels.longSide);
    }
    std::string operator()(const Money& money) const { return displayMoney(money); }
};

}  // namespace

std::string displayText(AttributeId id, const Value& value, Units units) {
    return std::visit(DisplayWriter{unitOf(id, units)}, value);
}

std::string displayNumber(double number) {
    return groupDigits(formatNumber(number));
}

std::string displayNumber(double own, const DisplayUnit& unit) {
    return groupDigits(formatNumber(own, unit));
}

std::string formatNumber(double own, const DisplayUnit& unit) {
    return unit.decimals ? roundedNumber(unit.shown(own), *unit.decimals)
                         : formatNumber(unit.shown(own));
}

}  // namespace speclens
