// The file of weights.
#pragma once

#include <string>

#include "core/extract/clue_weights.h"

namespace speclens::test {

/// The content of a table of weights (data/lexicon/attribution_weights.tsv) with its last column
/// replaced. Throws std::runtime_error where a row names no clue.
std::string withWeights(const std::string& table, const ClueWeights& weights);

}  // namespace speclens::test
