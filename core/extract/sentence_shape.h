// The shape of a sentence: its clauses, commas, numbers and brackets.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Counts what stands between two tokens of a sentence in constant time.
class SentenceShape {
  public:
    /// Takes the place of what was read before.
    void read(const SentenceView& view);

    /// What parts clauses between tokens [from, to): semicolons, dashes, "while", "but".
    [[nodiscard]] std::uint32_t clauseBreaks(std::uint32_t from, std::uint32_t to) const {
        return count(Counted::ClauseBreak, from, to);
    }
    [[nodiscard]] std::uint32_t commas(std::uint32_t from, std::uint32_t to) const {
        return count(Counted::Comma, from, to);
    }
    [[nodiscard]] std::uint32_t numbers(std::uint32_t from, std::uint32_t to) const {
        return count(Counted::Number, from, to);
    }
    /// Verbs that tell of the past ("was", "had") and of the present ("is", "will").
    [[nodiscard]] std::uint32_t pastVerbs(std::uint32_t from, std::uint32_t to) const {
        return count(Counted::PastVerb, from, to);
    }
    [[nodiscard]] std::uint32_t presentVerbs(std::uint32_t from, std::uint32_t to) const {
        return count(Counted::PresentVerb, from, to);
    }
    /// The first token of the clause that a token stands in.
    [[nodiscard]] std::uint32_t clauseBegin(std::uint32_t token) const {
        return at(token).clauseBegin;
    }
    /// Which brackets a token stands in; 0 for none.
    [[nodiscard]] std::uint32_t brackets(std::uint32_t token) const { return at(token).brackets; }

  private:
    enum class Counted : std::uint8_t { ClauseBreak, Comma, Number, PastVerb, PresentVerb };

    /// Counts of what stands before a token, side by side in one number, so that what stands
    /// between two tokens is one difference: no sentence is so long that one runs over.
    using Counts = std::uint64_t;
    static constexpr unsigned countBits = 12;
    static constexpr Counts one(Counted what) {
        return Counts{1} << (static_cast<unsigned>(what) * countBits);
    }
    struct Place {
        Counts counts = 0;
        std::uint32_t clauseBegin = 0;
        std::uint32_t brackets = 0;
    };
    [[nodiscard]] std::uint32_t count(Counted what, std::uint32_t from, std::uint32_t to) const {
        const Counts between = at(to).counts - at(from).counts;
        return static_cast<std::uint32_t>(between / one(what)) & ((1U << countBits) - 1);
    }
    static Counts countsOf(const Token& token, bool masked);
    [[nodiscard]] const Place& at(std::uint32_t token) const { return places_[token - begin_]; }

    std::uint32_t begin_ = 0;
    std::vector<Place> places_;  ///< by token, with one behind the last
};

}  // namespace speclens
