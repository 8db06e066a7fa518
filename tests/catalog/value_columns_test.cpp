#include "core/catalog/value_columns.h"

#include <gtest/gtest.h>

#include <limits>

namespace speclens {
namespace {

TEST(ValueColumns, HoldNumbersWithTheirUnitsAndEverythingElseAsText) {
    const ValueColumns size = toColumns(AttributeId::DisplaySize, 6.67);
    EXPECT_EQ(size.number, 6.67);
    EXPECT_EQ(size.unit, "in");
    const ValueColumns price = toColumns(AttributeId::LaunchPrice, Money{"EUR", 249.5});
    EXPECT_EQ(price.number, 249.5);
    EXPECT_EQ(price.unit, "EUR");
    const ValueColumns flag = toColumns(AttributeId::Network5g, true);
    EXPECT_EQ(flag.number, 1.0);
    const ValueColumns pixels = toColumns(AttributeId::DisplayResolution, Pixels{1080, 2400});
    EXPECT_EQ(pixels.text, "1080x2400");
    EXPECT_FALSE(pixels.number);
}

TEST(ValueColumns, GiveNoValueWhereTheyHoldNone) {
    const double infinite = std::numeric_limits<double>::infinity();
    struct Case {
        AttributeId attribute{};
        ValueColumns columns;
    };
    const Case cases[] = {
        {AttributeId::DisplaySize, {{}, {}, "in"}},
        {AttributeId::DisplaySize, {{}, "6.67", "in"}},
        {AttributeId::DisplaySize, {6.67, {}, "mm"}},
        {AttributeId::DisplaySize, {infinite, {}, "in"}},
        {AttributeId::Network5g, {0.5, {}, ""}},
        {AttributeId::Network5g, {{}, "true", ""}},
        {AttributeId::LaunchPrice, {infinite, {}, "EUR"}},
        {AttributeId::LaunchPrice, {249.0, {}, ""}},
        {AttributeId::LaunchPrice, {{}, "EUR 249", "EUR"}},
        {AttributeId::LaunchReleased, {2022.0, {}, ""}},
        {AttributeId::LaunchReleased, {{}, "soon", ""}},
        {AttributeId::DisplayResolution, {{}, "2400x1080", "px"}},
        {AttributeId::PlatformSoc, {{}, "", ""}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(fromColumns(entry.attribute, entry.columns), std::nullopt)
            << attribute(entry.attribute).key;
    }
}

}  // namespace
}  // namespace speclens
