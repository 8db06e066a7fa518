// The lexicon: every table under data/lexicon as phrases that can be matched in tokens.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/flat_index.h"
#include "core/extract/lexicon_types.h"
#include "core/extract/term.h"
#include "core/text/token.h"
#include "speclens/lexicon_tables.h"

namespace speclens {

/// Immutable after construction; safe to read from many threads.
class Lexicon {
  public:
    /// What a lexicon is looked up in: the tables of all texts, or those of labels and answers,
    /// whose words are too common to look for elsewhere.
    enum class Place : std::uint8_t { Text, Sheet };

    explicit Lexicon(Place place = Place::Text);

    /// Whether some phrase may begin with that word; seldom true where none does.
    [[nodiscard]] bool mayBegin(WordKey word) const {
        const std::uint64_t hash = mixedHash(word);
        return (filter_[hash >> filterShift] >> (hash & 63U) & 1U) != 0;
    }

    /// Appends the phrases that begin at tokens[at] and end before `end`: of each kind the longest
    /// ones, in no particular order of kinds. Gives the set of them.
    Terms matchAt(std::span<const Token> tokens, std::uint32_t at, std::uint32_t end,
                  std::vector<Match>& matches) const;

  private:
    /// A phrase without its first word.
    struct Phrase {
        TermKind kind{};
        std::uint8_t length = 0;  ///< words, with the first one
        std::uint16_t row = 0;
        std::uint32_t words = 0;  ///< where its second word stands in words_
    };
    struct PhraseWord {
        WordKey key = 0;
        bool touching = false;  ///< the word before it: number and letters as in "5G"
    };
    /// The phrases that begin with a word: those of several words by secondHash, the longest of
    /// each first, then those of one. Aligned so that one look into memory gets all of it.
    struct alignas(64) Entry {
        WordKey word = 0;
        std::uint64_t seconds = 0;  ///< secondBit of each word that may follow
        std::uint32_t begin = 0;
        std::uint32_t single = 0;  ///< the first phrase of one word
        std::uint32_t end = 0;
        Terms singles;  ///< of the phrases of one word
    };
    class Builder;

    static void addTextTables(Builder& builder);

    static constexpr std::size_t filterWords = 512;
    static constexpr unsigned filterShift = 64 - 9;

    static constexpr std::uint64_t secondBit(WordKey word) {
        return std::uint64_t{1} << (mixedHash(word) & 63U);
    }
    /// Alike for equal words, and seldom for others.
    static constexpr std::uint32_t secondHash(WordKey word) {
        return static_cast<std::uint32_t>(mixedHash(word));
    }
    static Terms termsOf(const Phrase& phrase);
    void index();
    [[nodiscard]] const Entry* find(WordKey word) const;
    Terms matchLonger(const Entry& entry, std::span<const Token> tokens, std::uint32_t at,
                      std::vector<Match>& matches) const;
    [[nodiscard]] bool matches(const Phrase& phrase, std::span<const Token> behind) const;

    std::array<std::uint64_t, filterWords> filter_{};
    std::vector<Entry> entries_;
    /// The numbers of entries_ from 1 on by the hash of their words, with open addressing; 0 where
    /// there is none. A power of two of small slots, most of which are free.
    std::vector<std::uint16_t> slots_;
    std::vector<Phrase> phrases_;
    std::vector<std::uint32_t> secondHashes_;  ///< by phrase, of the second word
    std::vector<PhraseWord> words_;
};

}  // namespace speclens
