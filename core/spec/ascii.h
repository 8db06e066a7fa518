// Letters, digits and blanks of ASCII, whatever the locale says.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace speclens {

constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetter(char c) {
    return isLower(c) || isUpper(c);
}

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A blank within a line.
constexpr bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// The characters of isSpace().
inline constexpr std::string_view spaces = " \t\r\n\f\v";

/// A blank or the end of a line.
constexpr bool isSpace(char c) {
    return isBlank(c) || c == '\n';
}

constexpr char lowerCase(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

inline bool equalFolded(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

inline std::string lowerCased(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lowerCase);
    return result;
}

}  // namespace speclens
