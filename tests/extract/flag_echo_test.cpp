#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(Questions, AreAnsweredBehindThem) {
    const ReaderCase cases[] = {
        {"Does it have NFC? No.", "wireless.nfc false [NFC]"},
        {"Does it have NFC? It does.", "wireless.nfc true [NFC]"},
        {"Does it have NFC? It does not.", "wireless.nfc false [NFC]"},
        {"Does it have NFC? Good question.", ""},
        {"NFC? Yes. Headphone jack? Gone.",
         "wireless.nfc true [NFC]; port.headphone_jack false [Headphone jack]"},
        // A topic, not a question.
        {"NFC? Naturally.", "wireless.nfc true [NFC]"},
        {"What's missing? NFC and an IR blaster.",
         "wireless.nfc false [NFC]; feature.ir_blaster false [IR blaster]"},
        {"What's missing? It has NFC.", "wireless.nfc true [NFC]"},
        {"What's new? NFC.", "wireless.nfc true [NFC]"},
        {"Missing from it: NFC, an IR blaster.",
         "wireless.nfc false [NFC]; feature.ir_blaster false [IR blaster]"},
        {"They took NFC out.", "wireless.nfc false [NFC]"},
        {"There is nowhere to put a microSD.", "memory.card_slot false [microSD]"},
    };
    expectFindings(readFlags, cases);
}

TEST(FlagEchoes, DenyOfAnotherPhoneWhatOneHas) {
    const std::string phones = "The Pixel 8 and the Pixel 9 are here. ";
    const OwnerCase cases[] = {
        {phones + "The Pixel 8 has NFC, the Pixel 9 doesn't.", "true: Pixel 8; false: Pixel 9"},
        {phones + "The Pixel 8 has a card slot, which the Pixel 9 lacks.",
         "true: Pixel 8; false: Pixel 9"},
        {phones + "The Pixel 8 keeps the headphone jack. The Pixel 9 has none.",
         "true: Pixel 8; false: Pixel 9"},
        {phones + "Headphone jack on the Pixel 8; none on the Pixel 9.",
         "true: Pixel 8; false: Pixel 9"},
        // Something else is denied.
        {phones + "The Pixel 8 has NFC, the Pixel 9 doesn't cost much.", "true: Pixel 8"},
        {phones + "The Pixel 8 has NFC and a fast screen, the Pixel 9 doesn't.", "true: Pixel 8"},
        {phones + "The Pixel 8 has NFC. The Pixel 9 has none of its speed.", "true: Pixel 8"},
    };
    expectOwners(cases);
}

TEST(ReadFlags, LeavesOutNetworksAndLamps) {
    const ReaderCase cases[] = {
        {"If your town has no 5G tower, it is fine.", ""},
        {"It has no 5G.", "network.5g false [5G]"},
        {"It has an infrared lamp.", ""},
        {"It has infrared.", "feature.ir_blaster true [infrared]"},
    };
    expectFindings(readFlags, cases);
}

}  // namespace
}  // namespace speclens::test
