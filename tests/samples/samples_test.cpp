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

#include "core/spec/attribute.h"
#include "core/spec/value.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using nlohmann::json;
using ::testing::IsEmpty;

/// Whether a gold file may give `value` for an attribute of that type.
bool fits(ValueType type, const json& value) {
    switch (type) {
        case ValueType::Number:
            return value.is_number();
        case ValueType::Bool:
            return value.is_boolean();
        default:
            return value.is_string() && parseCanonical(type, value.get<std::string>());
    }
}

bool allFit(ValueType type, const json& value) {
    if (!value.is_array()) {
        return fits(type, value);
    }
    return !value.empty() && std::all_of(value.begin(), value.end(), [type](const json& spelling) {
        return fits(type, spelling);
    });
}

/// What is wrong with one claim of a gold file; empty where nothing is.
std::string complaint(const json& devices, const json& claim, const std::string& text) {
    const auto id = findAttribute(claim.at("attribute").get<std::string>());
    if (!id) {
        return "no such attribute";
    }
    if (!devices.contains(claim.at("device").get<std::string>())) {
        return "no such device";
    }
    if (!allFit(attribute(*id).type, claim.at("value"))) {
        return "the value does not fit the attribute";
    }
    if (!claim.at("confirmed").is_boolean()) {
        return "confirmed is neither true nor false";
    }
    const auto quote = claim.at("quote").get<std::string>();
    return quote.empty() || text.find(quote) == std::string::npos
               ? "the quote does not stand in the text"
               : "";
}

/// What is wrong with a gold file for `text`, one line each.
std::vector<std::string> complaints(const json& gold, const std::string& text) {
    std::vector<std::string> found;
    const json& devices = gold.at("devices");
    for (const auto& [key, names] : devices.items()) {
        const bool named = std::any_of(names.begin(), names.end(), [&text](const json& name) {
            return text.find(name.get<std::string>()) != std::string::npos;
        });
        if (!named) {
            found.push_back(key + ": the text does not name it");
        }
    }
    std::set<std::string> seen;
    for (const json& claim : gold.at("claims")) {
        if (const std::string what = complaint(devices, claim, text); !what.empty()) {
            found.push_back(claim.dump() + ": " + what);
        }
        const json identity = {claim.at("device"), claim.at("attribute"), claim.at("value")};
        if (!seen.insert(identity.dump()).second) {
            found.push_back(claim.dump() + ": stands twice");
        }
    }
    return found;
}

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
    std::vector<std::filesystem::path> texts;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples")) {
        if (entry.path().extension() == ".txt") {
            texts.push_back(entry.path());
        }
    }
    return texts;
}

TEST(Samples, HaveGoldFilesThatFitTheirTexts) {
    const std::vector<std::filesystem::path> texts = sampleTexts();
    EXPECT_GE(texts.size(), 2U);
    for (const std::filesystem::path& path : texts) {
        std::filesystem::path gold = path;
        gold.replace_extension(".gold.json");
        EXPECT_THAT(complaints(json::parse(readFile(gold)), readFile(path)), IsEmpty()) << gold;
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
