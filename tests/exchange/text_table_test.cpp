#include "core/exchange/text_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

TextTable makeTable() {
    TextTable table({"", "Redmi Note 11", "小米 12"});
    table.addHeading("Camera");
    table.addRow({"Main", "50 MP", "108 MP"});
    table.addRow({"Video", "4K\x1b@60", ""});
    return table;
}

TEST(TextTable, LinesUpByDisplayWidth) {
    EXPECT_EQ(makeTable().render(0),
              "       Redmi Note 11  小米 12\n"
              "-----  -------------  -------\n"
              "\n"
              "Camera\n"
              "Main   50 MP          108 MP\n"
              "Video  4K\ufffd@60\n");
}

TEST(TextTable, WrapsCellsToTheWidth) {
    EXPECT_EQ(makeTable().render(24),
              "       Redmi     小米 12\n"
              "       Note 11\n"
              "-----  --------  -------\n"
              "\n"
              "Camera\n"
              "Main   50 MP     108 MP\n"
              "Video  4K\ufffd@60\n");
}

TEST(TextTable, KeepsToTheWidthWhereColumnsAllowIt) {
    TextTable table({"Name", "Quote"});
    table.addRow({"Nova 7", std::string(5000, 'x')});
    for (const std::size_t width : {20U, 40U, 80U}) {
        std::istringstream lines(table.render(width));
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(displayWidth(line), width);
        }
    }
    EXPECT_FALSE(table.render(1).empty());
}

}  // namespace
}  // namespace speclens
