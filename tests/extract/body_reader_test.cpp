#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadBody, ReadsSidesAndWeight) {
    const ReaderCase cases[] = {
        {"It measures 163.1 x 75.9 x 8.6 mm.",
         "body.height 163.1 [163.1]; body.width 75.9 [75.9]; body.thickness 8.6 [8.6]"},
        {"It measures 8.6 x 75.9 x 163.1mm.",
         "body.height 163.1 [163.1]; body.width 75.9 [75.9]; body.thickness 8.6 [8.6]"},
        {"It weighs 202g.", "body.weight 202 [202g]"},
        {"It weighs 202 grams.", "body.weight 202 [202 grams]"},
        {"It measures 163.1 x 75.9 x 8.6 mm and weighs 202g.",
         "body.weight 202 [202g]; body.height 163.1 [163.1]; body.width 75.9 [75.9]; "
         "body.thickness 8.6 [8.6]"},
        {"It is 8.1mm thick.", "body.thickness 8.1 [8.1mm]"},
        {"It has 5.7 inches and 7.6mm.", "body.thickness 7.6 [7.6mm]"},
        {"It has a 7.6mm hole.", ""},
        {"When folded, the whole of the device is only 11mm thick.", ""},
        {"Folded or not, it is good; the body is 6.1mm thick.", "body.thickness 6.1 [6.1mm]"},
        {"It is just 7.6 mm thin.", "body.thickness 7.6 [7.6 mm]"},
        {"It is 157.8mm tall, 76.2mm wide and 7.6mm thick.",
         "body.height 157.8 [157.8mm]; body.width 76.2 [76.2mm]; body.thickness 7.6 [7.6mm]"},
        {"It has a 3.5mm gap.", ""},
        {"It is four grams lighter.", ""},
        {"It has a 24mm lens.", ""},
        {"It measures 163.1 x 75.9 mm.", "body.height 163.1 [163.1]; body.width 75.9 [75.9]"},
        {"It measures 163.1 (H) x 75.9 (W) x 8.6 (D) mm.",
         "body.height 163.1 [163.1]; body.width 75.9 [75.9]; body.thickness 8.6 [8.6]"},
        {"It is 0.78cm thick.", "body.thickness 7.8 [0.78cm]"},
        {"It's just 7.98mm.", "body.thickness 7.98 [7.98mm]"},
        {"It has an 8.2mm body.", "body.thickness 8.2 [8.2mm]"},
        {"At 7.9mm and 130g it is light.", "body.thickness 7.9 [7.9mm]; body.weight 130 [130g]"},
        {"It is 146.7 mm long and 71.5 mm across.",
         "body.height 146.7 [146.7 mm]; body.width 71.5 [71.5 mm]"},
        {"It's 172g.", "body.weight 172 [172g]"},
        {"A 143-gram phone.", "body.weight 143 [143-gram]"},
        {"Unfolded it measures 153.5 x 132.6 x 5.6mm, folded 153.5 x 68.1 x 12.1mm.",
         "body.height 153.5 [153.5]; body.width 132.6 [132.6]; body.thickness 5.6 [5.6]"},
        {"It unfolds to 5.6mm.", "body.thickness 5.6 [5.6mm]"},
        {"It is 12.1mm thick when folded.", ""},
        {"Folded, it is 12.1mm thick.", ""},
        {"It measures 6.42 x 2.99 x 0.34 inches.", ""},
        {"The charger measures 60 x 60 x 30mm.", ""},
        {"The bezels are 5.5mm thin.", ""},
        {"The camera bump is 3.5mm thick.", ""},
        {"It is 20mm lighter.", ""},
        {"It is 100 grams heavier.", ""},
        {"It has lost 134g.", ""},
        {"The case weighs 120g.", ""},
        {"A 120g charger is included.", ""},
        {"It weighs 205g on my kitchen scale.", ""},
        {"It holds 100g of gold.", ""},
    };
    expectFindings(readBody, cases);
}

TEST(ReadBody, TakesABareMeasureForTheThickness) {
    const ReaderCase cases[] = {
        {"It measures 8.2mm.", "body.thickness 8.2 [8.2mm]"},
        {"The strap measures 20mm.", ""},
    };
    expectFindings(readBody, cases);
}

TEST(ReadBody, TakesAMeasureAloneOrBesideAWeightForTheThickness) {
    const ReaderCase cases[] = {
        {"7.99mm. 199.5g.", "body.thickness 7.99 [7.99mm]; body.weight 199.5 [199.5g]"},
        {"15.5mm and 320g.", "body.thickness 15.5 [15.5mm]; body.weight 320 [320g]"},
        {"3.5mm. 199.5g.", "body.weight 199.5 [199.5g]"},
        {"A 15.5mm hole weighs nothing.", ""},
    };
    expectFindings(readBody, cases);
}

TEST(ReadBody, TakesALengthForTheThicknessByWhatStandsNear) {
    const ReaderCase cases[] = {
        {"Next to the 7.9mm Nokia 2.3 it looks podgy.", "body.thickness 7.9 [7.9mm]"},
        {"Next to a 7.9mm plank it looks podgy.", ""},
        {"It is 9.3 mm deep; the other has 7.6mm.",
         "body.thickness 9.3 [9.3 mm]; body.thickness 7.6 [7.6mm]"},
        {"It is 9.3 mm deep, with 7.6mm of metal.", "body.thickness 9.3 [9.3 mm]"},
        {"It is 9.3 mm deep; its lens has 7.6mm.", "body.thickness 9.3 [9.3 mm]"},
        {"It is 9.3 mm deep; its cable has 900mm.", "body.thickness 9.3 [9.3 mm]"},
    };
    expectFindings(readBody, cases);
    EXPECT_EQ(dumpClaims("The Pixel 9 is 8.5mm thick. Google quotes 9.1mm for the Pixel 8."),
              "Pixel 9: body.thickness 8.5; Pixel 8: body.thickness 9.1");
    EXPECT_EQ(dumpClaims("The Pixel 9 weighs 190g. Google quotes 9.1mm for the Pixel 8."),
              "Pixel 9: body.weight 190");
}

}  // namespace
}  // namespace speclens::test
