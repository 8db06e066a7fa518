#include "core/extract/value_echo.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

// What the Pixel 8 is said to have.
const std::string head =
    "The Galaxy A54 and the Pixel 8 are here.\n\nThe Pixel 8 has the Tensor G3 and 5,000mAh. ";
const std::string known = "Pixel 8: platform.soc Tensor G3; Pixel 8: battery.capacity 5000";

struct EchoCase {
    std::string sentence;
    std::string claims;  ///< beside those of `known`
};

TEST(ValueEchoes, GiveAPhoneWhatItHasLikeAnotherOne) {
    const EchoCase cases[] = {
        {"The Galaxy A54 has the same chip as the Pixel 8.", "Galaxy A54: platform.soc Tensor G3"},
        {"The Galaxy A54 has the same processor and battery as the Pixel 8.",
         "Galaxy A54: platform.soc Tensor G3; Galaxy A54: battery.capacity 5000"},
        {"The Galaxy A54 has the same chip.", "Galaxy A54: platform.soc Tensor G3"},
        {"The Galaxy A54 shares its chipset with the Pixel 8.",
         "Galaxy A54: platform.soc Tensor G3"},
        {"The Galaxy A54 borrows the Pixel 8's chipset.", "Galaxy A54: platform.soc Tensor G3"},
        {"The Galaxy A54 is out. It has the same chip as the Pixel 8, same battery.",
         "Galaxy A54: platform.soc Tensor G3; Galaxy A54: battery.capacity 5000"},
        {"The Galaxy A54 is out. Chip and battery: same as on the Pixel 8.",
         "Galaxy A54: platform.soc Tensor G3; Galaxy A54: battery.capacity 5000"},
    };
    for (const EchoCase& entry : cases) {
        EXPECT_EQ(dumpClaims(head + entry.sentence), known + "; " + entry.claims) << entry.sentence;
    }
}

TEST(ValueEchoes, GiveNothingThatIsNotTheSameOrNobodys) {
    const std::string sentences[] = {
        "The Galaxy A54 does not have the same chip as the Pixel 8.",
        "The Galaxy A54 has almost the same battery as the Pixel 8.",
        "The Galaxy A54 has the same screen as the Pixel 8.",
        "The Galaxy A54 is out at the same time as the Pixel 8.",
        "The Pixel 8 has the same chip as the Galaxy A54.",
        "Both have the same chip.",
        "The Galaxy A54 is fast, as the Pixel 8's chip is.",
    };
    for (const std::string& sentence : sentences) {
        EXPECT_EQ(dumpClaims(head + sentence), known) << sentence;
    }
}

TEST(ValueEchoes, LeaveWhatTheSentenceSaysItself) {
    EXPECT_EQ(dumpClaims(head + "The Galaxy A54 has the same chip as the Pixel 8 and 4,500mAh, the "
                                "same battery in name."),
              known + "; Galaxy A54: platform.soc Tensor G3; Galaxy A54: battery.capacity 4500");
}

}  // namespace
}  // namespace speclens::test
