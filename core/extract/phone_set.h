// A few phones of a page, in the order in which they were named.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>

namespace speclens {

/// Indices into PhoneMentions::phones, each once. Holds up to `capacity` phones; more are not
/// taken up, since no text says one thing of so many.
class PhoneSet {
  public:
    static constexpr std::size_t capacity = 12;

    PhoneSet() = default;
    PhoneSet(std::initializer_list<std::uint32_t> phones) { addAll(phones); }

    void add(std::uint32_t phone) {
        if (size_ < capacity && !contains(phone)) {
            phones_[size_++] = phone;
            filter_ |= bit(phone);
        }
    }
    template <typename Phones>
    void addAll(const Phones& phones) {
        for (const std::uint32_t phone : phones) {
            add(phone);
        }
    }
    void clear() {
        size_ = 0;
        filter_ = 0;
    }

    [[nodiscard]] bool contains(std::uint32_t phone) const {
        return (filter_ & bit(phone)) != 0 && std::find(begin(), end(), phone) != end();
    }
    [[nodiscard]] bool containsAnyOf(const PhoneSet& others) const {
        return (filter_ & others.filter_) != 0 &&
               std::any_of(others.begin(), others.end(),
                           [this](std::uint32_t phone) { return contains(phone); });
    }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::uint32_t operator[](std::size_t i) const { return phones_[i]; }
    [[nodiscard]] const std::uint32_t* begin() const { return phones_.data(); }
    [[nodiscard]] const std::uint32_t* end() const { return phones_.data() + size_; }

    friend bool operator==(const PhoneSet& left, const PhoneSet& right) {
        // With std::equal_to the few numbers are compared in place, by no call of memcmp.
        return left.filter_ == right.filter_ && left.size_ == right.size_ &&
               std::equal(left.begin(), left.end(), right.begin(), std::equal_to<>());
    }

  private:
    static constexpr std::uint64_t bit(std::uint32_t phone) {
        return std::uint64_t{1} << (phone % 64);
    }

    std::uint64_t filter_ = 0;  ///< the bits of all: one look rules most phones out
    std::array<std::uint32_t, capacity> phones_{};
    std::uint32_t size_ = 0;
};

}  // namespace speclens
