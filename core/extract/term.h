// Phrases of the lexicon as they are found in a text, and sets of them.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/extract/lexicon_types.h"

namespace speclens {

/// The tables; an entry's row is its place in the table of its kind.
enum class TermKind : std::uint8_t {
    AndroidDessert,
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
    Label,
    ModelNumberPrefix,
    Month,
    Numeral,
    Reference,
    SheetWord,
    SubjectVerb,
    Suffix,
    Thing,
    Unit,
    VersionedName,
};

inline constexpr std::size_t termKindCount = static_cast<std::size_t>(TermKind::VersionedName) + 1;

/// A phrase of a table found in a run of tokens.
struct Match {
    TermKind kind{};
    std::uint16_t row = 0;
    std::uint32_t begin = 0;  ///< first token
    std::uint32_t end = 0;    ///< behind the last token
};

/// What begins at a token, or somewhere in a run of them: kinds of phrases, cues, numbers. One look
/// at it rules out most questions.
class Terms {
  public:
    /// The set of some kinds and cues.
    template <typename... Parts>
    static constexpr Terms of(Parts... parts) {
        Terms terms;
        (terms.add(parts), ...);
        return terms;
    }

    /// The set with numbers besides.
    [[nodiscard]] constexpr Terms withNumber() const {
        Terms terms = *this;
        terms.addNumber();
        return terms;
    }

    constexpr void add(TermKind kind) { kinds_ |= bit(kind); }
    constexpr void add(Cue cue) { cues_ |= bit(cue); }
    constexpr void addNumber() { kinds_ |= numberBit; }
    constexpr void addYear() { kinds_ |= yearBit; }
    constexpr void add(const Terms& other) {
        cues_ |= other.cues_;
        kinds_ |= other.kinds_;
    }

    [[nodiscard]] bool hasAnyOf(const Terms& others) const {
        return ((kinds_ & others.kinds_) | (cues_ & others.cues_)) != 0;
    }
    [[nodiscard]] bool has(TermKind kind) const { return (kinds_ & bit(kind)) != 0; }
    [[nodiscard]] bool has(Cue cue) const { return (cues_ & bit(cue)) != 0; }
    [[nodiscard]] bool hasNumber() const { return (kinds_ & numberBit) != 0; }
    /// A number that may be a year of this century.
    [[nodiscard]] bool hasYear() const { return (kinds_ & yearBit) != 0; }
    [[nodiscard]] bool empty() const { return kinds_ == 0; }

  private:
    static constexpr std::uint32_t numberBit = std::uint32_t{1} << 31U;
    static constexpr std::uint32_t yearBit = std::uint32_t{1} << 30U;
    static_assert(termKindCount <= 30);

    static constexpr std::uint32_t bit(TermKind kind) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(kind);
    }
    static constexpr std::uint64_t bit(Cue cue) {
        return std::uint64_t{1} << static_cast<std::uint32_t>(cue);
    }

    std::uint64_t cues_ = 0;
    std::uint32_t kinds_ = 0;
};

}  // namespace speclens
