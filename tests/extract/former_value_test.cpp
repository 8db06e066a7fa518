#include "core/extract/former_value.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(FormerValues, AreNoneOfThePhone) {
    const ReaderCase cases[] = {
        {"The screen has grown from 6.4 to 6.7 inches.", "display.size 6.7 [6.7 inches]"},
        {"The screen grew from 6.4 inches to 6.7 inches.", "display.size 6.7 [6.7 inches]"},
        {"The battery jumps to 5,000mAh from 4,500mAh.", "battery.capacity 5000 [5,000mAh]"},
        {"The battery shrinks from 5,000mAh to 4,500mAh.", "battery.capacity 4500 [4,500mAh]"},
        {"The main camera goes from 48MP to 50MP.", "camera.main 50 [50MP]"},
        {"The main camera has moved from an 8MP sensor to a larger 12MP version.",
         "camera.main 12 [12MP]"},
        {"The battery is between 4,800 and 5,000mAh.",
         "battery.capacity 4800 [4,800]; battery.capacity 5000 [5,000mAh]"},
        {"It charges from 15W to 25W.",
         "battery.wired_charging 15 [15W]; battery.wired_charging 25 [25W]"},
        {"It goes from 1Hz to 120Hz.", "display.refresh_rate 120 [120Hz]"},
        {"The battery jumps to 5,000mAh from 4,500mAh in the Galaxy A54.",
         "battery.capacity 5000 [5,000mAh]; battery.capacity 4500 [4,500mAh]"},
        {"It has 5,000mAh, up from 4,500mAh.", "battery.capacity 5000 [5,000mAh]"},
        {"It weighs 202g, down from the 213g of the Galaxy A34.",
         "body.weight 202 [202g]; body.weight 213 [213g]"},
        {"Beside the Galaxy A34 the Galaxy A54 has 5,000mAh, up from 4,500mAh.",
         "battery.capacity 5000 [5,000mAh]; battery.capacity 4500 [4,500mAh]"},
        {"The price drops from $599 to $499.",
         "launch.price USD 599 [$599]; launch.price USD 499 [$499]"},
    };
    expectFindings(readValues, cases);
}

}  // namespace
}  // namespace speclens::test
