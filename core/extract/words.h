// Words that several stages look at, and lists of words.
#pragma once

#include <algorithm>

#include "core/text/token.h"

namespace speclens {

inline constexpr WordKey plusWord = wordKey("plus");
inline constexpr WordKey plusSign = wordKey("+");

template <typename Words>
constexpr bool contains(const Words& words, WordKey key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace speclens
