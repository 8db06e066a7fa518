#include "core/spec/display.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

TEST(DisplayText, ShowsValuesAsPeopleReadThem) {
    struct DisplayCase {
        AttributeId attribute;
        Value value;
        std::string_view text;
    };
    const DisplayCase cases[] = {
        {AttributeId::BatteryCapacity, 5000.0, "5,000 mAh"},
        {AttributeId::BatteryCapacity, 990.0, "990 mAh"},
        {AttributeId::DisplaySize, 6.67, "6.67 in"},
        {AttributeId::DisplayPeakBrightness, 1750.0, "1,750 nits"},
        {AttributeId::DisplayPeakBrightness, 1.0, "1 nit"},
        {AttributeId::CameraMainAperture, 1.8, "f/1.8"},
        {AttributeId::CameraOpticalZoom, 3.0, "3×"},
        {AttributeId::CameraRearCount, 3.0, "3"},
        {AttributeId::WirelessBluetooth, 5.3, "5.3"},
        {AttributeId::MemoryStorage, 512.0, "512 GB"},
        {AttributeId::MemoryStorage, 1024.0, "1 TB"},
        {AttributeId::MemoryStorage, 2048.0, "2 TB"},
        {AttributeId::MemoryStorage, 1100.0, "1,100 GB"},
        {AttributeId::Network5g, true, "yes"},
        {AttributeId::PortHeadphoneJack, false, "no"},
        {AttributeId::DisplayTechnology, std::string("LTPO AMOLED"), "LTPO AMOLED"},
        {AttributeId::DisplayResolution, Pixels{1080, 2400}, "1080 × 2400"},
        {AttributeId::LaunchAnnounced, Date{2022, 1, 26}, "26 January 2022"},
        {AttributeId::LaunchAnnounced, Date{2022, 12, 0}, "December 2022"},
        {AttributeId::LaunchAnnounced, Date{2022, 0, 0}, "2022"},
        {AttributeId::LaunchPrice, Money{"USD", 999}, "USD 999"},
        {AttributeId::LaunchPrice, Money{"USD", 1299.5}, "USD 1,299.50"},
        {AttributeId::LaunchPrice, Money{"EUR", 299.99}, "EUR 299.99"},
    };
    for (const DisplayCase& entry : cases) {
        EXPECT_EQ(displayText(entry.attribute, entry.value), entry.text);
    }
}

TEST(DisplayNumber, GroupsTheDigitsBeforeThePoint) {
    struct NumberCase {
        double number;
        std::string_view text;
    };
    const NumberCase cases[] = {
        {0, "0"},
        {999, "999"},
        {1000, "1,000"},
        {-999, "-999"},
        {-1000, "-1,000"},
        {1299.5, "1,299.5"},
        {1234567, "1,234,567"},
        {0.12345, "0.12345"},
        {123456, "123,456"},
        {-1234.5678, "-1,234.5678"},
    };
    for (const NumberCase& entry : cases) {
        EXPECT_EQ(displayNumber(entry.number), entry.text);
    }
}

}  // namespace
}  // namespace speclens
