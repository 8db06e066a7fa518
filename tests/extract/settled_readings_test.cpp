// What counts as a claim, by the rules and the settled readings of the contract (CLAIMS.md).
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct ReadingCase {
    std::string text;
    std::string claims;
};

void expectClaims(std::span<const ReadingCase> cases) {
    for (const ReadingCase& entry : cases) {
        EXPECT_EQ(dumpClaims(entry.text), entry.claims) << entry.text;
    }
}

TEST(SettledReadings, DenialsAreClaimsOfWhatIsThereOrNotOnly) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has no headphone jack.", "Pixel 7: port.headphone_jack false"},
        {"The Pixel 7 has no telephoto camera.", ""},
        {"The Pixel 7 doesn't have a 120Hz screen.", ""},
        {"The Pixel 7 Pro has a 120Hz screen. Unlike the Pixel 7 Pro, the Pixel 7 lacks a 120Hz "
         "screen.",
         "Pixel 7 Pro: display.refresh_rate 120"},
        {"The Pixel 7 is here. Unlike the Pixel 7 Pro, it lacks a 120Hz screen.",
         "Pixel 7 Pro: display.refresh_rate 120"},
        {"Unlike the Galaxy A53, the Galaxy A54 lacks a microSD slot.",
         "Galaxy A54: memory.card_slot false"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, WhatTheTextRetractsIsNoClaim) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has not 50MP but 48MP.", "Pixel 7: camera.main 48"},
        {"The Pixel 7 has 48MP, not 50MP.", "Pixel 7: camera.main 48"},
        {"The Pixel 7 has a 48MP instead of a 50MP camera.", "Pixel 7: camera.main 48"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, TestResultsAreNoClaims) {
    const ReadingCase cases[] = {
        {"We measured 1,400 nits on the Pixel 7.", ""},
        {"The Pixel 7 reached 43 degrees and 60 fps in our test.", ""},
        {"On our kitchen scale the Pixel 7 weighs 201g.", ""},
        {"The Pixel 7 is charged in 74 minutes.", ""},
        {"The Pixel 7 scores 801,116 points.", ""},
        {"The Pixel 7 lasted 12 hours and 40 minutes in our test.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ValuesThatMustBeWorkedOutAreNoClaims) {
    const ReadingCase cases[] = {
        {"The Pixel 7 weighs 197g, ten grams less than the Pixel 6.", "Pixel 7: body.weight 197"},
        {"The Pixel 7 is $50 more expensive than the Pixel 6.", ""},
        {"The Pixel 7 costs £50 more.", ""},
        {"The Pixel 7 has twice the 128GB of the Pixel 6.", "Pixel 6: memory.storage 128"},
        {"The Pixel 7 tops out at 25W.", "Pixel 7: battery.wired_charging 25"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, PricesAreWhatIsAsked) {
    const ReadingCase cases[] = {
        {"The Pixel 7 is $50 off at $549.", "Pixel 7: launch.price USD 549"},
        {"The Pixel 7 costs $549, down from $599.",
         "Pixel 7: launch.price USD 549; Pixel 7: launch.price USD 599"},
        {"The Pixel 7 costs $549 instead of $599.",
         "Pixel 7: launch.price USD 549; Pixel 7: launch.price USD 599"},
        {"The Pixel 7 costs $549, up from $499.", "Pixel 7: launch.price USD 549"},
        {"The Pixel 7 costs C$799 and A$999.",
         "Pixel 7: launch.price CAD 799; Pixel 7: launch.price AUD 999"},
        {"The Pixel 7 costs ¥3,999 in China.", "Pixel 7: launch.price CNY 3999"},
        {"The Pixel 7 costs ¥82,500 in Japan.", "Pixel 7: launch.price JPY 82500"},
        {"The Pixel 7 starts at Rs. 1.2 lakh.", "Pixel 7: launch.price INR 120000"},
        {"The Pixel 7 is the best phone under $600.", ""},
        {"The Pixel 7 gets you $300 for your old phone in a trade-in.", ""},
        {"The Pixel 7 is here. The case costs $39.", ""},
        {"The Pixel 7 is here. A charger is sold for $25.", ""},
        {"The Pixel 7 costs $25 a month.", ""},
        {"The Pixel 7 has won 30 awards.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, CamerasCountByWordsAndListsHaveNoRoles) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has 50MP + 12MP cameras.",
         "Pixel 7: camera.main 50; Pixel 7: camera.rear_other 12"},
        {"The Pixel 7 has a quad camera with 64MP, 8MP, 5MP and 2MP sensors.",
         "Pixel 7: camera.rear_count 4; Pixel 7: camera.main 64; Pixel 7: camera.rear_other 8; "
         "Pixel 7: camera.rear_other 5; Pixel 7: camera.rear_other 2"},
        {"The Pixel 7 has a triple camera led by a 108MP sensor.",
         "Pixel 7: camera.rear_count 3; Pixel 7: camera.main 108"},
        {"The Pixel 7 has four cameras, led by a 64MP main.",
         "Pixel 7: camera.rear_count 4; Pixel 7: camera.main 64"},
        {"The Pixel 7 has a 50MP camera on the back and a 10.8MP one in front.",
         "Pixel 7: camera.main 50; Pixel 7: camera.front 10.8"},
        {"The Pixel 7 has a 50-megapixel (wide) + 12-megapixel (ultrawide) camera.",
         "Pixel 7: camera.main 50; Pixel 7: camera.ultrawide 12"},
        {"The Pixel 7 has 50MP, f/1.9 (wide), 12MP, f/2.2 (ultrawide).",
         "Pixel 7: camera.main 50; Pixel 7: camera.main_aperture 1.9; "
         "Pixel 7: camera.ultrawide 12"},
        {"The Pixel 7 captures 12.5-megapixel photos with its 50MP sensor.",
         "Pixel 7: camera.main 50"},
        {"The Pixel 7 has a 50MP main camera and a 12MP ultrawide with OIS.",
         "Pixel 7: camera.main 50; Pixel 7: camera.ultrawide 12"},
        {"The Pixel 7 has a 16MP hole-punch camera for selfies.", "Pixel 7: camera.front 16"},
        {"The Pixel 7 has a hole for the selfie camera, which has 16MP.",
         "Pixel 7: camera.front 16"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ZoomIsOptical) {
    const ReadingCase cases[] = {
        {"The Pixel 7 Pro has 30x Super Res Zoom and 5x optical zoom.",
         "Pixel 7 Pro: camera.optical_zoom 5"},
        {"The Pixel 7 Pro has a 48MP 5x telephoto.",
         "Pixel 7 Pro: camera.telephoto 48; Pixel 7 Pro: camera.optical_zoom 5"},
        {"The Pixel 7 Pro zooms 5x optically.", "Pixel 7 Pro: camera.optical_zoom 5"},
        {"The Pixel 7 Pro has 10x lossless zoom.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, MemoryIsWhatIsBuiltIn) {
    const ReadingCase cases[] = {
        {"The Pixel 7 comes in 8GB+128GB and 8GB+256GB variants.",
         "Pixel 7: memory.ram 8; Pixel 7: memory.storage 128; Pixel 7: memory.storage 256"},
        {"The Pixel 7 comes with 8GB RAM/128GB storage.",
         "Pixel 7: memory.ram 8; Pixel 7: memory.storage 128"},
        {"The Pixel 7 has 8 GB LPDDR5 RAM and 128/256 GB UFS 3.1 storage.",
         "Pixel 7: memory.ram 8; Pixel 7: memory.storage 128; Pixel 7: memory.storage 256"},
        {"The Pixel 7 has 128GB of storage and a microSD slot for cards of up to 1TB.",
         "Pixel 7: memory.storage 128; Pixel 7: memory.card_slot true"},
        {"The Pixel 7 has 128GB of storage, expandable up to 1TB.",
         "Pixel 7: memory.storage 128; Pixel 7: memory.card_slot true"},
        {"The Pixel 7 has 8GB of RAM plus 4GB of virtual RAM.", "Pixel 7: memory.ram 8"},
        {"The Pixel 7 has 8GB RAM plus 4GB of virtual RAM.", "Pixel 7: memory.ram 8"},
        {"The Pixel 7 has 8GB of RAM, which can be expanded by 5GB virtually.",
         "Pixel 7: memory.ram 8"},
        {"The Pixel 7 costs $599 for the 128GB model and $699 for the 256GB one.",
         "Pixel 7: launch.price USD 599; Pixel 7: memory.storage 128; "
         "Pixel 7: launch.price USD 699; Pixel 7: memory.storage 256"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, SystemsAreThoseAPhoneShipsWith) {
    const ReadingCase cases[] = {
        {"The Pixel 7 runs Android 13 out of the box and gets three OS upgrades.",
         "Pixel 7: platform.os Android 13"},
        {"The Pixel 7 ships with Android 13 and will get Android 16.",
         "Pixel 7: platform.os Android 13"},
        {"The Pixel 7 is upgradable to Android 14.", ""},
        {"The Pixel 7 will be updated to Android 14 next month.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, NetworksAreThoseOfThePhone) {
    const ReadingCase cases[] = {
        {"The Pixel 7 supports 5G.", "Pixel 7: network.5g true"},
        {"The Pixel 7 has 5G.", "Pixel 7: network.5g true"},
        {"The Pixel 7 is a 5G phone.", "Pixel 7: network.5g true"},
        {"The Pixel 7 connects to 5G.", "Pixel 7: network.5g true"},
        {"The Pixel 7 has 5G connectivity.", "Pixel 7: network.5g true"},
        {"The Pixel 7 does not support 5G.", "Pixel 7: network.5g false"},
        {"The Pixel 7's Snapdragon 695 has a 5G modem.", "Pixel 7: platform.soc Snapdragon 695"},
        {"The Galaxy A14 is 4G only.", "Galaxy A14: network.5g false"},
        {"The Galaxy A14 4G is here.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, CoverScreensAndChargersAreNotThePhones) {
    const ReadingCase cases[] = {
        {"The Galaxy Z Fold4 has a 7.6-inch main screen and a 6.2-inch cover screen.",
         "Galaxy Z Fold4: display.size 7.6"},
        {"The Galaxy Z Flip4 has a 6.7-inch screen and a 1.9-inch cover display at 60Hz.",
         "Galaxy Z Flip4: display.size 6.7"},
        {"The Pixel 7 comes with a 30W charger in the box.", ""},
        {"The Pixel 7 charges at 30W with a 45W charger.", "Pixel 7: battery.wired_charging 30"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, RangesAndAlternativesAreClaimsEach) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has 6GB or 8GB of RAM.", "Pixel 7: memory.ram 6; Pixel 7: memory.ram 8"},
        {"The Pixel 8 is rumored to have between 4,800 and 5,000mAh.",
         "Pixel 8: battery.capacity 4800?; Pixel 8: battery.capacity 5000?"},
        {"The Pixel 7 has up to 12GB of RAM.", "Pixel 7: memory.ram 12"},
        {"The Pixel 7 uses a Snapdragon 8 Gen 1 or an Exynos 2200.",
         "Pixel 7: platform.soc Snapdragon 8 Gen 1; Pixel 7: platform.soc Exynos 2200"},
        {"The Pixel 7 refreshes at 10Hz to 90Hz.", "Pixel 7: display.refresh_rate 90"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ColorsAreThoseOnOffer) {
    const ReadingCase cases[] = {
        {"The Pixel 7 comes in Obsidian and Snow.",
         "Pixel 7: body.color Obsidian; Pixel 7: body.color Snow"},
        {"The Pixel 7 comes in Obsidian, Snow and Lemongrass.",
         "Pixel 7: body.color Obsidian; Pixel 7: body.color Snow; Pixel 7: body.color Lemongrass"},
        {"The Pixel 7 comes in India with black bezels.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ValuesOfOtherPhonesAreTheirs) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has the same 50MP main camera as the Pixel 6.",
         "Pixel 7: camera.main 50; Pixel 6: camera.main 50"},
        {"The Pixel 8 is expected to have 4,500mAh, up from the Pixel 7's 4,355mAh.",
         "Pixel 8: battery.capacity 4500?; Pixel 7: battery.capacity 4355"},
        {"The Pixel 8 is expected to beat the 4,355mAh of the Pixel 7.",
         "Pixel 7: battery.capacity 4355"},
        {"The Pixel 7 and the Pixel 7 Pro are here. Their screens refresh at 90Hz and 120Hz, "
         "respectively.",
         "Pixel 7: display.refresh_rate 90; Pixel 7 Pro: display.refresh_rate 120"},
        {"The Pixel 7 and the Pixel 7 Pro have 6.3-inch and 6.7-inch screens, respectively.",
         "Pixel 7: display.size 6.3; Pixel 7 Pro: display.size 6.7"},
        {"The Pixel 7 has a 90Hz screen and the Pixel 7 Pro a 120Hz one.",
         "Pixel 7: display.refresh_rate 90; Pixel 7 Pro: display.refresh_rate 120"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, HedgesAreLocal) {
    const ReadingCase cases[] = {
        {"The Pixel 8 is expected to ship on October 5, 2023, with a Tensor G3.",
         "Pixel 8: launch.released 2023-10-05?; Pixel 8: platform.soc Tensor G3"},
        {"Google says that the Pixel 8 has a 50MP main camera.", "Pixel 8: camera.main 50"},
        {"Google teased a 50MP main camera for the Pixel 8.", "Pixel 8: camera.main 50"},
        {"The Pixel 8 was certified by the FCC with 4,485mAh.", "Pixel 8: battery.capacity 4485?"},
        {"A retailer listed the Pixel 8 at $699.", "Pixel 8: launch.price USD 699?"},
        {"The Pixel 8 will reportedly cost $699, but its Tensor G3 is official.",
         "Pixel 8: launch.price USD 699?; Pixel 8: platform.soc Tensor G3"},
        {"If a leak is right, the Pixel 8 has 4,485mAh.", "Pixel 8: battery.capacity 4485?"},
        {"The Pixel 8 would have 4,485mAh.", "Pixel 8: battery.capacity 4485?"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ListsOfPhonesAndValuesStayInStep) {
    const ReadingCase cases[] = {
        {"The Pixel 7 (from $599) has 8GB of RAM; the Pixel 7 Pro (from $899) has 12GB.",
         "Pixel 7: launch.price USD 599; Pixel 7: memory.ram 8; Pixel 7 Pro: launch.price USD 899; "
         "Pixel 7 Pro: memory.ram 12"},
        {"The Pixel 7 measures 155.6 x 73.2 x 8.7mm, and the Pixel 7 Pro 162.9 x 76.6 x 8.9mm.",
         "Pixel 7: body.height 155.6; Pixel 7: body.width 73.2; Pixel 7: body.thickness 8.7; "
         "Pixel 7 Pro: body.height 162.9; Pixel 7 Pro: body.width 76.6; "
         "Pixel 7 Pro: body.thickness 8.9"},
        {"Both the Pixel 7 and the Pixel 7 Pro have 50MP main cameras.",
         "Pixel 7: camera.main 50; Pixel 7 Pro: camera.main 50"},
        {"The Redmi K60 has 5,500mAh, the K60 Pro 5,000mAh.",
         "Redmi K60: battery.capacity 5500; Redmi K60 Pro: battery.capacity 5000"},
        {"The Pixel 7 and 7 Pro cost $599 and $899.",
         "Pixel 7: launch.price USD 599; Pixel 7 Pro: launch.price USD 899"},
        {"The Galaxy S23 Ultra, S23+, and S23 have 12MP selfie cameras.",
         "Galaxy S23 Ultra: camera.front 12; Galaxy S23+: camera.front 12; "
         "Galaxy S23: camera.front 12"},
        {"The Galaxy S23/S23+ have 50MP cameras.",
         "Galaxy S23: camera.main 50; Galaxy S23+: camera.main 50"},
        {"The Redmi Note 11 has 5,000mAh. The Note 11S has a 108MP camera.",
         "Redmi Note 11: battery.capacity 5000; Redmi Note 11S: camera.main 108"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ThePhoneIsAPhoneAgainBehindAThing) {
    const ReadingCase cases[] = {
        {"The Pixel 7 is here. The watch has a 1.2-inch screen. The phone has 8GB of RAM.",
         "Pixel 7: memory.ram 8"},
        {"The Pixel 7 is here. Google also showed the Pixel Buds, which cost $199.", ""},
        {"The Pixel 7 is here. Google also showed a tablet with a 10.95-inch screen.", ""},
    };
    expectClaims(cases);
}

TEST(SettledReadings, NamesThatAreDeniedAreNoClaims) {
    const ReadingCase cases[] = {
        {"The Pixel 7 is not waterproof but is rated IP54.", "Pixel 7: body.ip_rating IP54"},
        {"The Pixel 7 lacks an IP68 rating.", ""},
        {"The Pixel 7 isn't rated IP68.", ""},
        {"The Pixel 7 doesn't use the Snapdragon 8 Gen 1 but the Tensor G2.",
         "Pixel 7: platform.soc Tensor G2"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, TablesAndListsGiveTheValuesOfTheirHeading) {
    const ReadingCase cases[] = {
        {"Pixel 7\n\n| Battery | 4,355mAh |\n| RAM | 8GB |\n| Storage | 128GB, 256GB |\n",
         "Pixel 7: battery.capacity 4355; Pixel 7: memory.ram 8; Pixel 7: memory.storage 128; "
         "Pixel 7: memory.storage 256"},
        {"Pixel 7\n\n- Rear cameras: 50 MP + 12 MP\n- Selfie camera: 10.8 MP\n- OS: Android 13\n",
         "Pixel 7: camera.main 50; Pixel 7: camera.rear_other 12; Pixel 7: camera.front 10.8; "
         "Pixel 7: platform.os Android 13"},
        {"Pixel 7\n\n| Front camera | 10.8MP |\n", "Pixel 7: camera.front 10.8"},
        {"## Pixel 7\nIt weighs 197g.\n", "Pixel 7: body.weight 197"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, ChargingAndVideoTakeTheirWordsFromTheClause) {
    const ReadingCase cases[] = {
        {"The Pixel 7 has 20W wireless and 5W reverse wireless charging.",
         "Pixel 7: battery.wireless_charging 20; Pixel 7: battery.reverse_charging 5"},
        {"The Pixel 7 supports wireless charging at up to 20W, and 30W wired.",
         "Pixel 7: battery.wireless_charging 20; Pixel 7: battery.wired_charging 30"},
        {"The Pixel 7 shoots 4K60 video.", "Pixel 7: camera.video 4K@60"},
        {"The Pixel 7 records 4K video at up to 60fps.", "Pixel 7: camera.video 4K@60"},
    };
    expectClaims(cases);
}

TEST(SettledReadings, StoriesOfLeaksAndListsStayInStep) {
    const ReadingCase cases[] = {
        {"The Galaxy A56 might keep the battery of the Galaxy A55. The Pixel 8 and the Pixel 8 Pro "
         "are here, and the former has 8GB of RAM.",
         "Pixel 8: memory.ram 8"},
        {"The Pixel 8 will replace the Tensor G2 with the newer Tensor G3.",
         "Pixel 8: platform.soc Tensor G3"},
        {"The Pixel 8 has a dual-tone camera bar.", ""},
        {"The Pixel 8 has four camera sensors.", "Pixel 8: camera.rear_count 4"},
        {"The Pixel 8 is here. On the front, there is a 10-megapixel sensor.",
         "Pixel 8: camera.front 10"},
        {"Check them out below:\nPixel 8\n- 8GB of RAM\nPixel 8 Pro\n- 12GB of RAM\n",
         "Pixel 8: memory.ram 8; Pixel 8 Pro: memory.ram 12"},
    };
    expectClaims(cases);
}

}  // namespace
}  // namespace speclens::test
