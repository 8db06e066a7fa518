// What a character is to the tokenizer, and how it folds.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/spec/ascii.h"

namespace speclens {

enum class CharacterKind : std::uint8_t { Blank, Letter, Digit, Symbol };

struct Character {
    CharacterKind kind = CharacterKind::Blank;
    char folded = 0;  ///< ASCII writing, or 0 where the bytes stand for themselves
    bool capital = false;
    std::uint8_t length = 1;  ///< bytes that it takes
};

namespace detail {

constexpr Character asciiCharacter(char c) {
    if (isLower(c)) {
        return {CharacterKind::Letter, c, false, 1};
    }
    if (isUpper(c)) {
        return {CharacterKind::Letter, lowerCase(c), true, 1};
    }
    if (isDigit(c)) {
        return {CharacterKind::Digit, c, false, 1};
    }
    return c <= ' ' ? Character{CharacterKind::Blank, ' ', false, 1}
                    : Character{CharacterKind::Symbol, c, false, 1};
}

constexpr std::array<Character, 128> asciiCharacters = [] {
    std::array<Character, 128> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = asciiCharacter(static_cast<char>(i));
    }
    return table;
}();

/// The character beyond ASCII at the head of `rest`.
Character readWideCharacter(std::string_view rest);

}  // namespace detail

constexpr bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// The character at the head of `rest`, which must not be empty.
inline Character readCharacter(std::string_view rest) {
    const char c = rest.front();
    return isAscii(c) ? detail::asciiCharacters[static_cast<unsigned char>(c)]
                      : detail::readWideCharacter(rest);
}

}  // namespace speclens
