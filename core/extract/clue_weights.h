// What each clue counts.
#pragma once

#include <array>
#include <string_view>

#include "core/extract/clue.h"

namespace speclens {

/// By clue.
using ClueWeights = std::array<float, clueCount>;

/// The weights of data/lexicon/attribution_weights.tsv, learned from the labelled articles.
const ClueWeights& learnedWeights();

/// What the clues were thought worth before anything was learned, from the same table.
const ClueWeights& priorWeights();

/// The sum of the weights of the clues.
float scoreOf(const Clues& clues, const ClueWeights& weights);

/// The clue that counts most, by its name; empty where there is none.
std::string_view strongestClue(const Clues& clues, const ClueWeights& weights);

/// "before-touching": as the table of weights spells it.
std::string_view clueName(Clue clue);

}  // namespace speclens
