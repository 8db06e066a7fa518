// Whatever the bytes: no crash, and claims that keep their promises.
#include <gtest/gtest.h>

#include <filesystem>
#include <random>

#include "core/spec/error.h"
#include "core/text/article_file.h"
#include "core/text/utf8.h"
#include "tests/extract/reading.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

std::vector<std::string> samples() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/samples")) {
        if (entry.path().extension() == ".txt") {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    texts.reserve(paths.size());
    for (const std::filesystem::path& path : paths) {
        texts.push_back(readFile(path));
    }
    return texts;
}

bool isText(const std::string& bytes) {
    try {
        checkText(bytes, "");
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// What is wrong with a claim of `text`; empty where nothing is.
std::string complaint(const Claim& claim, const std::string& text) {
    if (claim.phone.model.empty()) {
        return "no phone";
    }
    if (typeOf(claim.value) != attribute(claim.attribute).type) {
        return "a value of another type";
    }
    const std::string value = canonicalText(claim.value);
    if (!parseCanonical(typeOf(claim.value), value)) {
        return "a value that cannot be read back: " + value;
    }
    if (claim.evidence.empty() || claim.evidence.end > text.size()) {
        return "evidence outside of the text";
    }
    if (!claim.quote.contains(claim.evidence) || claim.quote.end > text.size()) {
        return "evidence outside of its quote";
    }
    const bool whole =
        !findInvalidUtf8(claim.evidence.of(text)) && !findInvalidUtf8(claim.quote.of(text));
    return whole ? "" : "half a character";
}

/// Reads a text and checks its claims; bytes that are no text are not read.
void expectSoundClaims(const std::string& text) {
    if (!isText(text)) {
        return;
    }
    for (const Claim& claim : claimsOf(text)) {
        ASSERT_EQ(complaint(claim, text), "")
            << attribute(claim.attribute).key << " in a text of " << text.size() << " bytes";
    }
}

TEST(HostileText, IsReadAtAnyLength) {
    for (const std::string& text : samples()) {
        for (std::size_t size = 0; size < text.size(); size += 61) {
            expectSoundClaims(text.substr(0, size));
            expectSoundClaims(text.substr(size, 400));
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
        expectSoundClaims(text);
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
        expectSoundClaims(text);
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
        expectSoundClaims(text + "5,000mAh.");
    }
}

}  // namespace
}  // namespace speclens::test
