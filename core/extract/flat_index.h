// Finding things by a hash without an allocation for each.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace speclens {

/// Spreads the bits of a key or a number over all 64.
constexpr std::uint64_t mixedHash(std::uint64_t key) {
    key = (key ^ key >> 32U) * 0x9e3779b97f4a7c15ULL;
    return key ^ key >> 29U;
}

/// Numbers of things that stand elsewhere, by the hash of what they are found by.
class FlatIndex {
  public:
    /// The number under `hash` of which `isIt` is true, or nothing.
    template <typename IsIt>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, const IsIt& isIt) const {
        if (slots_.empty()) {
            return std::nullopt;
        }
        const auto wanted = static_cast<std::uint32_t>(hash);
        for (std::size_t at = wanted & mask(); !slots_[at].isFree(); at = (at + 1) & mask()) {
            if (slots_[at].hash == wanted && isIt(slots_[at].number())) {
                return slots_[at].number();
            }
        }
        return std::nullopt;
    }

    /// Takes all out and keeps the room.
    void clear() {
        std::fill(slots_.begin(), slots_.end(), Slot{});
        count_ = 0;
    }

    /// Adds a number below 2^32 - 1 that is not there yet.
    void insert(std::uint64_t hash, std::uint32_t number) {
        if (2 * (count_ + 1) > slots_.size()) {
            grow();
        }
        place({static_cast<std::uint32_t>(hash), number + 1});
        ++count_;
    }

  private:
    /// All zeros where it is free.
    struct Slot {
        std::uint32_t hash;
        std::uint32_t behind;  ///< the number plus one

        [[nodiscard]] bool isFree() const { return behind == 0; }
        [[nodiscard]] std::uint32_t number() const { return behind - 1; }
    };
    static constexpr std::size_t fewest = 128;

    [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }

    void place(Slot slot) {
        std::size_t at = slot.hash & mask();
        while (!slots_[at].isFree()) {
            at = (at + 1) & mask();
        }
        slots_[at] = slot;
    }

    void grow() {
        std::vector<Slot> old(slots_.empty() ? fewest : 2 * slots_.size());
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (!slot.isFree()) {
                place(slot);
            }
        }
    }

    std::vector<Slot> slots_;  ///< open addressing; their number is a power of two
    std::size_t count_ = 0;
};

/// A set of keys of 64 bits, none of them 0, that is made at once.
class FlatSet {
  public:
    FlatSet() = default;
    /// Makes room for `most` keys; more must not be added.
    explicit FlatSet(std::size_t most) : slots_(std::bit_ceil(2 * most + 1), 0) {}

    void insert(std::uint64_t key) { slots_[slotOf(key)] = key; }
    [[nodiscard]] bool contains(std::uint64_t key) const {
        return !slots_.empty() && slots_[slotOf(key)] == key;
    }

  private:
    /// Where the key stands, or would.
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = mixedHash(key) & mask;
        while (slots_[at] != 0 && slots_[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    std::vector<std::uint64_t> slots_;  ///< open addressing; their number is a power of two
};

/// Values by keys of 64 bits.
template <typename Value>
class FlatMap {
  public:
    /// The key's value, or null; it may move when another key is added.
    [[nodiscard]] const Value* find(std::uint64_t key) const {
        const auto number = numberOf(key);
        return number ? &entries_[*number].value : nullptr;
    }
    [[nodiscard]] bool contains(std::uint64_t key) const { return numberOf(key).has_value(); }
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

    /// The key's value, which is added where there is none.
    Value& operator[](std::uint64_t key) { return at(place(key)); }
    /// Where the key's value stands, which is added where there is none; it stays there.
    std::uint32_t place(std::uint64_t key) {
        if (const auto number = numberOf(key)) {
            return *number;
        }
        const auto number = static_cast<std::uint32_t>(entries_.size());
        index_.insert(mixedHash(key), number);
        entries_.push_back({key, {}});
        return number;
    }
    Value& at(std::uint32_t place) { return entries_[place].value; }

    /// Takes all out and keeps the room.
    void clear() {
        index_.clear();
        entries_.clear();
    }

  private:
    struct Entry {
        std::uint64_t key;
        Value value;
    };

    [[nodiscard]] std::optional<std::uint32_t> numberOf(std::uint64_t key) const {
        return index_.find(mixedHash(key), [this, key](std::uint32_t number) {
            return entries_[number].key == key;
        });
    }

    FlatIndex index_;  ///< of entries_
    std::vector<Entry> entries_;
};

}  // namespace speclens
