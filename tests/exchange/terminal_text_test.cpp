#include "core/exchange/terminal_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace speclens {
namespace {

using testing::ElementsAre;

TEST(Printable, LeavesNothingThatSteersATerminal) {
    struct Case {
        std::string_view text;
        std::string_view shown;
    };
    const Case cases[] = {
        {"5,000 mAh", "5,000 mAh"},
        {"\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"},
        {"a\ab\bc\x7f", "a\ufffdb\ufffdc\ufffd"},
        {"c1 \u009b31m", "c1 \ufffd31m"},
        {"a\r\nb\tc\v d", "a b c d"},
        {"  outer  ", "outer"},
        {"right\u202eleft\u2066x", "right\ufffdleft\ufffdx"},
        {"bad \xff\xc3 utf", "bad \ufffd\ufffd utf"},
        {"cut \xe2\x80", "cut \ufffd\ufffd"},
        {"1080 × 2400 · 小米", "1080 × 2400 · 小米"},
        {std::string_view("nul\0byte", 8), "nul\ufffdbyte"},
        {"", ""},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(printable(entry.text), entry.shown);
    }
}

TEST(DisplayWidth, CountsColumns) {
    EXPECT_EQ(displayWidth(""), 0U);
    EXPECT_EQ(displayWidth("abc"), 3U);
    EXPECT_EQ(displayWidth("×·—"), 3U);
    EXPECT_EQ(displayWidth("小米"), 4U);
    EXPECT_EQ(displayWidth("e\u0301"), 1U);
}

TEST(WrapText, BreaksAtSpacesWhereItCan) {
    EXPECT_THAT(wrapText("", 5), ElementsAre(""));
    EXPECT_THAT(wrapText("one two three", 0), ElementsAre("one two three"));
    EXPECT_THAT(wrapText("one two three", 7), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapText("one two three", 100), ElementsAre("one two three"));
    EXPECT_THAT(wrapText("abcdefgh ij", 3), ElementsAre("abc", "def", "gh", "ij"));
    EXPECT_THAT(wrapText("小米手机", 5), ElementsAre("小米", "手机"));
    EXPECT_THAT(wrapText("小", 1), ElementsAre("小"));
}

}  // namespace
}  // namespace speclens
