#include "core/text/table_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "core/text/block_reader.h"

namespace speclens {
namespace {

/// The cells of each block that has some, one block a line: "[Battery][5,000mAh]"; those of a
/// marked header in braces. Rows of another table than the one before follow on "--".
std::string dump(std::string_view text) {
    const BlockList list = readBlocks(text);
    std::string lines;
    std::uint32_t table = 0;
    for (const Block& block : list.blocks) {
        if (block.cellCount == 0) {
            continue;
        }
        lines += !lines.empty() && block.table != table ? "--\n" : "";
        table = block.table;
        for (std::uint32_t i = 0; i < block.cellCount; ++i) {
            const Cell& cell = list.cells[block.firstCell + i];
            lines += cell.heads ? "{" : "[";
            lines += cell.span.of(text);
            lines += cell.heads ? "}" : "]";
        }
        lines += '\n';
    }
    return lines;
}

struct TableCase {
    std::string_view text;
    std::string_view rows;
};

void expectRows(std::span<const TableCase> cases) {
    for (const TableCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.rows) << entry.text;
    }
}

TEST(TableReader, CutsRowsAtTabs) {
    const TableCase cases[] = {
        {"Battery\t5,000mAh\n", "[Battery][5,000mAh]\n"},
        {"Battery\t5,000mAh\t\t4,500mAh\n", "[Battery][5,000mAh][][4,500mAh]\n"},
        {"\tOne\tTwo\nBattery\t5,000\t4,500\n", "[][One][Two]\n[Battery][5,000][4,500]\n"},
        {"Battery\t5,000\n\nWeight\t189 g\n", "[Battery][5,000]\n[Weight][189 g]\n"},
        {"Battery\t5,000\n\nWeight\t189 g\t190 g\n",
         "[Battery][5,000]\n--\n[Weight][189 g][190 g]\n"},
        {"Battery\t5,000\n\nIt is big.\n\nWeight\t189 g\n",
         "[Battery][5,000]\n--\n[Weight][189 g]\n"},
        {"\tThe phone is here.\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, CutsRowsAtBars) {
    const TableCase cases[] = {
        {"| Battery | 5,000mAh |\n", "[Battery][5,000mAh]\n"},
        {"| | One | Two |\n|---|:--:|--:|\n| RAM | 8 | |\n", "{}{One}{Two}\n[RAM][8][]\n"},
        {"Phone | One | Two\nRAM | 8 | 12\n", "[Phone][One][Two]\n[RAM][8][12]\n"},
        {"+------+-----+\n| RAM  | 8   |\n+------+-----+\n", "{RAM}{8}\n"},
        {"| **RAM** | `8 GB` |\n", "[RAM][8 GB]\n"},
        {"RAM | 8 GB\nWeight | 189 g\n", "[RAM][8 GB]\n[Weight][189 g]\n"},
        {"Phones | News\n\nIt is here.\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, CutsRowsAtBlanksAndCommas) {
    const TableCase cases[] = {
        {"Battery    5,000 mAh\nWeight     189 g\n", "[Battery][5,000 mAh]\n[Weight][189 g]\n"},
        {"           One    Two\nWeight     189 g  190 g\n",
         "[][One][Two]\n[Weight][189 g][190 g]\n"},
        {"Spec    One\n------  -----\nWeight  189 g\n", "{Spec}{One}\n[Weight][189 g]\n"},
        {"          One    Two\n", ""},
        {"  It is big.\n  It is heavy.\n", ""},
        {"Battery    5,000 mAh\n", ""},
        {"It is big.  It is heavy.\nIt is light.  It is thin.\n", ""},
        {"RAM,8 GB,12 GB\nBattery,5,000 mAh,4,500 mAh\nWeight,189 g,190 g\n",
         "[RAM][8 GB][12 GB]\n[Battery][5,000 mAh][4,500 mAh]\n[Weight][189 g][190 g]\n"},
        {"Battery,4000,4900\nRAM,8,12\nPrice,$799,$1,299\n",
         "[Battery][4000][4900]\n[RAM][8][12]\n[Price][$799][$1,299]\n"},
        {"Black, white, blue\nRed, green, grey\nPink, gold, silver\n", ""},
        {"RAM,8 GB,12 GB\nWeight,189 g,190 g\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, CutsKeysFromValues) {
    const TableCase cases[] = {
        {"Battery: 5,000\nRAM: 8 GB\nFront camera: 32 MP\n",
         "[Battery][5,000]\n[RAM][8 GB]\n[Front camera][32 MP]\n"},
        {"Battery - 5,000\nRAM - 8 GB\n3.5mm jack - yes\n",
         "[Battery][5,000]\n[RAM][8 GB]\n[3.5mm jack][yes]\n"},
        {"Battery – 5,000\nRAM – 8 GB\nNFC – Y\n", "[Battery][5,000]\n[RAM][8 GB]\n[NFC][Y]\n"},
        {"- Battery: 5,000\n\nIt is big.\n", "[Battery][5,000]\n"},
        {"* **Battery:** 5,000\n* **RAM**: 8 GB\n", "[Battery][5,000]\n[RAM][8 GB]\n"},
        {"• Display: a screen of 6.7 inches that is bright enough for days\n  outdoors\n",
         "[Display][a screen of 6.7 inches that is bright enough for days\n  outdoors]\n"},
        // Two lines say too little: a headline and a byline have colons too.
        {"One against Two: a test\nWords: Ada Writer\n", ""},
        {"Battery: 5,000\nRAM: 8 GB\n", ""},
        {"10:30\n11:45\n12:50\n", ""},
        {"Note: the phone has been sold out for weeks.\nUpdate: the phone is back in stores now.\n"
         "Correction: the phone was never in stores at all.\n",
         ""},
        {"Ada: “I like it.”\nTom: “So do I.”\nAda: “Good.”\n", ""},
        {"- He said, and we agree: it is good\n", ""},
        {"- It is good. Battery: 5,000\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, JoinsLabelsWithValuesOnTheNextLine) {
    const TableCase cases[] = {
        {"Display\n6.7 inches\nBattery\n5,000 mAh\nColors\nBlack, blue\n",
         "[Display][6.7 inches]\n[Battery][5,000 mAh]\n[Colors][Black, blue]\n"},
        {"Display:\n6.7 inches\nBattery:\n5,000 mAh\n3.5mm jack:\nyes\n",
         "[Display][6.7 inches]\n[Battery][5,000 mAh]\n[3.5mm jack][yes]\n"},
        {"Display\n6.7 inches\nBattery\n5,000 mAh\n", ""},
        {"Screen\n\nIt has 6.7 inches.\n\nBattery\n\nIt has 5,000 mAh.\n\nWeight\n\n189 g.\n", ""},
        {"Phones\nOther phones\nTablets\nOther tablets\nWatches\nOther watches\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, JoinsLabelsWithAllValuesBelow) {
    const TableCase cases[] = {
        {"Display\n6.7 inches\n120Hz\n\nBattery\n5,000 mAh\n\nCamera\n- 50MP\n- f/1.8\n",
         "[Display][6.7 inches]\n[][120Hz]\n[Battery][5,000 mAh]\n[Camera][50MP]\n[][f/1.8]\n"},
        {"Display\n6.7 inches\nRAM\n8 GB\n\nBattery\n5,000 mAh\nWeight\n189 "
         "g\n\nCamera\n50MP\nSelfie\n16MP\n",
         "[Display][6.7 inches]\n[RAM][8 GB]\n[Battery][5,000 mAh]\n[Weight][189 "
         "g]\n[Camera][50MP]\n[Selfie][16MP]\n"},
        {"Screen\nIt is big.\nIt is bright, too.\n\nBattery\nIt lasts.\n\nWeight\nLight.\n", ""},
        {"Display\n6.7 inches\n120Hz\n\nBattery\n5,000 mAh\n", ""},
    };
    expectRows(cases);
}

TEST(TableReader, CutsKeysFromColumns) {
    const TableCase cases[] = {
        {"Model: One | Two\nRAM: 8 | 12\nNFC: yes | no\nWeight: 189 g | 190 g\n",
         "[Model][One][Two]\n[RAM][8][12]\n[NFC][yes][no]\n[Weight][189 g][190 g]\n"},
        {"Screen: 6.3 in | OLED | 120Hz\nRAM: 8 | 12\nNFC: yes\nWeight: 189 g\n",
         "[Screen: 6.3 in][OLED][120Hz]\n--\n[RAM][8 | 12]\n[NFC][yes]\n[Weight][189 g]\n"},
        {"          One    | Two\nWeight    189 g  | 190 g\n",
         "[][One][Two]\n[Weight][189 g][190 g]\n"},
        {"          One    | Two   | Three\nWeight    189 g  | 190 g | 191 g\n",
         "[][One][Two][Three]\n[Weight][189 g][190 g][191 g]\n"},
        {"Screen: 6.3 in\nRAM: 8\nWeight: 189 g\n\nFront camera\nResolution: 8 MP\n",
         "[Screen][6.3 in]\n[RAM][8]\n[Weight][189 g]\n--\n[Resolution][8 MP]\n"},
    };
    expectRows(cases);
}

TEST(TableReader, IsLinearInTheTextsLength) {
    constexpr std::size_t many = 100000;
    const auto repeated = [](std::string_view text) {
        std::string result;
        for (std::size_t i = 0; i < many; ++i) {
            result += text;
        }
        return result;
    };
    EXPECT_EQ(readBlocks("a" + repeated("\t") + "b").cells.size(), many + 1);
    EXPECT_EQ(readBlocks(repeated("a|") + "b").cells.size(), many + 1);
    EXPECT_EQ(readBlocks(repeated("Battery\t5,000\n")).blocks.size(), many);
    EXPECT_EQ(readBlocks(repeated("Label\nvalue\n")).cells.size(), 0U);
    EXPECT_EQ(readBlocks(repeated("Label\n5\n")).cells.size(), 2 * many);
    EXPECT_EQ(readBlocks(repeated("Label\n5\n6\n\n")).cells.size(), 4 * many);
    EXPECT_EQ(readBlocks(repeated("Label\nvalue\nvalue\n\n")).cells.size(), 0U);
    EXPECT_EQ(readBlocks(repeated("a:")).cells.size(), 0U);
    EXPECT_EQ(readBlocks(repeated("a  ")).cells.size(), 0U);
}

}  // namespace
}  // namespace speclens
