#include "ui/browse/likeness_text.h"

#include <gtest/gtest.h>

namespace speclens::ui {
namespace {

using A = AttributeId;

TEST(LikenessText, TellsWhatIsTheSameAndWhatDiffers) {
    struct Case {
        std::vector<Likeness> telling;
        QString text;
        Units units = Units::Metric;
    };
    const std::string soc = "Helio G96";
    const Case cases[] = {
        {{}, ""},
        {{{columnOf(A::PlatformSoc), soc, soc, true},
          {columnOf(A::BodyWeight), 200.0, 195.0, false}},
         "same chipset · 5 g lighter"},
        {{{columnOf(A::BodyWeight), 195.0, 200.0, false}}, "5 g heavier"},
        {{{yearColumn, 2022.0, 2022.0, true}, {columnOf(A::PlatformSoc), "X", soc, false}},
         "same year · with Helio G96"},
        {{{yearColumn, 2022.0, 2023.0, false}}, "a year newer"},
        {{{yearColumn, 2022.0, 2020.0, false}}, "2 years older"},
        {{{columnOf(A::DisplaySize), 6.5, 6.67, false}}, "0.17 in larger"},
        {{{columnOf(A::BatteryCapacity), 5000.0, 4500.0, false}}, "500 mAh less"},
        {{{columnOf(A::LaunchPrice), Money{"EUR", 300}, Money{"EUR", 249.5}, false}},
         "EUR 50.50 cheaper"},
        {{{columnOf(A::Network5g), false, true, false}}, "with 5G"},
        {{{columnOf(A::Network5g), true, false, false}}, "without 5G"},
        {{{columnOf(A::MemoryRam), 8.0, 8.0, true}}, "same: RAM"},
        {{{columnOf(A::BodyWeight), 200.0, 195.0, false}}, "0.18 oz lighter", Units::Imperial},
        {{{columnOf(A::BodyThickness), 8.0, 8.1, false}}, "0.004 in thicker", Units::Imperial},
        {{{columnOf(A::BodyWeight), 193.5, 193.6, false}}, "0.1 g heavier"},
        {{{columnOf(A::BodyWeight), 193.5, 193.6, false}}, "same weight", Units::Imperial},
        {{{columnOf(A::DisplaySize), 6.5, 6.67, false}}, "0.17 in larger", Units::Imperial},
    };
    for (const Case& entry : cases) {
        SimilarPhone similar;
        similar.telling = entry.telling;
        EXPECT_EQ(likenessText(similar, entry.units), entry.text);
    }
}

}  // namespace
}  // namespace speclens::ui
