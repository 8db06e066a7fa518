// Trains the choice of a value's owner on labelled pages.
#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/extract/clue_weights.h"
#include "core/text/document.h"
#include "tests/support/gold_score.h"

namespace speclens::test {

struct LabelledPage {
    std::string name;
    Document document;
    nlohmann::json gold;
};

/// The texts of a folder that have a gold file beside them, by name.
std::vector<LabelledPage> readPages(const std::filesystem::path& folder);

/// What was learned, and from what.
struct Training {
    ClueWeights weights{};
    std::size_t examples = 0;
    std::size_t outOfReach = 0;  ///< values whose owner was no candidate
};

/// Reads the pages several times, each time with the weights learned so far, since whose a value is
/// depends on whose those before it were (DAgger: Ross, Gordon and Bagnell 2011).
Training train(const std::vector<const LabelledPage*>& pages);

/// The score of pages that are read with the given weights.
GoldScore scorePages(const std::vector<const LabelledPage*>& pages, const ClueWeights& weights);

}  // namespace speclens::test
