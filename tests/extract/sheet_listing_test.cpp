// Sheets in the forms that shops, portals and forums write them in, from a page to its claims.
#include <gtest/gtest.h>

#include <string>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct ListingCase {
    std::string text;
    std::string claims;
};

void expectClaims(std::span<const ListingCase> cases) {
    for (const ListingCase& entry : cases) {
        EXPECT_EQ(dumpClaims(entry.text), entry.claims) << entry.text;
    }
}

struct RowCase {
    std::string row;
    std::string claims;
};

/// Rows of a sheet of the Pixel 9a.
void expectRows(std::span<const RowCase> cases) {
    for (const RowCase& entry : cases) {
        std::string claims = dumpClaims("# Pixel 9a\n\n" + entry.row + "\nWeight\t186 g\n");
        for (std::size_t at = claims.find("Pixel 9a: "); at != std::string::npos;
             at = claims.find("Pixel 9a: ")) {
            claims.erase(at, 10);
        }
        EXPECT_EQ(claims, entry.claims + (entry.claims.empty() ? "" : "; ") + "body.weight 186")
            << entry.row;
    }
}

TEST(SheetListings, GiveCamerasAsSheetsListThem) {
    const RowCase cases[] = {
        {"Camera\tDual 16 + 20 MP, f/1.7",
         "camera.rear_count 2; camera.main 16; camera.rear_other 20; camera.main_aperture 1.7"},
        {"Rear cameras\tTriple, 40 + 20 + 8 MP",
         "camera.rear_count 3; camera.main 40; camera.rear_other 20; camera.rear_other 8"},
        {"Camera\t13M (4160 x 3120) rear, 8M (3264 x 2448) front",
         "camera.main 13; camera.front 8"},
        {"Number of rear cameras\t2", "camera.rear_count 2"},
        {"Main Camera\t50 MP, f/1.6, 23mm (wide); 50 MP, f/3.0, 90mm (periscope telephoto); 12 MP, "
         "f/2.0, 122° (ultrawide)",
         "camera.main 50; camera.main_aperture 1.6; camera.periscope 50; camera.ultrawide 12"},
        {"Front camera\t8MP f/2", "camera.front 8"},
        {"Number of front cameras\t1", ""},
        {"Selfie\tDual 16 + 20 MP", "camera.front 16; camera.front 20"},
        {"Display\t6.0\", 16M colors", "display.size 6"},
        {"Screen share of front\t85 %", ""},
    };
    expectRows(cases);
}

TEST(SheetListings, KeepSizesOfCardsApart) {
    const RowCase cases[] = {
        {"Storage\t32GB + microSD slot (up to 256GB)", "memory.storage 32; memory.card_slot true"},
        {"Memory cards\tmicroSD, max. 2048 GB", "memory.card_slot true"},
        {"Card slot\tmicroSDXC, 2TB", "memory.card_slot true"},
        {"Expandable\tYes, max. 256 GB", "memory.card_slot true"},
        {"RAM / ROM\t4GB / 128GB (expandable)",
         "memory.ram 4; memory.storage 128; memory.card_slot true"},
        {"RAM/ROM\t1/8", "memory.ram 1; memory.storage 8"},
        {"RAM/ROM\t4GB/8GB RAM, 128GB ROM", "memory.ram 4; memory.ram 8; memory.storage 128"},
        {"Storage\t6/128 GB", "memory.ram 6; memory.storage 128"},
        {"RAM\t8GB, expandable", "memory.ram 8"},
        {"Storage\tmicroSD, 64GB of storage", "memory.card_slot true; memory.storage 64"},
    };
    expectRows(cases);
}

TEST(SheetListings, AnswerInSigns) {
    const ListingCase cases[] = {
        {" | Galaxy A54 | Pixel 7a\nNFC | + | +\nIrDA | + | –\nGeekbench | 1020 | –\n",
         "Galaxy A54: wireless.nfc true; Pixel 7a: wireless.nfc true; Galaxy A54: "
         "feature.ir_blaster true; Pixel 7a: feature.ir_blaster false"},
        // A dash alone says nothing.
        {" | Galaxy A54 | Pixel 7a\nNFC | yes | –\nWeight | 202 g | 193.5 g\n",
         "Galaxy A54: wireless.nfc true; Galaxy A54: body.weight 202; Pixel 7a: body.weight 193.5"},
        {"# Pixel 9a\n\nNetwork\n\nVoLTE: Yes\n5G: Yes\nNFC: nope\n",
         "Pixel 9a: network.5g true; Pixel 9a: wireless.nfc false"},
    };
    expectClaims(cases);
}

TEST(SheetListings, StandUnderLabels) {
    const ListingCase cases[] = {
        {"Pixel 9a specs\n\nDisplay\n6.3-inch OLED\n120Hz\n\nFront Camera\n13MP\n\nBattery\n"
         "5100mAh\n23W\n\nMemory\n8GB\n256GB\n",
         "Pixel 9a: display.size 6.3; Pixel 9a: display.technology OLED; Pixel 9a: "
         "display.refresh_rate 120; Pixel 9a: camera.front 13; Pixel 9a: battery.capacity 5100; "
         "Pixel 9a: battery.wired_charging 23; Pixel 9a: memory.ram 8; Pixel 9a: memory.storage "
         "256"},
        {"Pixel 9a data\n\nHardware\nChipset: Tensor G4\nRAM: 8 GB\nWeight: 186 g\n\nRear "
         "camera\nResolution: 48 MP\nSecond: 13 MP\nAperture: f/1.7\n\nFront camera\nResolution: "
         "13 "
         "MP\nAperture: f/2.2\n",
         "Pixel 9a: platform.soc Tensor G4; Pixel 9a: memory.ram 8; Pixel 9a: body.weight 186; "
         "Pixel 9a: camera.main 48; Pixel 9a: camera.rear_other 13; Pixel 9a: "
         "camera.main_aperture 1.7; Pixel 9a: camera.front 13"},
    };
    expectClaims(cases);
}

TEST(SheetListings, AreNoMarks) {
    const ListingCase cases[] = {
        {"# Pixel 9a\n\nRAM: 8 GB\nWeight: 186 g\nNFC: yes\n\nRatings\nDisplay: 7\nCamera: "
         "6\nDesign: 8\n",
         "Pixel 9a: memory.ram 8; Pixel 9a: body.weight 186; Pixel 9a: wireless.nfc true"},
        {"# Pixel 9a\n\nRAM: 8 GB\nWeight: 186 g\nDisplay: 7\nCamera: 6\nOverall score: 7.5/10\n",
         "Pixel 9a: memory.ram 8; Pixel 9a: body.weight 186"},
        {"# Lumia 800\n\nRAM: 0.5 GB\nDisplay: 3.7\nCamera: 8\nWeight: 142 g\n",
         "Lumia 800: memory.ram 0.5; Lumia 800: display.size 3.7; Lumia 800: camera.main 8; Lumia "
         "800: body.weight 142"},
    };
    expectClaims(cases);
}

TEST(SheetListings, ListLinesWithoutMarks) {
    const ListingCase cases[] = {
        {"Lumia 800, three weeks on\n\nFor those who only want the numbers:\n\nProcessor 1.4 GHz, "
         "one core\nStorage 16 GB (and NO card slot)\nCamera 8MP, two LEDs\nBluetooth 2.1\n",
         "Lumia 800: memory.storage 16; Lumia 800: memory.card_slot false; Lumia 800: camera.main "
         "8; Lumia 800: wireless.bluetooth 2.1"},
        {"Realme 6 or Redmi Note 8?\n\nWhat they cost.\n\nRealme 6:\n4GB+64GB – Rs "
         "12,999\n8GB+128GB – Rs 15,999\n\nRedmi Note 8:\n4GB+64GB – Rs 9,999\n6GB+128GB – Rs "
         "12,999\n",
         "Realme 6: memory.ram 4; Realme 6: memory.storage 64; Realme 6: launch.price INR 12999; "
         "Realme 6: memory.ram 8; Realme 6: memory.storage 128; Realme 6: launch.price INR 15999; "
         "Redmi Note 8: memory.ram 4; Redmi Note 8: memory.storage 64; Redmi Note 8: launch.price "
         "INR 9999; Redmi Note 8: memory.ram 6; Redmi Note 8: memory.storage 128; Redmi Note 8: "
         "launch.price INR 12999"},
    };
    expectClaims(cases);
}

TEST(SheetListings, TellModelNumbersFromPhones) {
    const ListingCase cases[] = {
        {"Tecno Spark 2 specs\n\nAnnounced: June 2018\nModel: Tecno KA7\nBattery: 3500mAh\n",
         "Spark 2: launch.announced 2018-06; Spark 2: battery.capacity 3500"},
        {"The Tecno Spark 2 is here.\n\nSpecifications\n\nModel: Galaxy A54\nWeight: 202 g\nRAM: "
         "8\n",
         "Galaxy A54: body.weight 202; Galaxy A54: memory.ram 8"},
    };
    expectClaims(cases);
}

TEST(SheetListings, HaveColumnsBehindKeys) {
    const ListingCase cases[] = {
        {"Model: Galaxy S10e | Galaxy S10\nScreen: 5.8\" | 6.1\"\nBattery: 3100 mAh | 3400 "
         "mAh\nWeight: 150 g | 157 g\n",
         "Galaxy S10e: display.size 5.8; Galaxy S10: display.size 6.1; Galaxy S10e: "
         "battery.capacity 3100; Galaxy S10: battery.capacity 3400; Galaxy S10e: body.weight 150; "
         "Galaxy S10: body.weight 157"},
        {"             Infinix Note 40 5G | CMF Phone 1\nThickness    7.75mm             | "
         "8.2mm\nWeight       190 g              | 197 g\n",
         "Infinix Note 40 5G: network.5g true; Infinix Note 40 5G: body.thickness 7.75; CMF Phone "
         "1: body.thickness 8.2; Infinix Note 40 5G: body.weight 190; CMF Phone 1: body.weight "
         "197"},
        {"# Pixel 9a\n\nScreen: 6.3\" | 120Hz | OLED\nBattery: 5100 mAh | 23W\nRAM: 8 GB\nWeight: "
         "186 g\n",
         "Pixel 9a: display.size 6.3; Pixel 9a: display.refresh_rate 120; Pixel 9a: "
         "display.technology OLED; Pixel 9a: battery.capacity 5100; Pixel 9a: "
         "battery.wired_charging 23; Pixel 9a: memory.ram 8; Pixel 9a: body.weight 186"},
        {"Phone\tBattery\nGalaxy A54\t5000/25W\nPixel 7a\t4385/18W\n",
         "Galaxy A54: battery.capacity 5000; Galaxy A54: battery.wired_charging 25; Pixel 7a: "
         "battery.capacity 4385; Pixel 7a: battery.wired_charging 18"},
    };
    expectClaims(cases);
}

}  // namespace
}  // namespace speclens::test
