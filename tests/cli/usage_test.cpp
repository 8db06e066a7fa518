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
        {{}, "required"},
        {{"frobnicate"}, "no command 'frobnicate'"},
        {{"bad\x1b[2J"}, "no command 'bad\ufffd[2J'"},
        {{"--frobnicate"}, "required"},
        {{"list", "--frobnicate"}, "--frobnicate"},
        {{"list", "extra"}, "extra"},
        {{"list", "--format", "xml"}, "xml"},
        {{"list", "--catalog"}, "--catalog"},
        {{"extract"}, "FILE"},
        {{"extract", "--format", "csv", "x"}, "csv"},
        {{"ingest"}, "FILE"},
        {{"show"}, "PHONE"},
        {{"show", "a", "b"}, "b"},
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
