// Queries, tables, saved comparisons and what is kept of a catalog, mutilated: they are refused, or
// taken soundly.
#include <gtest/gtest.h>

#include "tests/fuzz/text_mutator.h"
#include "tests/support/sound_input.h"

namespace speclens::test {
namespace {

TEST(MutatedInput, IsTakenSoundly) {
    constexpr int rounds = 300;
    for (int i = 0; i < inputKindCount; ++i) {
        const auto kind = static_cast<InputKind>(i);
        const std::vector<std::string> seeds = soundInputs(kind);
        TextMutator mutator(seeds, 20261128);
        for (const std::string& seed : seeds) {
            EXPECT_EQ(inputUnsoundness(kind, seed), "");
            for (int round = 0; round < rounds; ++round) {
                const std::string mutated = mutator.mutated(seed);
                ASSERT_EQ(inputUnsoundness(kind, mutated), "") << i << ":\n" << mutated;
            }
        }
    }
}

}  // namespace
}  // namespace speclens::test
