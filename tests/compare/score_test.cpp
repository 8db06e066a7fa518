#include "core/compare/score.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/claims.h"
#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

using enum AttributeId;

Comparison comparisonOf(const std::vector<ComparisonRow>& rows) {
    Comparison comparison;
    comparison.phones.resize(rows.front().cells.size());
    comparison.groups.push_back({"All", rows});
    return comparison;
}

/// "100/1 50/1 -/0": rounded points, and the known share.
std::string dumpScores(const Comparison& comparison, std::span<const ScoreScale> scales) {
    std::string text;
    for (const PhoneScore& score : scorePhones(comparison, scales)) {
        EXPECT_EQ(score.parts.size(), scales.size());
        text += (text.empty() ? "" : " ") +
                (score.points ? formatNumber(std::round(*score.points)) : "-") + "/" +
                formatNumber(std::round(score.known * 100) / 100);
    }
    return text;
}

std::string dumpScores(const Comparison& comparison, const std::vector<ScoreWeight>& weights) {
    return dumpScores(comparison, scoreScales(comparison, weights));
}

TEST(Score, IsTheMeanOfThePointsThatAreKnown) {
    const Comparison comparison = comparisonOf({
        test::rowOf(LaunchPrice, {"EUR 200;EUR 300", "EUR 400", "USD 100"}),
        test::rowOf(BodyWeight, {"200", "180", "190"}),
        test::rowOf(BodyColor, {"Red", "Blue", "Red"}),
        test::rowOf(DisplaySize, {"6", "6.5", "7"}),
        test::rowOf(DisplayResolution, {"1000x2000", "1000x1000", ""}),
        test::rowOf(MemoryRam, {"8", "4;6", "4;16?"}),
        test::rowOf(BatteryCapacity, {"5000", "4000", ""}),
        test::rowOf(BatteryWiredCharging, {"67", "67", "67"}),
        test::rowOf(WirelessNfc, {"true", "false", ""}),
    });
    struct Case {
        std::vector<ScoreWeight> weights;
        std::string_view scores;
    };
    const Case cases[] = {
        {{{BatteryCapacity, 1}}, "100/1 0/1 -/0"},
        {{{BodyWeight, 5}}, "0/1 100/1 50/1"},
        {{{BatteryCapacity, 1}, {BodyWeight, 1}}, "50/1 50/1 50/0.5"},
        {{{BatteryCapacity, 3}, {BodyWeight, 1}}, "75/1 25/1 50/0.25"},
        {{{LaunchPrice, 1}}, "100/1 0/1 -/0"},
        {{{MemoryRam, 1}}, "100/1 50/1 0/1"},
        {{{DisplayResolution, 1}}, "100/1 0/1 -/0"},
        {{{WirelessNfc, 2}, {BodyWeight, 2}}, "50/1 50/1 50/0.5"},
        {{{BatteryCapacity, 1}, {DisplaySize, 1}, {BodyColor, 9}}, "100/1 0/1 -/0"},
        {{{BatteryWiredCharging, 1}}, "-/0 -/0 -/0"},
        {{{BatteryCapacity, 0}, {CameraMain, 1}}, "-/0 -/0 -/0"},
        {{}, "-/0 -/0 -/0"},
    };
    for (const auto& [weights, scores] : cases) {
        EXPECT_EQ(dumpScores(comparison, weights), scores) << weights.size();
    }
}

TEST(Score, SaysWhichPointsAreNotConfirmed) {
    const Comparison comparison = comparisonOf({test::rowOf(CameraMain, {"50", "108?", ""})});
    const ScoreWeight weights[] = {{CameraMain, 1}};
    const auto scores = scorePhones(comparison, scoreScales(comparison, weights));
    EXPECT_TRUE(scores[0].parts[0].confirmed);
    EXPECT_FALSE(scores[1].parts[0].confirmed);
    EXPECT_EQ(scores[2].parts[0].points, std::nullopt);
}

TEST(Score, IsFixedByTheTableWhateverIsCompared) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x",
                        {{{"", "A"}, BatteryCapacity, "3000"},
                         {{"", "B"}, BatteryCapacity, "5000"},
                         {{"", "A"}, LaunchPrice, "EUR 100"},
                         {{"", "B"}, LaunchPrice, "EUR 500"},
                         {{"", "B"}, LaunchPrice, "USD 900"},
                         {{"", "B"}, BodyWeight, "200"}});
    const PhoneTable table = PhoneTable::load(catalog);
    const ScoreWeight weights[] = {{BatteryCapacity, 1}, {LaunchPrice, 1}, {BodyWeight, 1}};
    const std::vector<ScoreScale> scales = scoreScales(table, weights, "EUR");
    EXPECT_EQ(scales.size(), 2U);
    const Comparison comparison = comparisonOf({
        test::rowOf(LaunchPrice, {"EUR 200", "EUR 50"}),
        test::rowOf(BatteryCapacity, {"4000", "9000"}),
    });
    EXPECT_EQ(dumpScores(comparison, scales), "63/1 100/1");
}

TEST(Score, IsExplainedByItsFormula) {
    const Comparison comparison = comparisonOf({
        test::rowOf(LaunchPrice, {"EUR 200", "EUR 400"}),
        test::rowOf(BatteryCapacity, {"5000", "4000"}),
        test::rowOf(DisplayResolution, {"1000x2000", "1000x1000"}),
        test::rowOf(WirelessNfc, {"true", "false"}),
    });
    const ScoreWeight weights[] = {
        {LaunchPrice, 4}, {BatteryCapacity, 3}, {DisplayResolution, 2}, {WirelessNfc, 1}};
    EXPECT_EQ(scoreFormula(scoreScales(comparison, weights)),
              "Price, 40%: 0 points at EUR 400, 100 at EUR 200.\n"
              "Capacity, 30%: 0 points at 4,000 mAh, 100 at 5,000 mAh.\n"
              "Resolution, 20%: 0 points at 1,000,000 pixels, 100 at 2,000,000 pixels.\n"
              "NFC, 10%: 0 points at no, 100 at yes.\n"
              "The score is the mean of these points by their shares. What is unknown is left out "
              "of it, and the shares of the others grow.\n");
    EXPECT_EQ(scoreFormula({}), "");
}

}  // namespace
}  // namespace speclens
