#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct ReaderCase {
    std::string text;
    std::string findings;
};

void expectNames(std::span<const ReaderCase> cases) {
    for (const ReaderCase& entry : cases) {
        EXPECT_EQ(dumpNames(entry.text), entry.findings) << entry.text;
    }
}

TEST(ReadNames, ReadsChipsetsOfEveryFamily) {
    const ReaderCase cases[] = {
        {"It has a Snapdragon 695.", "platform.soc Snapdragon 695 [Snapdragon 695]"},
        {"It has a Snapdragon 8 Gen 1.", "platform.soc Snapdragon 8 Gen 1 [Snapdragon 8 Gen 1]"},
        {"It has a Snapdragon 8+ Gen 1.", "platform.soc Snapdragon 8+ Gen 1 [Snapdragon 8+ Gen 1]"},
        {"It has a Snapdragon 8 Plus Gen 1.",
         "platform.soc Snapdragon 8+ Gen 1 [Snapdragon 8 Plus Gen 1]"},
        {"It has a Snapdragon 7s Gen 2.", "platform.soc Snapdragon 7s Gen 2 [Snapdragon 7s Gen 2]"},
        {"It has a Snapdragon 480+ 5G.", "platform.soc Snapdragon 480+ [Snapdragon 480+]"},
        {"It has a Snapdragon 695 5G chip.", "platform.soc Snapdragon 695 [Snapdragon 695]"},
        {"It has a Snapdragon 778G.", "platform.soc Snapdragon 778G [Snapdragon 778G]"},
        {"It has a Snapdragon 8 Elite.", "platform.soc Snapdragon 8 Elite [Snapdragon 8 Elite]"},
        {"It has Qualcomm's Snapdragon 888.", "platform.soc Snapdragon 888 [Snapdragon 888]"},
        {"It has a MediaTek Dimensity 9200.", "platform.soc Dimensity 9200 [Dimensity 9200]"},
        {"It has a Dimensity 9000+.", "platform.soc Dimensity 9000+ [Dimensity 9000+]"},
        {"It has a Dimensity 8100-Max.", "platform.soc Dimensity 8100-Max [Dimensity 8100-Max]"},
        {"It has a Dimensity 8200 Ultra.",
         "platform.soc Dimensity 8200-Ultra [Dimensity 8200 Ultra]"},
        {"It has a Helio G96.", "platform.soc Helio G96 [Helio G96]"},
        {"It has an Exynos 2200.", "platform.soc Exynos 2200 [Exynos 2200]"},
        {"It has a Tensor G2.", "platform.soc Tensor G2 [Tensor G2]"},
        {"It has a Google Tensor.", "platform.soc Tensor [Tensor]"},
        {"It has a Kirin 9000S.", "platform.soc Kirin 9000S [Kirin 9000S]"},
        {"It has a Unisoc T606.", "platform.soc Unisoc T606 [Unisoc T606]"},
        {"It has an A15 Bionic.", "platform.soc A15 Bionic [A15 Bionic]"},
        {"It has an A17 Pro inside.", "platform.soc A17 Pro [A17 Pro]"},
        {"It has a Snapdragon 8 Gen 1 or an Exynos 2200.",
         "platform.soc Snapdragon 8 Gen 1 [Snapdragon 8 Gen 1]; "
         "platform.soc Exynos 2200 [Exynos 2200]"},
        {"It has a Snapdragon 899 Gen 7.",
         "platform.soc Snapdragon 899 Gen 7 [Snapdragon 899 Gen 7]"},
    };
    expectNames(cases);
}

TEST(ReadNames, FindsNoChipsetInWhatIsNone) {
    const ReaderCase cases[] = {
        {"Snapdragon chips are fast.", ""},
        {"A Snapdragon X65 modem is inside.", ""},
        {"The A54 is a phone.", ""},
        {"An A4 sheet is larger.", ""},
        {"The helio of things.", ""},
        {"It has a tensor of rank 2.", ""},
        {"SD cards work.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsSystemsAndSkins) {
    const ReaderCase cases[] = {
        {"It runs Android 12.", "platform.os Android 12 [Android 12]"},
        {"It runs iOS 16.", "platform.os iOS 16 [iOS 16]"},
        {"It runs iOS 16.1.", "platform.os iOS 16.1 [iOS 16.1]"},
        {"It runs HarmonyOS 2.", "platform.os HarmonyOS 2 [HarmonyOS 2]"},
        {"It runs Android 12 with One UI 4.1.",
         "platform.os Android 12 [Android 12]; platform.skin One UI 4.1 [One UI 4.1]"},
        {"It runs Android 11-based MIUI 13.",
         "platform.os Android 11 [Android 11]; platform.skin MIUI 13 [MIUI 13]"},
        {"It runs ColorOS 12.1 here.", "platform.skin ColorOS 12.1 [ColorOS 12.1]"},
        {"It runs OxygenOS 12.", "platform.skin OxygenOS 12 [OxygenOS 12]"},
        {"It runs MIUI.", ""},
        {"It runs Android.", ""},
        {"It gets an update to Android 14.", ""},
        {"An upgrade to One UI 6 is promised.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsGraphicsGlassAndSensors) {
    const ReaderCase cases[] = {
        {"It has an Adreno 619.", "platform.gpu Adreno 619 [Adreno 619]"},
        {"It has a Mali-G57.", "platform.gpu Mali-G57 [Mali-G57]"},
        {"It has a Mali-G57 MC2.", "platform.gpu Mali-G57 [Mali-G57]"},
        {"It has Gorilla Glass 5 on top.", "display.protection Gorilla Glass 5 [Gorilla Glass 5]"},
        {"It has Corning Gorilla Glass Victus on top.",
         "display.protection Gorilla Glass Victus [Corning Gorilla Glass Victus]"},
        {"It has Gorilla Glass Victus 2 on top.",
         "display.protection Gorilla Glass Victus 2 [Gorilla Glass Victus 2]"},
        {"It has Gorilla Glass Victus+ on top.",
         "display.protection Gorilla Glass Victus+ [Gorilla Glass Victus+]"},
        {"It has a Ceramic Shield.", "display.protection Ceramic Shield [Ceramic Shield]"},
        {"It has a Sony IMX766.", "camera.main_sensor IMX766 [Sony IMX766]"},
        {"It has a 50MP IMX766 camera.", "camera.main_sensor IMX766 [IMX766]"},
        {"It has the HM2 sensor.", "camera.main_sensor HM2 [HM2]"},
        {"It has an ISOCELL GN5.", "camera.main_sensor ISOCELL GN5 [ISOCELL GN5]"},
        {"It has HP printers.", ""},
        {"It has 5 Adreno cores.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsRadiosAndIngressProtection) {
    const ReaderCase cases[] = {
        {"It has Wi-Fi 6.", "wireless.wifi Wi-Fi 6 [Wi-Fi 6]"},
        {"It has Wi-Fi 6E.", "wireless.wifi Wi-Fi 6E [Wi-Fi 6E]"},
        {"It has WiFi 5 inside.", "wireless.wifi Wi-Fi 5 [WiFi 5]"},
        {"It has Wi‑Fi 7 inside.", "wireless.wifi Wi-Fi 7 [Wi‑Fi 7]"},
        {"It has Wi-Fi 802.11ac here.", "wireless.wifi Wi-Fi 5 [Wi-Fi 802.11ac]"},
        {"It has Wi-Fi 802.11 a/b/g/n/ac/ax here.",
         "wireless.wifi Wi-Fi 6 [Wi-Fi 802.11 a/b/g/n/ac/ax]"},
        {"It has Bluetooth 5.2.", "wireless.bluetooth 5.2 [Bluetooth 5.2]"},
        {"It has Bluetooth v5.1 inside.", "wireless.bluetooth 5.1 [Bluetooth v5.1]"},
        {"It has Bluetooth LE 5.0.", "wireless.bluetooth 5 [Bluetooth LE 5.0]"},
        {"It is rated IP68.", "body.ip_rating IP68 [IP68]"},
        {"It is IP53-rated.", "body.ip_rating IP53 [IP53]"},
        {"It is rated IPX4.", "body.ip_rating IPX4 [IPX4]"},
        {"It has Wi-Fi.", ""},
        {"It has Bluetooth.", ""},
        {"Its IP is 68.", ""},
        {"The ip68 of it.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, MasksTheNumbersOfNames) {
    const TextPage text("A Snapdragon 8 Gen 1 and 8GB.");
    std::vector<bool> masked(text.page().tokens().size(), false);
    Findings findings;
    readNames(text.page(), text.all(), masked, findings);
    ASSERT_EQ(findings.size(), 1U);
    for (std::uint32_t i = 0; i < masked.size(); ++i) {
        EXPECT_EQ(masked[i], findings[0].range.contains(i)) << i;
    }
}

TEST(ReadNames, ReadsNothingThatIsMasked) {
    const TextPage text("A Snapdragon 695.");
    std::vector<bool> masked(text.page().tokens().size(), true);
    Findings findings;
    readNames(text.page(), text.all(), masked, findings);
    EXPECT_TRUE(findings.empty());
}

}  // namespace
}  // namespace speclens::test
