#include "core/catalog/edit_distance.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

TEST(EditDistance, CountsTheLeastChanges) {
    struct Case {
        std::string left;
        std::string right;
        std::optional<std::size_t> distance;
    };
    const Case cases[] = {
        {"", "", 0},           {"", "ab", 2},          {"redmi", "redmi", 0},
        {"redmi", "rdmi", 1},  {"redmi", "redmii", 1}, {"redmi", "remdi", 1},
        {"redmi", "radmi", 1}, {"redmi", "poco", {}},  {"note11", "note12s", 2},
        {"abcdefgh", "a", {}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(editDistance(entry.left, entry.right, 3), entry.distance)
            << entry.left << " " << entry.right;
        EXPECT_EQ(editDistance(entry.right, entry.left, 3), entry.distance);
    }
}

TEST(EditDistance, TakesNoNameOfHugeLengthForNear) {
    const std::string huge(1'000'000, 'x');
    EXPECT_EQ(editDistance(huge, huge, 3), std::nullopt);
}

}  // namespace
}  // namespace speclens
