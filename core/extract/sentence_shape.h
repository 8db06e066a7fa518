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
        return at(to).clauses - at(from).clauses;
    }
    [[nodiscard]] std::uint32_t commas(std::uint32_t from, std::uint32_t to) const {
        return at(to).commas - at(from).commas;
    }
    [[nodiscard]] std::uint32_t numbers(std::uint32_t from, std::uint32_t to) const {
        return at(to).numbers - at(from).numbers;
    }
    /// Verbs that tell of the past ("was", "had") and of the present ("is", "will").
    [[nodiscard]] std::uint32_t pastVerbs(std::uint32_t from, std::uint32_t to) const {
        return at(to).past - at(from).past;
    }
    [[nodiscard]] std::uint32_t presentVerbs(std::uint32_t from, std::uint32_t to) const {
        return at(to).present - at(from).present;
    }
    /// The first token of the clause that a token stands in.
    [[nodiscard]] std::uint32_t clauseBegin(std::uint32_t token) const {
        return begin_ + at(token).clauseBegin;
    }
    /// Which brackets a token stands in; 0 for none.
    [[nodiscard]] std::uint32_t brackets(std::uint32_t token) const { return at(token).brackets; }

  private:
    /// Aligned so that it is copied at once.
    struct alignas(16) Place {
        std::uint16_t clauses = 0;
        std::uint16_t commas = 0;
        std::uint16_t numbers = 0;
        std::uint16_t brackets = 0;
        std::uint16_t past = 0;
        std::uint16_t present = 0;
        std::uint16_t clauseBegin = 0;
    };
    void partClauses(std::uint32_t i, Place& place) const;
    void readWord(WordKey word, std::uint32_t i, Place& place) const;
    [[nodiscard]] const Place& at(std::uint32_t token) const { return places_[token - begin_]; }

    std::uint32_t begin_ = 0;
    std::vector<Place> places_;  ///< by token, with one behind the last
};

}  // namespace speclens
