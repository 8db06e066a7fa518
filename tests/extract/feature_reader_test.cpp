// Words that are values by themselves, and fingerprint readers.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadFixedValues, ReadsPanelsAndPartners) {
    const ReaderCase cases[] = {
        {"It has an AMOLED screen.", "display.technology AMOLED [AMOLED]"},
        {"It has a Super AMOLED screen.", "display.technology Super AMOLED [Super AMOLED]"},
        {"It has an LTPO AMOLED screen.", "display.technology LTPO AMOLED [LTPO AMOLED]"},
        {"It has a pOLED screen.", "display.technology P-OLED [pOLED]"},
        {"It has an IPS LCD.", "display.technology IPS LCD [IPS LCD]"},
        {"It has an IPS panel.", "display.technology IPS LCD [IPS panel]"},
        {"It has 6.6 inches of IPS.", "display.technology IPS LCD [IPS]"},
        {"It has a PLS screen.", "display.technology PLS LCD [PLS screen]"},
        {"It has no IPS screen.", ""},
        {"It has no OLED screen.", ""},
        {"It has a screen.", ""},
        {"It has Leica cameras.", "camera.brand Leica [Leica]"},
        {"Its cameras were tuned with Hasselblad.", "camera.brand Hasselblad [Hasselblad]"},
        {"Its Carl Zeiss lens is good.", "camera.brand Zeiss [Carl Zeiss]"},
    };
    expectFindings(readFixedValues, cases);
}

TEST(ReadFeatures, ReadsWhereTheFingerprintReaderSits) {
    const ReaderCase cases[] = {
        {"It has a side-mounted fingerprint reader.",
         "feature.fingerprint side [side-mounted fingerprint reader]"},
        {"It has a fingerprint reader underneath.",
         "feature.fingerprint in-display [fingerprint reader underneath]"},
        {"Its fingerprint scanner sits under the display.",
         "feature.fingerprint in-display [fingerprint scanner sits under the display]"},
        {"It has an in-display fingerprint sensor.",
         "feature.fingerprint in-display [in-display fingerprint sensor]"},
        {"A fingerprint reader is on the back.",
         "feature.fingerprint rear [fingerprint reader is on the back]"},
        {"There is a fingerprint reader on the phone's back.",
         "feature.fingerprint rear [fingerprint reader on the phone's back]"},
        {"The fingerprint reader's back.", ""},
        {"The fingerprint reader is in the power button.",
         "feature.fingerprint side [fingerprint reader is in the power button]"},
        {"It has a side-mounted reader.", "feature.fingerprint side [side-mounted reader]"},
        {"It has an under-display scanner.",
         "feature.fingerprint in-display [under-display scanner]"},
        {"It has no side-mounted reader.", ""},
        {"It has a side-mounted camera.", ""},
        {"It has a fingerprint reader.", ""},
        {"It has no in-display fingerprint reader.", ""},
        {"It is under the display.", ""},
        {"One has a fingerprint sensor on the back, the other a fingerprint sensor beneath the "
         "screen.",
         "feature.fingerprint rear [fingerprint sensor on the back]; feature.fingerprint "
         "in-display "
         "[fingerprint sensor beneath the screen]"},
    };
    expectFindings(readFeatures, cases);
}

TEST(ReadFeatures, KnowsMoreNamesOfFingerprintReaders) {
    const ReaderCase cases[] = {
        {"The ultrasonic reader under the screen is quick.",
         "feature.fingerprint in-display [ultrasonic reader]"},
        {"The fingerprint scanner has moved from the back to the side.",
         "feature.fingerprint side [fingerprint scanner has moved from the back to the side]"},
        {"The card reader is on the side.", ""},
    };
    expectFindings(readFeatures, cases);
}

TEST(ReadFeatures, GoesOnToOtherPlaces) {
    const ReaderCase cases[] = {
        {"The fingerprint reader is on the front in one, under the screen in the other.",
         "feature.fingerprint front [fingerprint reader is on the front]; "
         "feature.fingerprint in-display [under the screen]"},
        {"Fingerprint reader: in the screen / on the back",
         "feature.fingerprint in-display [Fingerprint reader: in the screen]; "
         "feature.fingerprint rear [on the back]"},
        {"It reads fingerprints in-display; on the other the sensor is in the power button.",
         "feature.fingerprint in-display [fingerprints in-display]; "
         "feature.fingerprint side [sensor is in the power button]"},
        {"It has a fingerprint reader under the screen; the Pixel 9 has it in the power button.",
         "feature.fingerprint in-display [fingerprint reader under the screen]; "
         "feature.fingerprint side [it in the power button]"},
        {"You find it on the rear, with the fingerprint scanner inside.",
         "feature.fingerprint rear [rear, with the fingerprint scanner]"},
        {"It unlocks with a finger on the pad at the back.",
         "feature.fingerprint rear [finger on the pad at the back]"},
        {"The iPhone SE has Touch ID in the home button.",
         "feature.fingerprint front [Touch ID in the home button]"},
        {"Put a finger on the back.", ""},
        {"The main camera is on the back, the sensor is on the side.", ""},
    };
    expectFindings(readFeatures, cases);
}

TEST(ReadFeatures, LeavesOutWhatFingersLeave) {
    const ReaderCase cases[] = {
        {"It has a frosted back that fingerprints don't like.", ""},
        {"The back is a fingerprint magnet.", ""},
        {"The fingerprint reader is back.", ""},
        {"Fingerprints are read on the back.",
         "feature.fingerprint rear [Fingerprints are read on the back]"},
    };
    expectFindings(readFeatures, cases);
}

TEST(ReadFeatures, LooksPastNamesForAPlaceBeforeTheReader) {
    const ReaderCase cases[] = {
        {"On the back of the Samsung Galaxy A53 5G is a fingerprint reader.",
         "feature.fingerprint rear [back of the Samsung Galaxy A53 5G is a fingerprint reader]"},
        {"On the back of the very large and expensive case is a fingerprint reader.", ""},
    };
    expectFindings(readFeatures, cases);
}

}  // namespace
}  // namespace speclens::test
