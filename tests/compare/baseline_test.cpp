#include "core/compare/baseline.h"

#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

using test::cellOf;

struct BaselineCase {
    AttributeId attribute;
    std::string baseline;
    std::string cell;
    std::string display;  ///< empty where there is no difference to show
    std::string machine;
};

std::string dumpOf(const BaselineCase& entry, Units units) {
    const auto difference =
        differenceFrom(cellOf(entry.attribute, entry.baseline, units),
                       cellOf(entry.attribute, entry.cell, units), entry.attribute, units);
    return difference ? difference->display + " | " + difference->machine : "";
}

TEST(Baseline, ShowsNumbersPricesAndDatesAsDifferences) {
    const BaselineCase cases[] = {
        {AttributeId::BatteryCapacity, "4400", "5000", "+600 mAh", "600"},
        {AttributeId::BatteryCapacity, "4000", "5500", "+1,500 mAh", "1500"},
        {AttributeId::BodyWeight, "204", "190", "−14 g", "-14"},
        {AttributeId::BodyWeight, "190", "190.4", "same", "0"},
        {AttributeId::DisplaySize, "6.67", "6.7", "+0.03 in", "0.03"},
        {AttributeId::DisplayPeakBrightness, "900", "1200", "+33%", "33%"},
        {AttributeId::DisplayPeakBrightness, "100", "2100", "+2,000%", "2000%"},
        {AttributeId::DisplayResolution, "1080x2400", "1080x2404", "+0.2%", "0.2%"},
        {AttributeId::DisplayResolution, "1440x3200", "720x1600", "−75%", "-75%"},
        {AttributeId::CameraOpticalZoom, "3", "5", "+2×", "2"},
        {AttributeId::MemoryStorage, "128;256", "512;1024", "+768 GB", "768"},
        {AttributeId::MemoryRam, "12", "6;8", "−4 GB", "-4"},
        {AttributeId::MemoryRam, "6", "8;12?", "+2 GB", "2"},
        {AttributeId::CameraFront, "12;32", "16", "−16 MP", "-16"},
        {AttributeId::LaunchPrice, "EUR 199", "EUR 249", "+EUR 50", "50"},
        {AttributeId::LaunchPrice, "EUR 249.5;USD 299", "USD 249;USD 349", "−USD 50", "-50"},
        {AttributeId::LaunchPrice, "USD 100;EUR 90", "EUR 80;USD 80", "−USD 20", "-20"},
        {AttributeId::LaunchReleased, "2022-01-26", "2022-02-07", "+12 days", "12 days"},
        {AttributeId::LaunchReleased, "2022-01-26", "2022-01-25", "−1 day", "-1 day"},
        {AttributeId::LaunchReleased, "2022-01-26", "2022-09-07", "+7 months", "7 months"},
        {AttributeId::LaunchReleased, "2022-01", "2021-12-07", "−1 month", "-1 month"},
        {AttributeId::LaunchReleased, "2022-01", "2024-07", "+2.5 years", "2.5 years"},
        {AttributeId::LaunchReleased, "2022", "2023-11-01", "+1 year", "1 year"},
        {AttributeId::LaunchReleased, "2022-01", "2022-01-20", "same", "0"},
    };
    for (const BaselineCase& entry : cases) {
        EXPECT_EQ(dumpOf(entry, Units::Metric), entry.display + " | " + entry.machine);
    }
}

TEST(Baseline, ShowsTheDifferenceOfWhatIsShownInImperialUnits) {
    const BaselineCase cases[] = {
        {AttributeId::BodyWeight, "193.5", "200", "+0.22 oz", "6.5"},
        {AttributeId::BodyHeight, "163.2", "163", "−0.01 in", "-0.2"},
        {AttributeId::BodyHeight, "163", "163.1", "same", "0"},
        {AttributeId::BodyThickness, "7.9", "8.1", "+0.008 in", "0.2"},
        {AttributeId::BatteryCapacity, "4400", "5000", "+600 mAh", "600"},
    };
    for (const BaselineCase& entry : cases) {
        EXPECT_EQ(dumpOf(entry, Units::Imperial), entry.display + " | " + entry.machine);
    }
}

TEST(Baseline, ShowsNothingWhereADifferenceMakesNoSense) {
    const BaselineCase cases[] = {
        {AttributeId::BatteryCapacity, "", "5000", {}, {}},
        {AttributeId::BatteryCapacity, "5000", "", {}, {}},
        {AttributeId::PlatformSoc, "Snapdragon 695", "Helio G96", {}, {}},
        {AttributeId::PlatformSoc, "Snapdragon 695", "Snapdragon 695", {}, {}},
        {AttributeId::Network5g, "true", "false", {}, {}},
        {AttributeId::WirelessBluetooth, "5.1", "5.3", {}, {}},
        {AttributeId::CameraMainAperture, "1.8", "2.2", {}, {}},
        {AttributeId::CameraRearOther, "2;8", "8", {}, {}},
        {AttributeId::LaunchPrice, "EUR 199", "USD 249", {}, {}},
        {AttributeId::DisplayTouchSampling, "0", "240", {}, {}},
    };
    for (const BaselineCase& entry : cases) {
        EXPECT_EQ(dumpOf(entry, Units::Metric), "");
    }
}

TEST(Baseline, IsConfirmedWhereBothValuesAre) {
    struct Case {
        const char* baseline;
        const char* cell;
        bool confirmed;
    };
    for (const auto& [baseline, cell, confirmed] :
         {Case{"6", "8", true}, {"6?", "8", false}, {"6", "8?", false}, {"6", "8;7?", true}}) {
        const auto difference =
            differenceFrom(cellOf(AttributeId::MemoryRam, baseline),
                           cellOf(AttributeId::MemoryRam, cell), AttributeId::MemoryRam);
        ASSERT_TRUE(difference);
        EXPECT_EQ(difference->confirmed, confirmed) << baseline << " " << cell;
    }
}

}  // namespace
}  // namespace speclens
