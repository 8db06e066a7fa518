#include "core/extract/clue_weights.h"

#include <array>
#include <optional>

#include "speclens/lexicon_tables.h"

namespace speclens {
namespace {

struct ClueTable {
    std::array<float, clueCount> weights{};
    std::array<std::string_view, clueCount> names{};

    ClueTable() {
        for (const auto& row : tables::attribution_weights) {
            weights[static_cast<std::size_t>(row.clue)] = static_cast<float>(row.weight);
            names[static_cast<std::size_t>(row.clue)] = row.name;
        }
    }
};

const ClueTable& clueTable() {
    static const ClueTable table;
    return table;
}

}  // namespace

float scoreOf(const Clues& clues) {
    const ClueTable& table = clueTable();
    float score = 0;
    clues.forEach([&](Clue clue) { score += table.weights[static_cast<std::size_t>(clue)]; });
    return score;
}

float weightOf(Clue clue) {
    return clueTable().weights[static_cast<std::size_t>(clue)];
}

std::string_view strongestClue(const Clues& clues) {
    std::optional<Clue> strongest;
    clues.forEach([&strongest](Clue clue) {
        if (!strongest || weightOf(clue) > weightOf(*strongest)) {
            strongest = clue;
        }
    });
    return strongest ? clueName(*strongest) : std::string_view();
}

std::string_view clueName(Clue clue) {
    return clueTable().names[static_cast<std::size_t>(clue)];
}

}  // namespace speclens
