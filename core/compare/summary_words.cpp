#include "core/compare/summary_words.h"

#include <array>

namespace speclens {
namespace {

using Measure = SummaryMeasure;
using enum AttributeId;

constexpr std::array phrases = {
    SummaryPhrase{LaunchPrice, 10, Measure::Ratio, 2, "costs", "cost", " ", " ", ""},
    SummaryPhrase{BatteryCapacity, 8, Measure::Ratio, 1.6, "has", "have", " a battery of ",
                  " one of ", ""},
    SummaryPhrase{BatteryWiredCharging, 7, Measure::Ratio, 4, "charges", "charge", " at ", " at ",
                  ""},
    SummaryPhrase{DisplaySize, 6, Measure::Ratio, 1.25, "has", "have", " a screen of ", " one of ",
                  ""},
    SummaryPhrase{DisplayRefreshRate, 6, Measure::Ratio, 2, "refreshes its screen",
                  "refresh its screen", " at ", " at ", ""},
    SummaryPhrase{PlatformSoc, 6, Measure::Kind, 0.5, "runs", "run", " on the ", " on the ", ""},
    SummaryPhrase{MemoryRam, 6, Measure::Ratio, 4, "comes", "come", " with ", " with ", " of RAM"},
    SummaryPhrase{CameraMain, 6, Measure::Ratio, 4, "has", "have", " a main camera of ", " one of ",
                  ""},
    SummaryPhrase{LaunchAnnounced, 5, Measure::Time, 48, "dates", "date", " from ", " from ", ""},
    SummaryPhrase{MemoryStorage, 5, Measure::Ratio, 4, "comes", "come", " with ", " with ",
                  " of storage"},
    SummaryPhrase{BodyWeight, 5, Measure::Ratio, 1.4, "weighs", "weigh", " ", " ", ""},
    SummaryPhrase{DisplayTechnology, 4, Measure::Kind, 0.4, "uses", "use", " ", " ",
                  " for its screen"},
    SummaryPhrase{DisplayResolution, 4, Measure::Ratio, 4, "shows", "show", " ", " ", " pixels"},
    SummaryPhrase{DisplayPeakBrightness, 4, Measure::Ratio, 4, "reaches", "reach",
                  " a brightness of ", " one of ", ""},
    SummaryPhrase{BodyThickness, 3, Measure::Ratio, 1.4, "measures", "measure", " ", " ",
                  " in thickness"},
    SummaryPhrase{BatteryWirelessCharging, 3, Measure::Ratio, 4, "charges without a cable",
                  "charge without a cable", " at ", " at ", ""},
    SummaryPhrase{CameraOpticalZoom, 3, Measure::Ratio, 4, "has", "have", " an optical zoom of ",
                  " one of ", ""},
    SummaryPhrase{CameraFront, 3, Measure::Ratio, 4, "has", "have", " a front camera of ",
                  " one of ", ""},
    SummaryPhrase{CameraUltrawide, 2, Measure::Ratio, 6, "has", "have", " an ultrawide camera of ",
                  " one of ", ""},
};

constexpr SummaryPhrase startingPrice{LaunchPrice, 10,     Measure::Ratio, 2, "starts",
                                      "start",     " at ", " at ",         ""};

constexpr std::array things = {
    SummaryThing{Network5g, 4, "5G", "it"},
    SummaryThing{WirelessNfc, 3, "NFC", "it"},
    SummaryThing{PortHeadphoneJack, 3, "a headphone jack", "it"},
    SummaryThing{MemoryCardSlot, 3, "a slot for memory cards", "it"},
    SummaryThing{CameraOis, 3, "optical stabilization", "it"},
    SummaryThing{FeatureStereoSpeakers, 2, "stereo speakers", "them"},
    SummaryThing{FeatureIrBlaster, 1, "an IR blaster", "it"},
};

}  // namespace

std::span<const SummaryPhrase> summaryPhrases() {
    return phrases;
}

std::span<const SummaryThing> summaryThings() {
    return things;
}

const SummaryPhrase& startingPricePhrase() {
    return startingPrice;
}

}  // namespace speclens
