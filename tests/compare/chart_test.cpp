#include "core/compare/chart.h"

#include <gtest/gtest.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

TEST(BarSeries, HoldsEachNumberThatAPhoneHas) {
    const PhoneName a{"", "A"};
    const PhoneName b{"", "B"};
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x",
                        {{a, AttributeId::MemoryRam, "6"},
                         {a, AttributeId::MemoryRam, "12", Basis::Leaked},
                         {b, AttributeId::MemoryRam, "8"},
                         {b, AttributeId::CameraMain, "50"},
                         {b, AttributeId::LaunchPrice, "EUR 249"},
                         {b, AttributeId::PlatformSoc, "Helio G96"}});
    const PhoneId ids[] = {test::phoneCalled(catalog, "A"), test::phoneCalled(catalog, "B")};
    const std::vector<BarSeries> series = barSeries(compare(catalog, ids));

    ASSERT_EQ(series.size(), 2U);
    EXPECT_EQ(series[0].attribute, AttributeId::MemoryRam);
    ASSERT_EQ(series[0].bars.size(), 2U);
    EXPECT_EQ(series[0].bars[0].number, 12);
    EXPECT_EQ(series[0].bars[0].display, "12 GB");
    EXPECT_FALSE(series[0].bars[0].confirmed);
    EXPECT_TRUE(series[0].bars[1].confirmed);
    EXPECT_EQ(series[1].attribute, AttributeId::CameraMain);
    ASSERT_EQ(series[1].bars.size(), 1U);
    EXPECT_EQ(series[1].bars[0].phone, 1U);
}

TEST(BarSeries, OfNothingIsNothing) {
    EXPECT_TRUE(barSeries({}).empty());
}

}  // namespace
}  // namespace speclens
