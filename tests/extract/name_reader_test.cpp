#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct NameReaderCase {
    std::string text;
    std::string findings;
};

void expectNames(std::span<const NameReaderCase> cases) {
    for (const NameReaderCase& entry : cases) {
        EXPECT_EQ(dumpNames(entry.text), entry.findings) << entry.text;
    }
}

TEST(ReadNames, ReadsChipsetsOfEveryFamily) {
    const NameReaderCase cases[] = {
        {"It has a Snapdragon 695.", "platform.soc Snapdragon 695 [Snapdragon 695]"},
        {"It has a Snapdragon 695, which is older than the new Snapdragon 855.",
         "platform.soc Snapdragon 695 [Snapdragon 695]"},
        {"It has a Snapdragon 8 Gen 1.", "platform.soc Snapdragon 8 Gen 1 [Snapdragon 8 Gen 1]"},
        {"It has a Snapdragon 8+ Gen 1.", "platform.soc Snapdragon 8+ Gen 1 [Snapdragon 8+ Gen 1]"},
        {"It has a Snapdragon 8 Plus Gen 1.",
         "platform.soc Snapdragon 8+ Gen 1 [Snapdragon 8 Plus Gen 1]"},
        {"It has a Snapdragon 7s Gen 2.", "platform.soc Snapdragon 7s Gen 2 [Snapdragon 7s Gen 2]"},
        {"It has a Snapdragon 480+ 5G.", "platform.soc Snapdragon 480+ [Snapdragon 480+]"},
        {"It has a Snapdragon 695 5G chip.", "platform.soc Snapdragon 695 [Snapdragon 695]"},
        {"It has a Snapdragon 778G.", "platform.soc Snapdragon 778G [Snapdragon 778G]"},
        {"We would pit it against the Snapdragon 660 and the Helio P22.", ""},
        {"It has the Snapdragon 660, and the Helio P22 is old.",
         "platform.soc Snapdragon 660 [Snapdragon 660]; platform.soc Helio P22 [Helio P22]"},
        {"It has a Snapdragon 8 Elite2.",
         "platform.soc Snapdragon 8 Elite 2 [Snapdragon 8 Elite2]"},
        {"It has a Snapdragon 8 Elite, 2 cameras.",
         "platform.soc Snapdragon 8 Elite [Snapdragon 8 Elite]"},
        {"It has a Snapdragon 8 Elite 5 inch.",
         "platform.soc Snapdragon 8 Elite [Snapdragon 8 Elite]"},
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
        {"It has a Qualcomm Snapdragon™ 8 Elite Gen 5.",
         "platform.soc Snapdragon 8 Elite Gen 5 [Snapdragon™ 8 Elite Gen 5]"},
        {"It has a Snapdragon® 7 Gen 1 Accelerated Edition.",
         "platform.soc Snapdragon 7 Gen 1 [Snapdragon® 7 Gen 1]"},
        {"It has an SD888.", "platform.soc Snapdragon 888 [SD888]"},
        {"It has an SD 8 Plus Gen 1.", "platform.soc Snapdragon 8+ Gen 1 [SD 8 Plus Gen 1]"},
        {"It has the 8 Gen 3 chipset.", "platform.soc Snapdragon 8 Gen 3 [8 Gen 3]"},
        {"It has a 778G+ now.", "platform.soc Snapdragon 778G+ [778G+]"},
        {"It has a Snapdragon S4 Pro.", "platform.soc Snapdragon S4 Pro [Snapdragon S4 Pro]"},
        {"It has a Dimensity 1200-AI.", "platform.soc Dimensity 1200-AI [Dimensity 1200-AI]"},
        {"It has a Helio X10.", "platform.soc Helio X10 [Helio X10]"},
        {"It has a MediaTek MT6592.", "platform.soc MT6592 [MT6592]"},
        {"It has an Exynos 5 Octa.", "platform.soc Exynos 5 Octa [Exynos 5 Octa]"},
        {"It has an Exynos 7 Octa 7420.", "platform.soc Exynos 7 Octa 7420 [Exynos 7 Octa 7420]"},
        {"It has a Tegra 3.", "platform.soc Tegra 3 [Tegra 3]"},
        {"It has an Intel Atom Z2560.", "platform.soc Atom Z2560 [Atom Z2560]"},
        {"It has a TI OMAP4430.", "platform.soc OMAP 4430 [OMAP4430]"},
        {"It has the XRING O1.", "platform.soc XRING O1 [XRING O1]"},
        {"The iPhone 5s has the A7.", "platform.soc A7 [A7]"},
        {"It has the MediaTek G90T.", "platform.soc Helio G90T [G90T]"},
        {"It has a MediaTek chip and G90 paint.", ""},
        {"It has a Dimensity 7400 Turbo.",
         "platform.soc Dimensity 7400 Turbo [Dimensity 7400 Turbo]"},
        {"It has a Snapdragon 6s 4G Gen 2.",
         "platform.soc Snapdragon 6s 4G Gen 2 [Snapdragon 6s 4G Gen 2]"},
        {"It has an MSM8255 inside.", "platform.soc MSM8255 [MSM8255]"},
        {"It has an MSM8974 Snapdragon 800.", "platform.soc Snapdragon 800 [Snapdragon 800]"},
        {"It has a Snapdragon 800 (MSM8974).", "platform.soc Snapdragon 800 [Snapdragon 800]"},
        {"It has a Qualcomm SM8750.", "platform.soc SM8750 [SM8750]"},
        {"It has the MT6572 at 1.3GHz.", "platform.soc MT6572 [MT6572]"},
        {"It has a MediaTek chip, the D8020.", "platform.soc Dimensity 8020 [D8020]"},
        {"It has Unisoc's T606.", "platform.soc Unisoc T606 [T606]"},
        {"It has an A18, 8GB of RAM.", "platform.soc A18 [A18]"},
    };
    expectNames(cases);
}

TEST(ReadNames, FindsNoChipsetInWhatIsNone) {
    const NameReaderCase cases[] = {
        {"Snapdragon chips are fast.", ""},
        {"A Snapdragon X65 modem is inside.", ""},
        {"The A54 is a phone.", ""},
        {"An A4 sheet is larger.", ""},
        {"The helio of things.", ""},
        {"It has a tensor of rank 2.", ""},
        {"SD cards work.", ""},
        {"It has a Snapdragon X70 5G modem.", ""},
        {"A watch has a Snapdragon W5+ Gen 1.", ""},
        {"It has a 128GB SD card and SD 3.0.", ""},
        {"It takes an SD 128GB card.", ""},
        {"It has a USB 3 Gen 1 port.", ""},
        {"It weighs 765g.", ""},
        {"It has 512G of storage.", ""},
        {"A listing names an \"mt6789\".", ""},
        {"Tensor cores are fast.", ""},
        {"An SM8750 is what.", ""},
        {"The D8020 is what, and T606 too.", ""},
        {"It has an A18, a street in 8 towns.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsSystemsAndSkins) {
    const NameReaderCase cases[] = {
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
        {"It is one of the first to see Android 17.", ""},
        {"It runs Android 4.1.2 Jelly Bean.", "platform.os Android 4.1.2 [Android 4.1.2]"},
        {"It runs Android Oreo 8.1.", "platform.os Android 8.1 [Android Oreo 8.1]"},
        {"It runs Android Pie.", "platform.os Android Pie [Android Pie]"},
        {"It runs Android v12.", "platform.os Android 12 [Android v12]"},
        {"It runs One UI 5.1.1.", "platform.skin One UI 5.1.1 [One UI 5.1.1]"},
        {"It runs LG UX 9.0.", "platform.skin LG UX 9.0 [LG UX 9.0]"},
        {"It runs Android 12, upgradable to Android 13.", "platform.os Android 12 [Android 12]"},
        {"It will be eligible for Android 15.", ""},
        {"It needs Android 6 or later.", ""},
        {"The maker is already rolling out Android 10-based ColorOS 7.", ""},
        {"Android 13 was released last year.", ""},
        {"Android 13 is on board.", "platform.os Android 13 [Android 13]"},
        {"Android 13 is out.", ""},
        {"Android 13 is in charge.", "platform.os Android 13 [Android 13]"},
        {"Android 13 is down for both.", "platform.os Android 13 [Android 13]"},
        {"Android 13 is in beta.", ""},
        {"It likes pie.", ""},
        {"OS: Android OS, v5.0 (Lollipop)", "platform.os Android 5.0 [Android OS, v5.0]"},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsGraphicsGlassAndSensors) {
    const NameReaderCase cases[] = {
        {"It has an Adreno 619.", "platform.gpu Adreno 619 [Adreno 619]"},
        {"It has a Mali-G57.", "platform.gpu Mali-G57 [Mali-G57]"},
        {"It has a Mali-G57 MC2.", "platform.gpu Mali-G57 [Mali-G57]"},
        {"It has Dragon Crystal Glass 3.0 on top.",
         "display.protection Dragon Crystal Glass 3.0 [Dragon Crystal Glass 3.0]"},
        {"It has Gorilla Glass 2.5D on top.", "display.protection Gorilla Glass [Gorilla Glass]"},
        {"It has Gorilla Glass Ceramic 2 on top.",
         "display.protection Gorilla Glass Ceramic 2 [Gorilla Glass Ceramic 2]"},
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
        {"It has an ARM Mali-G76 MP5.", "platform.gpu Mali-G76 [ARM Mali-G76]"},
        {"It has a Mali G57 MC2 GPU.", "platform.gpu Mali-G57 [Mali G57]"},
        {"It has Corning® Gorilla® Glass 5 on the front.",
         "display.protection Gorilla Glass 5 [Corning® Gorilla® Glass 5]"},
        {"It has Gorilla Glass Victus Plus.",
         "display.protection Gorilla Glass Victus+ [Gorilla Glass Victus Plus]"},
        {"It has Gorilla Glass 3+ on top.",
         "display.protection Gorilla Glass 3+ [Gorilla Glass 3+]"},
        {"It has Gorilla Glass DX+.", "display.protection Gorilla Glass DX+ [Gorilla Glass DX+]"},
        {"It has Dragontrail Star glass.",
         "display.protection Dragontrail Star [Dragontrail Star]"},
        {"It has Gorilla Glass 6 on the front and back.",
         "display.protection Gorilla Glass 6 [Gorilla Glass 6]"},
        {"It has Gorilla Glass Victus on the front and Gorilla Glass 5 on the back.",
         "display.protection Gorilla Glass Victus [Gorilla Glass Victus]"},
        {"Gorilla Glass Victus covers the front, while the back makes do with Gorilla Glass 5.",
         "display.protection Gorilla Glass Victus [Gorilla Glass Victus]"},
        {"The rear panel is Gorilla Glass 3.", ""},
        {"It has a 50MP OmniVision OV50H.", "camera.main_sensor OV50H [OV50H]"},
        {"It has a 50MP Lytia 700C sensor.", "camera.main_sensor LYT-700C [Lytia 700C]"},
        {"It has a 50MP main camera (IMX766) and an 8MP ultrawide (IMX355).",
         "camera.main_sensor IMX766 [IMX766]"},
        {"It has a 64MP IMX686 sensor along with an ultrawide.",
         "camera.main_sensor IMX686 [IMX686]"},
        {"The selfie camera is a 32MP IMX709.", ""},
        {"It has a Sony IMX9xx camera.", ""},
        {"It has a Sony IMX989 camera.", "camera.main_sensor IMX989 [Sony IMX989]"},
    };
    expectNames(cases);
}

TEST(ReadNames, ReadsRadiosAndIngressProtection) {
    const NameReaderCase cases[] = {
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
        {"Its ip of 68.", ""},
        {"It has Wi-Fi® 6.", "wireless.wifi Wi-Fi 6 [Wi-Fi® 6]"},
        {"It has Wi-Fi 6/6E.", "wireless.wifi Wi-Fi 6E [Wi-Fi 6/6E]"},
        {"It has 802.11ax Wi-Fi.", "wireless.wifi Wi-Fi 6 [802.11ax]"},
        {"It has 802.11 b/g/n.", "wireless.wifi Wi-Fi 4 [802.11 b/g/n]"},
        {"It has Wi-Fi b/g/n.", "wireless.wifi Wi-Fi 4 [Wi-Fi b/g/n]"},
        {"It has Wi-Fi 802.11 a/b/g/n/ac/6.", "wireless.wifi Wi-Fi 6 [Wi-Fi 802.11 a/b/g/n/ac/6]"},
        {"It has 802.11 a/b/g/n/ac/ax/be.", "wireless.wifi Wi-Fi 7 [802.11 a/b/g/n/ac/ax/be]"},
        {"It has Bluetooth® 5.2.", "wireless.bluetooth 5.2 [Bluetooth® 5.2]"},
        {"Bluetooth: 5.3", "wireless.bluetooth 5.3 [Bluetooth: 5.3]"},
        {"It has Bluetooth version 5.0.", "wireless.bluetooth 5 [Bluetooth version 5.0]"},
        {"It is IP68/IP69 rated.", "body.ip_rating IP68 [IP68]; body.ip_rating IP69 [IP69]"},
        {"It is IP68/69 rated.", "body.ip_rating IP68 [IP68]; body.ip_rating IP69 [69]"},
        {"It has an IP 68 rating.", "body.ip_rating IP68 [IP 68]"},
        {"It is IP-68 certified.", "body.ip_rating IP68 [IP-68]"},
        {"It has an IP69K rating.", "body.ip_rating IP69K [IP69K]"},
        {"It meets ip68.", "body.ip_rating IP68 [ip68]"},
        {"It has Wi-Fi a day later.", ""},
        {"It has Bluetooth 12.", ""},
    };
    expectNames(cases);
}

TEST(ReadNames, MasksTheNumbersOfNames) {
    const TextPage text("A Snapdragon 8 Gen 1 and 8GB.");
    TokenMask masked(text.page().tokens().size(), 0);
    Findings findings;
    readNames(text.page(), text.all(), text.page().termsIn(text.all()), masked, findings);
    ASSERT_EQ(findings.size(), 1U);
    for (std::uint32_t i = 0; i < masked.size(); ++i) {
        EXPECT_EQ(masked[i], findings[0].range.contains(i)) << i;
    }
}

TEST(ReadNames, ReadsNothingThatIsMasked) {
    const TextPage text("A Snapdragon 695.");
    TokenMask masked(text.page().tokens().size(), true);
    Findings findings;
    readNames(text.page(), text.all(), text.page().termsIn(text.all()), masked, findings);
    EXPECT_TRUE(findings.empty());
}

TEST(ReadNames, TellsSystemsGottenLaterAndSeriesOfChipsetsFromValues) {
    const NameReaderCase cases[] = {
        {"It should get Android 13 by the end of the year.", ""},
        {"It gets Android 13 today.", ""},
        {"It gets Android 13 by default.", "platform.os Android 13 [Android 13]"},
        {"It gets Android 13 and more later.", "platform.os Android 13 [Android 13]"},
        {"A Snapdragon 7-series chip drives it.", ""},
        {"A Snapdragon 800 series chip drives it.", ""},
        {"A Snapdragon 865 chip drives it.", "platform.soc Snapdragon 865 [Snapdragon 865]"},
    };
    expectNames(cases);
}

}  // namespace
}  // namespace speclens::test
