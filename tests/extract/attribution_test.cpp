#include "core/extract/attribution.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(Attribution, GivesAValueToTheNearestPhoneBeforeIt) {
    const OwnerCase cases[] = {
        {"The Galaxy A53 has a 5,000mAh battery.", "5000: Galaxy A53"},
        {"The Galaxy A53 has a 5,000mAh battery, the Pixel 6a has 4,410mAh.",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {"The Galaxy A53 has 5,000mAh and 120Hz, while the Pixel 6a has 4,410mAh and 60Hz.",
         "5000: Galaxy A53; 120: Galaxy A53; 4410: Pixel 6a; 60: Pixel 6a"},
        {"The Galaxy A53's battery has 5,000mAh.", "5000: Galaxy A53"},
        {"The Galaxy A53 and the Galaxy A33 have 5,000mAh batteries.",
         "5000: Galaxy A53, Galaxy A33"},
        {"The Galaxy A53 (5,000mAh) is bigger than the Pixel 6a (4,410mAh).",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {"Everybody likes a 5,000mAh battery.", "5000: nobody"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueToAPhoneLinkedBehindIt) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 reaches 1,000 nits, more than the 800 nits of the Galaxy A53.",
         "1000: Galaxy A54; 800: Galaxy A53"},
        {"There is a 108MP camera in the Redmi Note 11 Pro.", "108: Redmi Note 11 Pro"},
        {"We like the 5,000mAh battery of the Galaxy A53.", "5000: Galaxy A53"},
        {"With a 6.7-inch screen, the Galaxy A53 is big.", "6.7: Galaxy A53"},
        {"At $449, the Galaxy A53 is cheap.", "USD 449: Galaxy A53"},
        {"The Galaxy A33 is here. You get 5,000mAh, at a time when the Galaxy A53 costs twice as "
         "much.",
         "5000: Galaxy A33"},
        {"The Galaxy A53 costs $449, while $349 bags you the Galaxy A33.",
         "USD 449: Galaxy A53; USD 349: Galaxy A33"},
        {"The Galaxy A53 costs $449, which buys three months of the Galaxy Club.",
         "USD 449: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueToAPhoneInBracketsDirectlyBehindIt) {
    const OwnerCase cases[] = {
        {"The Galaxy A53 and the Pixel 6a differ: 5,000mAh (the Galaxy A53), 4,410mAh (Pixel 6a).",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {"The Galaxy A53 has 5,000mAh (Pixel 6a owners may envy that).", "5000: Galaxy A53"},
        {"The Galaxy A53 has 5,000mAh (more than the Pixel 6a).", "5000: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Attribution, KeepsComparedPhonesApart) {
    const OwnerCase cases[] = {
        {"Compared with the Galaxy A53, the Galaxy A54 has a 5,000mAh battery.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 is thinner than the Galaxy A53 and has a 5,000mAh battery.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 has a larger battery than the Galaxy A53, with 5,100mAh.",
         "5100: Galaxy A54"},
        {"The Galaxy A54 has 5,100mAh, more than the Galaxy A53's 5,000mAh.",
         "5100: Galaxy A54; 5000: Galaxy A53"},
        {"The Galaxy A54 has 5,100mAh, more than the Galaxy A53, which has 5,000mAh.",
         "5100: Galaxy A54; 5000: Galaxy A53"},
        {"The Galaxy A54 has 5,100mAh, up from 5,000mAh.", "5100: Galaxy A54; 5000: nobody"},
        {"The Galaxy A54 has 5,100mAh, up from 5,000mAh on the Galaxy A53.",
         "5100: Galaxy A54; 5000: Galaxy A53"},
        {"The Galaxy A54 has 5,100mAh instead of 5,000mAh.", "5100: Galaxy A54; 5000: nobody"},
        {"The Galaxy A54 is here. Its predecessor had 4,500mAh.", "4500: nobody"},
        {"The Galaxy A54 charges at 25W. Most rivals charge at 33W.", "25: Galaxy A54; 33: nobody"},
        {"Unlike the Galaxy A54, it charges at 33W.", "33: nobody"},
        {"The Pixel 6a is here. Unlike the Galaxy A54, it charges at 18W.", "18: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Attribution, LetsADenialThatTouchesAWordDenyThatWordAlone) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 has a non-removable 5,000mAh battery.", "5000: Galaxy A54"},
        {"The Galaxy A54 has no removable 5,000mAh battery.", "5000: nobody"},
    };
    expectOwners(cases);
}

TEST(Attribution, FollowsReferences) {
    const std::string pair = "The Galaxy A54 and the Galaxy A34 are here. ";
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. It has a 5,000mAh battery.", "5000: Galaxy A54"},
        {"The Galaxy A54 is here. The phone has a 5,000mAh battery.", "5000: Galaxy A54"},
        {"The Galaxy A54 is here. The battery has 5,000mAh.", "5000: Galaxy A54"},
        {"The Galaxy A54 is good. It is also thin. It has a 5,000mAh battery.", "5000: Galaxy A54"},
        {pair + "Both have 5,000mAh batteries.", "5000: Galaxy A54, Galaxy A34"},
        {pair + "Both phones charge at 25W.", "25: Galaxy A54, Galaxy A34"},
        {pair + "The two charge at 25W.", "25: Galaxy A54, Galaxy A34"},
        {pair + "The former reaches 1,000 nits.", "1000: Galaxy A54"},
        {pair + "The latter reaches 1,000 nits.", "1000: Galaxy A34"},
        {pair + "The former reaches 1,000 nits, the latter 900 nits.",
         "1000: Galaxy A54; 900: Galaxy A34"},
        {pair + "The A34 charges at 25W.", "25: Galaxy A34"},
        {pair + "They charge at 25W.", "25: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54, the Galaxy A34 and the Galaxy A14 are here. All three have 5,000mAh.",
         "5000: Galaxy A54, Galaxy A34, Galaxy A14"},
    };
    expectOwners(cases);
}

TEST(Attribution, DealsOutValuesInOrder) {
    const std::string pair = "The Galaxy A54 charges well. The Pixel 6a charges slowly. ";
    const OwnerCase cases[] = {
        {"The Galaxy A54 and the Pixel 6a charge with 25W and 18W, respectively.",
         "25: Galaxy A54; 18: Pixel 6a"},
        {pair + "The charging powers are 25W and 18W, respectively.",
         "25: Galaxy A54; 18: Pixel 6a"},
        {pair + "The Galaxy A54 reaches 25W, respectively more than it needs.", "25: Galaxy A54"},
        {"Pixel 6a or Galaxy A54?\n\nThe charging powers are 18W and 25W, in that order.",
         "18: Pixel 6a; 25: Galaxy A54"},
        {"Pixel 6a or Galaxy A54?\n\nTheir batteries are of 4,410mAh and 5,000mAh, in the order of "
         "the headline.",
         "4410: Pixel 6a; 5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Attribution, DealsOutValuesToTheNamesOfTheSentenceBefore) {
    const OwnerCase cases[] = {
        {"Pixel 6a or Galaxy A54 or iPhone 13\n\nFirst comes the iPhone 13, then the Galaxy A54, "
         "with "
         "the Pixel 6a last. They weigh 173g, 202g and 178g respectively.",
         "173: iPhone 13; 202: Galaxy A54; 178: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueToThePhoneThatTheSentenceOpensWith) {
    const std::string head = "Galaxy A54 review\n\nThe Galaxy A54 has 120Hz. ";
    const OwnerCase cases[] = {
        {head + "On the Pixel 6a, people have to live with 60Hz.", "120: Galaxy A54; 60: Pixel 6a"},
        {head + "On the Pixel 6a, people live well, but the Galaxy A54 has 64MP.",
         "120: Galaxy A54; 64: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueThatIsSharedToBothPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 has the same 5,000mAh battery as the Galaxy A34.",
         "5000: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54 has a 5,000mAh battery, which is what the Galaxy A34 had.",
         "5000: Galaxy A54, Galaxy A34"},
        {"Like the Galaxy A34, the Galaxy A54 has a 5,000mAh battery.",
         "5000: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54 has a 5,000mAh battery, just like the Galaxy A34.",
         "5000: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54 has a 5,000mAh battery (as in the Galaxy A34).",
         "5000: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54 shares its 5,000mAh battery with the Galaxy A34.",
         "5000: Galaxy A54, Galaxy A34"},
        {"The Galaxy A54 runs on the Exynos 1380, the chip that the Galaxy M54 has.",
         "Exynos 1380: Galaxy A54, Galaxy M54"},
        {"The Galaxy A54 has 5,000mAh, i.e. precisely what the Galaxy A34 has.",
         "5000: Galaxy A54, Galaxy A34"},
        {"An Exynos 1380 sits in the Galaxy A54, the very one we find in the Galaxy M54.",
         "Exynos 1380: Galaxy A54, Galaxy M54"},
        {"The Galaxy A54 has the Exynos 1380, the same one that powers the Galaxy M54.",
         "Exynos 1380: Galaxy A54, Galaxy M54"},
        {"The Galaxy A54 has the Exynos 1380, newer than the one that the Galaxy A34 has.",
         "Exynos 1380: Galaxy A54"},
        {"The Galaxy A54 has the Exynos 1380, better than anything seen on the Galaxy A34.",
         "Exynos 1380: Galaxy A54"},
        {"The Galaxy A54 has the Exynos 1380 and the 5,000mAh that the Galaxy A34 has.",
         "Exynos 1380: Galaxy A54; 5000: Galaxy A54, Galaxy A34"},
        {"The battery of the Galaxy A54 is the same as in the Galaxy A34: 5,000mAh.",
         "5000: Galaxy A54, Galaxy A34"},
        {"Unlike the Galaxy A34, the Galaxy A54 has a 5,000mAh battery.", "5000: Galaxy A54"},
        {"Like the Galaxy A34, the Galaxy A54 is nice, but it has a 5,000mAh battery.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 has a 5,000mAh battery, 500mAh more than the Galaxy A34.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 has a 5,000mAh battery, as well as more colors than the Galaxy A34.",
         "5000: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueBehindASecondVerbToItsSubject) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 shares its chip with the Pixel 6a, and has a 5,000mAh battery.",
         "5000: Galaxy A54"},
        {"The Galaxy A54 shares its chip with the Pixel 6a, which has a 4,410mAh battery.",
         "4410: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueToTheNameThatItStandsBefore) {
    const OwnerCase cases[] = {
        {"The 6.1-inch iPhone 15 and the 6.7-inch iPhone 15 Plus are here.",
         "6.1: iPhone 15; 6.7: iPhone 15+"},
        {"The Galaxy A54 beats even the 4-inch, 1,440mAh iPhone 5.", "4: iPhone 5; 1440: iPhone 5"},
        {"The Galaxy A54 has a 6.4-inch screen, and the iPhone 5 is older.", "6.4: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueToTheNameBeforeItWhereTheVerbWasSaidBefore) {
    const OwnerCase cases[] = {
        {"The Lumia 925 has an 8.7MP camera and the iPhone 5 an 8MP one.",
         "8.7: Lumia 925; 8: iPhone 5"},
        {"The Lumia 925 takes 23W, the iPhone 5 roughly 20W.", "23: Lumia 925; 20: iPhone 5"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAValueOfARelativeClauseToTheNameBeforeIt) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. The Galaxy A54 will succeed the Galaxy A53, which had 64MP.",
         "64: Galaxy A53"},
        {"The Galaxy A54 is here. It beats the Pixel 6a and the Pixel 7 - both featuring 90Hz.",
         "90: Pixel 6a, Pixel 7"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesNothingOfAChipsetToPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. Dimensity 7020 is the chip, and it has 5,000mAh.",
         "Dimensity 7020: Galaxy A54; 5000: Galaxy A54"},
        {"The Galaxy A54 is here. The Snapdragon 653 is among the newest chips.",
         "Snapdragon 653: nobody"},
        {"The Galaxy A54 is here. Announced in October, the Snapdragon 653 is a fast chip.",
         "Snapdragon 653: nobody"},
        {"The Galaxy A54 is here. The Snapdragon 653 is a given.", "Snapdragon 653: Galaxy A54"},
        {"The Galaxy A54 is here. The Snapdragon 653 is paired with 4GB of RAM.",
         "Snapdragon 653: Galaxy A54; 4: Galaxy A54"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesTheSecondOfTwoFiguresToThePhoneComparedWith) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is denser than the Pixel 6a - 476ppi vs. 458ppi.",
         "476: Galaxy A54; 458: Pixel 6a"},
        {"Galaxy A54 vs Pixel 6a\n\nReasons to take the Galaxy A54\n\nIt has 5000 vs 4410 mAh.",
         "5000: Galaxy A54; 4410: Pixel 6a"},
        {"Galaxy A54, Pixel 6a and Pixel 7\n\nReasons to take the Galaxy A54\n\nIt has 5000 vs "
         "4410 "
         "mAh.",
         "5000: Galaxy A54; 4410: nobody"},
        {"The Galaxy A54 is denser than the Pixel 6a with its notch and weighs 174g.",
         "174: Galaxy A54"},
        {"The Galaxy A54 is denser than the Pixel 6a, which has a notch and weighs 174g.",
         "174: Pixel 6a"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesNoMakersOwnChipsetToPhonesOfOthers) {
    const OwnerCase cases[] = {
        {"The Galaxy S10 gives Apple's A12 Bionic a run for its money.", "A12 Bionic: nobody"},
        {"The iPhone XS gives the A12 Bionic a run for its money.", "A12 Bionic: iPhone XS"},
        {"The Galaxy S10 has a Snapdragon 855.", "Snapdragon 855: Galaxy S10"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAMakersOwnChipsetToItsPhoneInAComparison) {
    const std::string head = "OnePlus 12R vs Galaxy A55: which one should you buy?\n\n";
    const OwnerCase cases[] = {
        {head + "The 12R is fast. Samsung's Exynos 1480 is not.", "Exynos 1480: Galaxy A55"},
        {head + "The 12R is fast. Qualcomm's Snapdragon 8 Gen 2 helps.",
         "Snapdragon 8 Gen 2: OnePlus 12R"},
        {"The Meizu 16s is fast. Samsung's Exynos 1480 helps.", "Exynos 1480: Meizu 16s"},
    };
    expectOwners(cases);
}

TEST(Attribution, TakesWhatBracketsSayForTheNameBefore) {
    const OwnerCase cases[] = {
        {"The Nokia 5 (5.2-inch) and the Nokia 6 (5.5-inch) are here.",
         "5.2: Nokia 5; 5.5: Nokia 6"},
        {"The Nokia 5 is better than the Nokia 6 and its Snapdragon 430.",
         "Snapdragon 430: Nokia 6"},
        {"The Nokia 5 is better than the Nokia 6, and its chip is a Snapdragon 430.",
         "Snapdragon 430: Nokia 5"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesWhatASeriesHasToItsPhonesThatTheTextNames) {
    const OwnerCase cases[] = {
        {"The Redmi Note 11 Pro and the Redmi Note 11S are here. The Redmi Note 11 series has "
         "5,000mAh batteries.",
         "5000: Redmi Note 11 Pro, Redmi Note 11S"},
        {"The Galaxy S22 series has 120Hz screens.", "120: nobody"},
        {"The Galaxy S22 and Galaxy S22+ are here. The Galaxy S22 series has 120Hz screens.",
         "120: Galaxy S22, Galaxy S22+"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesNothingOfThingsToPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A54 is here. The Galaxy Watch 5 has a 1.4-inch screen and a 700mAh battery.",
         "700: nobody"},
        {"The Redmi Pad has a 10.2-inch screen.", "10.2: nobody"},
        {"The Redmi Pad has a 10.2-inch screen. It has an 8,000mAh battery.",
         "10.2: nobody; 8000: nobody"},
        {"The Galaxy A54 is here. A power bank with 10,000mAh is sold beside it.", "10000: nobody"},
        {"The Galaxy A54 has a 5,000mAh battery, and the Galaxy Tab S8 has 8,000mAh.",
         "5000: Galaxy A54; 8000: nobody"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesAListToThePhoneBehindIt) {
    EXPECT_EQ(dumpOwners("The Pixel 6a and the Galaxy A54 are here. 12MP + 13MP ultrawide on the "
                         "Pixel 6a, 50MP + 8MP on the Galaxy A54."),
              "12: Pixel 6a; 13: Pixel 6a; 50: Galaxy A54; 8: Galaxy A54");
    EXPECT_EQ(
        dumpOwners("The Pixel 9 and the Pixel 9 Pro are here. Choose between Magic Black and "
                   "Glacier White for the Pixel 9; Rose Gold and Deep Blue for the Pixel 9 Pro."),
        "Magic Black: Pixel 9; Glacier White: Pixel 9; Rose Gold: Pixel 9 Pro; Deep Blue: "
        "Pixel 9 Pro");
}

TEST(Attribution, LetsAHeadlineSpeakOfBothPhonesThatItSetsAgainstEachOther) {
    const OwnerCase cases[] = {
        {"Pixel 9a vs. Galaxy A56: which of them is the better buy\n\nThe Pixel 9a is here. The "
         "Galaxy A56 begins at $599; doubling the storage makes it $699.",
         "USD 599: Galaxy A56; USD 699: Galaxy A56"},
        {"Pixel 9a, better than the Galaxy A56 in every way\n\nWe like it.\n\nThere is 5,000mAh.",
         "5000: Pixel 9a"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesTheSecondOfTwoValuesToTheOtherPhone) {
    const OwnerCase cases[] = {
        {"OnePlus 12R vs Galaxy A55: which one should you buy?\n\nThe 12R is good. 100W beats 25W.",
         "100: OnePlus 12R; 25: Galaxy A55"},
        {"Pixel 9a vs. Galaxy A56: which of them is the better buy\n\nThe Pixel 9a has a 6.3-inch "
         "screen against a 6.7-inch one.",
         "6.3: Pixel 9a; 6.7: Galaxy A56"},
        {"Pixel 9a vs. Galaxy A56: which of them is the better buy\n\nThe Galaxy A56 has 45W "
         "against 23W on the Pixel 9a.",
         "45: Galaxy A56; 23: Pixel 9a"},
        {"The Pixel 9a has a 6.3-inch screen that is smaller than the 6.7-inch display of the "
         "Galaxy "
         "A56.",
         "6.3: Pixel 9a; 6.7: Galaxy A56"},
        {"The Pixel 9a has more than 5,000mAh.", "5000: Pixel 9a"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesWhatEachAndAllHaveToEveryPhone) {
    const OwnerCase cases[] = {
        {"The Pixel 9, the Pixel 9 Pro and the Pixel 9a are here. All are stabilized.",
         "true: Pixel 9, Pixel 9 Pro, Pixel 9a"},
        {"The Pixel 9 and the Pixel 9 Pro are here. RAM is 8GB each.", "8: Pixel 9, Pixel 9 Pro"},
        {"The Pixel 9 and the Pixel 9 Pro are here. The Pixel 9 has two cameras of 50MP each.",
         "2: Pixel 9; 50: Pixel 9"},
    };
    expectOwners(cases);
}

TEST(Attribution, TellsPhonesFromTheirParts) {
    const OwnerCase cases[] = {
        {"Huawei Mate X2 announced: the new foldable phone is here\n\nThe Huawei Mate X is older. "
         "The "
         "Mate X2 is new.\n\nThe inner screen of the Mate X2 has 8 inches, the outer one fewer. "
         "Both are OLED.",
         "8: Mate X2; OLED: Mate X2"},
        {"The Realme X and the Redmi K20 are here. The Realme phone costs $199 whereas the Redmi "
         "device costs $249.",
         "USD 199: Realme X; USD 249: Redmi K20"},
        {"The Realme X is good, but this is no issue on the Redmi K20 as it has 5,000mAh.",
         "5000: Redmi K20"},
    };
    expectOwners(cases);
}

TEST(Attribution, KnowsTheModelsOfASeriesByTheirSuffix) {
    const std::string series =
        "The iPhone 15, iPhone 15 Plus, iPhone 15 Pro and iPhone 15 Pro Max are here. ";
    const OwnerCase cases[] = {
        {series + "The A16 Bionic is in standard models, and the A17 Pro in Pro variants.",
         "A16 Bionic: iPhone 15, iPhone 15+; A17 Pro: iPhone 15 Pro, iPhone 15 Pro Max"},
        {series + "The Pro models have 120Hz.", "120: iPhone 15 Pro, iPhone 15 Pro Max"},
        {series + "The Pro has 120Hz.", "120: iPhone 15 Pro"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesThePriceOfASeriesToNoPhone) {
    const OwnerCase cases[] = {
        {"The Galaxy S23 and the Galaxy S23+ are here. The Galaxy S23 series starts at $799.",
         "USD 799: nobody"},
        {"The Galaxy S23 and the Galaxy S23+ are here. Both start at $799.",
         "USD 799: Galaxy S23, Galaxy S23+"},
        {"The Galaxy S23 and the Galaxy S23+ are here. The Galaxy S23 series has 120Hz.",
         "120: Galaxy S23, Galaxy S23+"},
    };
    expectOwners(cases);
}

TEST(Attribution, ReadsATableThatWasSavedWithoutItsLines) {
    const OwnerCase cases[] = {
        {"Specs HTC U11 LG G6 Weight 5.96 ounces (169 grams) 5.75 ounces (163 grams) RAM 4GB 6GB "
         "Screen 5.5-inch OLED 5.7-inch OLED",
         "169: HTC U11; 163: LG G6; 4: HTC U11; 6: LG G6; 5.5: HTC U11; OLED: HTC U11; 5.7: LG G6; "
         "OLED: LG G6"},
        // Of three values for two phones no column can be told.
        {"HTC U11 LG G6 RAM 4GB 4GB 6GB", "4: nobody; 4: nobody; 6: nobody"},
        {"The HTC U11 and the LG G6 are here. RAM is 4GB on both.", "4: HTC U11, LG G6"},
    };
    expectOwners(cases);
}

TEST(Attribution, GivesNothingOfOthersPhonesToTheOneSpokenOf) {
    const OwnerCase cases[] = {
        {"The Nokia 1 is new. The smartphone from Huawei costs $85.", "USD 85: nobody"},
        {"The Nokia 1 is new. The smartphone from Nokia costs $85.", "USD 85: Nokia 1"},
        {"The Nokia 1 is new. Go is made for devices with 1GB of RAM.", "1: nobody"},
        {"The Nokia 1 and the Nokia 2 are new. Both devices with 1GB of RAM are here.",
         "1: Nokia 1, Nokia 2"},
    };
    expectOwners(cases);
}

TEST(Attribution, KnowsWhomAComparisonNames) {
    const OwnerCase cases[] = {
        {"The follow-up to the Galaxy A53 has 5,000mAh.\n", "5000: nobody"},
        {"The OnePlus 12 is a step up over the OnePlus 11. The latter has 5,000mAh.",
         "5000: OnePlus 11"},
        {"The LG V20 is a phone with 64GB of storage (up from the LG G5's 32GB).",
         "64: LG V20; 32: LG G5"},
        {"Upgrading from the Pixel 5, the Pixel 6 Pro is a phone with 120Hz.", "120: Pixel 6 Pro"},
        {"The Pixel 5, the Pixel 6 Pro and the Pixel 7 have 120Hz.",
         "120: Pixel 5, Pixel 6 Pro, Pixel 7"},
        {"OnePlus 12 leaks: what we know of the phone so far\n\nThe OnePlus 12 seems a step up "
         "over "
         "the OnePlus 11. The latter has a battery of 5,000mAh and a 32-megapixel camera.",
         "5000: OnePlus 11; 32: OnePlus 11"},
    };
    expectOwners(cases);
}

}  // namespace
}  // namespace speclens::test
