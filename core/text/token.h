// Tokens: the words, numbers and symbols of a text, with their writing folded for matching.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/spec/span.h"
#include "core/text/word_key.h"

namespace speclens {

enum class TokenKind : std::uint8_t { Word, Number, Symbol };

/// Letters and digits are tokens apart: "108MP" is 108 and MP, the second one glued. An apostrophe
/// begins a token with the letters behind it: "Xiaomi's" is Xiaomi and 's. A number takes in its
/// grouping and decimals: "5,000", "1,09,999", "6.67", "166,8".
///
/// Folded for matching: letters are lower case; curly quotes and primes, dashes, the
/// multiplication sign, full-width digits and the florin sign read as ' " - x 0-9 and f.
struct Token {
    Span span;
    WordKey key = 0;
    double number = 0;  ///< of a Number
    TokenKind kind = TokenKind::Symbol;
    std::uint8_t decimals = 0;  ///< digits behind a Number's decimal sign
    std::uint8_t digits = 0;    ///< digits before it, at most 255
    bool grouped = false;       ///< a Number written with grouping: "5,000"
    bool glued = false;         ///< nothing stands between it and the token before
    bool capital = false;       ///< a Word that begins with a capital letter
    bool allCapitals = false;   ///< a Word of capital letters alone

    [[nodiscard]] bool isWord() const { return kind == TokenKind::Word; }
    [[nodiscard]] bool isNumber() const { return kind == TokenKind::Number; }
    [[nodiscard]] bool is(WordKey other) const { return key == other; }
    [[nodiscard]] bool is(Word word) const { return key == word.key; }
    /// A number without decimals and grouping, as model numbers are.
    [[nodiscard]] bool isPlainInteger() const {
        return kind == TokenKind::Number && decimals == 0 && !grouped;
    }
};

/// Appends the tokens of `text` within `range`. `text` must be well-formed UTF-8; the first token
/// of a range is never glued.
void tokenize(std::string_view text, Span range, std::vector<Token>& tokens);

}  // namespace speclens
