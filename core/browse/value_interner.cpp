#include "core/browse/value_interner.h"

#include <bit>
#include <functional>

namespace speclens {
namespace {

/// The finalizer of MurmurHash3, by Austin Appleby.
std::uint64_t mixed(std::uint64_t bits) {
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdU;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53U;
    return bits ^ (bits >> 33U);
}

struct Hash {
    std::uint64_t operator()(double number) const {
        return mixed(std::bit_cast<std::uint64_t>(number));
    }
    std::uint64_t operator()(bool flag) const { return mixed(flag ? 2 : 1); }
    std::uint64_t operator()(std::string_view text) const {
        return mixed(std::hash<std::string_view>{}(text));
    }
    std::uint64_t operator()(const Date& date) const {
        return mixed(static_cast<std::uint64_t>((date.year * 16 + date.month) * 32 + date.day));
    }
    std::uint64_t operator()(const Pixels& pixels) const {
        return mixed(static_cast<std::uint64_t>(pixels.shortSide) << 32U |
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
    if (values_.size() * 2 >= slots_.size()) {
        grow();
    }
    const std::uint64_t hash = std::visit(Hash{}, value);
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0) {
        const std::uint32_t known = slots_[slot];
        if (hashes_[known - 1] == hash && std::visit(Equal{}, value, values_[known - 1])) {
            return known;
        }
        slot = (slot + 1) & mask;
    }
    values_.push_back(toValue(value));
    hashes_.push_back(hash);
    slots_[slot] = static_cast<std::uint32_t>(values_.size());
    return slots_[slot];
}

void ValueInterner::grow() {
    constexpr std::size_t least = 16;
    slots_.assign(slots_.empty() ? least : slots_.size() * 2, 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = 0; i < hashes_.size(); ++i) {
        std::size_t slot = hashes_[i] & mask;
        while (slots_[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots_[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

}  // namespace speclens
