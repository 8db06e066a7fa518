// Why readers leave a quantity alone.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct RefusalCase {
    std::string text;
    std::string refusals;
};

void expectRefusals(std::span<const RefusalCase> cases) {
    for (const RefusalCase& entry : cases) {
        EXPECT_EQ(dumpRefusals(entry.text), entry.refusals) << entry.text;
    }
}

TEST(Refusals, NameTheRuleOfPrices) {
    const RefusalCase cases[] = {
        {"The Galaxy A54 costs $449.", ""},
        {"The Galaxy A54 costs $5.", "$5 by out-of-bounds"},
        {"The Galaxy A54 is $50 cheaper.", "$50 by difference"},
        {"Trade in your old phone and save $200.", "$200 by of-something-else"},
        {"Trade in your old phone: it is worth $200.", "$200 by trade-in"},
    };
    expectRefusals(cases);
}

TEST(Refusals, NameTheRuleOfMemory) {
    const RefusalCase cases[] = {
        {"It has 8GB of RAM and 256GB of storage.", ""},
        {"The update weighs 2GB.", "2GB by neither-ram-nor-storage"},
        {"It has 5GB of virtual RAM.", "5GB by virtual-or-expandable"},
        {"It is expandable up to 1TB.", "1TB by virtual-or-expandable"},
        {"It has 9999TB of storage.", "9999TB by out-of-bounds"},
    };
    expectRefusals(cases);
}

TEST(Refusals, NameTheRuleOfCameras) {
    const RefusalCase cases[] = {
        {"It has a 50MP f/1.8 main camera.", ""},
        {"It has a 900MP camera.", "900MP by out-of-bounds"},
        {"It has no 108MP camera.", "108MP by denied"},
        {"It takes 12MP photos.", "12MP by size-of-pictures"},
        {"It has a 50MP f/1.8 main camera and an 8MP f/2.2 ultrawide.",
         "f/2.2 by of-another-camera"},
        {"It has a 3x optical zoom.", ""},
        {"It has a 30x digital zoom.", "30x by out-of-bounds"},
        {"It has a 10x digital zoom.", "10x by no-optical-zoom"},
        {"The camera app shows 4K wallpapers.", "4K by no-video"},
    };
    expectRefusals(cases);
}

TEST(Refusals, NameTheRuleOfWordsThatAreValues) {
    const RefusalCase cases[] = {
        {"It has an OLED screen, NFC and supports 5G.", ""},
        {"It is not an LCD.", "LCD by denied"},
        {"It has a 5G modem.", "5G by of-a-chip"},
        {"The age of 5G has come.", "5G by not-said-of-the-phone"},
        {"Its ultrawide camera has OIS.", "OIS by of-another-camera"},
        {"Its ultrawide has no OIS.", "OIS by of-another-camera"},
        {"It has no fingerprint reader on the side.", "fingerprint reader on the side by denied"},
    };
    expectRefusals(cases);
}

TEST(Refusals, NameTheRuleOfDates) {
    const RefusalCase cases[] = {
        {"It was announced on March 14, 2023.", ""},
        {"It was announced on March 14.", "March 14 by no-year"},
        {"It was announced on February 30, 2023.", "February 30, 2023 by no-such-day"},
        {"He wrote this on March 14, 2023.", "March 14, 2023 by neither-unveiled-nor-sold"},
    };
    expectRefusals(cases);
}

TEST(Refusals, NameStandsThatChargePhones) {
    EXPECT_EQ(dumpClaims("The Pixel 9 is here. A 30W wireless stand costs $149."), "");
    EXPECT_EQ(dumpClaims("The Pixel 9 is here. Its 30W wireless charging is fast."),
              "Pixel 9: battery.wireless_charging 30");
}

}  // namespace
}  // namespace speclens::test
