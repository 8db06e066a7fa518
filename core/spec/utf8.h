// Reading and writing UTF-8 one code point at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace speclens {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;  ///< bytes it takes
};

/// The code point at the head of `bytes`, which must not be empty; nothing where the bytes there
/// are no well-formed UTF-8 (overlong forms and surrogates are not).
std::optional<CodePoint> decodeUtf8(std::string_view bytes);

/// The offset of the first byte that is no well-formed UTF-8, or nothing.
std::optional<std::size_t> findInvalidUtf8(std::string_view bytes);

/// The bytes of a character, which must be one that UTF-8 can hold.
std::string encodeUtf8(char32_t character);

}  // namespace speclens
