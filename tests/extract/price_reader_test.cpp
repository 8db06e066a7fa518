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
        {"It fell from $599 to $499.", "launch.price USD 599 [$599]; launch.price USD 499 [$499]"},
        {"It is €529 (was €599, you save €70).",
         "launch.price EUR 529 [€529]; launch.price EUR 599 [€599]"},
        {"A price cut to Rs 16,999 may come.", "launch.price INR 16999 [Rs 16,999]"},
        {"It gets a reduction from Rs 26,900 to Rs 22,900.",
         "launch.price INR 26900 [Rs 26,900]; launch.price INR 22900 [Rs 22,900]"},
        {"It costs $18.75 per month or $449 outright.", "launch.price USD 449 [$449]"},
        {"It costs $449, or $18.75 a month.", "launch.price USD 449 [$449]"},
        {"It costs $450; trade in your old phone and get $300.", "launch.price USD 450 [$450]"},
        {"It costs $450 with $100 in store credit.", "launch.price USD 450 [$450]"},
        {"It costs $449 and $499, with a $50 rebate.",
         "launch.price USD 449 [$449]; launch.price USD 499 [$499]"},
        {"Ten phones worth Rs 46,832 each are given away.", "launch.price INR 46832 [Rs 46,832]"},
        {"The discount goes as high as Rs 4,000.", ""},
        {"The price goes as high as Rs 40,000.", "launch.price INR 40000 [Rs 40,000]"},
        {"It was $US50 ($74) more.", ""},
        {"It costs $US250 ($371).", "launch.price USD 250 [$US250]; launch.price USD 371 [$371]"},
        {"The phone with a charger costs $499.", "launch.price USD 499 [$499]"},
        {"It is around the Rs 40,000 mark.", "launch.price INR 40000 [Rs 40,000]"},
        {"It is in the segment that goes from Rs 10,000 to Rs 15,000.", ""},
        {"It is the best phone under Rs 20,000 or Rs 25,000.", ""},
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
        {"It is good if your budget is $300.", ""},
        {"Got $500 to spend on a phone?", ""},
        {"It is a budget phone for $300.", "launch.price USD 300 [$300]"},
        {"A discount of Rs. 2,000 is there.", ""},
        {"It made $5 billion.", ""},
        {"It is $50 cheaper.", ""},
        {"It is $50 more expensive.", ""},
        {"Add $5 for a sticker.", ""},
        {"Trade in your old phone for up to $500.", ""},
        {"You get a $100 gift card.", ""},
        {"It has won 30 prizes.", ""},
        {"We try 120 phones a year.", ""},
        {"It is a sub-$500 phone.", ""},
        {"It is a sub-Rs. 40,000 phone.", ""},
        {"It is a $300-or-less phone.", ""},
        {"It fits a budget of $400 max.", ""},
        {"It got a Rs 2,000 cut.", ""},
        {"It comes after a $50 mail-in rebate.", ""},
        {"It costs $99 down.", ""},
        {"Plans are $80 or $90 a line.", ""},
        {"EMI options from Rs 1,999 are there.", ""},
        {"Hand in your phone and Samsung knocks off as much as $1,200.", ""},
        {"It comes with benefits worth Rs 7,000.", ""},
        {"The charger costs $35.", ""},
        {"A charger for the Pixel 7 costs $35.", ""},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, LeavesOutDifferences) {
    const ReaderCase cases[] = {
        {"It is costlier by Rs 2,000 than before.", ""},
        {"Its price went up by as much as $50.", ""},
        {"It undercuts them by €100, at €399.", "launch.price EUR 399 [€399]"},
        {"It took the biggest jump, of Rs 2,000.", ""},
        {"It sells for $449, a premium of $50.", "launch.price USD 449 [$449]"},
        {"That is another Rs 5,000 on top.", ""},
        {"Add $100 and the storage doubles.", ""},
        {"It has a price of $449.", "launch.price USD 449 [$449]"},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, LeavesOutClassesOfPhones) {
    const ReaderCase cases[] = {
        {"It has joined the $1,000 club.", ""},
        {"It plays in the Rs. 8,000 to Rs. 13,000 segment.", ""},
        {"It is in the $300-$400 range.", ""},
        {"It costs upwards of $1,000.", ""},
        {"Prices have flown past $1,000.", ""},
        {"Which one deserves your Rs 20,000?", ""},
        {"Many a $700 phone lacks it.", ""},
        {"Few $700 phones have it.", ""},
        {"It is a $700 phone.", "launch.price USD 700 [$700]"},
        {"It costs $1,199 and up.", "launch.price USD 1199 [$1,199]"},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, LeavesOutWhatIsBoughtForAPhone) {
    const ReaderCase cases[] = {
        {"I would rather buy a $49 battery swap.", ""},
        {"A replacement screen costs $120.", ""},
        {"It needs a $25 charger.", ""},
        {"It costs $499 with a charger.", "launch.price USD 499 [$499]"},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, GoesOnWithoutTheCurrency) {
    const ReaderCase cases[] = {
        {"It costs Rs 14,999 for 4GB and 16,999 for 6GB.",
         "launch.price INR 14999 [Rs 14,999]; launch.price INR 16999 [16,999]"},
        {"It costs 199 euro ($274) with 3G and 249 ($342) with LTE.",
         "launch.price EUR 199 [199 euro]; launch.price USD 274 [$274]; "
         "launch.price EUR 249 [249]; launch.price USD 342 [$342]"},
        {"It costs $399 and 5,000 with luck.", "launch.price USD 399 [$399]"},
        {"It costs $399 and 450 people came.", "launch.price USD 399 [$399]"},
        {"It costs $45 a month (or $55 for more).", ""},
        {"It costs NRs 24,990.", "launch.price NPR 24990 [NRs 24,990]"},
        {"It costs 399 British pounds.", "launch.price GBP 399 [399 British pounds]"},
        {"A spare battery costs $39.", ""},
    };
    expectFindings(readPrices, cases);
}

TEST(ReadPrices, ReadsRangesAndWhatRefusedAmountsComeTo) {
    const ReaderCase cases[] = {
        {"It costs between 300 and 350 euros.",
         "launch.price EUR 300 [300]; launch.price EUR 350 [350 euros]"},
        {"It costs 15,000 to 16,000 rupees.",
         "launch.price INR 15000 [15,000]; launch.price INR 16000 [16,000 rupees]"},
        {"It came in 2015 and 2,500 yuan bought it.", "launch.price CNY 2500 [2,500 yuan]"},
        {"We met 40 and 350 euros bought it.", "launch.price EUR 350 [350 euros]"},
        {"It costs under Rs 15,000, about $200.", ""},
        {"It became cheaper by Rs 8,000 (around $100).", ""},
        {"It costs under Rs 15,000, and the other costs $200.", "launch.price USD 200 [$200]"},
        {"It costs $399 now, $100 and $150 less than before.", "launch.price USD 399 [$399]"},
        {"It costs $399 and $50 less than before.", "launch.price USD 399 [$399]"},
        {"It costs Rs 15,000 (around $200).",
         "launch.price INR 15000 [Rs 15,000]; launch.price USD 200 [$200]"},
    };
    expectFindings(readPrices, cases);
}

}  // namespace
}  // namespace speclens::test
