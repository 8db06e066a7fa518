#include "core/compare/sameness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

Value valueOf(AttributeId id, std::string_view text) {
    return parseCanonical(attribute(id).type, text).value();
}

struct ValueCase {
    AttributeId attribute;
    std::string_view left;
    std::string_view right;
};

TEST(Sameness, HoldsForValuesThatSourcesRoundOrSayLessOf) {
    const ValueCase cases[] = {
        {AttributeId::DisplaySize, "6.67", "6.67"},
        {AttributeId::DisplaySize, "6.67", "6.68"},
        {AttributeId::BatteryCapacity, "5000", "5000"},
        {AttributeId::BodyWeight, "193.5", "194"},
        {AttributeId::BodyHeight, "163.06", "163.1"},
        {AttributeId::BodyThickness, "8.1", "8.05"},
        {AttributeId::DisplayPixelDensity, "394.6", "395"},
        {AttributeId::CameraMain, "12", "12.2"},
        {AttributeId::CameraMainAperture, "1.79", "1.8"},
        {AttributeId::LaunchReleased, "2022-01", "2022-01-26"},
        {AttributeId::LaunchReleased, "2022", "2022-01-26"},
        {AttributeId::LaunchPrice, "USD 999", "USD 999"},
        {AttributeId::DisplayTechnology, "P-OLED", "pOLED"},
        {AttributeId::PlatformOs, "Android", "Android 12"},
        {AttributeId::PlatformSkin, "One UI", "One UI 4.1"},
        {AttributeId::CameraVideo, "4K", "4K@60"},
        {AttributeId::Network5g, "true", "true"},
    };
    for (const auto& [id, left, right] : cases) {
        EXPECT_TRUE(countsAsSame(id, valueOf(id, left), valueOf(id, right)))
            << left << " " << right;
        EXPECT_TRUE(countsAsSame(id, valueOf(id, right), valueOf(id, left)))
            << right << " " << left;
    }
}

TEST(Sameness, DoesNotHoldForValuesThatTellPhonesApart) {
    const ValueCase cases[] = {
        {AttributeId::DisplaySize, "6.67", "6.7"},
        {AttributeId::BatteryCapacity, "5000", "4980"},
        {AttributeId::BodyWeight, "193.5", "194.1"},
        {AttributeId::BodyHeight, "163", "163.1"},
        {AttributeId::BodyThickness, "8", "8.1"},
        {AttributeId::DisplayRefreshRate, "120", "119"},
        {AttributeId::BatteryWiredCharging, "66", "67"},
        {AttributeId::CameraMain, "48", "50"},
        {AttributeId::CameraFront, "0.3", "0.1"},
        {AttributeId::CameraMainAperture, "1.75", "1.8"},
        {AttributeId::LaunchReleased, "2022-01-25", "2022-01-26"},
        {AttributeId::LaunchReleased, "2022-01", "2022-02"},
        {AttributeId::LaunchPrice, "USD 999", "USD 998"},
        {AttributeId::LaunchPrice, "USD 999", "EUR 999"},
        {AttributeId::DisplayResolution, "1080x2400", "1080x2340"},
        {AttributeId::DisplayTechnology, "AMOLED", "Super AMOLED"},
        {AttributeId::DisplayProtection, "Gorilla Glass Victus", "Gorilla Glass Victus 2"},
        {AttributeId::PlatformOs, "Android 12", "Android 13"},
        {AttributeId::PlatformOs, "Android 12", "Android 12L"},
        {AttributeId::PlatformSkin, "One UI 4", "One UI 4.1"},
        {AttributeId::PlatformSoc, "Snapdragon", "Snapdragon 695"},
        {AttributeId::CameraVideo, "4K@30", "4K@60"},
        {AttributeId::Network5g, "true", "false"},
    };
    for (const auto& [id, left, right] : cases) {
        EXPECT_FALSE(countsAsSame(id, valueOf(id, left), valueOf(id, right)))
            << left << " " << right;
        EXPECT_FALSE(countsAsSame(id, valueOf(id, right), valueOf(id, left)))
            << right << " " << left;
    }
}

TEST(Sameness, IsExplainedForEveryAttribute) {
    for (const Attribute& entry : attributes()) {
        EXPECT_THAT(differenceRule(entry.id), EndsWith(". What is unknown is no difference."));
    }
    struct Case {
        AttributeId attribute;
        const char* beginning;
    };
    const Case cases[] = {
        {AttributeId::BodyWeight,
         "Figures count as different when they are more than 0.5 g apart. "},
        {AttributeId::DisplaySize, "Figures count as different when they are more than 0.01 in"},
        {AttributeId::CameraMain, "Figures count as different when they are more than 2% apart."},
        {AttributeId::CameraMainAperture,
         "Figures count as different when they are more than 0.02 "},
        {AttributeId::BatteryCapacity, "Any difference between the figures counts. What"},
        {AttributeId::MemoryRam, "Any difference between the figures counts. Of several values, "},
        {AttributeId::PlatformOs, "Names count as different unless one only leaves out the ver"},
        {AttributeId::CameraVideo, "Values count as different unless one only leaves out the fr"},
        {AttributeId::LaunchPrice, "Any difference in price counts, in the currencies that both"},
    };
    for (const auto& [id, beginning] : cases) {
        EXPECT_THAT(differenceRule(id), StartsWith(beginning));
    }
    EXPECT_THAT(differenceRule(AttributeId::LaunchPrice), testing::Not(HasSubstr("several")));
}

TEST(RowSameness, ComparesSetsAndLeavesOutWhatIsMissing) {
    struct Case {
        AttributeId attribute;
        std::vector<std::string> cells;
        Sameness sameness;
    };
    const Case cases[] = {
        {AttributeId::CameraMain, {"50"}, Sameness::Single},
        {AttributeId::CameraMain, {"50", ""}, Sameness::Single},
        {AttributeId::CameraMain, {"", ""}, Sameness::Single},
        {AttributeId::CameraMain, {"50", "", "50"}, Sameness::Alike},
        {AttributeId::CameraMain, {"50", "", "48"}, Sameness::Different},
        {AttributeId::BodyWeight, {"190", "190.4", "190.8"}, Sameness::Different},
        {AttributeId::MemoryRam, {"6;8", "8;6"}, Sameness::Alike},
        {AttributeId::MemoryRam, {"6;8", "8"}, Sameness::Different},
        {AttributeId::MemoryRam, {"8", "6;8"}, Sameness::Different},
        {AttributeId::BodyColor, {"Blue;Dark Gray", "dark-gray;blue"}, Sameness::Alike},
        {AttributeId::LaunchPrice, {"EUR 199", "USD 199"}, Sameness::Single},
        {AttributeId::LaunchPrice, {"EUR 199;USD 249", "USD 249"}, Sameness::Alike},
        {AttributeId::LaunchPrice, {"EUR 199;USD 249", "USD 199"}, Sameness::Different},
        {AttributeId::LaunchPrice, {"EUR 199", "USD 249", "EUR 199"}, Sameness::Alike},
    };
    for (const auto& [id, texts, sameness] : cases) {
        EXPECT_EQ(test::rowOf(id, texts).sameness, sameness) << testing::PrintToString(texts);
    }
}

}  // namespace
}  // namespace speclens
