// The sample articles and the gold files beside them, which say what the articles claim.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "tests/support/gold_check.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using nlohmann::json;
using ::testing::IsEmpty;

TEST(GoldCheck, FindsWhatIsWrong) {
    const std::string text = "The Nova 7 has a 5,000mAh battery.";
    struct GoldCase {
        std::string_view claim;
        std::string_view complaint;
    };
    const GoldCase cases[] = {
        {R"({"device": "n", "attribute": "battery.capacity", "value": 5000, "confirmed": true,
             "quote": "5,000mAh"})",
         ""},
        {R"({"device": "n", "attribute": "battery.size", "value": 5000, "confirmed": true,
             "quote": "5,000mAh"})",
         "no such attribute"},
        {R"({"device": "m", "attribute": "battery.capacity", "value": 5000, "confirmed": true,
             "quote": "5,000mAh"})",
         "no such device"},
        {R"({"device": "n", "attribute": "battery.capacity", "value": "5000", "confirmed": true,
             "quote": "5,000mAh"})",
         "the value does not fit the attribute"},
        {R"({"device": "n", "attribute": "launch.price", "value": ["USD 1", "$1"],
             "confirmed": true, "quote": "5,000mAh"})",
         "the value does not fit the attribute"},
        {R"({"device": "n", "attribute": "battery.capacity", "value": 5000, "confirmed": "yes",
             "quote": "5,000mAh"})",
         "confirmed is neither true nor false"},
        {R"({"device": "n", "attribute": "battery.capacity", "value": 5000, "confirmed": true,
             "quote": "5000mAh"})",
         "the quote does not stand in the text"},
    };
    const json devices = json::parse(R"({"n": ["Nova 7"]})");
    for (const GoldCase& entry : cases) {
        EXPECT_EQ(complaint(devices, json::parse(entry.claim), text), entry.complaint);
    }
}

std::vector<std::filesystem::path> sampleTexts() {
    return textsWithGold(std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples");
}

TEST(Samples, HaveGoldFilesThatFitTheirTexts) {
    const std::vector<std::filesystem::path> texts = sampleTexts();
    EXPECT_GE(texts.size(), 2U);
    for (const std::filesystem::path& path : texts) {
        const json gold = json::parse(readFile(goldBeside(path)));
        EXPECT_THAT(complaints(gold, readFile(path)), IsEmpty()) << path;
        EXPECT_THAT(unnamedDevices(gold, readFile(path)), IsEmpty()) << path;
    }
}

TEST(Samples, AreArticlesOfOrdinaryLength) {
    for (const std::filesystem::path& path : sampleTexts()) {
        std::istringstream words(readFile(path));
        const auto count = std::distance(std::istream_iterator<std::string>(words), {});
        EXPECT_GE(count, 450) << path;
        EXPECT_LE(count, 800) << path;
    }
}

TEST(Samples, GiveTwoPhonesNumbersOnBothSides) {
    const json gold = json::parse(readFile(std::filesystem::path(SPECLENS_SOURCE_DIR) /
                                           "data/samples/galaxy-s23-launch.gold.json"));
    std::map<std::string, std::set<std::string>> phonesByAttribute;
    for (const json& claim : gold.at("claims")) {
        if (claim.at("value").is_number()) {
            phonesByAttribute[claim.at("attribute")].insert(claim.at("device"));
        }
    }
    const auto shared = std::count_if(phonesByAttribute.begin(), phonesByAttribute.end(),
                                      [](const auto& entry) { return entry.second.size() == 2; });
    EXPECT_GE(shared, 15);
}

}  // namespace
}  // namespace speclens::test
