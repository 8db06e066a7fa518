#include "core/compare/summary_ends.h"

#include <algorithm>

#include "core/compare/cell_choice.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

/// Whether `left` is told before `right`: the better one, else the greater one.
bool comesBefore(const Value& left, const Value& right, Better direction) {
    const auto order = compareValues(left, right);
    return direction == Better::Lower ? order < 0 : order > 0;
}

SummaryValue summaryValueOf(const ComparisonRow& row, std::size_t phone,
                            const std::string& currency) {
    const ComparisonCell& cell = row.cells[phone];
    const Better direction = attribute(row.attribute).better;
    SummaryValue contender{phone};
    if (!isTellable(cell)) {
        return contender;
    }
    for (const ComparisonValue& entry : cell.values) {
        const Money* const money = std::get_if<Money>(&entry.value);
        if (money != nullptr && money->currency != currency) {
            continue;
        }
        contender.several = contender.value != nullptr;
        if (contender.value == nullptr ||
            comesBefore(entry.value, contender.value->value, direction)) {
            contender.value = &entry;
        }
    }
    // Several texts have no best one.
    if (contender.several && std::holds_alternative<std::string>(contender.value->value)) {
        contender.value = nullptr;
    }
    return contender;
}

/// Those with a value, the best first. Only confirmed ones where at least two are.
std::vector<SummaryValue> contendersOf(const ComparisonRow& row) {
    const std::string currency = mainCurrency(row);
    std::vector<SummaryValue> contenders;
    for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
        const SummaryValue contender = summaryValueOf(row, phone, currency);
        if (contender.value != nullptr) {
            contenders.push_back(contender);
        }
    }
    const auto unconfirmed =
        std::stable_partition(contenders.begin(), contenders.end(),
                              [](const SummaryValue& entry) { return entry.value->confirmed(); });
    if (unconfirmed - contenders.begin() >= 2) {
        contenders.erase(unconfirmed, contenders.end());
    }
    std::stable_sort(contenders.begin(), contenders.end(),
                     [&row](const SummaryValue& left, const SummaryValue& right) {
                         return comesBefore(left.value->value, right.value->value,
                                            attribute(row.attribute).better);
                     });
    return contenders;
}

bool looksSame(AttributeId id, const SummaryValue& left, const SummaryValue& right) {
    return left.value->display == right.value->display ||
           countsAsSame(id, left.value->value, right.value->value);
}

/// The one that is unlike all others, which are told alike.
std::optional<SummaryEnds> findLone(const ComparisonRow& row,
                                    const std::vector<SummaryValue>& contenders) {
    if (contenders.size() != row.cells.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const SummaryValue& lone = contenders[i];
        const SummaryValue& second = contenders[i == 0 ? 1 : 0];
        const bool found =
            std::all_of(contenders.begin(), contenders.end(), [&](const SummaryValue& other) {
                return other.phone == lone.phone ||
                       (!looksSame(row.attribute, lone, other) &&
                        other.value->display == second.value->display &&
                        other.value->confirmed() == second.value->confirmed() &&
                        other.several == second.several);
            });
        if (found) {
            return SummaryEnds{lone, second, true};
        }
    }
    return std::nullopt;
}

}  // namespace

bool isTellable(const ComparisonCell& cell) {
    return cell.known() && !cell.conflict &&
           std::all_of(cell.values.begin(), cell.values.end(),
                       [&cell](const ComparisonValue& value) {
                           return value.confirmed() == cell.values.front().confirmed();
                       });
}

std::optional<SummaryEnds> findEnds(const ComparisonRow& row) {
    const std::vector<SummaryValue> contenders = contendersOf(row);
    if (contenders.size() < 2) {
        return std::nullopt;
    }
    const SummaryValue& best = contenders.front();
    const SummaryValue& worst = contenders.back();
    if (row.cells.size() > 2) {
        if (auto lone = findLone(row, contenders)) {
            return lone;
        }
        const bool ordered = attribute(row.attribute).type != ValueType::Text;
        const bool alone = std::none_of(contenders.begin() + 1, contenders.end() - 1,
                                        [&](const SummaryValue& other) {
                                            return looksSame(row.attribute, best, other) ||
                                                   looksSame(row.attribute, worst, other);
                                        });
        if (!ordered || !alone) {
            return std::nullopt;
        }
    }
    return looksSame(row.attribute, best, worst) ? std::nullopt
                                                 : std::optional(SummaryEnds{best, worst, false});
}

}  // namespace speclens
