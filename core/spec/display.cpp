#include "core/spec/display.h"

#include <array>
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

std::string withUnit(const Attribute& entry, double number) {
    std::string text = displayNumber(number);
    if (entry.unit.empty()) {
        return text;
    }
    if (entry.unit == "f") {
        return "f/" + text;
    }
    if (entry.unit == "x") {
        return text + "×";
    }
    if (entry.unit == "GB" && number >= 1024 && std::fmod(number, 1024) == 0) {
        return displayNumber(number / 1024) + " TB";
    }
    if (entry.unit == "nit") {
        return text + (number == 1 ? " nit" : " nits");
    }
    return text + " " + std::string(entry.unit);
}

struct DisplayWriter {
    const Attribute& entry;
    std::string operator()(double number) const { return withUnit(entry, number); }
    std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Date& date) const { return displayDate(date); }
    std::string operator()(const Pixels& pixels) const {
        return std::to_string(pixels.shortSide) + " × " + std::to_string(pixels.longSide);
    }
    std::string operator()(const Money& money) const { return displayMoney(money); }
};

}  // namespace

std::string displayText(AttributeId id, const Value& value) {
    return std::visit(DisplayWriter{attribute(id)}, value);
}

std::string displayNumber(double number) {
    std::string text = formatNumber(number);
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

}  // namespace speclens
