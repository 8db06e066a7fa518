// Words that several stages look at, and lists of words.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>

#include "core/text/token.h"

namespace speclens {

inline constexpr WordKey plusWord = wordKey("plus");
inline constexpr WordKey plusSign = wordKey("+");

/// A word of a name: "plus" and "+" are one.
inline WordKey nameWord(const Token& token) {
    return token.is(plusWord) ? plusSign : token.key;
}

/// A list of words to ask whether it has a word: one look rules out most others.
template <std::size_t count>
class WordSet {
  public:
    template <typename... Keys>
    explicit constexpr WordSet(Keys... words) : words_{words...} {
        for (const WordKey word : words_) {
            filter_ |= bit(word);
        }
    }

    /// Never wrongly no.
    [[nodiscard]] constexpr bool mayContain(WordKey word) const {
        return (filter_ & bit(word)) != 0;
    }
    [[nodiscard]] constexpr bool contains(WordKey word) const {
        return mayContain(word) && std::find(words_.begin(), words_.end(), word) != words_.end();
    }

  private:
    static constexpr std::uint64_t bit(WordKey word) {
        return std::uint64_t{1} << (word * 0x9e3779b97f4a7c15ULL >> 58U);
    }

    std::array<WordKey, count> words_;
    std::uint64_t filter_ = 0;
};
template <typename... Keys>
WordSet(Keys...) -> WordSet<sizeof...(Keys)>;

/// The words of a table whose rows have one each.
template <typename Row, std::size_t count>
constexpr WordSet<count> wordsOf(const std::array<Row, count>& table) {
    return std::apply([](const auto&... rows) { return WordSet(rows.word.key...); }, table);
}

template <std::size_t count>
constexpr bool contains(const WordSet<count>& words, WordKey word) {
    return words.contains(word);
}

template <typename Words>
constexpr bool contains(const Words& words, WordKey key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace speclens
