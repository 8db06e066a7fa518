// The project's own samples, read without a mistake; and the score itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/text/article_file.h"
#include "tests/extract/reading.h"
#include "tests/support/gold_score.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

TEST(SampleScore, IsPerfect) {
    std::size_t samples = 0;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples")) {
        if (entry.path().extension() != ".txt") {
            continue;
        }
        ++samples;
        std::filesystem::path goldPath = entry.path();
        goldPath.replace_extension(".gold.json");
        const std::string text = readArticleFile(entry.path().string());
        const GoldScore score = scoreClaims(json::parse(readFile(goldPath)), text, claimsOf(text));
        EXPECT_GT(score.matched, 0U) << entry.path();
        EXPECT_THAT(score.errors, IsEmpty()) << entry.path();
        EXPECT_EQ(score.f1(), 1.0) << entry.path();
        EXPECT_EQ(score.statusRight, score.matched) << entry.path();
        EXPECT_EQ(score.evidenceHeld, score.matched) << entry.path();
    }
    EXPECT_GE(samples, 2U);
}

const std::string scoredText = "The Nova 7+ may have a 5,000mAh battery and Wi-Fi 6.";

Claim claimOf(std::string model, AttributeId attribute, Value value, Basis basis,
              std::string_view evidence) {
    const auto begin = static_cast<std::uint32_t>(scoredText.find(evidence));
    return {{"Huawei", std::move(model)},
            attribute,
            std::move(value),
            basis,
            {begin, begin + static_cast<std::uint32_t>(evidence.size())},
            {}};
}

GoldScore scoreOf(const std::vector<Claim>& claims) {
    const json gold = json::parse(R"({
        "devices": {"n": ["Nova 7 Plus", "Huawei Nova 7+"]},
        "claims": [
            {"device": "n", "attribute": "battery.capacity", "value": 5000, "confirmed": false,
             "quote": "5,000mAh"},
            {"device": "n", "attribute": "wireless.wifi", "value": ["Wi-Fi 6", "WiFi 6 ax"],
             "confirmed": true, "quote": "Wi-Fi 6"},
            {"device": "n", "attribute": "wireless.nfc", "value": true, "confirmed": true,
             "optional": true, "quote": "Nova"}]
})");
    return scoreClaims(gold, scoredText, claims);
}

TEST(ScoreClaims, CountsWhatIsThereMissedAndInvented) {
    const Claim battery =
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Rumored, "5,000mAh");
    const Claim wifi = claimOf("nova 7 plus", AttributeId::WirelessWifi, std::string("wi-fi6"),
                               Basis::Stated, "Wi-Fi 6");
    const Claim nfc = claimOf("Nova 7+", AttributeId::WirelessNfc, true, Basis::Stated, "Nova");

    const GoldScore all = scoreOf({battery, wifi, nfc, battery});
    EXPECT_EQ(all.matched, 3U);
    EXPECT_EQ(all.f1(), 1.0);
    EXPECT_EQ(all.statusRight, 3U);
    EXPECT_EQ(all.evidenceHeld, 3U);
    EXPECT_THAT(all.errors, IsEmpty());

    const GoldScore none = scoreOf({});
    EXPECT_EQ(none.missed, 2U);
    EXPECT_EQ(none.f1(), 0.0);

    GoldScore wrong = scoreOf({
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Stated, "5,000mAh"),
        claimOf("Nova 7", AttributeId::WirelessWifi, std::string("Wi-Fi 6"), Basis::Stated,
                "Wi-Fi 6"),
        claimOf("Nova 7+", AttributeId::WirelessNfc, true, Basis::Stated, "battery"),
        claimOf("Nova 7+", AttributeId::WirelessNfc, false, Basis::Stated, "Nova"),
    });
    EXPECT_EQ(wrong.matched, 2U);
    EXPECT_EQ(wrong.missed, 1U);
    EXPECT_EQ(wrong.invented, 2U);
    EXPECT_EQ(wrong.precision(), 0.5);
    EXPECT_DOUBLE_EQ(wrong.recall(), 2.0 / 3);
    EXPECT_THAT(wrong.errors, ElementsAre(StartsWith("wrong status: Nova 7+ | battery"),
                                          StartsWith("invented: Nova 7 | wireless.wifi"),
                                          StartsWith("evidence elsewhere: Nova 7+ | wireless.nfc"),
                                          StartsWith("invented: Nova 7+ | wireless.nfc = false"),
                                          StartsWith("missed: ")));
    wrong += all;
    EXPECT_EQ(wrong.matched, 5U);
    EXPECT_EQ(wrong.missed, 1U);
    EXPECT_EQ(wrong.errors.size(), 5U);
}

TEST(ScoreClaims, TakesNoEvidenceBeyondTheText) {
    Claim claim =
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Rumored, "5,000mAh");
    claim.evidence.end = static_cast<std::uint32_t>(scoredText.size()) + 1;
    EXPECT_EQ(scoreOf({claim}).evidenceHeld, 0U);
}

}  // namespace
}  // namespace speclens::test
