// The real program, as a shell runs it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>

#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using testing::HasSubstr;

/// Runs `command` in a shell, in which $cli is the program; gives its exit status.
class Program : public testing::Test {
  protected:
    int shell(const std::string& command) {
        const std::string line = "cli='" SPECLENS_COMMAND "'; cd '" + folder_.path().string() +
                                 "'; export SPECLENS_CATALOG=catalog; { " + command +
                                 "; } >out 2>err";
        const int status = std::system(line.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::string out() { return test::readFile(folder_ / "out"); }
    std::string err() { return test::readFile(folder_ / "err"); }

    test::TemporaryFolder folder_;
    std::string article_ = folder_.write("article.txt", test::articleText);
};

TEST_F(Program, RunsTheWholeWay) {
    EXPECT_EQ(shell("\"$cli\" ingest article.txt"), 0);
    EXPECT_EQ(shell("\"$cli\" compare 's22 ultra' 'note 11 pro 5g' --format csv --output c.csv"),
              0);
    EXPECT_THAT(test::readFile(folder_ / "c.csv"), HasSubstr("display.size,in,6.8,6.67\r\n"));
    EXPECT_EQ(shell("\"$cli\" show nothing"), 1);
    EXPECT_EQ(shell("\"$cli\" nothing"), 2);
}

TEST_F(Program, FindsTheCatalogInTheUsersDataFolder) {
    EXPECT_EQ(shell("unset SPECLENS_CATALOG; XDG_DATA_HOME=$PWD/data \"$cli\" ingest article.txt"),
              0);
    EXPECT_TRUE(std::filesystem::exists(folder_ / "data/speclens/catalog.speclens"));
}

TEST_F(Program, EndsQuietlyWhenNobodyReadsOn) {
    ASSERT_EQ(shell("\"$cli\" ingest article.txt"), 0);
    EXPECT_EQ(shell("{ \"$cli\" list && \"$cli\" export; echo $? >status; } | true"), 0);
    EXPECT_EQ(test::readFile(folder_ / "status"), "0\n");
    EXPECT_EQ(err(), "");
}

TEST_F(Program, EndsQuietlyWhenNobodyReadsOnFromManyThreads) {
    EXPECT_EQ(shell("yes article.txt | { \"$cli\" extract --jobs 3 --files-from -; "
                    "echo $? >status; } | head -n 1"),
              0);
    EXPECT_EQ(test::readFile(folder_ / "status"), "0\n");
    EXPECT_EQ(out(), "article.txt\n");
    EXPECT_EQ(err(), "");
}

TEST_F(Program, IsAFilter) {
    EXPECT_EQ(shell("find . -name 'article*' -print0 | "
                    "\"$cli\" extract --format json --jobs 0 --null --files-from -; "
                    "\"$cli\" extract --format json - <article.txt"),
              0);
    EXPECT_THAT(out(), testing::StartsWith("{\"document\":\"./article.txt\","));
    EXPECT_THAT(out(), HasSubstr("\n{\"document\":\"-\","));
}

TEST_F(Program, SaysThatItsOutputCouldNotBeWritten) {
    ASSERT_EQ(shell("\"$cli\" ingest article.txt"), 0);
    EXPECT_EQ(shell("\"$cli\" list >/dev/full"), 1);
    EXPECT_THAT(err(), HasSubstr("output could not be written"));
    EXPECT_EQ(shell("\"$cli\" export >/dev/full"), 1);
    EXPECT_THAT(err(), HasSubstr("output could not be written"));
    EXPECT_EQ(shell("\"$cli\" export --output /dev/full"), 1);
    EXPECT_THAT(err(), HasSubstr("the disk is full"));
}

TEST_F(Program, KeepsToTheWidthOfTheTerminal) {
    ASSERT_EQ(shell("\"$cli\" ingest article.txt"), 0);
    EXPECT_EQ(shell("COLUMNS=40 \"$cli\" show 's22 ultra'"), 0);
    EXPECT_THAT(out(), Not(HasSubstr("The Samsung Galaxy S22 Ultra has a 6.8-inch")));
    EXPECT_EQ(shell("COLUMNS=nonsense \"$cli\" show 's22 ultra'"), 0);
    EXPECT_THAT(out(), HasSubstr("The Samsung Galaxy S22 Ultra has a 6.8-inch"));
}

}  // namespace
}  // namespace speclens
