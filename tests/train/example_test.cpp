#include "tests/train/example.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace speclens::test {
namespace {

const nlohmann::json gold = nlohmann::json::parse(R"({
    "devices": {"a": ["Galaxy A54"], "b": ["Pixel 7"]},
    "claims": [
        {"device": "a", "attribute": "battery.capacity", "value": 5000, "quote": "5,000mAh"},
        {"device": "a", "attribute": "display.refresh_rate", "value": 120, "quote": "120Hz"},
        {"device": "b", "attribute": "display.refresh_rate", "value": 120, "quote": "120Hz"}]})");

constexpr std::string_view text = "A 5,000mAh battery, and 120Hz, and 90Hz.";

ExplainedCandidate candidate(std::initializer_list<const char*> models) {
    ExplainedCandidate result;
    for (const char* model : models) {
        result.phones.push_back({"", model});
    }
    return result;
}

Examples examplesOf(AttributeId attribute, double value, Span evidence,
                    std::vector<ExplainedCandidate> candidates) {
    Explanation explanation;
    ExplainedSentence& sentence = explanation.sentences.emplace_back();
    sentence.findings.push_back({attribute, value, evidence, "", "", {}, std::move(candidates)});
    Examples examples;
    addExamples(gold, text, explanation, examples);
    return examples;
}

std::vector<double> rewardsOf(const Examples& examples) {
    std::vector<double> rewards;
    for (const Example& example : examples.list) {
        for (const ExampleCandidate& entry : example.candidates) {
            rewards.push_back(entry.reward);
        }
    }
    return rewards;
}

TEST(AddExamples, RewardsTheOwnersThatTheGoldFileNames) {
    const Examples battery = examplesOf(AttributeId::BatteryCapacity, 5000, {2, 10},
                                        {candidate({"Pixel 7"}), candidate({"Galaxy A54"}),
                                         candidate({}), candidate({"Galaxy A54", "Pixel 7"})});
    EXPECT_EQ(rewardsOf(battery), (std::vector<double>{0, 1, 0, 0}));
    EXPECT_EQ(battery.list.at(0).weight, 1);
    const Examples both =
        examplesOf(AttributeId::DisplayRefreshRate, 120, {24, 29},
                   {candidate({"Pixel 7"}), candidate({"Galaxy A54", "Pixel 7"}), candidate({})});
    EXPECT_EQ(rewardsOf(both), (std::vector<double>{0.5, 1, 0}));
}

TEST(AddExamples, TrustsAValueThatIsQuotedElsewhereLess) {
    const Examples elsewhere = examplesOf(AttributeId::BatteryCapacity, 5000, {24, 29},
                                          {candidate({"Pixel 7"}), candidate({"Galaxy A54"})});
    EXPECT_EQ(rewardsOf(elsewhere), (std::vector<double>{0, 1}));
    EXPECT_LT(elsewhere.list.at(0).weight, 1);
}

TEST(AddExamples, TakesAValueThatTheGoldFileLacksForNobodys) {
    const Examples nobody = examplesOf(AttributeId::DisplayRefreshRate, 90, {35, 39},
                                       {candidate({"Pixel 7"}), candidate({})});
    EXPECT_EQ(rewardsOf(nobody), (std::vector<double>{0, 1}));
    EXPECT_LT(nobody.list.at(0).weight, 0.5);
}

TEST(AddExamples, LearnsNothingWhereNoCandidateOrEachIsRight) {
    const Examples outOfReach = examplesOf(AttributeId::BatteryCapacity, 5000, {2, 10},
                                           {candidate({"Pixel 7"}), candidate({})});
    EXPECT_TRUE(outOfReach.list.empty());
    EXPECT_EQ(outOfReach.outOfReach, 1U);
    const Examples only =
        examplesOf(AttributeId::BatteryCapacity, 5000, {2, 10}, {candidate({"Galaxy A54"})});
    EXPECT_TRUE(only.list.empty());
    EXPECT_EQ(only.outOfReach, 0U);
}

}  // namespace
}  // namespace speclens::test
