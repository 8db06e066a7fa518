#include "core/catalog/value_columns.h"

#include <cmath>

namespace speclens {
namespace {

std::optional<Value> numberFrom(const Attribute& entry, const ValueColumns& columns) {
    if (!columns.number || !std::isfinite(*columns.number) || columns.unit != entry.unit) {
        return std::nullopt;
    }
    return *columns.number;
}

std::optional<Value> boolFrom(const ValueColumns& columns) {
    if (columns.number == 1.0) {
        return true;
    }
    return columns.number == 0.0 ? std::optional<Value>(false) : std::nullopt;
}

/// Through the canonical spelling, which knows what a currency and an amount may be.
std::optional<Value> moneyFrom(const ValueColumns& columns) {
    if (!columns.number || !std::isfinite(*columns.number)) {
        return std::nullopt;
    }
    return parseCanonical(ValueType::Money, columns.unit + " " + formatNumber(*columns.number));
}

}  // namespace

ValueColumns toColumns(AttributeId id, const Value& value) {
    ValueColumns columns;
    columns.unit = std::string(attribute(id).unit);
    if (const auto* number = std::get_if<double>(&value)) {
        columns.number = *number;
    } else if (const auto* flag = std::get_if<bool>(&value)) {
        columns.number = *flag ? 1.0 : 0.0;
    } else if (const auto* money = std::get_if<Money>(&value)) {
        columns.number = money->amount;
        columns.unit = money->currency;
    } else {
        columns.text = canonicalText(value);
    }
    return columns;
}

std::optional<Value> fromColumns(AttributeId id, const ValueColumns& columns) {
    const Attribute& entry = attribute(id);
    switch (entry.type) {
        case ValueType::Number:
            return numberFrom(entry, columns);
        case ValueType::Bool:
            return boolFrom(columns);
        case ValueType::Money:
            return moneyFrom(columns);
        case ValueType::Text:
        case ValueType::Date:
        case ValueType::Pixels:
            break;
    }
    return columns.text ? parseCanonical(entry.type, *columns.text) : std::nullopt;
}

}  // namespace speclens
