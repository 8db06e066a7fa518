#include "core/compare/cell_choice.h"

#include <algorithm>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

bool takesPart(const ComparisonValue& entry, const std::string& currency) {
    const Money* const money = std::get_if<Money>(&entry.value);
    return money == nullptr || money->currency == currency;
}

}  // namespace

bool isBetter(const Value& left, const Value& right, Better direction) {
    const auto order = compareValues(left, right);
    return direction == Better::Higher ? order > 0 : order < 0;
}

const ComparisonValue* chooseValue(const ComparisonCell& cell, Better direction,
                                   const std::string& currency) {
    const bool anyConfirmed = std::any_of(
        cell.values.begin(), cell.values.end(), [&currency](const ComparisonValue& entry) {
            return entry.confirmed() && takesPart(entry, currency);
        });
    const ComparisonValue* best = nullptr;
    for (const ComparisonValue& entry : cell.values) {
        if (!takesPart(entry, currency) || (anyConfirmed && !entry.confirmed())) {
            continue;
        }
        if (best == nullptr) {
            best = &entry;
            continue;
        }
        if (direction == Better::None) {
            return nullptr;
        }
        if (isBetter(entry.value, best->value, direction)) {
            best = &entry;
        }
    }
    return best;
}

std::string mainCurrency(const ComparisonRow& row) {
    std::string main;
    std::ptrdiff_t most = 0;
    for (const ComparisonCell& cell : row.cells) {
        for (const ComparisonValue& entry : cell.values) {
            const Money* const money = std::get_if<Money>(&entry.value);
            const auto having = std::count_if(
                row.cells.begin(), row.cells.end(),
                [&entry](const ComparisonCell& other) { return other.speaksOf(entry.value); });
            if (money != nullptr && having > most) {
                most = having;
                main = money->currency;
            }
        }
    }
    return main;
}

double sizeOf(const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const auto* money = std::get_if<Money>(&value)) {
        return money->amount;
    }
    if (const auto* pixels = std::get_if<Pixels>(&value)) {
        return static_cast<double>(pixels->shortSide) * pixels->longSide;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? 1 : 0;
    }
    return 0;
}

}  // namespace speclens
