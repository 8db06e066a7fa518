#include "core/text/dateline.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

TEST(IsDateline, KnowsLinesThatSayWhenAStoryWasPublished) {
    for (const char* line :
         {"September 26, 2023 1:04PM", "26 Sept 2023", "Published: 3 May 2021, 10:15 IST",
          "Updated on Monday, March 4th, 2024 at 9:30 a.m. EST", "2021-05-03 10:15",
          "Jun 7, 2012"}) {
        EXPECT_TRUE(isDateline(line)) << line;
    }
    for (const char* line :
         {"", "March", "May 2022", "The phone launches on September 26, 2023", "6.7", "2023",
          "108 + 8 + 2", "Galaxy A54", "August 2 and 3, 2024: what to expect", "12:30"}) {
        EXPECT_FALSE(isDateline(line)) << line;
    }
}

}  // namespace
}  // namespace speclens
