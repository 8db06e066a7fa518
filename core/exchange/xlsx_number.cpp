#include "core/exchange/xlsx_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/exchange/xlsx_book.h"

namespace speclens {
namespace {

constexpr std::string_view minus = "\u2212";

/// A text for people, cut at its figure: "EUR ", "1,299.50", "".
struct FigureText {
    std::string_view before;
    std::string_view figure;
    std::string_view after;
};

FigureText findFigure(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    const std::size_t begin = std::min(text.find_first_of(digits), text.size());
    const std::size_t last = text.find_last_of(digits);
    if (last == std::string_view::npos) {
        return {text, {}, {}};
    }
    const std::size_t end = std::min(text.find_first_not_of("0123456789,.", begin), last + 1);
    return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

std::size_t decimalsOf(std::string_view figure) {
    const std::size_t point = figure.find('.');
    return point == std::string_view::npos ? 0 : figure.size() - point - 1;
}

double numberOf(std::string_view figure) {
    std::string plain(figure);
    plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
    double number = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return number;
}

std::string digitsFormat(std::size_t decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(decimals, '0');
}

/// Whether the figure says the number, but for what was rounded away.
bool saysNumber(std::string_view figure, double number) {
    const double lastDecimal = std::pow(10, -static_cast<double>(decimalsOf(figure)));
    return !figure.empty() && std::abs(numberOf(figure) - number) <= lastDecimal;
}

/// Of a number of at least 0, with its sign. Where the display has another figure, as "1 TB" has
/// for 1024, the number stands before its unit.
std::string formatLike(std::string_view display, double shown, std::string_view unit,
                       std::string_view sign, std::string_view note) {
    const FigureText text = findFigure(display);
    if (saysNumber(text.figure, shown)) {
        return xlsxLiteral(std::string(sign) + std::string(text.before)) +
               digitsFormat(decimalsOf(text.figure)) +
               xlsxLiteral(std::string(text.after) + std::string(note));
    }
    const std::string plain = formatNumber(shown);
    const std::string after = unit.empty() ? "" : " " + std::string(unit);
    return xlsxLiteral(sign) +
           (plain.find('e') == std::string::npos ? digitsFormat(decimalsOf(plain)) : "General") +
           xlsxLiteral(after + std::string(note));
}

std::string_view withoutSign(std::string_view display) {
    if (display.starts_with('+')) {
        return display.substr(1);
    }
    return display.starts_with(minus) ? display.substr(minus.size()) : display;
}

}  // namespace

XlsxNumber xlsxNumber(AttributeId id, const Value& value, std::string_view display,
                      std::string_view note, Units units) {
    const DisplayUnit unit = unitOf(id, units);
    const auto* const money = std::get_if<Money>(&value);
    const double number = money != nullptr ? money->amount : unit.shown(std::get<double>(value));
    return {number, formatLike(display, number, unit.name, "", note)};
}

XlsxNumber xlsxDifference(AttributeId id, const BaselineDifference& difference, Units units) {
    constexpr double whole = 100;
    const std::string_view display = withoutSign(difference.display);
    const std::string_view figure = findFigure(display).figure;
    const bool percent = difference.unit == DifferenceUnit::Percent;
    const DisplayUnit unit =
        difference.unit == DifferenceUnit::Own ? unitOf(id, units) : DisplayUnit{{}, 1, {}};
    double number = unit.shown(difference.amount);
    const auto format = [&, size = std::abs(number)](std::string_view sign) {
        return percent ? xlsxLiteral(sign) + digitsFormat(decimalsOf(figure)) + "%"
                       : formatLike(display, size, unit.name, sign, "");
    };
    if (percent) {
        number /= whole;
    } else if (saysNumber(figure, std::abs(number))) {
        number = std::copysign(numberOf(figure), number);
    }
    return {number, format("+") + ";" + format(minus) + ";" + xlsxLiteral("same")};
}

}  // namespace speclens
