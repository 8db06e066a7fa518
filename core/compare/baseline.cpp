#include "core/compare/baseline.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "core/compare/cell_choice.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

constexpr std::string_view minus = "\u2212";

constexpr std::array inPercent = {AttributeId::DisplayTouchSampling,
                                  AttributeId::DisplayPeakBrightness,
                                  AttributeId::DisplayPixelDensity, AttributeId::DisplayResolution};

/// Numbers whose difference is no number of the same kind.
constexpr std::array withoutDifference = {AttributeId::CameraMainAperture,
                                          AttributeId::WirelessBluetooth};

template <std::size_t Size>
bool contains(const std::array<AttributeId, Size>& list, AttributeId id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

double roundedTo(double number, double parts) {
    return std::round(number * parts) / parts;
}

/// What arithmetic adds to 6.7 - 6.67 is far below this.
double cleaned(double number) {
    return roundedTo(number, 1e6);
}

struct Written {
    std::string figure;  ///< without its sign
    std::string after{};
};

BaselineDifference makeDifference(double amount, DifferenceUnit unit, const Written& display,
                                  const Written& machine) {
    if (amount == 0) {
        return {0, unit, "same", "0", true};
    }
    const std::string sign = amount < 0 ? "-" : "";
    const std::string shownSign = amount < 0 ? std::string(minus) : "+";
    return {amount, unit, shownSign + display.figure + display.after,
            sign + machine.figure + machine.after, true};
}

std::optional<BaselineDifference> percentDifference(double from, double to) {
    if (from <= 0) {
        return std::nullopt;
    }
    const double percent = (to / from - 1) * 100;
    const double amount = roundedTo(percent, std::abs(percent) < 1 ? 10 : 1);
    const Written written{formatNumber(std::abs(amount)), "%"};
    const Written shown{displayNumber(std::abs(amount)), "%"};
    return makeDifference(amount, DifferenceUnit::Percent, shown, written);
}

BaselineDifference ownDifference(AttributeId id, double from, double to, Units units) {
    const double amount = cleaned(to - from);
    const DisplayUnit unit = unitOf(id, units);
    double shown = std::abs(amount);
    if (unit.decimals) {
        const double parts = std::pow(10, *unit.decimals);
        const double left = std::round(unit.shown(from) * parts);
        const double right = std::round(unit.shown(to) * parts);
        shown = std::abs(right - left) / parts * unit.size;
        if (left == right) {
            return makeDifference(0, DifferenceUnit::Own, {}, {});
        }
    }
    return makeDifference(amount, DifferenceUnit::Own, {displayText(id, shown, units)},
                          {formatNumber(std::abs(amount))});
}

BaselineDifference priceDifference(const Money& from, const Money& to) {
    const double amount = cleaned(to.amount - from.amount);
    const std::string shown =
        displayText(AttributeId::LaunchPrice, Money{from.currency, std::abs(amount)});
    return makeDifference(amount, DifferenceUnit::Currency, {shown},
                          {formatNumber(std::abs(amount))});
}

std::string counted(double amount, std::string_view thing) {
    return " " + std::string(thing) + (std::abs(amount) == 1 ? "" : "s");
}

BaselineDifference timeDifference(double amount, DifferenceUnit unit, std::string_view thing) {
    const Written written{formatNumber(std::abs(amount)), counted(amount, thing)};
    return makeDifference(amount, unit, written, written);
}

std::chrono::sys_days dayOf(const Date& date) {
    return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
           std::chrono::day(static_cast<unsigned>(date.day));
}

BaselineDifference dateDifference(const Date& from, const Date& to) {
    constexpr double monthsPerYear = 12;
    constexpr double daysPerMonth = 365.2425 / 12;
    constexpr double mostDays = 60;
    const double years = to.year - from.year;
    if (from.month == 0 || to.month == 0) {
        return timeDifference(years, DifferenceUnit::Years, "year");
    }
    double months = years * monthsPerYear + to.month - from.month;
    if (from.day > 0 && to.day > 0) {
        const auto days = static_cast<double>((dayOf(to) - dayOf(from)).count());
        if (std::abs(days) <= mostDays) {
            return timeDifference(days, DifferenceUnit::Days, "day");
        }
        months = std::round(days / daysPerMonth);
    }
    return std::abs(months) <= 2 * monthsPerYear
               ? timeDifference(months, DifferenceUnit::Months, "month")
               : timeDifference(roundedTo(months / monthsPerYear, 10), DifferenceUnit::Years,
                                "year");
}

/// Of the baseline's, the first that both have prices in; empty where there is none.
std::string sharedCurrency(const ComparisonCell& baseline, const ComparisonCell& cell) {
    for (const ComparisonValue& entry : baseline.values) {
        const Money* const money = std::get_if<Money>(&entry.value);
        if (money != nullptr && cell.speaksOf(entry.value)) {
            return money->currency;
        }
    }
    return {};
}

std::optional<BaselineDifference> differenceOf(AttributeId id, const Value& from, const Value& to,
                                               Units units) {
    switch (attribute(id).type) {
        case ValueType::Number:
            return contains(inPercent, id)
                       ? percentDifference(std::get<double>(from), std::get<double>(to))
                       : ownDifference(id, std::get<double>(from), std::get<double>(to), units);
        case ValueType::Pixels:
            return percentDifference(sizeOf(from), sizeOf(to));
        case ValueType::Money:
            return priceDifference(std::get<Money>(from), std::get<Money>(to));
        case ValueType::Date:
            return dateDifference(std::get<Date>(from), std::get<Date>(to));
        case ValueType::Text:
        case ValueType::Bool:
            break;
    }
    return std::nullopt;
}

bool hasDifferences(const Attribute& entry) {
    return entry.type != ValueType::Text && entry.type != ValueType::Bool &&
           !contains(withoutDifference, entry.id);
}

}  // namespace

std::optional<BaselineDifference> differenceFrom(const ComparisonCell& baseline,
                                                 const ComparisonCell& cell, AttributeId id,
                                                 Units units) {
    const Attribute& entry = attribute(id);
    const std::string currency = sharedCurrency(baseline, cell);
    const ComparisonValue* const from = chooseValue(baseline, entry.better, currency);
    const ComparisonValue* const to = chooseValue(cell, entry.better, currency);
    if (from == nullptr || to == nullptr || !hasDifferences(entry)) {
        return std::nullopt;
    }
    auto difference = countsAsSame(id, from->value, to->value)
                          ? makeDifference(0, DifferenceUnit::Own, {}, {})
                          : differenceOf(id, from->value, to->value, units);
    if (difference) {
        difference->confirmed = from->confirmed() && to->confirmed();
    }
    return difference;
}

std::optional<BaselineDifference> differenceAt(const ComparisonRow& row, std::size_t phone,
                                               std::optional<std::size_t> baseline, Units units) {
    return !baseline || *baseline == phone
               ? std::nullopt
               : differenceFrom(row.cells[*baseline], row.cells[phone], row.attribute, units);
}

}  // namespace speclens
