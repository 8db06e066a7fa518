// Numbering distinct things.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace speclens {

/// Spreads what differs in `bits` over all of them: the finalizer of MurmurHash3, by Austin
/// Appleby.
inline std::uint64_t mixedBits(std::uint64_t bits) {
    bits ^= bits >> 33U;
    bits *= 0xff51afd7ed558ccdU;
    bits ^= bits >> 33U;
    bits *= 0xc4ceb9fe1a85ec53U;
    return bits ^ (bits >> 33U);
}

/// Gives numbers to things, from 1 on in the order in which they come. Of each it keeps a Tag,
/// which is the same for the same thing, and whose hash() is mostly another one for another tag.
template <typename Tag>
class HashSlots {
  public:
    /// The number of the thing with this tag of which `isSame(number)` says that it is this one.
    /// Where there is none it is a new number, one more than all before.
    template <typename IsSame>
    std::uint32_t findOrAdd(const Tag& tag, const IsSame& isSame) {
        std::size_t place = tag.hash() & mask();
        for (; slots_[place].number != 0; place = (place + 1) & mask()) {
            if (slots_[place].tag == tag && isSame(slots_[place].number)) {
                return slots_[place].number;
            }
        }
        slots_[place] = {tag, ++size_};
        if (std::size_t{size_} * 4 > slots_.size() * 3) {
            grow();
        }
        return size_;
    }

    /// Has the processor fetch what findOrAdd will look at.
    void prefetch(const Tag& tag) const { __builtin_prefetch(&slots_[tag.hash() & mask()]); }

    [[nodiscard]] std::uint32_t size() const { return size_; }

  private:
    struct Slot {
        Tag tag{};
        std::uint32_t number = 0;  ///< 0 where free
    };

    [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }

    void grow() {
        std::vector<Slot> smaller(slots_.size() * 2);
        slots_.swap(smaller);
        for (const Slot& slot : smaller) {
            if (slot.number != 0) {
                std::size_t place = slot.tag.hash() & mask();
                while (slots_[place].number != 0) {
                    place = (place + 1) & mask();
                }
                slots_[place] = slot;
            }
        }
    }

    static constexpr std::size_t least = 16;
    std::vector<Slot> slots_ = std::vector<Slot>(least);  ///< a power of two, a quarter free
    std::uint32_t size_ = 0;
};

}  // namespace speclens
