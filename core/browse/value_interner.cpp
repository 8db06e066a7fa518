#include "core/browse/value_interner.h"

#include <bit>
#include <functional>

namespace speclens {
namespace {

struct Hash {
    std::uint64_t operator()(double number) const {
        return mixedBits(std::bit_cast<std::uint64_t>(number));
    }
    std::uint64_t operator()(bool flag) const { return mixedBits(flag ? 2 : 1); }
    std::uint64_t operator()(std::string_view text) const {
        return mixedBits(std::hash<std::string_view>{}(text));
    }
    std::uint64_t operator()(const Date& date) const {
        return mixedBits(static_cast<std::uint64_t>((date.year * 16 + date.month) * 32 + date.day));
    }
    std::uint64_t operator()(const Pixels& pixels) const {
        return mixedBits(static_cast<std::uint64_t>(pixels.shortSide) << 32U |
                         static_cast<std::uint32_t>(pixels.longSide));
    }
    std::uint64_t operator()(const MoneyView& money) const {
        return (*this)(money.currency) ^ (*this)(money.amount);
    }
};

struct Equal {
    template <typename View, typename Owned>
    bool operator()(const View& /*view*/, const Owned& /*owned*/) const {
        return false;
    }
    template <typename Same>
    bool operator()(const Same& view, const Same& owned) const {
        return view == owned;
    }
    bool operator()(std::string_view view, const std::string& owned) const { return view == owned; }
    bool operator()(const MoneyView& view, const Money& owned) const {
        return view.currency == owned.currency && view.amount == owned.amount;
    }
};

}  // namespace

std::uint32_t ValueInterner::intern(const ValueView& value) {
    const Tag tag{static_cast<std::uint32_t>(std::visit(Hash{}, value))};
    const std::uint32_t number = slots_.findOrAdd(
        tag, [&](std::uint32_t known) { return std::visit(Equal{}, value, values_[known - 1]); });
    if (number > values_.size()) {
        values_.push_back(toValue(value));
    }
    return number;
}

}  // namespace speclens
