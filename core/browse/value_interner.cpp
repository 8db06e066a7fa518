#include "core/browse/value_interner.h"

#include <bit>
#include <functional>

namespace speclens {
namespace {

/// What a tag says of a value: all of it, or nearly all.
struct Bits {
    std::uint64_t operator()(double number) const { return std::bit_cast<std::uint64_t>(number); }
    std::uint64_t operator()(bool flag) const { return flag ? 1 : 0; }
    std::uint64_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
    std::uint64_t operator()(const Date& date) const {
        return static_cast<std::uint64_t>((date.year * 16 + date.month) * 32 + date.day);
    }
    std::uint64_t operator()(const Pixels& pixels) const {
        return static_cast<std::uint64_t>(pixels.shortSide) << 32U |
               static_cast<std::uint32_t>(pixels.longSide);
    }
    std::uint64_t operator()(const MoneyView& money) const {
        return mixedBits((*this)(money.currency)) ^ (*this)(money.amount);
    }
};

/// Whether a value with the same tag is the same; a column's values are of one type.
struct Same {
    const Value& known;

    bool operator()(std::string_view text) const { return text == std::get<std::string>(known); }
    bool operator()(const MoneyView& money) const {
        const auto& owned = std::get<Money>(known);
        return money.currency == owned.currency && money.amount == owned.amount;
    }
    template <typename Whole>
    bool operator()(const Whole& /*value*/) const {
        return true;
    }
};

}  // namespace

ValueInterner::Tag ValueInterner::tagOf(const ValueView& value) {
    return {std::visit(Bits{}, value)};
}

std::uint32_t ValueInterner::intern(const ValueView& value, Tag tag) {
    const std::uint32_t number = slots_.findOrAdd(
        tag, [&](std::uint32_t known) { return std::visit(Same{values_[known - 1]}, value); });
    if (number > values_.size()) {
        values_.push_back(toValue(value));
    }
    return number;
}

}  // namespace speclens
