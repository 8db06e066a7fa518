#include "core/catalog/name_order.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

TEST(CompareNaturally, PutsNamesInTheOrderPeopleExpect) {
    const std::string_view ascending[] = {
        "",
        "007",
        "7",
        "7 a",
        "Galaxy S9",
        "Galaxy S10",
        "galaxy s10",
        "Note 9",
        "note 10",
        "Note 11",
        "Note 11 Pro",
        "Note 11S",
        "Note 99999999999999999999",
        "Note 100000000000000000000",
        "é",
    };
    for (std::size_t i = 0; i < std::size(ascending); ++i) {
        for (std::size_t j = 0; j < std::size(ascending); ++j) {
            EXPECT_TRUE(compareNaturally(ascending[i], ascending[j]) == (i <=> j))
                << ascending[i] << " | " << ascending[j];
        }
    }
}

TEST(ComparePhoneNames, PutsTheBrandFirst) {
    EXPECT_TRUE(comparePhoneNames({"Apple", "Z"}, {"Xiaomi", "A"}) < 0);
    EXPECT_TRUE(comparePhoneNames({"Apple", "9"}, {"Apple", "10"}) < 0);
    EXPECT_TRUE(comparePhoneNames({"Apple", "9"}, {"Apple", "9"}) == 0);
}

}  // namespace
}  // namespace speclens
