#include "core/extract/phone_mentions.h"

#include <gtest/gtest.h>

#include "tests/extract/mention_case.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(FindPhones, FindsFullNames) {
    const MentionCase cases[] = {
        {"", ""},
        {"Nobody is named here.", ""},
        {"The Galaxy A54 is here.", "Galaxy A54=Galaxy A54"},
        {"The Samsung Galaxy A54 is here. The Galaxy A54 is good.",
         "Samsung Galaxy A54=Galaxy A54; Galaxy A54=Galaxy A54"},
        {"The Redmi Note 11 Pro Plus is the Redmi Note 11 Pro+.",
         "Redmi Note 11 Pro Plus=Redmi Note 11 Pro+; Redmi Note 11 Pro+=Redmi Note 11 Pro+"},
        {"The Redmi Note 11, the Redmi Note 11 Pro and the Redmi Note 11 Pro 5G are here.",
         "Redmi Note 11=Redmi Note 11; Redmi Note 11 Pro=Redmi Note 11 Pro; "
         "Redmi Note 11 Pro 5G=Redmi Note 11 Pro 5G"},
        {"The Nord 3 is the OnePlus Nord 3.",
         "Nord 3=OnePlus Nord 3; OnePlus Nord 3=OnePlus Nord 3"},
        {"The Galaxy A54’s screen is big.", "Galaxy A54=Galaxy A54"},
        {"GALAXY A54 is here.", "GALAXY A54=Galaxy A54"},
        {"The iPhone 12 Pro max is here.", "iPhone 12 Pro max=iPhone 12 Pro Max"},
        {"The iPhone 12 Pro, max 512GB, is here.", "iPhone 12 Pro=iPhone 12 Pro"},
        {"The Razer Phone and the Palm Phone are here.",
         "Razer Phone=Razer Phone; Palm Phone=Palm Phone"},
        {"The Huawei Mate 20 and the Mate 30 are here.", "Huawei Mate 20=Mate 20; Mate 30=Mate 30"},
        {"The Mate 30 is here.", ""},
        {"The Wileyfox Swift is here.", "Wileyfox Swift=Wileyfox Swift"},
    };
    expectMentions(cases);
}

TEST(FindPhones, JoinsNamesWithAndWithout5gUnlessASentenceTellsThemApart) {
    const MentionCase cases[] = {
        {"The Galaxy A54 5G is here. The Galaxy A54 is good.",
         "Galaxy A54 5G=Galaxy A54 5G; Galaxy A54=Galaxy A54 5G"},
        {"The Galaxy A54 is here. The Galaxy A54 5G is good.",
         "Galaxy A54=Galaxy A54 5G; Galaxy A54 5G=Galaxy A54 5G"},
        {"The Redmi Note 11 Pro and the Redmi Note 11 Pro 5G are here. The Redmi Note 11 Pro is "
         "good.",
         "Redmi Note 11 Pro=Redmi Note 11 Pro; Redmi Note 11 Pro 5G=Redmi Note 11 Pro 5G; "
         "Redmi Note 11 Pro=Redmi Note 11 Pro"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TellsModelsOfTwoNetworksApartWhereThePageDoes) {
    const MentionCase cases[] = {
        {"The Redmi Note 11 Pro (4G) is here. The Redmi Note 11 Pro 5G is good.",
         "Redmi Note 11 Pro=Redmi Note 11 Pro; Redmi Note 11 Pro 5G=Redmi Note 11 Pro 5G"},
        {"The Galaxy A32 is here. The 5G version is the Galaxy A32 5G.",
         "Galaxy A32=Galaxy A32; 5G version=Galaxy A32 5G; Galaxy A32 5G=Galaxy A32 5G"},
        {"The Redmi K30 is here. The Redmi K30 4G is good.",
         "Redmi K30=Redmi K30; Redmi K30 4G=Redmi K30 4G"},
        {"The Galaxy A32 is here. It has a 5G modem. The Galaxy A32 5G is good.",
         "Galaxy A32=Galaxy A32 5G; Galaxy A32 5G=Galaxy A32 5G"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsModelsByTheirNetworkWhereThePageNamesOneOfEach) {
    const std::string head = "The Galaxy A22 5G and the Galaxy A22 4G are here. ";
    const std::string names = "Galaxy A22 5G=Galaxy A22 5G; Galaxy A22 4G=Galaxy A22 4G";
    const MentionCase cases[] = {
        {head + "The 4G model is light. As for the 5G variant, it is not.",
         names + "; 4G model=Galaxy A22 4G; 5G variant=Galaxy A22 5G"},
        {head + "The 5G is thick.", names + "; 5G=Galaxy A22 5G"},
        {head + "The 5G networks are fast. A 5G model is.", names},
        {"The Galaxy A22 5G is here. The 5G model is light.", "Galaxy A22 5G=Galaxy A22 5G"},
        {head + "The Galaxy A33 5G and the Galaxy A33 4G are too. The 4G model is light.",
         names + "; Galaxy A33 5G=Galaxy A33 5G; Galaxy A33 4G=Galaxy A33 4G; "
                 "4G model=Galaxy A33 4G"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesANameWithoutItsNumberForSeveralGenerations) {
    const MentionCase cases[] = {
        {"The Redmi Note Pro line: the Redmi Note 10 Pro, then the Redmi Note 11 Pro.",
         "Redmi Note 10 Pro=Redmi Note 10 Pro; Redmi Note 11 Pro=Redmi Note 11 Pro"},
        {"The Redmi Note Pro is here, and so is the Redmi Note 11 Pro.",
         "Redmi Note Pro=Redmi Note Pro; Redmi Note 11 Pro=Redmi Note 11 Pro"},
        {"The Moto G Play is here, and so are the Moto G7 Power and the Moto G8 Power.",
         "Moto G Play=Moto G Play; Moto G7 Power=Moto G7 Power; Moto G8 Power=Moto G8 Power"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesNoMemoryForANumberOfAListedName) {
    const MentionCase cases[] = {
        {"The Redmi Note 10 Pro is here. Both sell: the 10 Pro, 8/128, and more.",
         "Redmi Note 10 Pro=Redmi Note 10 Pro; 10 Pro=Redmi Note 10 Pro"},
        {"The iPhone 12/13 is here.", "iPhone 12=iPhone 12; 13=iPhone 13"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsOtherNumbersOfAFamilyThatThePageNames) {
    const MentionCase cases[] = {
        {"The vivo Xplay7 is here. The Xplay6 was good.",
         "vivo Xplay7=vivo Xplay7; Xplay6=vivo Xplay6"},
        {"The Moto G7 is here. It has a Helio G37 and a Tensor G2.", "Moto G7=Moto G7"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsGalaxiesByTheirCodesOnAPageThatNamesTheirMaker) {
    const MentionCase cases[] = {
        {"Samsung has phones: the M10, M20 and M30.",
         "M10=Galaxy M10; M20=Galaxy M20; M30=Galaxy M30"},
        {"Apple has phones with the M10.", ""},
        {"Samsung has phones beside the M1.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, FindsNoNameThatRunsIntoAnother) {
    const MentionCase cases[] = {
        {"Google Pixel 4aMoto G Power is here.", ""},
        {"The Pixel 4a's screen is good.", "Pixel 4a=Pixel 4a"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsXperiasByTheirCodesOnAPageThatNamesTheirMaker) {
    const MentionCase cases[] = {
        {"Sony has a phone here, the Z3. The Z3 Compact is small.",
         "Z3=Xperia Z3; Z3 Compact=Xperia Z3 Compact"},
        {"The Z3 is here.", ""},
        {"The Moto Z3 has a Sony sensor. The Z3 is a phone.", "Moto Z3=Moto Z3; Z3=Moto Z3"},
    };
    expectMentions(cases);
}

TEST(FindPhones, NamesSiblingsThatAreListedBehindAFullName) {
    const MentionCase cases[] = {
        {"The Galaxy A54 and A34 are here.", "Galaxy A54=Galaxy A54; A34=Galaxy A34"},
        {"The Galaxy S23, S23+ and S23 Ultra are here.",
         "Galaxy S23=Galaxy S23; S23+=Galaxy S23+; S23 Ultra=Galaxy S23 Ultra"},
        {"The Xiaomi 13T is here. The 13T Pro is better.",
         "Xiaomi 13T=Xiaomi 13T; 13T Pro=Xiaomi 13T Pro"},
        {"The Redmi Note 11 is here. The Note 11S is better.",
         "Redmi Note 11=Redmi Note 11; Note 11S=Redmi Note 11S"},
        {"The iPhone 14 and 14 Pro are here.", "iPhone 14=iPhone 14; 14 Pro=iPhone 14 Pro"},
        {"The OnePlus 10 Pro and OnePlus 10T are here.",
         "OnePlus 10 Pro=OnePlus 10 Pro; OnePlus 10T=OnePlus 10T"},
        {"The Pixel 7/7 Pro are here.", "Pixel 7=Pixel 7; 7 Pro=Pixel 7 Pro"},
        {"The Lumia 920 and 820 are here.", "Lumia 920=Lumia 920; 820=Lumia 820"},
        {"The Lumia 920 and 825 are here.", "Lumia 920=Lumia 920"},
        {"The Lumia 920 and 820 others are here.", "Lumia 920=Lumia 920"},
        {"The LG V30 and V30+ phones are here.", "LG V30=LG V30; V30+=LG V30+"},
    };
    expectMentions(cases);
}

TEST(FindPhones, NamesWhatAMakersPhoneIsInApposition) {
    const MentionCase cases[] = {
        {"LG's new flagship phone, the G3, is here.", "G3=LG G3"},
        {"Samsung's next flagship, the S24 Ultra, is a phone.", "S24 Ultra=Galaxy S24 Ultra"},
        {"The iPhone XS and XR are here. The XR is good.",
         "iPhone XS=iPhone XS; XR=iPhone XR; XR=iPhone XR"},
        {"Lava's Bold N1 Pro is here.", "Bold N1 Pro=Lava Bold N1 Pro"},
        {"The iPhone XS and VR are here.", "iPhone XS=iPhone XS"},
    };
    expectMentions(cases);
}

TEST(FindPhones, NamesWhatAMakersPhoneIsSaidToBe) {
    const MentionCase cases[] = {
        {"Huawei’s newcomer is the W1, a phone.", "W1=Huawei W1"},
        {"Karbonn’s effort is the Sparkle V, a phone.", "Sparkle V=Karbonn Sparkle V"},
        {"Huawei’s road is the W1, and no phone.", ""},
        {"Huawei’s phone is the best of 3.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsAMakersPhoneByItsCodeWhereThePageSaysItAgain) {
    const MentionCase cases[] = {
        {"LG sobers up: the G6 is big. Phones like the G6 are good.", "G6=LG G6; G6=LG G6"},
        {"LG sobers up: the G6 is big. Phones sell.", ""},
        {"LG sobers up: the G6 is big. Cars like the G6 are good.", ""},
        {"LG has phones and the G6 tax. The G6 tax is big.", ""},
        {"LG and Huawei built phones on the G6. The G6 is big.", ""},
        {"Huawei built phones on the G85. The G85 is the Helio G85.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, NamesAMakersPhoneBehindWhatDescribesIt) {
    const MentionCase cases[] = {
        {"Nokia’s fresh 6.1 is here.", "6.1=Nokia 6.1"},
        {"Xiaomi’s shiny 14 Ultra has it.", "14 Ultra=Xiaomi 14 Ultra"},
        {"OnePlus’s well-made 13R phone is here.", "13R=OnePlus 13R"},
        {"Nokia’s sturdy 6.1 percent is here.", ""},
        {"Xiaomi’s best 14 are here.", ""},
        {"Huawei’s fast A1 chip is here.", ""},
        {"Huawei’s plan for 14 Ultra is here.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, GoesOnWithListsThatMixNumbersAndCodes) {
    const MentionCase cases[] = {
        {"The Redmi 13C, A3 and A3x are here.", "Redmi 13C=Redmi 13C; A3=Redmi A3; A3x=Redmi A3x"},
        {"The Nokia 6.2 and 7.2 are here.", "Nokia 6.2=Nokia 6.2; 7.2=Nokia 7.2"},
        {"The Realme C55 and 11x are here.", "Realme C55=Realme C55; 11x=Realme 11x"},
        {"The Redmi Note 9, Note 9S and 9C are here.",
         "Redmi Note 9=Redmi Note 9; Note 9S=Redmi Note 9S; 9C=Redmi 9C"},
        {"The iPhone 13 and A15 are here.", "iPhone 13=iPhone 13"},
        {"The Xiaomi 13 and 7.2 are here.", "Xiaomi 13=Xiaomi 13"},
    };
    expectMentions(cases);
}

TEST(FindPhones, LeavesAloneWhatOtherProductsAreCalled) {
    const MentionCase cases[] = {
        {"An LG C3 OLED TV and a phone are here.", "[TV]"},
        {"A Samsung S90C TV and a phone are here.", "[TV]"},
        {"A Samsung phone has the Edge 12 browser. Motorola has it.", ""},
        {"A Huawei phone is a Magic 8 ball of Honor.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, JoinsNamesWithAndWithoutAYearWhereThereIsOne) {
    const MentionCase cases[] = {
        {"The Moto G Power (2022) is here. The Moto G Power is good.",
         "Moto G Power (2022)=Moto G Power (2022); Moto G Power=Moto G Power (2022)"},
        {"The iPhone SE 2020 is here. The iPhone SE is good.",
         "iPhone SE 2020=iPhone SE 2020; iPhone SE=iPhone SE 2020"},
        {"The iPhone SE (2022) is here. The iPhone SE (2020) is old. The iPhone SE is good.",
         "iPhone SE (2022)=iPhone SE (2022); iPhone SE (2020)=iPhone SE (2020); "
         "iPhone SE=iPhone SE"},
        {"The iPhone SE and the iPhone SE (2022) are here. The iPhone SE is good.",
         "iPhone SE=iPhone SE; iPhone SE (2022)=iPhone SE (2022); iPhone SE=iPhone SE"},
    };
    expectMentions(cases);
}

TEST(FindPhones, KnowsAPhoneByItsMaker) {
    const MentionCase cases[] = {
        {"The Galaxy S24 and the iPhone 15 are here. Only Samsung has a slot.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Samsung=Galaxy S24"},
        {"The Galaxy S24 and the iPhone 15 are here. Samsung brought the Galaxy S23.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Galaxy S23=Galaxy S23"},
        {"The Galaxy S24 is here. Samsung has a slot.", "Galaxy S24=Galaxy S24"},
        {"The Galaxy S24 and the iPhone 15 are here. Samsung's main camera is good.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Samsung=Galaxy S24"},
        {"The Galaxy S24 and the iPhone 15 are here. Samsung's sensor is good.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15"},
        {"The Galaxy S24 and the iPhone 15 are here. Samsung's phone is big.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Samsung's phone=Galaxy S24"},
        {"The Galaxy S24 and the iPhone 15 are here. Samsung's phone camera is big.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Samsung=Galaxy S24"},
        {"The Galaxy S24 is here. Samsung's phone camera is big.", "Galaxy S24=Galaxy S24"},
        {"The vivo X100 is here. The vivo is good.", "vivo X100=vivo X100; vivo=vivo X100"},
        {"The Galaxy S24 is here. Samsung's phones are big.", "Galaxy S24=Galaxy S24"},
        {"The Galaxy S24 is here. Samsung's newcomer is big, and its new flagship is too.",
         "Galaxy S24=Galaxy S24; Samsung's newcomer=Galaxy S24"},
        {"The Galaxy S24 is here. Samsung's old flagship is big. Samsung's newcomer, the Galaxy "
         "S25.",
         "Galaxy S24=Galaxy S24; Galaxy S25=Galaxy S25"},
        {"Galaxy S24 and iPhone 15\n\nSamsung stumbles in the dark.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15; Samsung=Galaxy S24"},
        {"Galaxy S24 and iPhone 15\n\nSamsung phones last.",
         "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesMakersForTheirPhonesInAComparison) {
    const std::string title = "Galaxy S24 or iPhone 15?\n\n";
    const std::string phones = "Galaxy S24=Galaxy S24; iPhone 15=iPhone 15";
    const MentionCase cases[] = {
        {title + "Samsung says 1,750 nits.", phones + "; Samsung=Galaxy S24"},
        {title + "Samsung says that it sells phones.", phones + "; Samsung=Galaxy S24"},
        {title + "There, Samsung might sell phones.", phones + "; Samsung=Galaxy S24"},
        {title + "They know that Samsung might sell phones.", phones},
        {title + "It is 15W for Apple, 25W for Samsung.",
         phones + "; Apple=iPhone 15; Samsung=Galaxy S24"},
        {title + "It is 15W for Samsung phones.", phones},
        {title + "It is good for Samsung.", phones},
        {title + "Samsung's 6.2-inch screen is good.", phones + "; Samsung=Galaxy S24"},
        {"The Galaxy S24 is here.\n\nSamsung's 6.2-inch screen is good.", "Galaxy S24=Galaxy S24"},
        {title + "By Kim Park, 3 May 2024, all rights reserved\n\nSamsung says 1,750 nits.",
         phones + "; Samsung=Galaxy S24"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TellsThingsThatAreNoPhone) {
    const MentionCase cases[] = {
        {"The Galaxy Watch 5 is here.", "[Galaxy Watch 5]"},
        {"The Redmi Pad and the Redmi Note 11 are here.",
         "[Redmi Pad]; Redmi Note 11=Redmi Note 11"},
        {"The Galaxy Tab S8 Ultra is here.", "[Galaxy Tab S8 Ultra]"},
        {"The Pixel Buds are here.", "[Pixel Buds]"},
        {"A power bank and a charger are in the box.", "[power bank]; [charger]"},
        {"The Mi Band 7 is here.", "[Mi Band 7]"},
    };
    expectMentions(cases);
}

TEST(FindPhones, GivesPhonesInTheOrderOfTheirFirstNamesWithTheirBrands) {
    const TextPage text("The Pixel 7 is here. So is the Redmi 10C. The Pixel 7 is good.");
    const PhoneMentions phones = findPhones(text.page());
    ASSERT_EQ(phones.phones.size(), 2U);
    EXPECT_EQ(phones.phones[0].name, (PhoneName{"Google", "Pixel 7"}));
    EXPECT_EQ(phones.phones[1].name, (PhoneName{"Xiaomi", "Redmi 10C"}));
}

TEST(PhoneMentions, GivesThoseThatBeginWithinARange) {
    const TextPage text("The Pixel 7 is here. So is the Redmi 10C.");
    const PhoneMentions phones = findPhones(text.page());
    const auto& sentences = text.page().sentences();
    ASSERT_EQ(sentences.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto within = phones.within({sentences[i].begin, sentences[i].end});
        ASSERT_EQ(within.size(), 1U);
        EXPECT_EQ(within[0].phone, i);
    }
    EXPECT_TRUE(phones.within({0, 0}).empty());
}

TEST(FindPhones, TakesOneLetterForAModelOfAFamily) {
    const MentionCase cases[] = {
        {"There are the Camon X and Camon X Pro.", "Camon X=Camon X; Camon X Pro=Camon X Pro"},
        {"There are the Camon X and Y phones.", ""},
        {"Meet the Camon X\n\nThis is the Camon X.", "Camon X=Camon X; Camon X=Camon X"},
        {"The Motorola Edge X and the Motorola Edge S Pro are here. The Edge X is good.",
         "Motorola Edge X=Motorola Edge X; Motorola Edge S Pro=Motorola Edge S Pro; Edge "
         "X=Motorola "
         "Edge X"},
        {"The Motorola Edge A is here.", "Motorola Edge=Motorola Edge"},
        {"The Motorola Edge S series is here.", "Motorola Edge=Motorola Edge"},
    };
    expectMentions(cases);
}

TEST(FindPhones, TakesACodeForAPhoneOnAPageThatNamesOneInFull) {
    const MentionCase cases[] = {
        {"The HTC U11 meets the LG G6.", "HTC U11=HTC U11; LG G6=LG G6"},
        {"We saw the LG C3 in the shop.", ""},
    };
    expectMentions(cases);
}

TEST(FindPhones, ReadsNamesInTheirRarerWritings) {
    const MentionCase cases[] = {
        {"The One Plus One is here.", "One Plus One=OnePlus One"},
        {"The Galaxy Core Prime VE is here.", "Galaxy Core Prime VE=Galaxy Core Prime VE"},
        {"The Moto G power (2022) is here.", "Moto G power (2022)=Moto G Power (2022)"},
        {"The Moto G has power.", "Moto G=Moto G"},
        {"It took the iPhone 42 seconds.", ""},
        {"The ZTE Axon is here. The Axon is good.", "ZTE Axon=Axon; Axon=Axon"},
    };
    expectMentions(cases);
}

TEST(PhoneMentions, KnowsWhatMakersOfPhonesLaunchByItsCode) {
    const std::pair<std::string, std::string> cases[] = {
        {"HTC has launched the U11 with 4GB of RAM. It is a good phone.", "HTC U11: memory.ram 4"},
        {"OnePlus unveiled the 7T with 8GB of RAM. It is a good phone.",
         "OnePlus 7T: memory.ram 8"},
        {"OnePlus unveiled the 7 with 8GB of RAM. It is a good phone.", ""},
        {"OnePlus praised the 7T with 8GB of RAM. It is a good phone.", ""},
        {"Samsung launched the T7 disk with 8GB of RAM. It is no phone.", ""},
        {"Samsung launched the S22 with 8GB of RAM. The Galaxy S22 is a phone.",
         "Galaxy S22: memory.ram 8"},
    };
    for (const auto& [text, claims] : cases) {
        EXPECT_EQ(dumpClaims(text), claims) << text;
    }
}

}  // namespace
}  // namespace speclens::test
