#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using test::runCommand;
using test::RunResult;
using testing::HasSubstr;
using Words = std::vector<std::string>;

TEST(Usage, IsExplainedForTheProgramAndEachCommand) {
    struct Case {
        Words arguments;
        std::string_view says;
    };
    const Case cases[] = {
        {{"--help"}, "Examples:"},
        {{"--help"}, "[OPTIONS] COMMAND\n"},
        {{"--help"}, "\nCommands:\n"},
        {{"extract", "--help"}, "[FILE...]"},
        {{"extract", "--help"}, "--files-from FILE"},
        {{"ingest", "--help"}, "FILE ... (required)"},
        {{"-h"}, "SPECLENS_CATALOG"},
        {{"extract", "--help"}, "JSON document"},
        {{"ingest", "--help"}, "changes\nnothing"},
        {{"list", "--help"}, "only leaked"},
        {{"show", "--help"}, "any reasonable writing"},
        {{"compare", "--help"}, "--output FILE"},
        {{"--version"}, "speclens-cli 0."},
    };
    for (const Case& entry : cases) {
        const RunResult result = runCommand(entry.arguments, "");
        EXPECT_EQ(result.status, 0);
        EXPECT_THAT(result.out, HasSubstr(std::string(entry.says)));
        EXPECT_EQ(result.err, "");
    }
}

TEST(Usage, ThatIsWrongEndsWithTwo) {
    struct Case {
        Words arguments;
        std::string_view says;
    };
    const Case cases[] = {
        {{}, "a command is missing"},
        {{"frobnicate"}, "no command 'frobnicate'"},
        {{"bad\x1b[2J"}, "no command 'bad\ufffd[2J'"},
        {{"--frobnicate"}, "a command is missing"},
        {{"list", "--frobnicate"}, "--frobnicate"},
        {{"list", "extra"}, "extra"},
        {{"list", "--format", "xml"}, "xml"},
        {{"list", "--catalog"}, "--catalog"},
        {{"list", "--catalog", ""}, "--catalog: the name of the file is empty"},
        {{"extract", "a", ""}, "FILE: the name of the file is empty"},
        {{"ingest", ""}, "FILE: the name of the file is empty"},
        {{"compare", "a", "b", "--output", ""}, "--output: the name of the file is empty"},
        {{"extract"}, "FILE or --files-from is required"},
        {{"extract", "a", "--files-from", "list"}, "FILE excludes --files-from"},
        {{"extract", "--null", "a"}, "--null requires --files-from"},
        {{"extract", "--files-from", ""}, "--files-from: the name of the file is empty"},
        {{"extract", "--jobs", "-1", "a"}, "--jobs"},
        {{"extract", "--jobs", "many", "a"}, "--jobs"},
        {{"extract", "--jobs", "1025", "a"}, "not in range 0 to 1024"},
        {{"extract", "--format", "csv", "x"}, "csv"},
        {{"ingest"}, "FILE"},
        {{"show"}, "PHONE"},
        {{"compare"}, "PHONE"},
        {{"compare", "a"}, "PHONE"},
    };
    for (const Case& entry : cases) {
        const RunResult result = runCommand(entry.arguments, "");
        EXPECT_EQ(result.status, 2) << result.err;
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, HasSubstr(std::string(entry.says)));
        EXPECT_THAT(result.err, HasSubstr("--help"));
    }
}

}  // namespace
}  // namespace speclens
