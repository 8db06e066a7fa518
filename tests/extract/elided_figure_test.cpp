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

TEST(ElidedFigures, GoOnFromTheSentenceBefore) {
    const std::string known = "The Pixel 8 weighs 202 grams. ";
    const struct {
        std::string text;
        std::string claims;
    } cases[] = {
        {known + "The Pixel 9 is 199.", "Pixel 8: body.weight 202; Pixel 9: body.weight 199"},
        {"The Pixel 8 has a 5,000mAh battery. The Pixel 9 steps up to 5,400.",
         "Pixel 8: battery.capacity 5000; Pixel 9: battery.capacity 5400"},
        // Of which figure it would be is open, or it is none.
        {known + "The Pixel 9 is number 9.", "Pixel 8: body.weight 202"},
        {known + "The Pixel 9 is 450.", "Pixel 8: body.weight 202"},
        {known + "It is 199.", "Pixel 8: body.weight 202"},
        {known + "\n\nThe Pixel 9 is 199.", "Pixel 8: body.weight 202"},
    };
    for (const auto& entry : cases) {
        EXPECT_EQ(dumpClaims(entry.text), entry.claims) << entry.text;
    }
}

TEST(ElidedFigures, AreOfTheCameraThatIsNamed) {
    const ReaderCase cases[] = {
        {"It has an 8MP wide-angle on the front (the rear has 13).",
         "camera.front 8 [8MP]; camera.main 13 [13]"},
        {"It charges at 25W, the Pixel 9 takes 45.",
         "battery.wired_charging 25 [25W]; battery.wired_charging 45 [45]"},
        {"It charges at 25W, the Pixel 9 takes 5.", "battery.wired_charging 25 [25W]"},
    };
    expectFindings(readValues, cases);
}

}  // namespace
}  // namespace speclens::test
