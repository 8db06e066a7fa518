// Memory, sizes, rates, batteries, prices and dates.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadMemory, TellsMemoryFromStorage) {
    const ReaderCase cases[] = {
        {"It has 8GB of RAM.", "memory.ram 8 [8GB]"},
        {"It has 128GB of storage.", "memory.storage 128 [128GB]"},
        {"It has 8GB of RAM and 128GB of storage.",
         "memory.ram 8 [8GB]; memory.storage 128 [128GB]"},
        {"It has 8GB RAM and 256GB internal storage.",
         "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8GB/256GB.", "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8GB + 256GB.", "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8/256GB.", "memory.ram 8 [8]; memory.storage 256 [256GB]"},
        {"It has 12+512GB.", "memory.ram 12 [12]; memory.storage 512 [512GB]"},
        {"It has 6GB or 8GB of RAM.", "memory.ram 6 [6GB]; memory.ram 8 [8GB]"},
        {"It has 6/8GB of RAM.", "memory.ram 6 [6]; memory.ram 8 [8GB]"},
        {"It has up to 12GB of RAM.", "memory.ram 12 [12GB]"},
        {"It has 128GB or 256GB of storage.",
         "memory.storage 128 [128GB]; memory.storage 256 [256GB]"},
        {"It has up to 1TB of storage.", "memory.storage 1024 [1TB]"},
        {"It has 16GB of LPDDR5 memory and 512GB of UFS 3.1.",
         "memory.ram 16 [16GB]; memory.storage 512 [512GB]"},
        {"RAM is 8GB and storage is 128GB.", "memory.ram 8 [8GB]; memory.storage 128 [128GB]"},
        {"It has 6GB + 128GB, 8GB + 128GB and 8GB + 256GB versions.",
         "memory.ram 6 [6GB]; memory.storage 128 [128GB]; memory.ram 8 [8GB]; "
         "memory.storage 128 [128GB]; memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"The 256GB version costs more.", "memory.storage 256 [256GB]"},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, LeavesOutVirtualMemoryAndCards) {
    const ReaderCase cases[] = {
        {"It has 5GB of virtual RAM.", ""},
        {"It has 8GB of RAM and 5GB of virtual RAM.", "memory.ram 8 [8GB]"},
        {"It takes microSD cards of up to 1TB.", ""},
        {"Storage is expandable up to 1TB.", ""},
        {"It has 128GB of storage, expandable up to 1TB.", "memory.storage 128 [128GB]"},
        {"The film takes 8GB.", ""},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMeasures, ReadsTheScreen) {
    const ReaderCase cases[] = {
        {"It has a 6.67-inch screen.", "display.size 6.67 [6.67-inch]"},
        {"The screen measures 6.67 inches.", "display.size 6.67 [6.67 inches]"},
        {"It has a 6.7\" screen.", "display.size 6.7 [6.7\"]"},
        {"It has a 120Hz refresh rate.", "display.refresh_rate 120 [120Hz]"},
        {"It refreshes at 120 Hz.", "display.refresh_rate 120 [120 Hz]"},
        {"It has a 360Hz touch sampling rate.", "display.touch_sampling 360 [360Hz]"},
        {"It has a 120Hz refresh rate and a 240Hz touch sampling rate.",
         "display.refresh_rate 120 [120Hz]; display.touch_sampling 240 [240Hz]"},
        {"It reaches 1,200 nits.", "display.peak_brightness 1200 [1,200 nits]"},
        {"It has 395 ppi.", "display.pixel_density 395 [395 ppi]"},
        {"It has a resolution of 1080 x 2400 pixels.",
         "display.resolution 1080x2400 [1080 x 2400]"},
        {"It has 2400×1080 pixels.", "display.resolution 1080x2400 [2400×1080]"},
        {"It has a Full HD+ screen.", ""},
        {"It has a 3.4-inch cover screen.", ""},
        {"The cover screen has 6.2 inches.", ""},
        {"It has 1920Hz PWM dimming.", ""},
        {"It has a 1/1.56-inch sensor.", ""},
        {"It has a 0.8 inch notch.", ""},
        {"Stand 12 inches away.", ""},
    };
    expectFindings(readMeasures, cases);
}

TEST(ReadMeasures, ReadsTheBody) {
    const ReaderCase cases[] = {
        {"It measures 163.1 x 75.9 x 8.6 mm.",
         "body.height 163.1 [163.1]; body.width 75.9 [75.9]; body.thickness 8.6 [8.6]"},
        {"It measures 8.6 x 75.9 x 163.1mm.",
         "body.height 163.1 [163.1]; body.width 75.9 [75.9]; body.thickness 8.6 [8.6]"},
        {"It weighs 202g.", "body.weight 202 [202g]"},
        {"It weighs 202 grams.", "body.weight 202 [202 grams]"},
        {"It measures 163.1 x 75.9 x 8.6 mm and weighs 202g.",
         "body.weight 202 [202g]; body.height 163.1 [163.1]; body.width 75.9 [75.9]; "
         "body.thickness 8.6 [8.6]"},
        {"It is 8.1mm thick.", "body.thickness 8.1 [8.1mm]"},
        {"It is just 7.6 mm thin.", "body.thickness 7.6 [7.6 mm]"},
        {"It is 157.8mm tall, 76.2mm wide and 7.6mm thick.",
         "body.height 157.8 [157.8mm]; body.width 76.2 [76.2mm]; body.thickness 7.6 [7.6mm]"},
        {"It has a 3.5mm gap.", ""},
        {"It is four grams lighter.", ""},
        {"It has a 24mm lens.", ""},
    };
    expectFindings(readMeasures, cases);
}

TEST(ReadMeasures, ReadsTheBatteryAndItsCharging) {
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
        {"The lamp uses 40W.", ""},
        {"It has a huge battery and fast charging.", ""},
    };
    expectFindings(readMeasures, cases);
}

TEST(ReadPrices, ReadsAskedPrices) {
    const ReaderCase cases[] = {
        {"It costs $999.", "launch.price USD 999 [$999]"},
        {"It starts at Rs. 39,990.", "launch.price INR 39990 [Rs. 39,990]"},
        {"It costs ₹1,09,999.", "launch.price INR 109999 [₹1,09,999]"},
        {"It costs 3,999 yuan.", "launch.price CNY 3999 [3,999 yuan]"},
        {"It costs €249 for 6GB and €299 for 8GB.",
         "launch.price EUR 249 [€249]; launch.price EUR 299 [€299]"},
        {"It costs £849 or €949.", "launch.price GBP 849 [£849]; launch.price EUR 949 [€949]"},
        {"It is on sale for $899, down from $999.",
         "launch.price USD 899 [$899]; launch.price USD 999 [$999]"},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, LeavesOutAmountsThatAreNoPrices) {
    const ReaderCase cases[] = {
        {"Save $100 today.", ""},
        {"It is $100 off.", ""},
        {"You get up to $500 for a trade-in.", ""},
        {"It costs $41.62 a month.", ""},
        {"Phones under $300 are many.", ""},
        {"A discount of Rs. 2,000 is there.", ""},
        {"It made $5 billion.", ""},
        {"It is $50 cheaper.", ""},
        {"It is $50 more expensive.", ""},
        {"Add $5 for a sticker.", ""},
        {"Trade in your old phone for up to $500.", ""},
        {"You get a $100 gift card.", ""},
        {"It has won 30 prizes.", ""},
        {"We try 120 phones a year.", ""},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadDates, ReadsDaysMonthsAndYearsOfLaunchAndRelease) {
    const ReaderCase cases[] = {
        {"It was announced on January 26, 2022.", "launch.announced 2022-01-26 [January 26, 2022]"},
        {"It was announced on 26 January 2022.", "launch.announced 2022-01-26 [26 January 2022]"},
        {"It was unveiled on the 26th of January 2022.",
         "launch.announced 2022-01-26 [26th of January 2022]"},
        {"It was unveiled on Jan 26th, 2022.", "launch.announced 2022-01-26 [Jan 26th, 2022]"},
        {"It was unveiled in May 2022.", "launch.announced 2022-05 [May 2022]"},
        {"It goes on sale on February 17, 2023.", "launch.released 2023-02-17 [February 17, 2023]"},
        {"It was announced on February 1, 2023, and ships on February 17, 2023.",
         "launch.announced 2023-02-01 [February 1, 2023]; "
         "launch.released 2023-02-17 [February 17, 2023]"},
        {"It was released in March 2021.", "launch.released 2021-03 [March 2021]"},
        {"It was unveiled in 2022.", "launch.announced 2022 [2022]"},
        {"It was announced on Thursday.", ""},
        {"It may be unveiled soon.", ""},
        {"The text is of January 26, 2022.", ""},
        {"It was announced on February 30, 2022.", ""},
    };
    expectFindings(readDates, cases);
}

}  // namespace
}  // namespace speclens::test
