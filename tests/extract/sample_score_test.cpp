// The project's own samples, read without a mistake; and the score itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/text/article_file.h"
#include "tests/extract/reading.h"
#include "tests/support/gold_check.h"
#include "tests/support/gold_score.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::StartsWith;

TEST(SampleScore, IsPerfect) {
    const auto texts = textsWithGold(std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples");
    EXPECT_GE(texts.size(), 2U);
    for (const std::filesystem::path& path : texts) {
        const std::string text = readArticleFile(path.string());
        const GoldScore score =
            scoreClaims(json::parse(readFile(goldBeside(path))), text, claimsOf(text));
        EXPECT_THAT(score.errors, IsEmpty()) << path;
        EXPECT_EQ(score.total().f1(), 1.0) << path;
        EXPECT_EQ(score.total().confirmed(), 1.0) << path;
        EXPECT_EQ(score.total().evidence(), 1.0) << path;
    }
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
    EXPECT_EQ(all.total().matched, 3U);
    EXPECT_EQ(all.total().f1(), 1.0);
    EXPECT_EQ(all.total().statusRight, 3U);
    EXPECT_EQ(all.total().evidenceHeld, 3U);
    EXPECT_THAT(all.errors, IsEmpty());

    const GoldScore none = scoreOf({});
    EXPECT_EQ(none.total().missed, 2U);
    EXPECT_EQ(none.total().f1(), 0.0);

    const GoldScore wrong = scoreOf({
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Stated, "5,000mAh"),
        claimOf("Nova 7", AttributeId::WirelessWifi, std::string("Wi-Fi 6"), Basis::Stated,
                "Wi-Fi 6"),
        claimOf("Nova 7+", AttributeId::WirelessNfc, true, Basis::Stated, "battery"),
        claimOf("Nova 7+", AttributeId::WirelessNfc, false, Basis::Stated, "Nova"),
    });
    EXPECT_EQ(wrong.total().matched, 2U);
    EXPECT_EQ(wrong.total().missed, 1U);
    EXPECT_EQ(wrong.total().invented, 2U);
    EXPECT_EQ(wrong.total().precision(), 0.5);
    EXPECT_DOUBLE_EQ(wrong.total().recall(), 2.0 / 3);
    EXPECT_EQ(wrong.total().confirmed(), 0.5);
    EXPECT_EQ(wrong.total().evidence(), 0.5);
    EXPECT_EQ(wrong.byAttribute.at("wireless.nfc").matched, 1U);
    EXPECT_EQ(wrong.byAttribute.at("wireless.nfc").invented, 1U);
    EXPECT_EQ(wrong.byAttribute.at("wireless.wifi").missed, 1U);
    EXPECT_THAT(
        wrong.errors,
        ElementsAre(Pair("battery.capacity", StartsWith("wrong status: Nova 7+ | battery")),
                    Pair("wireless.nfc", StartsWith("evidence elsewhere: Nova 7+ | wireless.nfc")),
                    Pair("wireless.nfc", StartsWith("invented: Nova 7+ | wireless.nfc = false")),
                    Pair("wireless.wifi", StartsWith("invented: Nova 7 | wireless.wifi")),
                    Pair("wireless.wifi", StartsWith("missed: "))));
}

TEST(ScoreClaims, AddsUpPagesAndNamesThemInErrors) {
    const Claim battery =
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Rumored, "5,000mAh");
    const Claim wifi = claimOf("Nova 7+", AttributeId::WirelessWifi, std::string("Wi-Fi 6"),
                               Basis::Stated, "Wi-Fi 6");
    GoldScore sum;
    sum.add(scoreOf({battery, wifi}), "first");
    sum.add(scoreOf({battery}), "second");
    EXPECT_EQ(sum.total().matched, 3U);
    EXPECT_EQ(sum.total().missed, 1U);
    EXPECT_EQ(sum.byAttribute.at("battery.capacity").matched, 2U);
    EXPECT_THAT(sum.errors, ElementsAre(Pair("wireless.wifi", StartsWith("second: missed: "))));
}

TEST(ScoreClaims, TakesNoEvidenceBeyondTheText) {
    Claim claim =
        claimOf("Nova 7+", AttributeId::BatteryCapacity, 5000.0, Basis::Rumored, "5,000mAh");
    claim.evidence.end = static_cast<std::uint32_t>(scoredText.size()) + 1;
    EXPECT_EQ(scoreOf({claim}).total().evidenceHeld, 0U);
}

}  // namespace
}  // namespace speclens::test
