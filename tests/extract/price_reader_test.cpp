#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

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

}  // namespace
}  // namespace speclens::test
