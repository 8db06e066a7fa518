// What each clue counts, from data/lexicon/attribution_weights.tsv.
#pragma once

#include <string_view>

#include "core/extract/clue.h"

namespace speclens {

/// The sum of the weights of the clues.
float scoreOf(const Clues& clues);

float weightOf(Clue clue);

/// The clue that counts most, by its name.
std::string_view strongestClue(const Clues& clues);

/// "before-touching": as the table of weights spells it.
std::string_view clueName(Clue clue);

}  // namespace speclens
