// Runs of capitalized words and a model that can be a name which no table has: "Zentro Nova 7".
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/flat_index.h"
#include "core/extract/model_reader.h"
#include "core/extract/page.h"

namespace speclens {

struct CoinedRun {
    TokenRange head;  ///< its words: "Zentro Nova"
    Model model;      ///< what stands behind them: "7"

    [[nodiscard]] TokenRange range() const { return {head.begin, model.end}; }
};

///   run  := word { word } [ model ]
///   word := a capitalized word that is in no table of things and no everyday word of the page
class CoinedRunReader {
  public:
    explicit CoinedRunReader(const Page& page) : page_(page) {}

    /// The run that begins at token `at`.
    [[nodiscard]] std::optional<CoinedRun> beginningAt(std::uint32_t at, const Sentence& sentence);

    /// The longest run that ends before token `end`.
    [[nodiscard]] std::optional<CoinedRun> endingAt(std::uint32_t end, const Sentence& sentence);

    [[nodiscard]] bool isWord(std::uint32_t at, const Sentence& sentence);

  private:
    [[nodiscard]] bool isInsideOther(std::uint32_t at, const Sentence& sentence) const;
    [[nodiscard]] bool mayBeInside(std::uint32_t at) const;
    [[nodiscard]] bool isEveryday(WordKey word);

    const Page& page_;
    FlatSet everyday_;  ///< words that the page writes in small letters
    bool everydayRead_ = false;
};

}  // namespace speclens
