#include <gtest/gtest.h>

#include "tests/extract/mention_case.h"

namespace speclens::test {
namespace {

TEST(FindPhones, KnowsThePlainModelOfASeriesByItsNumber) {
    const MentionCase cases[] = {
        {"The iPhone 14 Pro is here. The plain 14 is good.",
         "iPhone 14 Pro=iPhone 14 Pro; 14=iPhone 14"},
        {"The iPhone 14 Pro is here. The regular 13 is good.", "iPhone 14 Pro=iPhone 14 Pro"},
        {"The iPhone 14 Pro is here. A plain 14 is a number.", "iPhone 14 Pro=iPhone 14 Pro"},
        {"The iPhone 14 Pro is here. Some 14 of them are.", "iPhone 14 Pro=iPhone 14 Pro"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsAFamilysPhoneBehindItsValues) {
    const MentionCase cases[] = {
        {"The Lumia 925 is here. The new 4.5-inch Lumia is good.",
         "Lumia 925=Lumia 925; Lumia=Lumia 925"},
        {"The Lumia 925 is here. Some 4.5-inch Lumia is good.", "Lumia 925=Lumia 925"},
    };
    expectMentions(cases);
}

TEST(FindPhones, PrefersTheSeriesSpokenOfAmongPhonesOfOneSuffix) {
    const MentionCase cases[] = {
        {"The iPhone 16 Pro and the iPhone 18 Pro are here. The iPhone 16 is good. The Pro is big.",
         "iPhone 16 Pro=iPhone 16 Pro; iPhone 18 Pro=iPhone 18 Pro; iPhone 16=iPhone 16; "
         "Pro=iPhone 16 Pro"},
        {"The iPhone 16 Pro and the iPhone 18 Pro are here. The Pro is big.",
         "iPhone 16 Pro=iPhone 16 Pro; iPhone 18 Pro=iPhone 18 Pro; Pro=iPhone 18 Pro"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesNoBrandsOwnSuffixForThatOfAnother) {
    const MentionCase cases[] = {
        {"The Galaxy Z Fold5 and the OnePlus Open are here. The Fold5 and the Open are good.",
         "Galaxy Z Fold5=Galaxy Z Fold5; OnePlus Open=OnePlus Open; Fold5=Galaxy Z Fold5; "
         "Open=OnePlus Open"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsAListedFormThatRepeatsTheFamily) {
    const std::string head = "The Realme GT 5G and the Realme GT Neo are here. ";
    const std::string phones = "Realme GT 5G=Realme GT 5G; Realme GT Neo=Realme GT Neo";
    const MentionCase cases[] = {
        {head + "Realme GT 5G and GT Neo sport 64MP.",
         phones + "; Realme GT 5G=Realme GT 5G; GT Neo=Realme GT Neo"},
        {head + "The Realme GT 5G lets GT Neo owners wait.",
         phones + "; Realme GT 5G=Realme GT 5G"},
        {head + "The Realme GT 5G and Neo owners wait.", phones + "; Realme GT 5G=Realme GT 5G"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsASuffixWithoutAnArticleAtTheHeadOfASentence) {
    const std::string head = "The Galaxy A54 Lite and the Galaxy A54 Ultra are here. ";
    const std::string phones = "Galaxy A54 Lite=Galaxy A54 Lite; Galaxy A54 Ultra=Galaxy A54 Ultra";
    const MentionCase cases[] = {
        {head + "Lite has 64MP.", phones + "; Lite=Galaxy A54 Lite"},
        {head + "Lite and Ultra have 64MP.",
         phones + "; Lite=Galaxy A54 Lite; Ultra=Galaxy A54 Ultra"},
        {head + "Lite beer has 64 calories.", phones},
        {head + "We think Lite has 64MP.", phones},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsANumberThatLabelsALine) {
    const std::string head = "The iPhone 12 and the iPhone 12 mini are here.\n\n";
    const std::string phones = "iPhone 12=iPhone 12; iPhone 12 mini=iPhone 12 mini";
    const MentionCase cases[] = {
        {head + "- 12: 164g\n- 12 mini: 135g", phones + "; 12=iPhone 12; 12 mini=iPhone 12 mini"},
        {head + "It is 12:30 now.", phones},
        {head + "There are 12: all of them good.", phones},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesNoPartOfAnotherNameForAShortForm) {
    const MentionCase cases[] = {
        {"The Galaxy XCover6 Pro is here. It has Wi-Fi 6E.",
         "Galaxy XCover6 Pro=Galaxy XCover6 Pro"},
        {"The Moto G Power (2022) is here, and it (from 2022) is good.",
         "Moto G Power (2022)=Moto G Power (2022)"},
    };
    expectMentions(cases);
}

TEST(FindPhones, ResolvesShortForms) {
    const MentionCase cases[] = {
        {"The Redmi Note 11 Pro is here. The Note 11 Pro is good.",
         "Redmi Note 11 Pro=Redmi Note 11 Pro; Note 11 Pro=Redmi Note 11 Pro"},
        {"The Redmi Note 11 and the Redmi Note 11 Pro are here. The Note 11 is small.",
         "Redmi Note 11=Redmi Note 11; Redmi Note 11 Pro=Redmi Note 11 Pro; "
         "Note 11=Redmi Note 11"},
        {"The Galaxy S22 and the Galaxy S22 Ultra are here. The Ultra is big.",
         "Galaxy S22=Galaxy S22; Galaxy S22 Ultra=Galaxy S22 Ultra; Ultra=Galaxy S22 Ultra"},
        {"The iPhone 14 Pro Max and the iPhone 14 Pro are here. The Pro Max is big.",
         "iPhone 14 Pro Max=iPhone 14 Pro Max; iPhone 14 Pro=iPhone 14 Pro; "
         "Pro Max=iPhone 14 Pro Max"},
        {"The Xiaomi 13T and the Xiaomi 13T Pro are here. The 13T is good, the 13T Pro is better.",
         "Xiaomi 13T=Xiaomi 13T; Xiaomi 13T Pro=Xiaomi 13T Pro; 13T=Xiaomi 13T; "
         "13T Pro=Xiaomi 13T Pro"},
        {"The Xiaomi 13 is here. The 13 is good.", "Xiaomi 13=Xiaomi 13; 13=Xiaomi 13"},
        {"The Galaxy S23+ is here. The S23+ is good.", "Galaxy S23+=Galaxy S23+; S23+=Galaxy S23+"},
        {"The Galaxy S23 Plus is here. The S23+ is good, the Plus is big.",
         "Galaxy S23 Plus=Galaxy S23+; S23+=Galaxy S23+; Plus=Galaxy S23+"},
        {"The Galaxy A53 5G is here. The A53 is good.",
         "Galaxy A53 5G=Galaxy A53 5G; A53=Galaxy A53 5G"},
        {"The Galaxy A53 is here. The A53's screen is good.",
         "Galaxy A53=Galaxy A53; A53=Galaxy A53"},
        {"The Pixel 6a is here. The 6a is good.", "Pixel 6a=Pixel 6a; 6a=Pixel 6a"},
        {"The Nothing Phone (2) is here. The Phone (2) is good.",
         "Nothing Phone (2)=Nothing Phone (2); Phone (2)=Nothing Phone (2)"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsTheNextNumberAndRelativesOfThePhoneSpokenOf) {
    const MentionCase cases[] = {
        {"The Xiaomi 14 is here. The 15 has more.", "Xiaomi 14=Xiaomi 14; 15=Xiaomi 15"},
        {"The Xiaomi 14 is here. The 25 has more.", "Xiaomi 14=Xiaomi 14"},
        {"The Xiaomi 14 is here on the 15 of May.", "Xiaomi 14=Xiaomi 14"},
        {"The Doogee S98 is here. Its sister, the V30, has more.",
         "Doogee S98=Doogee S98; V30=Doogee V30"},
        {"The Doogee S98 is here. Its road, the V30, is long.", "Doogee S98=Doogee S98"},
        {"The iPhone XS, XS Max and XR are here. The XS is good.",
         "iPhone XS=iPhone XS; XS Max=iPhone XS Max; XR=iPhone XR; XS=iPhone XS"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsSeriesByTheirSuffixesWithoutTheFamily) {
    const MentionCase cases[] = {
        {"I have an S21 FE. The A54 is worse.", "S21 FE=Galaxy S21 FE; A54=Galaxy A54"},
        {"I have an S21 FE. The A15 Bionic is better.", "S21 FE=Galaxy S21 FE"},
        {"I have an S21. The A54 is worse.", ""},
        {"I have an FE and an A54.", ""},
        {"The Oppo A54 and the S21 FE are here. The A54 is good.",
         "Oppo A54=Oppo A54; S21 FE=Galaxy S21 FE; A54=Oppo A54"},
        {"The Galaxy S23 (SM-S911B) is here.", "Galaxy S23=Galaxy S23; SM-S911B=Galaxy S23"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsASeriesPhoneByItsSuffixInTheSameSentence) {
    const MentionCase cases[] = {
        {"The iPhone 15 is here; the Pro Max costs more.",
         "iPhone 15=iPhone 15; Pro Max=iPhone 15 Pro Max"},
        {"The iPhone 15 is here. The Pro Max costs more.", "iPhone 15=iPhone 15"},
        {"The iPhone 15 is here; the Pro photographers like it.", "iPhone 15=iPhone 15"},
        {"The iPhone 15 is here; the Pro outlasted it.", "iPhone 15=iPhone 15; Pro=iPhone 15 Pro"},
        {"The iPhone 15 is here; the Pro versions follow.", "iPhone 15=iPhone 15"},
        {"The iPhone 15 is here, while the Pro model costs more.",
         "iPhone 15=iPhone 15; Pro=iPhone 15 Pro"},
        {"The iPhone 14 Pro was here. The iPhone 15 has one chip, the Pro has another.",
         "iPhone 14 Pro=iPhone 14 Pro; iPhone 15=iPhone 15; Pro=iPhone 15 Pro"},
        {"The iPhone 14 Pro was here. The Galaxy S24 has one chip, the Pro has another.",
         "iPhone 14 Pro=iPhone 14 Pro; Galaxy S24=Galaxy S24; Pro=iPhone 14 Pro"},
        {"The iPhone 15 Pro is here; the Max costs more.", "iPhone 15 Pro=iPhone 15 Pro"},
        {"The iPhone 15 and iPhone 15 Pro are here. It is on the side (Pro).",
         "iPhone 15=iPhone 15; iPhone 15 Pro=iPhone 15 Pro; Pro=iPhone 15 Pro"},
        {"The iPhone 13 and iPhone 13 mini are here. A 256GB mini costs more.",
         "iPhone 13=iPhone 13; iPhone 13 mini=iPhone 13 mini; mini=iPhone 13 mini"},
        {"The iPhone 13 and iPhone 13 mini are here. Car makers call a mini so.",
         "iPhone 13=iPhone 13; iPhone 13 mini=iPhone 13 mini"},
        {"The iPhone 13 mini is here; the mini is good.",
         "iPhone 13 mini=iPhone 13 mini; mini=iPhone 13 mini"},
    };
    expectMentions(cases);
}

TEST(FindPhones, LeavesAloneWhatIsNoClearShortForm) {
    const std::string head = "The Galaxy S22 Ultra and the Xiaomi 13 Pro are here. ";
    const std::string found = "Galaxy S22 Ultra=Galaxy S22 Ultra; Xiaomi 13 Pro=Xiaomi 13 Pro";
    const std::string sentences[] = {
        "Pro photographers like it.",     "Its ultra wide camera is good.",
        "The ultra wide camera is good.", "It took 13 hours.",
        "The 13 cameras are good.",       "It costs $22.",
        "The Snapdragon 13 is new.",      "The A15 is new.",
        "It has 13MP and 22W.",           "We like the 13MP camera.",
    };
    for (const std::string& sentence : sentences) {
        EXPECT_EQ(dumpMentions(head + sentence), found) << sentence;
    }
    const std::string alone[] = {"The Pro is big.", "The Ultra is big.", "The S22 is big.",
                                 "The 13 is big.", "The Note 11 is big."};
    for (const std::string& sentence : alone) {
        EXPECT_EQ(dumpMentions(sentence), "") << sentence;
    }
}

}  // namespace
}  // namespace speclens::test
