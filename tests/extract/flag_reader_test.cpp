#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadFlags, ReadsWhatIsThereAndWhatIsNot) {
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
        {"It has an HDMI jack.", ""},
        {"It ditches the 3.5mm jack.", "port.headphone_jack false [3.5mm jack]"},
        {"Neither has a headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"It has a microSD slot.", "memory.card_slot true [microSD slot]"},
        {"They have not announced the price of the 5G model.", ""},
        {"There is no microSD card slot.", "memory.card_slot false [microSD card slot]"},
        {"Its storage is expandable by 1TB.", "memory.card_slot true [expandable by]"},
        {"Its storage is expandable up to 1TB with a dedicated microSD card slot.",
         "memory.card_slot true [microSD card slot]"},
        {"Its storage is expandable up to 1TB, and a SIM card is in the box.",
         "memory.card_slot true [expandable up to]"},
        {"Its RAM is expandable by 8GB of virtual RAM.", ""},
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
        {"The headphone jack is gone.", "port.headphone_jack false [headphone jack]"},
        {"The headphone jack has been removed.", "port.headphone_jack false [headphone jack]"},
        {"A headphone jack is not included.", "port.headphone_jack false [headphone jack]"},
        {"A headphone jack is not.", "port.headphone_jack false [headphone jack]"},
        {"NFC isn't supported.", "wireless.nfc false [NFC]"},
        {"NFC: no", "wireless.nfc false [NFC]"},
        {"NFC: yes", "wireless.nfc true [NFC]"},
        {"It does away with the headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"It gets rid of the 3.5mm jack.", "port.headphone_jack false [3.5mm jack]"},
        {"Neither phone has a headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"It has neither NFC nor an IR blaster.",
         "wireless.nfc false [NFC]; feature.ir_blaster false [IR blaster]"},
        {"It has no headphone jack, microSD slot or NFC.",
         "port.headphone_jack false [headphone jack]; memory.card_slot false [microSD slot]; "
         "wireless.nfc false [NFC]"},
        {"It has no headphone jack, a microSD slot is there.",
         "port.headphone_jack false [headphone jack]; memory.card_slot true [microSD slot]"},
        {"It lacks NFC, a headphone jack and stereo speakers.",
         "wireless.nfc false [NFC]; port.headphone_jack false [headphone jack]; "
         "feature.stereo_speakers false [stereo speakers]"},
        {"It loses the headphone jack and gains NFC.",
         "port.headphone_jack false [headphone jack]; wireless.nfc true [NFC]"},
        {"It does not have a headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"There is no shortage of NFC here.", "wireless.nfc true [NFC]"},
        {"I would cry if the headphone jack were gone.",
         "port.headphone_jack true [headphone jack]"},
        {"The headphone jack that was missing is back.",
         "port.headphone_jack true [headphone jack]"},
        {"It has an IR-port.", "feature.ir_blaster true [IR-port]"},
        {"It has a jack.", "port.headphone_jack true [jack]"},
        {"It is a jack of all trades.", ""},
        {"It has a power jack.", ""},
        {"Jack likes it.", ""},
        {"It has a mono speaker.", "feature.stereo_speakers false [mono speaker]"},
        {"Its speakers are stereo.", "feature.stereo_speakers true [speakers are stereo]"},
        {"It records stereo audio with stereo mics.", ""},
        {"The storage cannot be expanded.", "memory.card_slot false [expanded]"},
        {"There's no way to expand the storage.", "memory.card_slot false [expand the storage]"},
        {"Storage is not expandable.", "memory.card_slot false [expandable]"},
        {"Storage is expandable.", ""},
        {"It has a SIM card slot.", ""},
        {"It has a hybrid SIM slot.", "memory.card_slot true [hybrid SIM slot]"},
        {"Its main camera is stabilised.", "camera.ois true [stabilised]"},
        {"It comes without OIS.", "camera.ois false [OIS]"},
        {"The ultrawide has no OIS.", ""},
        {"There is OIS on the telephoto.", ""},
        {"It has electronic image stabilization.", ""},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, TakesTheLengthOfAPlugForItsJackWhereItIsMissing) {
    const ReaderCase cases[] = {
        {"It has 6GB, no 3.5mm, no spare.", "port.headphone_jack false [3.5mm]"},
        {"It comes without 3.5 mm.", "port.headphone_jack false [3.5 mm]"},
        {"It is 3.5mm thicker.", ""},
        {"It is no 3.5mm thicker.", ""},
        {"It has 3.5mm, sort of.", ""},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, ReadsFifthGenerationNetworksOfPhonesOnly) {
    const ReaderCase cases[] = {
        {"It supports 5G connectivity.", "network.5g true [5G]"},
        {"It has no 5G.", "network.5g false [5G]"},
        {"It is 4G only.", "network.5g false [4G only]"},
        {"It has 5G, Wi-Fi and NFC.", "network.5g true [5G]; wireless.nfc true [NFC]"},
        {"Its chip has a 5G modem inside.", ""},
        {"4G is slow.", ""},
        {"It supports 5G.", "network.5g true [5G]"},
        {"It works on 5G networks.", "network.5g true [5G]"},
        {"It skips 5G.", "network.5g false [5G]"},
        {"It has no 5G bands.", "network.5g false [5G]"},
        {"5G is missing.", "network.5g false [5G]"},
        {"It is limited to 4G.", "network.5g false [limited to 4G]"},
        {"It is an LTE-only phone.", "network.5g false [LTE-only]"},
        {"5G networks are growing.", ""},
        {"The country is hardly covered in 5G.", ""},
        {"It has 4G (a 5G variant exists).", ""},
        {"The 5G chipset is new.", ""},
        {"It brings 5G to the masses.", "network.5g true [5G]"},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, KnowsMoreWaysToLeaveThingsOut) {
    const ReaderCase cases[] = {
        {"A few things are left out, among them NFC.", "wireless.nfc false [NFC]"},
        {"NFC is missing, as is 5G.", "wireless.nfc false [NFC]; network.5g false [5G]"},
        {"Samsung left NFC out.", "wireless.nfc false [NFC]"},
        {"It has NFC out of the box.", "wireless.nfc true [NFC]"},
        {"5G is not on the menu.", "network.5g false [5G]"},
        {"It makes do with 4G.", "network.5g false [makes do with 4G]"},
        {"Sadly the headphone jack bit the dust.", "port.headphone_jack false [headphone jack]"},
        {"It has everything but a headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"I miss the headphone jack.", "port.headphone_jack false [headphone jack]"},
        {"You won't miss NFC, as it is here.", "wireless.nfc true [NFC]"},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, KnowsRoomForCards) {
    const ReaderCase cases[] = {
        {"There is a slot for a card.", "memory.card_slot true [slot for a card]"},
        {"Storage: 128GB (expandable)", "memory.card_slot true [expandable]"},
        {"It is light (expandable).", ""},
        {"Storage: 64GB, expandable", "memory.card_slot true [expandable]"},
        {"The storage can be topped up with a card.",
         "memory.card_slot true [topped up with a card]"},
        {"You cannot expand the storage with a memory card.",
         "memory.card_slot false [memory card]"},
        {"No phone comes with a memory card.", "memory.card_slot true [memory card]"},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, KnowsCardsBySizeAndNetworksByVerbs) {
    const ReaderCase cases[] = {
        {"If that isn't enough a card of up to 256GB goes in.",
         "memory.card_slot true [card of up to]"},
        {"Pay with a card of up to 256 dollars.", ""},
        {"The tray holds the SIM and SD card slots.", "memory.card_slot true [SD card slots]"},
        {"It can connect to 5G networks.", "network.5g true [5G]"},
        {"It runs on 5G networks.", "network.5g true [5G]"},
        {"Operators build 5G networks.", ""},
        {"It has a 6.1-inch screen, 5G and a camera.", "network.5g true [5G]"},
        {"They spoke of foldables, 5G and a camera.", ""},
        {"It has a 6.1-inch screen, 5G in Japan and a camera.", ""},
    };
    expectFindings(readFlags, cases);
}

TEST(ReadFlags, KnowsMarkedQuestionsAndAnswers) {
    const ReaderCase cases[] = {
        {"Q: Does it have a headphone jack?\nA: No.", "port.headphone_jack false [headphone jack]"},
        {"Q: Does it have a headphone jack?\nA: Yes.", "port.headphone_jack true [headphone jack]"},
        {"Q: Does it have a headphone jack?\nA: Wait.", ""},
    };
    expectFindings(readFlags, cases);
}

}  // namespace
}  // namespace speclens::test
