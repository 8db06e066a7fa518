#include "core/catalog/name_order.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/catalog/name_sorter.h"

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

TEST(NameSorter, PutsPhonesInTheOrderOfTheirNames) {
    NameSorter sorter;
    sorter.add(PhoneId{9}, "Zed", "A");
    sorter.add(PhoneId{8}, "acme", "Nova With A Long Name 10");
    sorter.add(PhoneId{7}, "Acme", "Nova With A Long Name 9");
    sorter.add(PhoneId{6}, "Acme", "nova 07");
    sorter.add(PhoneId{5}, "ACME", "Nova 7");
    sorter.add(PhoneId{4}, "", "Zed");
    sorter.add(PhoneId{3}, "Acme", "é");
    EXPECT_EQ(sorter.order(), (std::vector<std::uint32_t>{5, 4, 3, 2, 1, 6, 0}));
    EXPECT_TRUE(NameSorter().order().empty());
}

}  // namespace
}  // namespace speclens
