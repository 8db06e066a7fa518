// Whole pages, from their bytes to their claims.
#include "core/extract/extractor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "core/spec/utf8.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> claimLines(const std::string& text) {
    std::vector<std::string> lines;
    for (const Claim& claim : claimsOf(text)) {
        lines.push_back(claim.phone.model + " | " + std::string(attribute(claim.attribute).key) +
                        " = " + canonicalText(claim.value) + (claim.confirmed() ? "" : "?"));
    }
    return lines;
}

const std::string launchPage =
    "Skip to content\n"
    "\n"
    "Pixel 9a goes official with a larger battery\n"
    "\n"
    "By Ada Writer\n"
    "\n"
    "Google unveiled the Pixel 9a on March 19, 2025. It has a 6.3-inch OLED screen with a refresh "
    "rate of 120Hz, and it weighs 186g.\n"
    "\n"
    "Cameras\n"
    "\n"
    "A 48MP main camera with OIS and a 13MP ultrawide camera sit on its back. The selfie camera "
    "has 13MP.\n"
    "\n"
    "Inside, a Tensor G4 works with 8GB of RAM and 128GB or 256GB of storage. The 5,100mAh battery "
    "charges at 23W. There is no headphone jack.\n"
    "\n"
    "It starts at $499.\n"
    "\n"
    "Read more\n";

TEST(Extractor, ReadsALaunch) {
    EXPECT_THAT(
        claimLines(launchPage),
        ElementsAre("Pixel 9a | launch.announced = 2025-03-19", "Pixel 9a | display.size = 6.3",
                    "Pixel 9a | display.technology = OLED", "Pixel 9a | display.refresh_rate = 120",
                    "Pixel 9a | body.weight = 186", "Pixel 9a | camera.main = 48",
                    "Pixel 9a | camera.ois = true", "Pixel 9a | camera.ultrawide = 13",
                    "Pixel 9a | camera.front = 13", "Pixel 9a | platform.soc = Tensor G4",
                    "Pixel 9a | memory.ram = 8", "Pixel 9a | memory.storage = 128",
                    "Pixel 9a | memory.storage = 256", "Pixel 9a | battery.capacity = 5100",
                    "Pixel 9a | battery.wired_charging = 23",
                    "Pixel 9a | port.headphone_jack = false", "Pixel 9a | launch.price = USD 499"));
}

TEST(Extractor, ReadsARumorWithAConfirmedChip) {
    EXPECT_THAT(
        claimLines("Galaxy S31 Ultra: what the rumor mill has for us this week\n"
                   "\n"
                   "A tipster says that the Galaxy S31 Ultra could carry a 320MP main camera. Its "
                   "battery may have 6,000mAh.\n"
                   "\n"
                   "Samsung confirmed that the phone runs on the Exynos 2800.\n"),
        ElementsAre("Galaxy S31 Ultra | camera.main = 320?",
                    "Galaxy S31 Ultra | battery.capacity = 6000?",
                    "Galaxy S31 Ultra | platform.soc = Exynos 2800"));
}

TEST(Extractor, ReadsAComparison) {
    EXPECT_THAT(
        claimLines("Two phones, one table\n"
                   "\n"
                   "The Redmi Note 12 Pro and the Galaxy A54 cost about the same. The Note 12 Pro "
                   "charges at 67W, the A54 at 25W. Both have 5,000mAh batteries. The former has a "
                   "headphone jack, the latter is rated IP67.\n"),
        ElementsAre("Redmi Note 12 Pro | battery.wired_charging = 67",
                    "Galaxy A54 | battery.wired_charging = 25",
                    "Redmi Note 12 Pro | battery.capacity = 5000",
                    "Galaxy A54 | battery.capacity = 5000",
                    "Redmi Note 12 Pro | port.headphone_jack = true",
                    "Galaxy A54 | body.ip_rating = IP67"));
}

TEST(Extractor, ReadsAListUnderAHeading) {
    EXPECT_THAT(claimLines("# Nothing Phone (2)\n"
                           "\n"
                           "- Screen: 6.7-inch LTPO OLED, 120Hz, 1080 x 2412 pixels\n"
                           "- Chip: Snapdragon 8+ Gen 1\n"
                           "- Memory: 8GB/128GB, 12GB/256GB\n"
                           "- Battery: 4,700mAh, 45W\n"
                           "- Price: £579\n"),
                ElementsAre("Nothing Phone (2) | display.size = 6.7",
                            "Nothing Phone (2) | display.technology = LTPO OLED",
                            "Nothing Phone (2) | display.refresh_rate = 120",
                            "Nothing Phone (2) | display.resolution = 1080x2412",
                            "Nothing Phone (2) | platform.soc = Snapdragon 8+ Gen 1",
                            "Nothing Phone (2) | memory.ram = 8",
                            "Nothing Phone (2) | memory.storage = 128",
                            "Nothing Phone (2) | memory.ram = 12",
                            "Nothing Phone (2) | memory.storage = 256",
                            "Nothing Phone (2) | battery.capacity = 4700",
                            "Nothing Phone (2) | battery.wired_charging = 45",
                            "Nothing Phone (2) | launch.price = GBP 579"));
}

TEST(Extractor, ClaimsEachValueOnceAndConfirmedWherePossible) {
    EXPECT_THAT(
        claimLines("The Pixel 9a is rumored to have a 5,100mAh battery. The 5,100mAh "
                   "battery of the Pixel 9a is official. The Pixel 9a may have 5,100mAh.\n"),
        ElementsAre("Pixel 9a | battery.capacity = 5100"));
}

TEST(Extractor, ClaimsNothingWithoutAPhone) {
    const std::string cases[] = {
        "",
        "\n\n",
        "\xef\xbb\xbf",
        "Nobody names a phone here.",
        "It has a 5,000mAh battery and a 50MP camera.",
        "Samsung sells a 5,000mAh battery.",
        "The Galaxy Watch 5 has a 1.4-inch screen.",
        "The Redmi Pad has an 8,000mAh battery and costs $199.",
        "The Snapdragon 8 Gen 1 supports 200MP cameras.",
        "Read more\n\nShare\n",
    };
    for (const std::string& text : cases) {
        EXPECT_THAT(claimLines(text), IsEmpty()) << text;
    }
}

TEST(Extractor, ClaimsNothingThatIsNoValueOfThePhone) {
    const std::string sentences[] = {
        "It has a huge battery.",
        "It has fast charging.",
        "It has a Full HD+ screen.",
        "Its predecessor had 4,500mAh.",
        "Most rivals charge at 33W.",
        "The case costs $39.",
        "A power bank with 10,000mAh is sold beside it.",
        "You save $100 today.",
        "It takes microSD cards of up to 1TB, they say.",
        "It has 10x hybrid zoom.",
    };
    for (const std::string& sentence : sentences) {
        std::vector<std::string> lines = claimLines("The Pixel 9a is here. " + sentence);
        std::erase(lines, "Pixel 9a | memory.card_slot = true");
        EXPECT_THAT(lines, IsEmpty()) << sentence;
    }
}

TEST(Extractor, ReadsCaptionsAndGoesOnFromTheTextBeforeThem) {
    EXPECT_THAT(
        claimLines("Pixel 9a review: a phone for everybody else\n\nThe Pixel 9a is here.\n\n"
                   "The back with 48MP beside the Pixel 8. Image: Jane Doe\n\n"
                   "It has 5,100mAh.\n"),
        ElementsAre("Pixel 9a | camera.main = 48", "Pixel 9a | battery.capacity = 5100"));
}

TEST(Extractor, ReadsNoNamesOfPictures) {
    EXPECT_THAT(claimLines("Pixel 9a review\nthe pixel 9a has a 5,100mah battery\n\nIt is good.\n"),
                IsEmpty());
}

TEST(Extractor, ReadsNoFurniture) {
    EXPECT_THAT(claimLines("Pixel 9a review\n\nIt is good.\n"
                           "\nImage: the 48MP main camera of the Pixel 9a\n"),
                IsEmpty());
}

TEST(Extractor, ClaimsFifthGenerationNetworksOfNamesThatEndInThem) {
    EXPECT_THAT(claimLines("The Galaxy A56 5G is here.\n"),
                ElementsAre("Galaxy A56 5G | network.5g = true"));
    EXPECT_THAT(claimLines("The Moto G Stylus 5G (2023) is here.\n"),
                ElementsAre("Moto G Stylus 5G (2023) | network.5g = true"));
    EXPECT_THAT(claimLines("The Moto G Stylus (2023) is here.\n"), IsEmpty());
    EXPECT_THAT(claimLines("The Galaxy A56 4G is here.\n"), IsEmpty());
    EXPECT_THAT(claimLines("The Galaxy A56 is here. Its chip has a 5G modem.\n"), IsEmpty());
}

TEST(Extractor, NamesTheMaker) {
    const std::vector<Claim> claims = claimsOf("The Redmi Note 12 has 5,000mAh.\n");
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_EQ(claims[0].phone, (PhoneName{"Xiaomi", "Redmi Note 12"}));
}

/// The page with a mark before it, with other line ends.
std::string withCarriageReturns(const std::string& text) {
    std::string result = "\xef\xbb\xbf";
    for (const char c : text) {
        result += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return result;
}

TEST(Extractor, ReadsTheSameWithOtherLineEndsAndAByteOrderMark) {
    const std::string other = withCarriageReturns(launchPage);
    EXPECT_EQ(claimLines(other), claimLines(launchPage));
    const std::vector<Claim> before = claimsOf(launchPage);
    const std::vector<Claim> behind = claimsOf(other);
    ASSERT_EQ(before.size(), behind.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].evidence.of(launchPage), behind[i].evidence.of(other));
        EXPECT_GT(behind[i].evidence.begin, before[i].evidence.begin + 3);
    }
}

TEST(Extractor, CountsBytesInOffsets) {
    const std::string text = "\xef\xbb\xbfThe “new” Pixel 9a – it’s got a 6.3″ screen.\n";
    const std::vector<Claim> claims = claimsOf(text);
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_EQ(claims[0].evidence.begin, text.find("6.3"));
    EXPECT_EQ(claims[0].evidence.of(text), "6.3″");
}

TEST(Extractor, GivesEvidenceInOrderInsideItsQuote) {
    const std::vector<Claim> claims = claimsOf(launchPage);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        EXPECT_TRUE(claims[i].quote.contains(claims[i].evidence));
        EXPECT_LE(claims[i].quote.end, launchPage.size());
        EXPECT_FALSE(findInvalidUtf8(claims[i].evidence.of(launchPage)));
        EXPECT_TRUE(i == 0 || claims[i - 1].evidence.begin <= claims[i].evidence.begin);
    }
}

TEST(Extractor, IsDeterministicAndServesManyThreads) {
    const Extractor extractor;
    const Document document = Document::fromPlainText(launchPage);
    const std::vector<std::string> expected = claimLines(launchPage);
    std::vector<std::vector<Claim>> results(4);
    std::vector<std::thread> threads;
    threads.reserve(results.size());
    for (std::vector<Claim>& result : results) {
        threads.emplace_back([&] { result = extractor.extract(document); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const std::vector<Claim>& result : results) {
        ASSERT_EQ(result.size(), expected.size());
        for (std::size_t i = 0; i < result.size(); ++i) {
            EXPECT_EQ(result[i].evidence, results[0][i].evidence);
            EXPECT_EQ(result[i].phone, results[0][i].phone);
            EXPECT_EQ(canonicalText(result[i].value), canonicalText(results[0][i].value));
        }
    }
}

}  // namespace
}  // namespace speclens::test
