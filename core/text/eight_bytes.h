// Bytes of a text eight at a time, the first one lowest, in the order of which words' keys are
// made.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/text/word_key.h"

namespace speclens::eight {

using Bytes = std::uint64_t;

inline constexpr std::size_t count = WordKeyBuilder::chunkBytes;
inline constexpr Bytes ones = 0x0101010101010101ULL;
inline constexpr Bytes highBits = 0x80 * ones;

inline Bytes load(const char* bytes) {
    const auto byte = [bytes](std::size_t i) {
        return Bytes{static_cast<unsigned char>(bytes[i])} << (8 * i);
    };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

inline Bytes load(std::string_view bytes) {
    Bytes result = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        result |= Bytes{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return result;
}

/// The high bit of each byte that is an ASCII letter.
constexpr Bytes letters(Bytes bytes) {
    const Bytes small = (bytes | (0x20 * ones)) & (0x7F * ones);
    const Bytes fromA = small + (0x80 - 'a') * ones;
    const Bytes beyondZ = small + (0x7F - 'z') * ones;
    return fromA & ~beyondZ & ~bytes & highBits;
}

/// The high bit of each of the `letters` that is a capital: bit 5, which small letters have, moved
/// there.
constexpr Bytes capitals(Bytes bytes, Bytes letters) {
    return letters & ~(bytes << 2U);
}

/// The high bit of each byte that is an ASCII digit.
constexpr Bytes digits(Bytes bytes) {
    const Bytes low = bytes & (0x7F * ones);
    const Bytes fromZero = low + (0x80 - '0') * ones;
    const Bytes beyondNine = low + (0x7F - '9') * ones;
    return fromZero & ~beyondNine & ~bytes & highBits;
}

/// The number of bytes before the first one whose high bit is not set.
constexpr std::size_t leading(Bytes bits) {
    return static_cast<std::size_t>(std::countr_zero(~bits & highBits)) / 8;
}

/// All bits of the first `bytes` bytes.
constexpr Bytes mask(std::size_t bytes) {
    return bytes >= count ? ~Bytes{0} : (Bytes{1} << (8 * bytes)) - 1;
}

}  // namespace speclens::eight
