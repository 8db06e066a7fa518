// Telling packed values apart without looking at their bytes again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

#include "core/browse/hash_slots.h"

namespace speclens {

/// Short bytes themselves, and of longer ones a hash. Of sixteen bytes with a number beside it.
class PackedTag {
  public:
    PackedTag() = default;
    explicit PackedTag(std::string_view packed) {
        const std::size_t size = packed.size();
        const char* const bytes = packed.data();
        if (size > shortSize) {
            setHead(std::hash<std::string_view>{}(packed));
            tail_ = longMark << 24U;
            return;
        }
        tail_ = static_cast<std::uint32_t>(size) << 24U;
        if (size >= sizeof(std::uint64_t)) {
            setHead(load<std::uint64_t>(bytes));
            tail_ |= load<std::uint32_t>(bytes + size - sizeof(std::uint32_t)) >> 8U;
        } else {
            std::uint64_t head = 0;
            for (const char byte : packed) {
                head = head << 8U | static_cast<std::uint8_t>(byte);
            }
            setHead(head);
        }
    }

    /// Whether bytes of the same tag are the same.
    [[nodiscard]] bool isExact() const { return tail_ >> 24U != longMark; }
    [[nodiscard]] std::size_t hash() const {
        return mixedBits((std::uint64_t{high_} << 32U | low_) + std::uint64_t{tail_} * 0x9e3779b9U);
    }

    friend bool operator==(const PackedTag& left, const PackedTag& right) = default;

  private:
    static constexpr std::size_t shortSize = 11;
    static constexpr std::uint32_t longMark = 255;

    template <typename Number>
    static Number load(const char* bytes) {
        Number number{};
        std::memcpy(&number, bytes, sizeof(Number));
        return number;
    }
    void setHead(std::uint64_t head) {
        low_ = static_cast<std::uint32_t>(head);
        high_ = static_cast<std::uint32_t>(head >> 32U);
    }

    std::uint32_t low_ = 0;  ///< the first eight bytes, or a hash
    std::uint32_t high_ = 0;
    std::uint32_t tail_ = 0;  ///< the last three bytes, and their count or longMark
};

}  // namespace speclens
