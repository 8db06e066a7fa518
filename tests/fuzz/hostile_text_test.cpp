// Whatever the bytes: no crash, and claims that keep their promises.
#include <gtest/gtest.h>

#include <filesystem>
#include <random>

#include "tests/support/gold_check.h"
#include "tests/support/sound_reading.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

std::vector<std::string> samples() {
    std::vector<std::string> texts;
    for (const auto& path :
         textsWithGold(std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples")) {
        texts.push_back(readFile(path));
    }
    return texts;
}

void expectSound(const std::string& text) {
    static const Extractor extractor;
    ASSERT_EQ(unsoundness(extractor, text), "") << "in a text of " << text.size() << " bytes";
}

TEST(HostileText, IsReadAtAnyLength) {
    for (const std::string& text : samples()) {
        for (std::size_t size = 0; size < text.size(); size += 61) {
            expectSound(text.substr(0, size));
            expectSound(text.substr(size, 400));
        }
    }
}

TEST(HostileText, IsReadWithBytesChangedTakenOutAndPutIn) {
    const std::string_view pieces[] = {
        "\n",      "\r\n", ".",    ",",      " ",     "+",           "/",      "-",
        "x",       "(",    ")",    "5G",     "108",   "MP",          "$",      "″",
        "×",       "ƒ/",   "’s",   "\u00a0", "１２",  "📱",           "\ufeff", "999,",
        "Galaxy ", "the ", " Pro", "both ",  " 0",    "99999999999", "1e999",  "\t",
        "|",       "# ",   "- ",   "Rs. ",   "than ", "it ",         "not ",   "GB"};
    std::mt19937 random(20220126);
    const std::vector<std::string> texts = samples();
    constexpr int rounds = 400;
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        std::string text = texts[random() % texts.size()];
        text = text.substr(text.find(' ', random() % (text.size() / 2)), 1500);
        for (int change = 0; change < 30 && !text.empty(); ++change) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
                case 0:
                    text[at] = static_cast<char>(' ' + random() % 95);
                    break;
                case 1:
                    text.erase(at, random() % 20);
                    break;
                case 2:
                    text.insert(at, pieces[random() % std::size(pieces)]);
                    break;
                default:
                    text.insert(at, text.substr(random() % text.size(), 40));
                    break;
            }
        }
        read += isText(text) ? 1 : 0;
        expectSound(text);
    }
    EXPECT_GT(read, rounds / 2);
}

TEST(HostileText, IsReadWhereItIsMadeOfNothingButParts) {
    const std::string_view parts[] = {
        "Galaxy", "S22",    "Ultra", "the",        "5G",  "+",     "(2)", "108",  "MP",
        "GB",     "/",      "x",     "$",          "Rs.", "f/1.8", "1/2", "and",  "or",
        "both",   "it",     "than",  "Snapdragon", "8",   "Gen",   "1",   "A15",  "IP68",
        "Wi-Fi",  "802.11", "May",   "2022",       "31",  ",",     ".",   "\n\n", "no",
        "camera", "triple", "4K",    "at",         "60",  "inch"};
    std::mt19937 random(20230201);
    for (int round = 0; round < 1500; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            text += parts[random() % std::size(parts)];
            text += random() % 4 == 0 ? "" : " ";
        }
        expectSound(text);
    }
}

TEST(HostileText, IsReadWhereItRepeatsItselfForLong) {
    const std::string_view parts[] = {"Galaxy S22 ", "it ", "both, ", "64+", "8 x ",
                                      "(",           "\"",  "$",      "5G ", "the Ultra and ",
                                      "not ",        ". ",  "a\n",    "1,"};
    for (const std::string_view part : parts) {
        std::string text = "The Galaxy S22 Ultra has ";
        while (text.size() < 1500) {
            text += part;
        }
        expectSound(text + "5,000mAh.");
    }
}

}  // namespace
}  // namespace speclens::test
