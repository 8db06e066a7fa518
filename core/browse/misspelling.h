// Words that are typed with mistakes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace speclens {

/// Whether other words may be meant by it: it has three bytes or more, and no digit, since the 11
/// of a name is never the 12.
bool canBeMisspelled(std::string_view word);

/// How many mistakes a word may have: one, or two where it has eight bytes or more.
std::size_t mistakesIn(std::string_view word);

/// A bit for each letter that the word has: words in which letters of another one are missing need
/// not be compared with it.
std::uint32_t lettersOf(std::string_view word);

/// Whether `known` begins with `typed` but for at most mistakesIn(typed) bytes to add, drop, change
/// or swap with their neighbors.
bool beginsNearly(std::string_view known, std::string_view typed);

}  // namespace speclens
