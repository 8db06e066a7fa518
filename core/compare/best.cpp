#include "core/compare/best.h"

#include "core/compare/cell_choice.h"

namespace speclens {
namespace {

/// The best of a cell's confirmed values; null where there is none.
const Value* contender(const ComparisonCell& cell, Better direction) {
    const Value* best = nullptr;
    for (const ComparisonValue& value : cell.values) {
        if (value.confirmed() && (best == nullptr || isBetter(value.value, *best, direction))) {
            best = &value.value;
        }
    }
    return best;
}

bool hasSeveralCurrencies(const std::vector<ComparisonCell>& cells) {
    const Money* first = nullptr;
    for (const ComparisonCell& cell : cells) {
        for (const ComparisonValue& value : cell.values) {
            const Money* money = std::get_if<Money>(&value.value);
            if (money == nullptr || !value.confirmed()) {
                continue;
            }
            if (first != nullptr && first->currency != money->currency) {
                return true;
            }
            first = money;
        }
    }
    return false;
}

bool isComparable(const Attribute& entry) {
    return entry.better != Better::None &&
           (entry.type == ValueType::Number || entry.type == ValueType::Pixels ||
            entry.type == ValueType::Money);
}

}  // namespace

std::optional<std::size_t> findBest(AttributeId id, const std::vector<ComparisonCell>& cells) {
    const Attribute& entry = attribute(id);
    if (!isComparable(entry) || hasSeveralCurrencies(cells)) {
        return std::nullopt;
    }
    std::vector<const Value*> contenders;
    std::optional<std::size_t> winner;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        contenders.push_back(contender(cells[i], entry.better));
        const Value* const value = contenders.back();
        if (value != nullptr && (!winner || isBetter(*value, *contenders[*winner], entry.better))) {
            winner = i;
        }
    }
    std::size_t beaten = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (contenders[i] == nullptr || i == winner) {
            continue;
        }
        if (countsAsSame(id, *contenders[i], *contenders[*winner])) {
            return std::nullopt;
        }
        ++beaten;
    }
    return beaten > 0 ? winner : std::nullopt;
}

}  // namespace speclens
