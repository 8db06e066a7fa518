#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ElidedFigures, TakeTheUnitOfTheFigureBefore) {
    const ReaderCase cases[] = {
        {"It weighs 187g to the Oppo's 191.", "body.weight 187 [187g]; body.weight 191 [191]"},
        {"The Galaxy A54 weighs 202 grams, the Galaxy A34 weighs only 199.",
         "body.weight 202 [202 grams]; body.weight 199 [199]"},
        {"There is a 6,000mAh battery in the Pixel 9 and 5,800 in the Pixel 9a.",
         "battery.capacity 6000 [6,000mAh]; battery.capacity 5800 [5,800]"},
        {"The screen measures 6.7 inches, that of the Pixel 9 measures 6.3.",
         "display.size 6.7 [6.7 inches]; display.size 6.3 [6.3]"},
        // Something else is counted.
        {"It weighs 187g and has 200 songs.", "body.weight 187 [187g]"},
        {"It weighs 187g, and sold to 170 people.", "body.weight 187 [187g]"},
        {"It charges at 120W, or from 0 to 100%.", "battery.wired_charging 120 [120W]"},
        // The figure would be out of proportion.
        {"It weighs 187g to the Oppo's 91.", "body.weight 187 [187g]"},
        {"The screen measures 6.7 inches, like that of the 9.", "display.size 6.7 [6.7 inches]"},
        {"The screen measures 6.7 inches, and theirs stops at 6.", "display.size 6.7 [6.7 inches]"},
        // Nothing says that it stands against the one before.
        {"It weighs 187g, 191.", "body.weight 187 [187g]"},
        {"The Galaxy A54 weighs 202 grams, the Galaxy A34 is over 190.",
         "body.weight 202 [202 grams]"},
        {"The panel reaches 1,200 nits; in the sun we measured about 1,150.",
         "display.peak_brightness 1200 [1,200 nits]"},
    };
    expectFindings(readValues, cases);
}

TEST(ElidedFigures, AreOfAnotherPhone) {
    EXPECT_EQ(dumpOwners("The Galaxy A54 and the Galaxy A34 are here. The Galaxy A54 weighs 202 "
                         "grams, the Galaxy A34 weighs only 199."),
              "202: Galaxy A54; 199: Galaxy A34");
    EXPECT_EQ(dumpOwners("The Galaxy A54 weighs 202 grams, and another 189."), "202: Galaxy A54");
}

TEST(ElidedFigures, TakeTheSideThatIsNamedBehindThem) {
    const ReaderCase cases[] = {
        {"It is 158.2mm tall, 76.7 wide and 8.2 thick.",
         "body.height 158.2 [158.2mm]; body.width 76.7 [76.7]; body.thickness 8.2 [8.2]"},
        {"It weighs 202g and is 8 long.", "body.weight 202 [202g]"},
    };
    expectFindings(readValues, cases);
}

}  // namespace
}  // namespace speclens::test
