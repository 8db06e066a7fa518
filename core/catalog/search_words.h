// The words of a text as searching compares them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace speclens {

/// Runs of letters and digits, lower-case; bytes of characters beyond ASCII count as letters and
/// stay as they are: "6.7-inch Café" is "6", "7", "inch", "café".
std::vector<std::string> searchWords(std::string_view text);

/// The words of all texts in alphabetical order, each once, blanks between.
std::string distinctSearchWords(std::span<const std::string_view> texts);

}  // namespace speclens
