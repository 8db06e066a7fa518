#include "tests/train/learner.h"

#include <gtest/gtest.h>

namespace speclens::test {
namespace {

ExampleCandidate candidate(std::initializer_list<Clue> clues, double reward) {
    ExampleCandidate result;
    for (const Clue clue : clues) {
        result.clues.add(clue);
    }
    result.reward = reward;
    return result;
}

float weightOf(const ClueWeights& weights, Clue clue) {
    return weights[static_cast<std::size_t>(clue)];
}

TEST(LearnWeights, RaisesWhatSpeaksForTheRightCandidate) {
    const Example example{{candidate({Clue::BeforeNear, Clue::Subject}, 1),
                           candidate({Clue::BeforeFar, Clue::Subject}, 0)},
                          1};
    const std::vector<Example> examples(40, example);
    const ClueWeights learned = learnWeights(examples, ClueWeights{});
    EXPECT_GT(weightOf(learned, Clue::BeforeNear), 0.5F);
    EXPECT_LT(weightOf(learned, Clue::BeforeFar), -0.5F);
    EXPECT_NEAR(weightOf(learned, Clue::Subject), 0, 1e-4);
    EXPECT_EQ(weightOf(learned, Clue::Nobody), 0);
}

TEST(LearnWeights, StaysAtThePriorsWithoutExamples) {
    EXPECT_EQ(learnWeights({}, priorWeights()), priorWeights());
}

TEST(LearnWeights, PrefersTheCandidateWithTheLargerReward) {
    const Example example{{candidate({Clue::BeforeNear}, 0.5), candidate({Clue::IsGroup}, 1)}, 1};
    const std::vector<Example> examples(40, example);
    const ClueWeights learned = learnWeights(examples, ClueWeights{});
    EXPECT_GT(weightOf(learned, Clue::IsGroup), weightOf(learned, Clue::BeforeNear));
}

}  // namespace
}  // namespace speclens::test
