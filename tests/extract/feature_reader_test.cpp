// Words that are values by themselves, fingerprint readers and colors.
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
        {"It has no OLED screen.", ""},
        {"It has a screen.", ""},
        {"It has Leica cameras.", "camera.brand Leica [Leica]"},
        {"Its cameras were tuned with Hasselblad.", "camera.brand Hasselblad [Hasselblad]"},
        {"Its Carl Zeiss lens is good.", "camera.brand Zeiss [Carl Zeiss]"},
    };
    expectFindings(readFixedValues, cases);
}

TEST(ReadFixedValues, ReadsWhatIsThereAndWhatIsNot) {
    const ReaderCase cases[] = {
        {"It has NFC.", "wireless.nfc true [NFC]"},
        {"It has no NFC.", "wireless.nfc false [NFC]"},
        {"It lacks NFC.", "wireless.nfc false [NFC]"},
        {"It comes without NFC.", "wireless.nfc false [NFC]"},
        {"It doesn't have NFC.", "wireless.nfc false [NFC]"},
        {"It doesn’t have NFC.", "wireless.nfc false [NFC]"},
        {"It has a headphone jack.", "port.headphone_jack true [headphone jack]"},
        {"It has a 3.5mm jack.", "port.headphone_jack true [3.5mm jack]"},
        {"There is no headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"It ditches the 3.5mm jack.", "port.headphone_jack false [3.5mm jack]"},
        {"Neither has a headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"It has a microSD slot.", "memory.card_slot true [microSD slot]"},
        {"There is no microSD card slot.", "memory.card_slot false [microSD card slot]"},
        {"It has stereo speakers.", "feature.stereo_speakers true [stereo speakers]"},
        {"It has an IR blaster.", "feature.ir_blaster true [IR blaster]"},
        {"It has no IR blaster but NFC.",
         "feature.ir_blaster false [IR blaster]; wireless.nfc true [NFC]"},
        {"It not only has NFC.", "wireless.nfc true [NFC]"},
        {"Its main camera has OIS.", "camera.ois true [OIS]"},
        {"It has optical image stabilization.", "camera.ois true [optical image stabilization]"},
        {"It has NFC, but no headphone jack.",
         "wireless.nfc true [NFC]; port.headphone_jack false [headphone jack]"},
        {"It has no headphone jack or microSD slot.",
         "port.headphone_jack false [headphone jack]; memory.card_slot false [microSD slot]"},
        {"It has no headphone jack and no NFC.",
         "port.headphone_jack false [headphone jack]; wireless.nfc false [NFC]"},
        {"There is no charger in the box, and NFC is on board.", "wireless.nfc true [NFC]"},
    };
    expectFindings(readFixedValues, cases);
}

TEST(ReadFixedValues, ReadsFifthGenerationNetworksOfPhonesOnly) {
    const ReaderCase cases[] = {
        {"It supports 5G connectivity.", "network.5g true [5G]"},
        {"It has no 5G.", "network.5g false [5G]"},
        {"It is 4G only.", "network.5g false [4G only]"},
        {"It has 5G, Wi-Fi and NFC.", "network.5g true [5G]; wireless.nfc true [NFC]"},
        {"Its 5G modem is fast.", ""},
        {"4G is slow.", ""},
    };
    expectFindings(readFixedValues, cases);
}

TEST(ReadFeatures, ReadsWhereTheFingerprintReaderSits) {
    const ReaderCase cases[] = {
        {"It has a side-mounted fingerprint reader.",
         "feature.fingerprint side [side-mounted fingerprint reader]"},
        {"Its fingerprint scanner sits under the display.",
         "feature.fingerprint in-display [fingerprint scanner sits under the display]"},
        {"It has an in-display fingerprint sensor.",
         "feature.fingerprint in-display [in-display fingerprint sensor]"},
        {"A fingerprint reader is on the back.",
         "feature.fingerprint rear [fingerprint reader is on the back]"},
        {"The fingerprint reader is in the power button.",
         "feature.fingerprint side [fingerprint reader is in the power button]"},
        {"It has a fingerprint reader.", ""},
        {"It has no in-display fingerprint reader.", ""},
        {"It is under the display.", ""},
    };
    expectFindings(readFeatures, cases);
}

TEST(ReadFeatures, ReadsColorsOnOffer) {
    const ReaderCase cases[] = {
        {"It comes in black, white and green.",
         "body.color black [black]; body.color white [white]; body.color green [green]"},
        {"It comes in Alpine Blue and Graphite.",
         "body.color Alpine Blue [Alpine Blue]; body.color Graphite [Graphite]"},
        {"Color options are Star Blue and Atlantic Blue.",
         "body.color Star Blue [Star Blue]; body.color Atlantic Blue [Atlantic Blue]"},
        {"It is available in rose gold.", "body.color rose gold [rose gold]"},
        {"The black frame is thin.", ""},
        {"It comes in two sizes.", ""},
    };
    expectFindings(readFeatures, cases);
}

}  // namespace
}  // namespace speclens::test
