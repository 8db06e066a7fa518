#include "core/spec/error.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

TEST(Error, SaysWhereWhatAndWhatToDo) {
    struct ErrorCase {
        Error error;
        std::string_view message;
    };
    const ErrorCase cases[] = {
        {Error("is empty"), "is empty"},
        {Error("is empty", "a.txt"), "a.txt: is empty"},
        {Error("is empty", "a.txt", "Save the page again"), "a.txt: is empty. Save the page again"},
        {Error("the disk is full", "", "Free some space"), "the disk is full. Free some space"},
    };
    for (const ErrorCase& entry : cases) {
        EXPECT_STREQ(entry.error.what(), std::string(entry.message).c_str());
    }
    const Error& full = cases[2].error;
    EXPECT_EQ(full.problem(), "is empty");
    EXPECT_EQ(full.where(), "a.txt");
    EXPECT_EQ(full.advice(), "Save the page again");
}

TEST(Error, IsCaughtAsAStandardException) {
    try {
        throw Error("is empty", "a.txt");
    } catch (const std::exception& error) {
        EXPECT_STREQ(error.what(), "a.txt: is empty");
    }
}

}  // namespace
}  // namespace speclens
