#include "core/spec/value_order.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

TEST(CompareValues, OrdersValuesOfOneType) {
    struct Case {
        Value less;
        Value greater;
    };
    const Case ascending[] = {
        {9.0, 10.0},
        {false, true},
        {Date{2022, 0, 0}, Date{2022, 1, 0}},
        {Date{2022, 1, 26}, Date{2023, 0, 0}},
        {Pixels{1440, 1440}, Pixels{1080, 2400}},
        {Money{"EUR", 999}, Money{"USD", 1}},
        {Money{"EUR", 199}, Money{"EUR", 249}},
    };
    for (const Case& entry : ascending) {
        EXPECT_TRUE(compareValues(entry.less, entry.greater) < 0);
        EXPECT_TRUE(compareValues(entry.greater, entry.less) > 0);
        EXPECT_TRUE(compareValues(entry.less, entry.less) == 0);
    }
}

TEST(CompareValues, SetsNoOrderOnTextsAndMixedTypes) {
    EXPECT_TRUE(compareValues(std::string("a"), std::string("b")) == 0);
    EXPECT_TRUE(compareValues(1.0, true) == 0);
}

}  // namespace
}  // namespace speclens
