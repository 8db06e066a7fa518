#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

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
        {"It was sold in 2022.", "launch.released 2022 [2022]"},
        {"Over 6.7 million phones were sold worldwide in 2019.", ""},
        {"It was unveiled in 2022.", "launch.announced 2022 [2022]"},
        {"It was announced on 2023-03-15.", "launch.announced 2023-03-15 [2023-03-15]"},
        {"It was announced on 15/03/2023.", "launch.announced 2023-03-15 [15/03/2023]"},
        {"It was announced on 03/15/2023.", "launch.announced 2023-03-15 [03/15/2023]"},
        {"It became official on March 15, 2023.", "launch.announced 2023-03-15 [March 15, 2023]"},
        {"It came out in March 2023.", "launch.released 2023-03 [March 2023]"},
        {"It arrives on March 24, 2023.", "launch.released 2023-03-24 [March 24, 2023]"},
        {"It reaches Flipkart on 13 February 2023.",
         "launch.released 2023-02-13 [13 February 2023]"},
        {"It was launched in 2023.", "launch.announced 2023 [2023]"},
        {"It is coming sometime in 2023.", "launch.announced 2023 [2023]"},
        {"It will launch in late 2023.", "launch.announced 2023 [2023]"},
        {"It is expected in Q3 2023.", "launch.announced 2023 [2023]"},
        {"It will launch in the third quarter of 2023.", "launch.announced 2023 [2023]"},
        {"It ships in the first half of 2022.", "launch.released 2022 [2022]"},
        {"It has been out since October 2023.", "launch.released 2023-10 [October 2023]"},
        {"Delivery is expected from 21 September 2023.",
         "launch.released 2023-09-21 [21 September 2023]"},
        {"It is expected on March 15, 2023.", "launch.announced 2023-03-15 [March 15, 2023]"},
        {"PARIS, July 6, 2023 - The brand with a long name and story today announced it.",
         "launch.announced 2023-07-06 [July 6, 2023]"},
        {"PARIS, July 6, 2023 - The brand with a long name and story thinks of today.", ""},
        {"It was announced on 02/03/2023.", ""},
        {"It was announced in a room for 2023 people.", ""},
        {"It ran well in 2023.", ""},
        {"It was announced, and in 2023 it rained.", ""},
        {"It was announced on 3 March and shipped on 17 March 2023.",
         "launch.announced 2023-03-03 [3 March]; launch.released 2023-03-17 [17 March 2023]"},
        {"It was announced on March 3, and goes on sale on April 1, 2023.",
         "launch.announced 2023-03-03 [March 3]; launch.released 2023-04-01 [April 1, 2023]"},
        {"It was announced on 20 December and shipped on 5 January 2023.",
         "launch.released 2023-01-05 [5 January 2023]"},
        {"It was announced on 3 March and shipped in May 2023.",
         "launch.released 2023-05 [May 2023]"},
        {"It was announced on 3 March and shipped on 17 March.", ""},
        {"It was announced on Thursday.", ""},
        {"It may be unveiled soon.", ""},
        {"The text is of January 26, 2022.", ""},
        {"It was announced on February 30, 2022.", ""},
    };
    expectFindings(readDates, cases);
}

TEST(ReadDates, TakesTheYearFromWhenThePageWasPublished) {
    const std::string byline = "The new phone is here now\n\nBy Ann Lee\nMay 20, 2024 1:04PM\n\n";
    const ReaderCase cases[] = {
        {byline + "It was announced on May 14.", "launch.announced 2024-05-14 [May 14]"},
        {byline + "It goes on sale on 3 June.", "launch.released 2024-06-03 [3 June]"},
        {byline + "It was announced on December 20.", "launch.announced 2023-12-20 [December 20]"},
        {byline + "It was announced on February 3 last year.",
         "launch.announced 2023-02-03 [February 3]"},
        {byline + "It is expected on March 3 next year.", "launch.announced 2025-03-03 [March 3]"},
        {byline + "It was announced on May 14, 2022.",
         "launch.announced 2022-05-14 [May 14, 2022]"},
        {"Posted 20-12-2023\n\nIt goes on sale on January 5.",
         "launch.released 2024-01-05 [January 5]"},
        {"Updated: 2023-11-30\n\nIt was announced on 28 November.",
         "launch.announced 2023-11-28 [28 November]"},
        // The year stays open where no line at the head is a date.
        {"By Ann Lee\n\nIt was announced on May 14.", ""},
        {"Seen 02-03-2023\n\nIt was announced on May 14.", ""},
        {"It was announced on May 14.\n\nIt was raining, as it had been on every other day of the "
         "long and cold spring, when on May 20, 2024, the reporters came to the hall in the city.",
         ""},
        {byline + "It was announced in April.", ""},
    };
    expectFindings(readDates, cases);
}

TEST(ReadDates, ReadsDotsBetweenNumbers) {
    const ReaderCase cases[] = {
        {"It was announced on 23.05.2018.", "launch.announced 2018-05-23 [23.05.2018]"},
        {"It was announced on 23.15.2018.", ""},
        {"It was announced on 33.05.2018.", ""},
    };
    expectFindings(readDates, cases);
}

TEST(ReadDates, KnowsTheDayWhenSalesOfAPhoneBegin) {
    const ReaderCase cases[] = {
        {"Sales of the phone begin on 3 June 2022.", "launch.released 2022-06-03 [3 June 2022]"},
        {"The sales office closed on 3 June 2022.", "launch.released 2022-06-03 [3 June 2022]"},
        {"The office closed on 3 June 2022.", ""},
    };
    expectFindings(readDates, cases);
}

}  // namespace
}  // namespace speclens::test
