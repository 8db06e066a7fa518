#include "tests/train/weight_table.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace speclens::test {
namespace {

TEST(WithWeights, ReplacesTheLastColumn) {
    ClueWeights weights{};
    weights[static_cast<std::size_t>(Clue::BeforeNear)] = 1.234F;
    weights[static_cast<std::size_t>(Clue::Nobody)] = -0.001F;
    EXPECT_EQ(withWeights("# a comment\nname\tclue\tprior\tweight\n"
                          "before-near\tbefore-near\t1\t0.10\nnobody\tnobody\t0.7\t0.63\n",
                          weights),
              "# a comment\nname\tclue\tprior\tweight\n"
              "before-near\tbefore-near\t1\t1.23\nnobody\tnobody\t0.7\t0.00\n");
    EXPECT_THROW(withWeights("name\tweight\nno-clue\t1\n", weights), std::runtime_error);
}

}  // namespace
}  // namespace speclens::test
