#include "core/extract/clue_weights.h"

#include <optional>

#include "speclens/lexicon_tables.h"

namespace speclens {
namespace {

struct ClueTable {
    ClueWeights weights{};
    ClueWeights priors{};
    std::array<std::string_view, clueCount> names{};

    ClueTable() {
        for (const auto& row : tables::attribution_weights) {
            const auto clue = static_cast<std::size_t>(row.clue);
            weights[clue] = static_cast<float>(row.weight);
            priors[clue] = static_cast<float>(row.prior);
            names[clue] = row.name;
        }
    }
};

const ClueTable& clueTable() {
    static const ClueTable table;
    return table;
}

}  // namespace

const ClueWeights& learnedWeights() {
    return clueTable().weights;
}

const ClueWeights& priorWeights() {
    return clueTable().priors;
}

float scoreOf(const Clues& clues, const ClueWeights& weights) {
    float score = 0;
    clues.forEach([&](Clue clue) { score += weights[static_cast<std::size_t>(clue)]; });
    return score;
}

std::string_view strongestClue(const Clues& clues, const ClueWeights& weights) {
    std::optional<Clue> strongest;
    clues.forEach([&](Clue clue) {
        if (!strongest || weights[static_cast<std::size_t>(clue)] >
                              weights[static_cast<std::size_t>(*strongest)]) {
            strongest = clue;
        }
    });
    return strongest ? clueName(*strongest) : std::string_view();
}

std::string_view clueName(Clue clue) {
    return clueTable().names[static_cast<std::size_t>(clue)];
}

}  // namespace speclens
