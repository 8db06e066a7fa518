// A value as the columns of the claim table hold it, and back.
#pragma once

#include <optional>
#include <string>

#include "core/spec/value.h"

namespace speclens {

/// Exactly one of `number` and `text` is there.
struct ValueColumns {
    std::optional<double> number;
    std::optional<std::string> text;
    std::string unit;  ///< the attribute's unit, or a price's currency
};

ValueColumns toColumns(AttributeId attribute, const Value& value);

/// Nothing where the columns hold no value of the attribute's type and unit.
std::optional<Value> fromColumns(AttributeId attribute, const ValueColumns& columns);

}  // namespace speclens
