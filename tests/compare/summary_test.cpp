#include "core/compare/summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

using enum AttributeId;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;

/// Rows of phones A, B, C, ...
Comparison comparisonOf(const std::vector<ComparisonRow>& rows) {
    Comparison comparison;
    for (std::size_t i = 0; !rows.empty() && i < rows.front().cells.size(); ++i) {
        ComparisonPhone phone;
        phone.name = {"Acme", std::string(1, static_cast<char>('A' + i))};
        comparison.phones.push_back(phone);
    }
    comparison.groups.push_back({"All", rows});
    return comparison;
}

std::vector<std::string> textsOf(const Comparison& comparison) {
    std::vector<std::string> texts;
    for (const SummarySentence& sentence : summarize(comparison)) {
        texts.push_back(sentence.text);
        EXPECT_EQ(sentence.confirmed, sentence.text.find("said to") == std::string::npos);
    }
    return texts;
}

struct SentenceCase {
    AttributeId attribute;
    std::vector<std::string> cells;
    std::string sentence;  ///< empty where none is to be said
};

void expectSentences(const std::vector<SentenceCase>& cases) {
    for (const SentenceCase& entry : cases) {
        const auto texts = textsOf(comparisonOf({test::rowOf(entry.attribute, entry.cells)}));
        EXPECT_THAT(texts, ElementsAreArray(entry.sentence.empty() ? std::vector<std::string>{}
                                                                   : std::vector{entry.sentence}))
            << testing::PrintToString(entry.cells);
    }
}

TEST(Summary, SetsTheValuesOfTwoPhonesSideBySide) {
    expectSentences({
        {BatteryWiredCharging, {"33", "67"}, "The B charges at 67 W, the A at 33 W."},
        {BatteryCapacity,
         {"5000", "4000"},
         "The A has a battery of 5,000 mAh, the B one of 4,000 mAh."},
        {BodyWeight, {"230", "180"}, "The B weighs 180 g, the A 230 g."},
        {BodyThickness, {"7.5", "8.9"}, "The A measures 7.5 mm in thickness, the B 8.9 mm."},
        {LaunchPrice, {"EUR 199", "EUR 299"}, "The A costs EUR 199, the B EUR 299."},
        {LaunchPrice,
         {"EUR 199;EUR 250;USD 1", "EUR 299;EUR 399"},
         "The A starts at EUR 199, the B at EUR 299."},
        {LaunchPrice,
         {"EUR 199;EUR 250", "EUR 299"},
         "The A starts at EUR 199, the B costs EUR 299."},
        {MemoryRam, {"4", "6;8"}, "The B comes with up to 8 GB of RAM, the A with 4 GB."},
        {PlatformSoc,
         {"Helio G96", "Snapdragon 695"},
         "The A runs on the Helio G96, the B on the Snapdragon 695."},
        {LaunchAnnounced,
         {"2020-05", "2023-01-02"},
         "The B dates from 2 January 2023, the A from May 2020."},
        {DisplayResolution,
         {"1080x2400", "720x1600"},
         "The A shows 1080 × 2400 pixels, the B 720 × 1600."},
        {PortHeadphoneJack, {"false", "true"}, "The B has a headphone jack, the A lacks it."},
        {FeatureStereoSpeakers, {"true", "false"}, "The A has stereo speakers, the B lacks them."},
    });
}

TEST(Summary, SaysOfUnconfirmedFiguresThatTheyAre) {
    expectSentences({
        {BatteryWiredCharging,
         {"33", "67?"},
         "The B is said to charge at 67 W, the A charges at 33 W."},
        {BatteryWiredCharging,
         {"33?", "67"},
         "The B charges at 67 W, the A is said to charge at 33 W."},
        {BatteryWiredCharging,
         {"33?", "67?"},
         "The B is said to charge at 67 W, the A is said to charge at 33 W."},
        {WirelessNfc, {"false?", "true"}, "The B has NFC, the A is said to lack it."},
        {WirelessNfc, {"true?", "false"}, "The A is said to have NFC, the B lacks it."},
        {BodyThickness, {"7.5?", "8.9", "8.9"}, ""},
        {BodyThickness,
         {"7.5", "8.9?", "8.9?"},
         "The A measures 7.5 mm in thickness, the others are said to measure 8.9 mm in "
         "thickness."},
    });
}

TEST(Summary, TellsOfManyPhonesTheEndsOrTheOnlyOne) {
    expectSentences({
        {BatteryWiredCharging, {"33", "67", "18"}, "The B charges at 67 W, the C at 18 W."},
        {BatteryWiredCharging, {"33", "67", "33"}, "The B charges at 67 W, the others at 33 W."},
        {BatteryWiredCharging, {"67", "67", "33"}, "The C charges at 33 W, the others at 67 W."},
        {BatteryWiredCharging, {"33", "67", ""}, "The B charges at 67 W, the A at 33 W."},
        {BatteryWiredCharging, {"67", "67", "33", "18"}, ""},
        {BatteryWiredCharging, {"67", "33", "33", ""}, ""},
        {PlatformSoc,
         {"Helio G96", "Tensor", "Helio G96"},
         "The B runs on the Tensor, the others on the Helio G96."},
        {PlatformSoc, {"Helio G96", "Tensor", "Exynos 2200"}, ""},
        {WirelessNfc, {"true", "false", "true"}, "Only the B lacks NFC."},
        {WirelessNfc, {"true", "false", "false"}, "Only the A has NFC."},
        {WirelessNfc, {"true", "false", ""}, ""},
        {WirelessNfc, {"true", "false?", "false"}, ""},
        {WirelessNfc, {"true", "false", "false", "true"}, ""},
        {BatteryWiredCharging, {"33", "67", "120?"}, "The B charges at 67 W, the A at 33 W."},
    });
}

TEST(Summary, IsSilentAboutWhatIsMissingAlikeOrInDoubt) {
    expectSentences({
        {BatteryWiredCharging, {"67", ""}, ""},
        {BatteryWiredCharging, {"67", "67"}, ""},
        {BatteryWiredCharging, {"67", "66"}, ""},
        {BatteryWiredCharging, {"67"}, ""},
        {CameraMain, {"12", "12.2"}, ""},
        {LaunchPrice, {"EUR 199", "USD 399"}, ""},
        {MemoryRam, {"4", "8;12?"}, ""},
        {PlatformSoc, {"Helio G96", "Snapdragon 695;Exynos 2200"}, ""},
        {WirelessNfc, {"true", "true"}, ""},
        {WirelessNfc, {"true", ""}, ""},
        {CameraMainSensor, {"IMX766", "HM2"}, ""},
        {BatteryWirelessCharging, {"0", "15"}, ""},
    });
    ComparisonRow disputed = test::rowOf(BatteryWiredCharging, {"33", "67"});
    disputed.cells[1].conflict = true;
    EXPECT_THAT(textsOf(comparisonOf({disputed})), IsEmpty());
    EXPECT_THAT(summarize({}), IsEmpty());
}

TEST(Summary, PutsWhatIsConfirmedFirstAndThenWhatDiffersMost) {
    const Comparison comparison = comparisonOf({
        test::rowOf(LaunchPrice, {"EUR 500?", "EUR 900"}),
        test::rowOf(BodyWeight, {"190", "200"}),
        test::rowOf(DisplayRefreshRate, {"60", "120"}),
        test::rowOf(CameraMain, {"50", "108"}),
        test::rowOf(BatteryCapacity, {"4500", "5000"}),
        test::rowOf(BatteryWiredCharging, {"33", "67"}),
        test::rowOf(FeatureIrBlaster, {"true", "false"}),
    });
    EXPECT_THAT(textsOf(comparison),
                ElementsAre("The B refreshes its screen at 120 Hz, the A at 60 Hz.",
                            "The B charges at 67 W, the A at 33 W.",
                            "The B has a main camera of 108 MP, the A one of 50 MP.",
                            "The B has a battery of 5,000 mAh, the A one of 4,500 mAh.",
                            "The A weighs 190 g, the B 200 g."));
}

TEST(Summary, NamesPhonesOfOneModelWithTheirMakers) {
    Comparison comparison = comparisonOf({test::rowOf(BatteryWiredCharging, {"33", "67"})});
    comparison.phones[1].name = {"Bell", "A"};
    EXPECT_THAT(textsOf(comparison),
                ElementsAre("The Bell A charges at 67 W, the Acme A at 33 W."));
}

}  // namespace
}  // namespace speclens
