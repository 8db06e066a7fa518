// What a value's owner was, with what could be known when it was chosen: the examples that the
// weights of the clues are learned from.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string_view>
#include <vector>

#include "core/extract/explanation.h"

namespace speclens::test {

struct ExampleCandidate {
    Clues clues;
    double reward = 0;  ///< 0 (wrong) to 1 (all of the phones that the gold file names)
};

/// One value and those whom it could belong to. At least one has a reward, and at least one none.
struct Example {
    std::vector<ExampleCandidate> candidates;
    double weight = 1;  ///< how sure it is that the rewards are right
};

struct Examples {
    std::vector<Example> list;
    std::size_t outOfReach = 0;  ///< values whose owner is no candidate
};

/// Adds the examples of a text that was read as `explanation` says and has the given gold file.
void addExamples(const nlohmann::json& gold, std::string_view text, const Explanation& explanation,
                 Examples& examples);

}  // namespace speclens::test
