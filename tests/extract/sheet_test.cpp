// Sheets: tables and lines of labels with their values, from a page to its claims.
#include <gtest/gtest.h>

#include <string>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct SheetCase {
    std::string text;
    std::string claims;
};

void expectClaims(std::span<const SheetCase> cases) {
    for (const SheetCase& entry : cases) {
        EXPECT_EQ(dumpClaims(entry.text), entry.claims) << entry.text;
    }
}

/// The claims of one row in a sheet of the Pixel 9a that has another row.
std::string claimsOfRow(const std::string& row) {
    std::string claims = dumpClaims("# Pixel 9a\n\nWeight\t186 g\n" + row + "\n");
    const std::string head = "Pixel 9a: body.weight 186";
    EXPECT_EQ(claims.substr(0, head.size()), head) << row;
    claims.erase(0, head.size());
    for (std::size_t at = claims.find("Pixel 9a: "); at != std::string::npos;
         at = claims.find("Pixel 9a: ")) {
        claims.erase(at, 10);
    }
    return claims.starts_with("; ") ? claims.substr(2) : claims;
}

struct PixelRowCase {
    std::string row;
    std::string claims;
};

void expectPixelRows(std::span<const PixelRowCase> cases) {
    for (const PixelRowCase& entry : cases) {
        EXPECT_EQ(claimsOfRow(entry.row), entry.claims) << entry.row;
    }
}

TEST(SheetCells, GiveFiguresTheUnitsOfTheirLabels) {
    const PixelRowCase cases[] = {
        {"Battery\t5,100", "battery.capacity 5100"},
        {"Battery capacity\t5100 (typical)", "battery.capacity 5100"},
        {"Refresh rate\t120", "display.refresh_rate 120"},
        {"Refresh rate\tup to 120", "display.refresh_rate 120"},
        {"Screen\t6.3", "display.size 6.3"},
        {"RAM\t8/12", "memory.ram 8; memory.ram 12"},
        {"RAM\t8, 12 or 16", "memory.ram 8; memory.ram 12; memory.ram 16"},
        {"Storage\t128/256", "memory.storage 128; memory.storage 256"},
        {"Front camera\t13", "camera.front 13"},
        {"Rear camera\t48 + 13", "camera.main 48; camera.rear_other 13"},
        {"Ultrawide\t13", "camera.ultrawide 13"},
        {"Charging\t23", "battery.wired_charging 23"},
        {"Wireless charging\t7.5", "battery.wireless_charging 7.5"},
        {"Peak brightness\t2700", "display.peak_brightness 2700"},
        {"Bluetooth\t5.3", "wireless.bluetooth 5.3"},
        {"Wi-Fi\t6E", "wireless.wifi Wi-Fi 6E"},
        {"Thickness\t8.9", "body.thickness 8.9"},
        // Figures that count something else, or that no phone has.
        {"Battery\t2 cells", ""},
        {"Battery\t20", ""},
        {"Rear camera\t2 lenses", ""},
        {"Rear camera\t48MP (120°)", "camera.main 48"},
        {"RAM\t500", ""},
        {"Refresh rate\t3", ""},
        {"Warranty\t24", ""},
        {"Box contents\t23", ""},
    };
    expectPixelRows(cases);
}

TEST(SheetCells, AnswerTheirLabels) {
    const PixelRowCase cases[] = {
        {"NFC\tYes", "wireless.nfc true"},
        {"NFC\t✓", "wireless.nfc true"},
        {"NFC\tYes (depends on the market)", "wireless.nfc true"},
        {"NFC\tNo", "wireless.nfc false"},
        {"NFC\t✗", "wireless.nfc false"},
        {"3.5mm jack\tNo", "port.headphone_jack false"},
        {"Headphone jack\tnot present", "port.headphone_jack false"},
        {"5G\tYes", "network.5g true"},
        {"Network\t5G", "network.5g true"},
        {"Card slot\tNo", "memory.card_slot false"},
        {"microSD\tup to 1TB", "memory.card_slot true"},
        {"Water resistance\tYes, IP68", "body.ip_rating IP68"},
        {"Speakers\tStereo", "feature.stereo_speakers true"},
        // No answer, and nothing to answer.
        {"NFC\t-", ""},
        {"NFC\tn/a", ""},
        {"NFC\tTBC", ""},
        {"NFC\tsame", ""},
        {"NFC\t←", ""},
        {"Loudspeaker\tYes", ""},
        {"Battery\tYes", ""},
        {"Wireless charging\tNo", ""},
    };
    expectPixelRows(cases);
}

TEST(SheetCells, AreWhatTheirLabelsSay) {
    const PixelRowCase cases[] = {
        {"Selfie\tSingle, 13MP, 4K video", "camera.front 13; camera.video 4K"},
        {"Wireless\t15W", "battery.wireless_charging 15"},
        {"Touch sampling rate\t240Hz", "display.touch_sampling 240"},
        {"Charging\t67W wired, 50W wireless",
         "battery.wired_charging 67; battery.wireless_charging 50"},
        {"Rear cameras\t48MP main, 13MP ultrawide", "camera.main 48; camera.ultrawide 13"},
        {"Wired / wireless charging\t23W / 7.5W",
         "battery.wired_charging 23; battery.wireless_charging 7.5"},
        {"Rear/front camera\t48 / 13", "camera.main 48; camera.front 13"},
        {"Cover display\t6.2-inch, 120Hz", ""},
        {"Fingerprint\tside-mounted", "feature.fingerprint side"},
        {"Price (USD)\t499", "launch.price USD 499"},
        {"Price\t499", ""},
        {"Announced\t2025, March 19", "launch.announced 2025-03-19"},
    };
    expectPixelRows(cases);
}

TEST(SheetCells, ListColorsInAnyWords) {
    const PixelRowCase cases[] = {
        {"Colors\tObsidian, Iris", "body.color Obsidian; body.color Iris"},
        {"Colours\tblack / sea green", "body.color black; body.color sea green"},
        {"Colors\tIris (online only), Peony", "body.color Iris; body.color Peony"},
        {"Colors\tIris, sea green.", "body.color Iris; body.color sea green"},
        {"Finish\tGlass", ""},
        {"Colors\t4", ""},
        {"Colors\tTBC", ""},
        {"Colors\tIt is the first one to come with a gradient", ""},
    };
    expectPixelRows(cases);
}

TEST(SheetCells, KeepTheirOwnHedges) {
    const PixelRowCase cases[] = {
        {"Battery\t5,100 (rumored)", "battery.capacity 5100?"},
        {"Battery\t5,100 mAh (TBC)", "battery.capacity 5100?"},
        {"Battery (expected)\t5,100", "battery.capacity 5100?"},
        {"Battery\t5,100 (typical)", "battery.capacity 5100"},
    };
    expectPixelRows(cases);
    EXPECT_EQ(
        dumpClaims("# Pixel 9a\n\nBattery\t5,100 (according to a leak)\nRAM\t8\nWeight\t186 g "
                   "(reportedly)\nNFC\tYes\n"),
        "Pixel 9a: battery.capacity 5100?; Pixel 9a: memory.ram 8; Pixel 9a: body.weight "
        "186?; Pixel 9a: wireless.nfc true");
    EXPECT_EQ(dumpClaims("Spec\tPixel 11 (rumored)\tPixel 9a\nBattery\t5,000\t5,100\n"),
              "Pixel 11: battery.capacity 5000?; Pixel 9a: battery.capacity 5100");
    EXPECT_EQ(
        dumpClaims("# Pixel 11\n\n## Specifications (expected)\n\nBattery: 5,100\nRAM: 8\n"
                   "Weight: 186\n"),
        "Pixel 11: battery.capacity 5100?; Pixel 11: memory.ram 8?; Pixel 11: body.weight 186?");
}

TEST(Sheets, GiveColumnsToThePhonesThatHeadThem) {
    const SheetCase cases[] = {
        {"Three phones\n\n| | Galaxy A54 | Pixel 7a | Xiaomi 13T |\n|---|---|---|---|\n"
         "| RAM | 8 | 8 | 12 |\n| NFC | Yes | - | No |\n| Charging | 25W | 18W | 67W |\n",
         "Galaxy A54: memory.ram 8; Pixel 7a: memory.ram 8; Xiaomi 13T: memory.ram 12; Galaxy A54: "
         "wireless.nfc true; Xiaomi 13T: wireless.nfc false; Galaxy A54: battery.wired_charging "
         "25; Pixel 7a: battery.wired_charging 18; Xiaomi 13T: battery.wired_charging 67"},
        {"Model\tGalaxy A54\tPixel 7a\nWeight\t202 g\t193.5 g\n",
         "Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5"},
        // The corner above the labels is lost.
        {"Galaxy A54 | Pixel 7a | |\n---|---|---|\nWeight | 202 g | 193.5 g |\n",
         "Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5"},
        {"Galaxy A54\tPixel 7a\nWeight\t202 g\t193.5 g\nRAM\t8 GB\t8 GB\n",
         "Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5; Galaxy A54: memory.ram 8; "
         "Pixel 7a: memory.ram 8"},
        {"Spec         Galaxy A54    Pixel 7a\nWeight       202 g         193.5 g\n"
         "RAM          8 GB          8 GB\n",
         "Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5; Galaxy A54: memory.ram 8; "
         "Pixel 7a: memory.ram 8"},
        {"| Spec | Pixel 9 / Pixel 9 Pro | Pixel 9a |\n|---|---|---|\n"
         "| Battery | 4,700mAh/4,750mAh | 5,100mAh |\n",
         "Pixel 9: battery.capacity 4700; Pixel 9 Pro: battery.capacity 4750; Pixel 9a: "
         "battery.capacity 5100"},
        {"               Galaxy A54    Pixel 7a\nRAM            8             8\nBattery        "
         "5,000         4,385\n",
         "Galaxy A54: memory.ram 8; Pixel 7a: memory.ram 8; Galaxy A54: battery.capacity 5000; "
         "Pixel 7a: battery.capacity 4385"},
        {"Model,Galaxy A54,Pixel 7a\nBattery,5000,4385\nPrice,$449,$499\n",
         "Galaxy A54: battery.capacity 5000; Pixel 7a: battery.capacity 4385; Galaxy A54: "
         "launch.price USD 449; Pixel 7a: launch.price USD 499"},
        {"Country\tGalaxy A54\tPixel 7a\nGermany\t€489\t€509\nBritain\t£449\t£449\n",
         "Galaxy A54: launch.price EUR 489; Pixel 7a: launch.price EUR 509; Galaxy A54: "
         "launch.price GBP 449; Pixel 7a: launch.price GBP 449"},
        {"The OnePlus 11 and the OnePlus 11 Pro are here.\n\nSpec\tOnePlus 11\tPro\nWeight\t205 "
         "g\t220 g\n",
         "OnePlus 11: body.weight 205; OnePlus 11 Pro: body.weight 220"},
        // A column without a phone's name is nobody's.
        {"| | Pixel 9a | Predecessor |\n|---|---|---|\n| Weight | 186 g | 188 g |\n",
         "Pixel 9a: body.weight 186"},
        {"Score\tGalaxy A54\tPixel 7a\nDisplay\t9/10\t8/10\nWeight\t202 g\t193.5 g\n",
         "Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5"},
    };
    expectClaims(cases);
}

TEST(Sheets, GiveRowsToThePhonesThatTheyName) {
    const SheetCase cases[] = {
        {"Phone\tBattery\tWeight\tNFC\nGalaxy A54\t5,000\t202 g\tYes\nPixel 7a\t4,385\t193.5 "
         "g\t-\n",
         "Galaxy A54: battery.capacity 5000; Galaxy A54: body.weight 202; Galaxy A54: wireless.nfc "
         "true; Pixel 7a: battery.capacity 4385; Pixel 7a: body.weight 193.5"},
        {"Phone\tPrice\nGalaxy A54\t$449\nPixel 7a\t$499\n",
         "Galaxy A54: launch.price USD 449; Pixel 7a: launch.price USD 499"},
        {"Phone\tBattery\tWeight\nPredecessor\t5,000\t202 g\n", ""},
    };
    expectClaims(cases);
}

TEST(Sheets, GiveWhatTheyHoldToThePhoneAbove) {
    const SheetCase cases[] = {
        {"# Pixel 9a\n\nIt costs less than the Galaxy A54.\n\nSpecifications\nWeight\t186 g\n",
         "Pixel 9a: body.weight 186"},
        {"# Pixel 9a or Galaxy A54?\n\nPixel 9a\nWeight\t186 g\nRAM\t8\n\nGalaxy A54\nWeight\t202 "
         "g\n",
         "Pixel 9a: body.weight 186; Pixel 9a: memory.ram 8; Galaxy A54: body.weight 202"},
        {"Specifications\n\nModel: Pixel 9a\nWeight: 186 g\nRAM: 8\n",
         "Pixel 9a: body.weight 186; Pixel 9a: memory.ram 8"},
        {"# Pixel 9a\n\nDISPLAY\tSize\t6.3 inches\n\tResolution\t1080 x 2424\nSELFIE "
         "CAMERA\tSingle\t13 MP\nBATTERY\tType\t5100 mAh\n",
         "Pixel 9a: display.size 6.3; Pixel 9a: display.resolution 1080x2424; Pixel 9a: "
         "camera.front 13; Pixel 9a: battery.capacity 5100"},
        {"# Pixel 9a\n\nDisplay 6.3 inch\nRAM 8\nFront camera 13\nNFC yes\n",
         "Pixel 9a: display.size 6.3; Pixel 9a: memory.ram 8; Pixel 9a: camera.front 13; Pixel 9a: "
         "wireless.nfc true"},
        {"# Pixel 9a\n\nDisplay\n6.3-inch OLED\nRAM\n8\nColors\nIris, Obsidian\n",
         "Pixel 9a: display.size 6.3; Pixel 9a: display.technology OLED; Pixel 9a: memory.ram 8; "
         "Pixel 9a: body.color Iris; Pixel 9a: body.color Obsidian"},
        {"# Pixel 9a or Galaxy A54?\n\nPixel 9a\nFingerprint\tside-mounted (as on the Galaxy "
         "A54)\n",
         "Pixel 9a: feature.fingerprint side"},
        {"# Pixel 9a is thinner than Pixel 8a\n\nThe Pixel 8a was good.\n\nWeight\t186 g\nRAM\t8\n",
         "Pixel 9a: body.weight 186; Pixel 9a: memory.ram 8"},
        {"# Pixel 9a vs Pixel 8a\n\nWeight\t186 g\nRAM\t8\n",
         "Pixel 9a: body.weight 186; Pixel 8a: body.weight 186; Pixel 9a: memory.ram 8; Pixel 8a: "
         "memory.ram 8"},
        // Nobody is named.
        {"Specifications\n\nWeight\t186 g\nRAM\t8\n", ""},
    };
    expectClaims(cases);
}

TEST(Sheets, AreNotMadeOfProse) {
    const SheetCase cases[] = {
        {"The Pixel 9a is here.\n\nBattery life is good, and 3 of us agree.\n", ""},
        {"The Pixel 9a is here.\n\nRAM prices rose by 8 percent.\n", ""},
        {"The Pixel 9a is here.\n\nNote: 120 of us tried it.\n", ""},
        {"The Pixel 9a is here.\n\nAda: 8 of 10.\nTom: 5 of 10.\nEve: 6 of 10.\n", ""},
    };
    expectClaims(cases);
}

}  // namespace
}  // namespace speclens::test
