#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadPower, ReadsTheBatteryAndItsCharging) {
    const ReaderCase cases[] = {
        {"It has a 5,000mAh battery.", "battery.capacity 5000 [5,000mAh]"},
        {"It has a battery between 4,800 and 5,000mAh.",
         "battery.capacity 4800 [4,800]; battery.capacity 5000 [5,000mAh]"},
        {"It charges at 67W.", "battery.wired_charging 67 [67W]"},
        {"It has 67W fast charging.", "battery.wired_charging 67 [67W]"},
        {"It has 15W wireless charging.", "battery.wireless_charging 15 [15W]"},
        {"Wireless charging runs at 15W.", "battery.wireless_charging 15 [15W]"},
        {"It has 67W wired and 50W wireless charging.",
         "battery.wired_charging 67 [67W]; battery.wireless_charging 50 [50W]"},
        {"It has 10W reverse wireless charging.", "battery.reverse_charging 10 [10W]"},
        {"It has 5,000mAh, 67W.",
         "battery.capacity 5000 [5,000mAh]; battery.wired_charging 67 "
         "[67W]"},
        {"Charging tops out at 25W.", "battery.wired_charging 25 [25W]"},
        {"A 120W charger is in the box.", ""},
        {"It has 68W cable, 15W wireless.",
         "battery.wired_charging 68 [68W]; battery.wireless_charging 15 [15W]"},
        {"It comes with a 100W cable.", ""},
        {"It never pulled more than 21.2W.", ""},
        {"It draws 4W at idle.", ""},
        {"It has a huge battery and fast charging.", ""},
        {"It has a 5Ah battery.", "battery.capacity 5000 [5Ah]"},
        {"It has 4,300mAh against 3,700 in the older one.",
         "battery.capacity 4300 [4,300mAh]; battery.capacity 3700 [3,700]"},
        {"It has 67W/50W wired/wireless charging.",
         "battery.wired_charging 67 [67W]; battery.wireless_charging 50 [50W]"},
        {"It has 15W and 25W wireless and wired charging.",
         "battery.wireless_charging 15 [15W]; battery.wired_charging 25 [25W]"},
        {"It has 5,000mAh (typical) in two cells.", "battery.capacity 5000 [5,000mAh]"},
        {"It has two 2,500mAh cells.", ""},
        {"It has 2 x 2500mAh.", ""},
        {"It takes up to 120W.", "battery.wired_charging 120 [120W]"},
        {"It has 5,000mAh and 66 watts.",
         "battery.capacity 5000 [5,000mAh]; battery.wired_charging 66 [66 watts]"},
        {"It has 30, 45 and 67W charging modes.",
         "battery.wired_charging 30 [30]; battery.wired_charging 45 [45]; battery.wired_charging "
         "67 [67W]"},
        {"It charges at 67W by cable and 15W without.",
         "battery.wired_charging 67 [67W]; battery.wireless_charging 15 [15W]"},
        {"It takes 23W over a cable, and wirelessly it is limited to a slow 7.5W.",
         "battery.wired_charging 23 [23W]; battery.wireless_charging 7.5 [7.5W]"},
        {"It adds wireless charging, 15W.", "battery.wireless_charging 15 [15W]"},
        {"It has 25W Qi2 wireless charging.", "battery.wireless_charging 25 [25W]"},
        {"It recharges at 20W over a cable and at 7.5W on a pad.",
         "battery.wired_charging 20 [20W]; battery.wireless_charging 7.5 [7.5W]"},
        {"It can charge other phones at 5W.", "battery.reverse_charging 5 [5W]"},
        {"It supports 25W wired charging, 15W wireless charging and 4.5W reverse wireless "
         "charging.",
         "battery.wired_charging 25 [25W]; battery.wireless_charging 15 [15W]; "
         "battery.reverse_charging 4.5 [4.5W]"},
        {"It has 25W charging but no charger.", "battery.wired_charging 25 [25W]"},
        {"It supports 67W charging with the adapter in the box.",
         "battery.wired_charging 67 [67W]"},
        {"Charging goes up to 80W instead of 67.",
         "battery.wired_charging 80 [80W]; battery.wired_charging 67 [67]"},
        {"The adapter (160W) is big.", ""},
        {"It comes with a 10W (5V/2A) in the box.", ""},
        {"The brick is extra; you can buy a 45W one.", ""},
        {"It has a 5W speaker.", ""},
        {"It takes 10W more.", ""},
        {"It charges without a charger at 30W.", "battery.wired_charging 30 [30W]"},
        {"It adds another 1,020mAh.", ""},
        {"We measured 17.9W.", ""},
        {"The 5,000mAh battery lasted 14 hours in our test.", "battery.capacity 5000 [5,000mAh]"},
        {"In our test it was 4,870mAh.", ""},
        {"It takes 30W by cable, which needed 80 minutes.", "battery.wired_charging 30 [30W]"},
    };
    expectFindings(readPower, cases);
}

TEST(ReadPower, KnowsOtherThingsAndWays) {
    const ReaderCase cases[] = {
        {"My 20,000mAh power bank fills it.", ""},
        {"Two cells of 2,500mAh make for 5,000mAh.", "battery.capacity 5000 [5,000mAh]"},
        {"It takes 66W by cable and 50W without one.",
         "battery.wired_charging 66 [66W]; battery.wireless_charging 50 [50W]"},
        {"It can share its charge at 4.5W.", "battery.reverse_charging 4.5 [4.5W]"},
        {"It charges at 15W, with 4.5W the other way for your watch.",
         "battery.wired_charging 15 [15W]; battery.reverse_charging 4.5 [4.5W]"},
    };
    expectFindings(readPower, cases);
}

TEST(ReadPower, TakesAShortQuestionForTheLabel) {
    const ReaderCase cases[] = {
        {"Wireless? 15W here, 10W there.",
         "battery.wireless_charging 15 [15W]; battery.wireless_charging 10 [10W]"},
        {"Wireless? 15W, and 45W wired.",
         "battery.wireless_charging 15 [15W]; battery.wired_charging 45 [45W]"},
        {"It charges with 18W or wirelessly with 15W.",
         "battery.wired_charging 18 [18W]; battery.wireless_charging 15 [15W]"},
        {"It charges with 18W or wirelessly if you like.", "battery.wireless_charging 18 [18W]"},
        {"Is wireless charging worth it? 45W by cable is.", "battery.wired_charging 45 [45W]"},
    };
    expectFindings(readPower, cases);
}

TEST(ReadPower, KnowsChargingWithoutWires) {
    EXPECT_EQ(dumpClaims("The Pixel 9 charges without wires at 15W."),
              "Pixel 9: battery.wireless_charging 15");
    EXPECT_EQ(dumpClaims("The Pixel 9 comes without a 15W charger."), "");
}

}  // namespace
}  // namespace speclens::test
