#include "core/extract/attribution.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(Discourse, ReadsTheHeadlineOfAnotherStoryByItself) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. Also Read - Pixel 6a brings 90Hz. It has 5,000mAh.",
         "90: Pixel 6a; 5000: Galaxy A54"},
        {"The Galaxy A54 is here. Also read: a phone with 90Hz.", "90: nobody"},
        {"The Galaxy A54 is here. READ MORE Pixel 6a brings 90Hz. It has 5,000mAh.",
         "90: Pixel 6a; 5000: Galaxy A54"},
        {"The Galaxy A54 is here. We also read that it has 120Hz.", "120: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesThePhoneOfTheMainClauseForTheSubject) {
    const OwnerCase cases[] = {
        {"And while the Pixel 6a gets attention, the Galaxy A54 also has some. It has 5,000mAh.",
         "5000: Galaxy A54"},
        {"The Pixel 6a gets attention, while the Galaxy A54 has some. It has 5,000mAh.",
         "5000: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithNoPhoneThatIsAnExample) {
    const OwnerCase cases[] = {
        {"Such screens are good, with devices such as the LG G6, the Pixel 6a and the Mi Mix. It "
         "has "
         "90Hz.",
         "90: nobody"},
        {"Galaxy A54 is here. Phones like the LG G6, the Pixel 6a and the Mi Mix are many. It has "
         "90Hz.",
         "90: Galaxy A54"},
        {"Unlike the LG G6, the Pixel 6a is good. It has 90Hz.", "90: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Discourse, KeepsASheetOfManyParagraphsWithItsPhone) {
    const OwnerCase cases[] = {
        {"Galaxy A54 specs:\n\n6.4-inch Super AMOLED display @ 1080 x 2340 pixels\n\n8GB RAM",
         "6.4: Galaxy A54; Super AMOLED: Galaxy A54; 1080x2340: Galaxy A54; 8: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithNoPhoneWhoseLossASentenceTells) {
    const OwnerCase cases[] = {
        {"Galaxy A54 review: a good phone for many\n\nGone is the zoom of the Galaxy A53. It has "
         "5,000mAh.",
         "5000: Galaxy A54"},
        {"Galaxy A54 review: a good phone for many\n\nHere is the Galaxy A53. It has 5,000mAh.",
         "5000: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesAPhoneThatComesInForTheSubject) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. That is where the Pixel 6a comes in. It has 90Hz.",
         "90: Pixel 6a"},
        {"The Galaxy A54 is here, a place where the Pixel 6a was. It has 90Hz.", "90: Galaxy A54"},
        {"The Galaxy A54 is here. We learned that the Pixel 6a is good. It has 90Hz.",
         "90: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithItsStoryUnderAHeadingThatNamesNoProduct) {
    const OwnerCase cases[] = {
        {"Galaxy A54 review: a good phone for many people\n\nThe Galaxy A54 is here.\n\nThe screen "
         "makes everything you do look good\n\nThe battery has 5,000mAh.",
         "5000: Galaxy A54"},
        {"Galaxy A54 review: a good phone for many people\n\nThe Galaxy A54 is here.\n\nThe best "
         "power "
         "banks that you can buy this year\n\nThis one has 5,000mAh.",
         "5000: nobody"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesOnePhoneForTheOneThatTheSectionIsAboutBehindSeveral) {
    const OwnerCase cases[] = {
        {"Galaxy A54\n\nThe Pixel 6a and the Pixel 7 are older. The phone has 5,000mAh.",
         "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithAListAtTheHeadOfAParagraph) {
    const OwnerCase cases[] = {
        {"There are the 5.7-inch Galaxy Note 5, and the 5.7-inch Galaxy S6.\n\nThe Pixel 6a is "
         "older.\n\nBoth have 4GB of RAM.",
         "5.7: Galaxy Note 5; 5.7: Galaxy S6; 4: Galaxy Note 5, Galaxy S6"},
        {"The Galaxy Note 5 and the Galaxy S6 are here.\n\nThe Pixel 6a is older. The Pixel 7 is "
         "new. Both have 4GB of RAM.",
         "4: Pixel 6a, Pixel 7"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesAPhoneThatServesAsSomethingForTheSubject) {
    const OwnerCase cases[] = {
        {"The Pixel 6a is here. Motorola has phones, with the Moto G7 serving as the cheap one. It "
         "has 3,000mAh.",
         "3000: Moto G7"},
        {"The Pixel 6a is here. In addition to the Moto G7, Google has it. It has 3,000mAh.",
         "3000: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesBackToWhatTheTextIsAboutBehindAnAside) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here (the Pixel 6a is older). The battery has 5,000mAh.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 is here. The Pixel 6a is older. The battery has 4,410mAh.",
         "4410: Pixel 6a"},
        {"The Galaxy A54 replaces the Galaxy A53, a phone that had a 64MP camera.",
         "64: Galaxy A53"},
        {"The Galaxy A54 replaces the Galaxy A53 and has a 50MP camera.", "50: Galaxy A54"},
        {"The Galaxy A54 is here. For reference, the Pixel 6a is older. The battery has 5,000mAh.",
         "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesAHeadingForTheSubjectOfItsSection) {
    const OwnerCase cases[] = {
        {"Galaxy A54\n\nThe battery has 5,000mAh.", "5000: Galaxy A54"},
        {"Galaxy A54\n\nThe battery has 5,000mAh.\n\nPixel 6a\n\nThe battery has 4,410mAh.",
         "5000: Galaxy A54; 4410: Pixel 6a"},
        {"Galaxy A54\n\n- Battery: 5,000mAh\n- Refresh rate: 120Hz\n",
         "5000: Galaxy A54; 120: Galaxy A54"},
        {"Galaxy A54 review\n\nBattery\n\nThere are 5,000mAh in it.", "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, EndsAStoryAtFurnitureAndAtAHeadingOfAnotherProduct) {
    const OwnerCase cases[] = {
        {"Galaxy A54\n\nIt is good.\n\nRead more\n\nBattery news\n\nThe battery has 5,000mAh.",
         "5000: nobody"},
        {"The Galaxy A54 is here.\n\nWhy power banks of all kinds are getting bigger every "
         "year\n\nSome have 5,000mAh.",
         "5000: nobody"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesItForOnePhoneBehindSeveral) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 and the Galaxy A34 are here. The Galaxy A34 weighs 199g. Both are nice. "
         "It "
         "has 5,000mAh.",
         "199: Galaxy A34; 5000: Galaxy A34"},
        {"The Galaxy A54 and the Galaxy A34 are here. Each phone has 5,000mAh in its body.",
         "5000: Galaxy A54, Galaxy A34"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesBothForThePhonesOfTheSentenceBefore) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 and the Galaxy A34 are here. They are nice.\n\nThe hole is in the screen "
         "of "
         "the Pixel 6a and Pixel 7a. Both have 18W.",
         "18: Pixel 6a, Pixel 7a"},
        {"The Galaxy A54 and the Galaxy A34 are here. They are nice. Both have 25W.",
         "25: Galaxy A54, Galaxy A34"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithTheLatterOfTwo) {
    const OwnerCase cases[] = {
        {"The Galaxy A34 and the Galaxy A54 came out, and the latter has been changed. Its battery "
         "has 5,000mAh.",
         "5000: Galaxy A54"},
        {"The Galaxy A34 and the Galaxy A54 came out, and both have been changed. The latter is "
         "heavier. The former is light. The latter has 5,000mAh.",
         "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesBackToThePhoneOfTheStoryBehindOneThatIsSetBesideIt) {
    const OwnerCase cases[] = {
        {"Galaxy A54 review: for whom it may be\n\nThe Galaxy A54 is nice. Would I give away an "
         "iPhone 13 or a Pixel 7 for it? I would not.\n\nThe battery has 5,000mAh.",
         "5000: Galaxy A54"},
        {"Galaxy A54 review: for whom it may be\n\nThe Galaxy A54 is nice.\n\nThen have a look at "
         "the "
         "Pixel 7. The battery has 4,355mAh.",
         "4355: Pixel 7"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesBackToThePhoneOfTheStoryUnderALabel) {
    const OwnerCase cases[] = {
        {"Galaxy A54: four reasons against it\n\nPrice: The Galaxy A54 is dear. The Pixel 7 is "
         "fine.\n\nBattery: There are 5,000mAh.",
         "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Stories, BeginAtALongHeadingThatNamesAnotherProduct) {
    const std::string text = "\n\nThe battery lasts, and the screen is bright enough.\n\n";
    const std::pair<std::string, std::uint32_t> cases[] = {
        {"Galaxy A54: all that is known so far" + text + "The Pixel 6a gets a new color in spring" +
             text,
         1},
        {"Galaxy A54: all that is known so far" + text +
             "What the Galaxy A54 does better than before" + text,
         0},
        {"HMD Skyline: all that is known so far" + text + "The price of the HMD Skyline in India" +
             text,
         0},
        {"Galaxy A54: all that is known so far" + text +
             "Read also: The Pixel 6a gets a new color" + text,
         0},
        {"Galaxy A54: all that is known so far" + text + "What all of this means for you and me" +
             text,
         0},
    };
    for (const auto& [stories, last] : cases) {
        const TextPage page(stories);
        EXPECT_EQ(page.page().storyOf(page.page().sentences().back()), last) << stories;
    }
}

TEST(Headline, IsALongHeading) {
    const std::pair<std::string, bool> cases[] = {
        {"Battery", false},
        {"Galaxy A54 review", false},
        {"Why batteries of all kinds are getting bigger every year", true},
        {"Batteries of all kinds are getting bigger every single year.", false},
    };
    for (const auto& [text, opens] : cases) {
        const TextPage page(text);
        EXPECT_EQ(page.page().placeOf(page.page().sentences().at(0)).headline, opens) << text;
    }
}

TEST(Discourse, GoesBackToThePhoneOfAReviewInItsNextSection) {
    const OwnerCase cases[] = {
        {"OnePlus 11 review: the good, the bad and the ugly\n\nThe OnePlus 11 is here. It was "
         "outlasted by the Galaxy S23. The Galaxy S23 was better.\n\nThe rest\n\nBluetooth 5.3 "
         "is there.",
         "5.3: OnePlus 11"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithAPhoneThatAParagraphBringsIn) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. It is good.\n\nWe spent a week with the Pixel Fold. It weighs "
         "283g.",
         "283: Pixel Fold"},
        {"The Galaxy A54 is here. It is good.\n\nThe chip is the Snapdragon 870 of the Poco F4. It "
         "has 5,000mAh.",
         "Snapdragon 870: Poco F4; 5000: Galaxy A54"},
        {"The Galaxy S23 and the Galaxy S24 are here. The Galaxy S24 is new. Unlike its "
         "predecessor "
         "it is large. There is 5,000mAh.",
         "5000: Galaxy S24"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesAnEntryThatIsANameForAHeading) {
    const OwnerCase cases[] = {
        {"Best phones that you can buy now, all of them good\n\n1. Infinix Hot 40 Play\n\nThe "
         "Infinix "
         "Hot 40 Play is good.\n\n2. Tecno Spark 12C\n\nFeature Specification\n\nBattery 5,000mAh",
         "5000: Spark 12C"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithThePhoneThatAParagraphNamesAlone) {
    const std::string head = "Galaxy A54 review\n\nThe Galaxy A54 has 5,000mAh and 120Hz.\n\n";
    const std::string phone = "5000: Galaxy A54; 120: Galaxy A54; ";
    const OwnerCase cases[] = {
        {head + "Then have a look at the Pixel 6a. You get a 12MP camera, good for its price.",
         phone + "12: Pixel 6a"},
        {head + "It is better than the Pixel 6a. You get a 12MP camera, good for its price.",
         phone + "12: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesBackToTheHeadlinesPhoneWithAValue) {
    const std::string head = "Galaxy A54 review\n\nThe Galaxy A54 is here.\n\n";
    const OwnerCase cases[] = {
        {head + "The Pixel 6a has 12MP.\n\nBattery: 5,000mAh.\n\nThe phone has 120Hz.",
         "12: Pixel 6a; 5000: Galaxy A54; 120: Galaxy A54"},
        {head + "The Pixel 6a has 12MP. The phone has 60Hz.", "12: Pixel 6a; 60: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Discourse, GoesOnWithThePhoneOfALineThatHeadsAList) {
    const std::string head = "The Galaxy A54 is here.\n\nThe Galaxy A54 is big. ";
    const OwnerCase cases[] = {
        {head + "This is the list for the Pixel 6a:\n- 90Hz\n- 12MP camera",
         "90: Pixel 6a; 12: Pixel 6a"},
        {head + "We found no list for the Pixel 6a.\n- 90Hz\n- 12MP camera",
         "90: Galaxy A54; 12: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Discourse, TakesItForNoneOfSeveralPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A53 and the Galaxy A33 are here. Since it launched, we know the Galaxy A53 "
         "well. There are 12MP.",
         "12: Galaxy A53"},
        {"The Galaxy A53 and the Galaxy A33 are here. We know them well. There are 12MP.",
         "12: Galaxy A53, Galaxy A33"},
    };
    expectOwners(cases);
}

}  // namespace
}  // namespace speclens::test
