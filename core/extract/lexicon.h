// The lexicon: every table under data/lexicon as phrases that can be matched in tokens.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/extract/lexicon_types.h"
#include "core/text/token.h"
#include "speclens/lexicon_tables.h"

namespace speclens {

/// The tables; an entry's row is its place in the table of its kind.
enum class TermKind : std::uint8_t {
    Assurance,
    Brand,
    CameraRole,
    Chipset,
    Color,
    Contrast,
    Cue,
    Currency,
    Denial,
    Family,
    FingerprintPlace,
    FixedValue,
    Hedge,
    Month,
    Numeral,
    Reference,
    Suffix,
    Thing,
    Unit,
    VersionedName,
};

/// A phrase of a table found in a run of tokens.
struct Match {
    TermKind kind{};
    std::uint16_t row = 0;
    std::uint32_t begin = 0;  ///< first token
    std::uint32_t end = 0;    ///< behind the last token
};

/// Immutable after construction; safe to read from many threads.
class Lexicon {
  public:
    Lexicon();

    /// Appends the phrases that begin at tokens[at] and end before `end`: of each kind the longest
    /// ones, in no particular order of kinds.
    void matchAt(std::span<const Token> tokens, std::uint32_t at, std::uint32_t end,
                 std::vector<Match>& matches) const;

    /// The name under which claims give models of that family: with the brand before it where the
    /// table has both writings ("Edge" and "Motorola Edge").
    [[nodiscard]] std::string_view familyName(std::uint16_t row) const { return familyNames_[row]; }

  private:
    struct Phrase {
        TermKind kind;
        std::uint16_t row;
        std::vector<WordKey> words;
        std::vector<bool> glued;  ///< number and letters that must touch: "5G"
    };

    template <typename Table>
    void add(TermKind kind, const Table& table);
    void addPhrase(TermKind kind, std::uint16_t row, std::string_view writing);
    void nameFamilies();

    std::unordered_map<WordKey, std::vector<Phrase>> phrases_;  ///< by first word, longest first
    std::vector<std::string_view> familyNames_;
};

}  // namespace speclens
