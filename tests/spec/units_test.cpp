#include "core/spec/units.h"

#include <gtest/gtest.h>

#include "core/spec/display.h"

namespace speclens {
namespace {

using A = AttributeId;

TEST(Units, ShowLengthsAndWeightsInTheChosenUnit) {
    struct UnitCase {
        A attribute;
        Value value;
        std::string_view metric;
        std::string_view imperial;
    };
    const UnitCase cases[] = {
        {A::BodyWeight, 200.0, "200 g", "7.05 oz"},
        {A::BodyWeight, 195.6, "195.6 g", "6.90 oz"},
        {A::BodyHeight, 162.9, "162.9 mm", "6.41 in"},
        {A::BodyWidth, 76.2, "76.2 mm", "3.00 in"},
        {A::BodyThickness, 7.9, "7.9 mm", "0.311 in"},
        {A::BodyThickness, 8.0, "8 mm", "0.315 in"},
        {A::BodyWeight, 50000.0, "50,000 g", "1,763.70 oz"},
        {A::DisplaySize, 6.7, "6.7 in", "6.7 in"},
        {A::BatteryCapacity, 5000.0, "5,000 mAh", "5,000 mAh"},
        {A::MemoryStorage, 1024.0, "1 TB", "1 TB"},
        {A::BodyColor, std::string("Black"), "Black", "Black"},
    };
    for (const UnitCase& entry : cases) {
        EXPECT_EQ(displayText(entry.attribute, entry.value, Units::Metric), entry.metric);
        EXPECT_EQ(displayText(entry.attribute, entry.value, Units::Imperial), entry.imperial);
    }
}

TEST(Units, NameTheUnitOfAnAttribute) {
    struct NameCase {
        A attribute;
        std::string_view metric;
        std::string_view imperial;
    };
    const NameCase cases[] = {
        {A::BodyWeight, "g", "oz"},          {A::BodyThickness, "mm", "in"},
        {A::DisplaySize, "in", "in"},        {A::BodyColor, "", ""},
        {A::DisplayRefreshRate, "Hz", "Hz"},
    };
    for (const NameCase& entry : cases) {
        EXPECT_EQ(unitOf(entry.attribute, Units::Metric).name, entry.metric);
        EXPECT_EQ(unitOf(entry.attribute, Units::Imperial).name, entry.imperial);
    }
}

TEST(Units, WriteNumbersWithAndWithoutGroupedDigits) {
    const DisplayUnit ounce = unitOf(A::BodyWeight, Units::Imperial);
    const DisplayUnit gram = unitOf(A::BodyWeight, Units::Metric);
    EXPECT_EQ(displayNumber(50000, ounce), "1,763.70");
    EXPECT_EQ(formatNumber(50000, ounce), "1763.70");
    EXPECT_EQ(displayNumber(50000, gram), "50,000");
    EXPECT_EQ(formatNumber(195.25, gram), "195.25");
}

TEST(DisplayUnit, KnowsTheLeastAndTheGreatestNumberThatLooksTheSame) {
    struct EndCase {
        A attribute;
        Units units;
        double shown;
        double least;
        double greatest;
    };
    const EndCase cases[] = {
        {A::BodyWeight, Units::Imperial, 7, 198.31, 198.58},
        {A::BodyWeight, Units::Imperial, 7.001, 198.31, 198.58},
        {A::BodyWeight, Units::Imperial, 0, 0, 0.14},
        {A::BodyWidth, Units::Imperial, 3, 76.08, 76.32},
        {A::BodyThickness, Units::Imperial, 0.315, 7.99, 8.01},
        {A::BodyWeight, Units::Metric, 198.4, 198.4, 198.4},
        {A::DisplaySize, Units::Imperial, 6.7, 6.7, 6.7},
    };
    for (const EndCase& entry : cases) {
        const DisplayUnit unit = unitOf(entry.attribute, entry.units);
        EXPECT_DOUBLE_EQ(unit.least(entry.shown), entry.least);
        EXPECT_DOUBLE_EQ(unit.greatest(entry.shown), entry.greatest);
    }
    for (const A attribute : {A::BodyWeight, A::BodyThickness, A::BodyHeight}) {
        const DisplayUnit unit = unitOf(attribute, Units::Imperial);
        for (int tenths = 50; tenths < 3000; ++tenths) {
            const double own = tenths / 10.0;
            const std::string text = formatNumber(own, unit);
            const double shown = std::stod(text);
            EXPECT_LE(unit.least(shown), own);
            EXPECT_GE(unit.greatest(shown), own);
            EXPECT_EQ(formatNumber(unit.least(shown), unit), text);
            EXPECT_EQ(formatNumber(unit.greatest(shown), unit), text);
        }
    }
}

}  // namespace
}  // namespace speclens
