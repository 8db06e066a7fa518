// What lines of tables say: labels and what stands beside them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace speclens {

constexpr std::size_t longestKey = 48;    ///< in bytes
constexpr std::size_t longestCell = 100;  ///< in bytes, where nothing but its place makes it one

bool hasDigit(std::string_view text);

/// A key is a few words without a sentence's marks in them: "Front camera", "3.5mm jack".
bool isKey(std::string_view key);

/// A value is no sentence of prose, and no speech.
bool isValue(std::string_view value);

/// Where a key ends and its value begins.
struct Pair {
    std::size_t keyEnd = 0;
    std::size_t valueBegin = 0;
};

/// The pair that the line is, with `mark` between key and value.
std::optional<Pair> pairAt(std::string_view line, std::string_view mark);
/// ... with any of the marks that may stand there: "Battery: 5,000", "Battery – 5,000".
std::optional<Pair> pairOf(std::string_view line);

}  // namespace speclens
