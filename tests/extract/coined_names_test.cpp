#include "core/extract/coined_names.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct CoinedCase {
    std::string text;
    std::string mentions;  ///< as dumpMentions says them
};

void expectMentions(std::span<const CoinedCase> cases) {
    for (const CoinedCase& entry : cases) {
        EXPECT_EQ(dumpMentions(entry.text), entry.mentions) << entry.text;
    }
}

TEST(FindCoinedNames, TakesWhatIsSaidToBeAPhone) {
    const CoinedCase cases[] = {
        {"Here is the Zentro Nova 7, the company's first phone.", "Zentro Nova 7=Zentro Nova 7"},
        {"Here is the Zentro Nova 7 (the company's first foldable).",
         "Zentro Nova 7=Zentro Nova 7"},
        {"The Zentro Nova 7 is a cheap Android phone.", "Zentro Nova 7=Zentro Nova 7"},
        {"The Zentro Nova 7 will be the maker's first phone.", "Zentro Nova 7=Zentro Nova 7"},
        {"We like the Zentro Nova 7 5G smartphone.", "Zentro Nova 7 5G=Zentro Nova 7 5G"},
        {"Startup Murra made the Murra One 2, a small phone.", "Murra One 2=Murra One 2"},
        {"Meet the Bluefox Clarity, a $200 phone.", "Bluefox Clarity=Bluefox Clarity"},
        {"The Nokia Zephyr Pro, a foldable phone, is here.", "Nokia Zephyr Pro=Nokia Zephyr Pro"},
        {"Oppo has announced the Oppo Zeta 5, a smartphone.", "Oppo Zeta 5=Oppo Zeta 5"},
        {"Fortnite Chapter 5, a phone game, is here.", ""},
        {"Fortnite Chapter 5 is a game for any phone.", ""},
        {"Formula 1 comes to the phone. Paris 2024 is on a phone.", ""},
        {"Windows 11 is here, and so is a phone.", ""},
        {"Snapdragon 8 Gen 3, the first phone chip of its kind, is here.", ""},
        {"Tim Cook, a phone fan, spoke of it.", ""},
        {"The Tesla Model 3 is a phone on wheels.", ""},
        {"The United States, a phone market, is here.", ""},
        {"The Zentro Nova 7, a tablet, and a phone are here.", "[tablet]"},
        {"Gorilla Glass 7i phones and Wi-Fi 6 phones are here.", ""},
        {"The Android 15 phone and the Helio G99 phone are here.", ""},
    };
    expectMentions(cases);
}

TEST(FindCoinedNames, TakesWhatAPhoneIsCalled) {
    const CoinedCase cases[] = {
        {"A phone called the Robin is here. The Robin is small.", "Robin=Robin; Robin=Robin"},
        {"Its first smartphone called Billion Capture+ is here. The Capture+ is small.",
         "Billion Capture+=Billion Capture+; Capture+=Billion Capture+"},
        {"Zentro's new handset, the Nova 7, is here.", "Nova 7=Nova 7"},
        {"A new smartphone, the ZTE Flash, is here. The Flash is small.",
         "ZTE Flash=ZTE Flash; Flash=ZTE Flash"},
        {"Its new smartphone in India, the Zeta 5, is here.", "Zeta 5=Zeta 5"},
        {"Murra announced the T1, a gold phone.", "T1=T1"},
        {"The Doogee Zeta 5 has a screen. It is a phone.", "Doogee Zeta 5=Doogee Zeta 5"},
        {"The Doogee Zeta 5 projector has a lamp. It is no phone.", "[projector]"},
        {"It shows its first phone, the Zentro Capture, on Monday.",
         "Zentro Capture=Zentro Capture"},
        {"It shows its first phone, the Capture+.", "Capture+=Capture+"},
        {"It shows its first phone, the Wall Street Journal reports.", ""},
        {"It shows its first phone, the Capture.", ""},
        {"Its phone in India, the market, is here.", ""},
        {"For a new phone, the Robin company asks for money.", ""},
        {"On the phone, Jane Doe said so.", ""},
    };
    expectMentions(cases);
}

TEST(FindCoinedNames, TakesTheModelsOfMakersOfPhones) {
    const CoinedCase cases[] = {
        {"Phone maker Zentro has the Zentro Nova 7 Pro now. The Zentro 8 comes later.",
         "Zentro Nova 7 Pro=Zentro Nova 7 Pro; Zentro 8=Zentro 8"},
        {"The smartphone brand Kuvio has the Kuvio X5 now. The X5 is small.",
         "Kuvio X5=Kuvio X5; X5=Kuvio X5"},
        {"The chip maker Zentro has the Zentro Nova 7 now. No phone has it.", ""},
        {"Phone maker Zentro sold 7 million.", ""},
    };
    expectMentions(cases);
}

TEST(FindCoinedNames, TakesWordsThatNothingExplainsBehindAMakerOfPhones) {
    const CoinedCase cases[] = {
        {"The HMD Orka is here. It is a phone. HMD Orkas wait.", "HMD Orka=HMD Orka"},
        {"Infinix Zorbo costs $100. Infinix Zorbo has a phone's screen.",
         "Infinix Zorbo=Infinix Zorbo; Infinix Zorbo=Infinix Zorbo"},
        {"Infinix Zorbo costs $100. It is a phone.", ""},
        {"The Vivo Zorbo team has a phone.", ""},
        {"The Nokia Store is open. It has a phone.", ""},
        {"Vivo Communications has it. Vivo Communications has a phone.", ""},
        {"Xiaomi India has it. Xiaomi India has a phone.", ""},
        {"Realme Jane Doe said so. Realme Jane Doe said a phone is here.", ""},
        {"Samsung Zorbo is here. The Samsung Zorbo is no phone.", ""},
    };
    expectMentions(cases);
}

TEST(FindCoinedNames, TakesWhatAParagraphGoesOnToCallThePhone) {
    const CoinedCase cases[] = {
        {"Zentro has launched the Nova 7 in India. The phone is small.", "Nova 7=Nova 7"},
        {"Zentro Nova 7 launched in India\nThe Zentro Nova 7 costs $99. The smartphone is small.",
         "Zentro Nova 7=Zentro Nova 7; Zentro Nova 7=Zentro Nova 7"},
        {"Zentro has launched the Nova 7 in India. The phone maker is small.", ""},
        {"Epic launched Fortnite 5 for the iPhone 15. The phone is small.", "iPhone 15=iPhone 15"},
        {"Zentro has launched the Nova 7 in India.\n\nThe phone is small.", ""},
    };
    expectMentions(cases);
}

TEST(FindCoinedNames, FindsThemOnTheWholePage) {
    const CoinedCase cases[] = {
        {"The Zentro Nova 7 is a phone. The Nova 7 is small. The Zentro is new. The Nova is cheap.",
         "Zentro Nova 7=Zentro Nova 7; Nova 7=Zentro Nova 7; Zentro=Zentro Nova 7; "
         "Nova=Zentro Nova 7"},
        {"The Zentro Nova 7 and Nova 7 Pro, two phones. The Nova 7 Pro, a phone, is small.",
         "Zentro Nova 7=Zentro Nova 7; Nova 7 Pro=Zentro Nova 7 Pro; "
         "Nova 7 Pro=Zentro Nova 7 Pro"},
        {"The T1 is a phone. The Trump Mobile T1 phone is gold.",
         "T1=Trump Mobile T1; Trump Mobile T1=Trump Mobile T1"},
        {"The Zentro Nova 7 is a phone. The Zentro Nova 8 comes later.",
         "Zentro Nova 7=Zentro Nova 7; Zentro Nova 8=Zentro Nova 8"},
        {"The Zentro Nova 7 is a phone, the Zentro Nova 8 tablet is none.",
         "Zentro Nova 7=Zentro Nova 7; [tablet]"},
    };
    expectMentions(cases);
}

}  // namespace
}  // namespace speclens::test
