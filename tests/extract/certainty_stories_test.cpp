// Short stories as sites tell them: who vouches for which value of which phone.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct Story {
    std::string text;
    std::string claims;  ///< as dumpClaims says them; "?" marks what is not confirmed
};

void expectClaims(std::span<const Story> stories) {
    for (const Story& story : stories) {
        EXPECT_EQ(dumpClaims(story.text), story.claims) << story.text;
    }
}

TEST(CertaintyStories, WhoKnowsAPhonesNumberAloneHasItFromALeak) {
    const Story stories[] = {
        {"Nameless Oppo smartphone bares it all\n\nOnce more the thanks go to TENAA.\n\nUnder the "
         "number CPH2925 goes an Oppo phone with a 6.4-inch screen.\n\nThe CPH2925 has 5,000mAh.",
         "Oppo CPH2925: display.size 6.4?; Oppo CPH2925: battery.capacity 5000?"},
        {"Oppo now sells one more phone\n\nThe Oppo CPH2925 has a 6.4-inch screen.\n\nThe CPH2925 "
         "has 5,000mAh.",
         "Oppo CPH2925: display.size 6.4; Oppo CPH2925: battery.capacity 5000"},
        {"Galaxy S31 is here: all you need to know\n\nThe Galaxy S31 is out.\n\nMUST READ: Data of "
         "many bank cards leaked by hackers\n\nThe Galaxy S31 has 5,000mAh.",
         "Galaxy S31: battery.capacity 5000"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, LeaksHedgeThePhoneToCome) {
    const Story stories[] = {
        {"Galaxy S31 leak reveals its battery\n\nThe Galaxy S31 packs a 5,200mAh battery. It has a "
         "6.3-inch screen.",
         "Galaxy S31: battery.capacity 5200?; Galaxy S31: display.size 6.3?"},
        {"What we know of the OnePlus 16\n\nFor the OnePlus 16 we have to lean on leaks. The phone "
         "gets a 7,000mAh battery that charges at 120W.\n\nThe OnePlus 15, which sells for $899, "
         "has a 6,000mAh battery.",
         "OnePlus 16: battery.capacity 7000?; OnePlus 16: battery.wired_charging 120?; OnePlus 15: "
         "launch.price USD 899; OnePlus 15: battery.capacity 6000"},
        {"Realme GT 9 could get a huge battery\n\nA tipster hints at 8,000mAh for the Realme GT 9. "
         "February's Realme GT 8 has 7,000mAh.",
         "Realme GT 9: battery.capacity 8000?; Realme GT 8: battery.capacity 7000"},
        {"A new foldable is near\n\nThe Pixel 12 Fold is understood to have an 8-inch screen. "
         "Talk is of 12GB of RAM in the Pixel 12 Fold.",
         "Pixel 12 Fold: display.size 8?; Pixel 12 Fold: memory.ram 12?"},
        {"The Xiaomi 19 is said to ship with 6,500mAh, and if that holds up the Galaxy S30, which "
         "charges at 45W, has a problem.",
         "Xiaomi 19: battery.capacity 6500?; Galaxy S30: battery.wired_charging 45"},
        {"The Moto G97 is expected to launch in India in June with a 5,500mAh battery and 8GB of "
         "RAM.",
         "Moto G97: battery.capacity 5500?; Moto G97: memory.ram 8?"},
        {"Suppose that the Moto G97 sells for $299. The Moto G95 costs $249.",
         "Moto G97: launch.price USD 299?; Moto G95: launch.price USD 249"},
        {"Assuming the Nothing Phone (5) keeps its screen, it has a 6.7-inch OLED panel.",
         "Nothing Phone (5): display.size 6.7?; Nothing Phone (5): display.technology OLED?"},
        {"I'm hearing that the iPhone 19 has 16GB of RAM.", "iPhone 19: memory.ram 16?"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, ARebrandIsAGuessUntilTheMakerSpeaks) {
    const Story stories[] = {
        {"If the Indian Reno 18 is the same as the Chinese one, buyers get a 6.5-inch OLED screen. "
         "The Reno 18 charges at 80W.\n\nOppo has confirmed that the Reno 18 comes with 8GB of "
         "RAM.",
         "Reno 18: display.size 6.5?; Reno 18: display.technology OLED?; Reno 18: "
         "battery.wired_charging 80?; Reno 18: memory.ram 8"},
        {"Should that hold true, the Poco F9 has a 6.6-inch screen. It weighs 190g.",
         "Poco F9: display.size 6.6?; Poco F9: body.weight 190?"},
        {"If you want the same battery for less, the Poco F9 has 6,000mAh.",
         "Poco F9: battery.capacity 6000"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, MakersAndTheirPeopleVouch) {
    const Story stories[] = {
        {"Galaxy S31 rumors\n\nXiaomi boss Lei Jun wrote on Weibo that the Xiaomi 19 has a "
         "6,500mAh battery.",
         "Xiaomi 19: battery.capacity 6500"},
        {"Oppo confirmed by way of Weibo that the Oppo Find X8 has the Dimensity 9400.",
         "Find X8: platform.soc Dimensity 9400"},
        {"Micromax reckons the Micromax Canvas A1 has a 5MP main camera.",
         "Micromax Canvas A1: camera.main 5"},
        {"An analyst reckons the Galaxy S31 has a 50MP main camera.",
         "Galaxy S31: camera.main 50?"},
        {"vivo X400 teaser\n\nA teaser by vivo shows that the vivo X400 has a 200MP periscope. The "
         "battery is rumored to have 6,800mAh.",
         "vivo X400: camera.periscope 200; vivo X400: battery.capacity 6800?"},
        {"Product manager Han Boxiao says that the vivo X400 charges at 90W. A leaker speaks of "
         "6,800mAh for the vivo X400.",
         "vivo X400: battery.wired_charging 90; vivo X400: battery.capacity 6800?"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, LaunchesSettleWhatLeaked) {
    const Story stories[] = {
        {"Nokia 9 announced\n\nHMD unveiled the Nokia 9 in Barcelona. Earlier rumors spoke of a "
         "bigger cell, but the Nokia 9 has 3,000mAh. Expect it in Europe in the second quarter at "
         "\xE2\x82\xAC"
         "299.",
         "Nokia 9: battery.capacity 3000; Nokia 9: launch.price EUR 299"},
        {"Alcatel launched the Alcatel Idol 9 today. It should arrive in April, for 199 euro.",
         "Alcatel Idol 9: launch.price EUR 199"},
        {"Forget what the leaks said. The Galaxy S31 has 5,000mAh.",
         "Galaxy S31: battery.capacity 5000"},
        {"The Galaxy S31, supposedly made for gamers, was announced, and the battery is a modest "
         "4,000mAh.",
         "Galaxy S31: battery.capacity 4000"},
        {"Honor announced the Honor 90, which redefines what creators may expect from a phone, "
         "with 512GB of storage.",
         "Honor 90: memory.storage 512"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, ReviewsJudgeWithoutHedging) {
    const Story stories[] = {
        {"The speakers of the BlackBerry Passport did better than I would have believed, and its "
         "3,450mAh "
         "battery lasts.",
         "BlackBerry Passport: battery.capacity 3450"},
        {"Nothing to report of the cameras. The OnePlus 6T has a 16MP main camera.",
         "OnePlus 6T: camera.main 16"},
        {"The Galaxy S31 has a 5,000mAh battery that should last a day, and a 120Hz screen.",
         "Galaxy S31: battery.capacity 5000; Galaxy S31: display.refresh_rate 120"},
        {"You should get the Galaxy S31 with 8GB of RAM, and I expect its 5,000mAh battery to age "
         "well.",
         "Galaxy S31: memory.ram 8; Galaxy S31: battery.capacity 5000"},
        {"Galaxy S31 against Pixel 12\n\n[Report a mistake]\n\n | Galaxy S31 | Pixel 12\nBattery | "
         "5,000 mAh | 4,900 mAh\nRAM | 8 GB | 12 GB\n",
         "Galaxy S31: battery.capacity 5000; Pixel 12: battery.capacity 4900; Galaxy S31: "
         "memory.ram 8; Pixel 12: memory.ram 12"},
        {"Our unit was a prototype lender's, but the Galaxy S31 has 8GB of RAM.",
         "Galaxy S31: memory.ram 8"},
    };
    expectClaims(stories);
}

TEST(CertaintyStories, PhonesThatAreOutStandBesideThoseToCome) {
    const Story stories[] = {
        {"Pixel 11 vs Galaxy S26: specs comparison\n\nGoogle has yet to announce the Pixel 11, so "
         "its side of the table is based on leaks. Samsung's Galaxy S26 is already in shops.\n\n"
         "The Galaxy S26 has a 4,300mAh battery. The Pixel 11 has a 4,800mAh battery.",
         "Galaxy S26: battery.capacity 4300; Pixel 11: battery.capacity 4800?"},
        {"iPhone 18 Fold: Apple's first foldable could cost $1,999\n\nSamsung's Galaxy Z Fold 7, "
         "on "
         "the other hand, starts at $1,899.",
         "iPhone 18 Fold: launch.price USD 1999?; Galaxy Z Fold 7: launch.price USD 1899"},
        {"Realme 17 Pro launched in India\n\nThe Realme 17 Pro is now official. It has a 7,000mAh "
         "battery. A Realme 17 Pro+ is also expected, with a 200MP main camera.",
         "Realme 17 Pro: battery.capacity 7000; Realme 17 Pro+: camera.main 200?"},
        {"Motorola Edge 70: what the leaks say so far\n\nThe Motorola Edge 70 gets a 5,200mAh "
         "battery. Motorola's own teaser shows a triple camera on the Edge 70.\n\nThe Edge 60, "
         "announced last April, costs $599.",
         "Motorola Edge 70: battery.capacity 5200?; Motorola Edge 70: camera.rear_count 3; "
         "Motorola "
         "Edge 60: launch.price USD 599"},
        {"vivo V70 to launch on July 14\n\nVivo has confirmed that the vivo V70 has a 6,500mAh "
         "battery. Past leaks pointed at a 50MP selfie camera.",
         "vivo V70: battery.capacity 6500; vivo V70: camera.front 50?"},
        {"The Poco F9 may be heavy. You could buy the Redmi Note 15 Pro with its 200MP main "
         "camera.",
         "Redmi Note 15 Pro: camera.main 200"},
    };
    expectClaims(stories);
}

}  // namespace
}  // namespace speclens::test
