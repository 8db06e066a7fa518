// What `extract` reads, and in which order it answers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using nlohmann::json;
using test::runCommand;
using test::RunResult;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

class ExtractInputs : public testing::Test {
  protected:
    RunResult extract(std::vector<std::string> arguments, const std::string& input = {}) {
        arguments.insert(arguments.begin(), {"extract", "--format", "json"});
        return runCommand(std::move(arguments), "", 0, input);
    }

    /// The documents' names in the order of the lines, each of which must be a JSON document.
    static std::vector<std::string> documentsOf(const RunResult& result) {
        std::vector<std::string> names;
        std::istringstream lines(result.out);
        for (std::string line; std::getline(lines, line);) {
            names.push_back(json::parse(line).at("document"));
        }
        return names;
    }

    test::TemporaryFolder folder_;
    std::string article_ = folder_.write("article.txt", test::articleText);
    std::string second_ = folder_.write("second.txt", "Nothing here.\n");
};

TEST_F(ExtractInputs, AreStandardInputForAHyphen) {
    const RunResult result = extract({"-", second_}, test::articleText);
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(documentsOf(result), ElementsAre("-", second_));
    const RunResult file = extract({article_});
    EXPECT_EQ(json::parse(result.out.substr(0, result.out.find('\n')))["claims"],
              json::parse(file.out)["claims"]);
}

TEST_F(ExtractInputs, AreNothingWhereStandardInputIsBadOrAtItsEnd) {
    struct BadInput {
        std::string content;
        std::string says;
    };
    const BadInput cases[] = {
        {"", "speclens-cli: standard input: the file is empty\n"},
        {"\xff\xfeT", "speclens-cli: standard input: the text is UTF-16. Save it as UTF-8"},
    };
    for (const BadInput& entry : cases) {
        const RunResult result = extract({"-"}, entry.content);
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, StartsWith(entry.says));
    }
    const RunResult twice = extract({"-", "-"}, test::articleText);
    EXPECT_EQ(twice.status, 1);
    EXPECT_THAT(documentsOf(twice), ElementsAre("-"));
    EXPECT_THAT(twice.err, HasSubstr("empty"));
}

TEST_F(ExtractInputs, AreTheFilesOfAList) {
    const std::string list = folder_.write("list", second_ + "\n" + article_ + "\n");
    EXPECT_THAT(documentsOf(extract({"--files-from", list})), ElementsAre(second_, article_));
    EXPECT_THAT(documentsOf(extract({"--files-from", "-"}, article_ + "\n" + second_)),
                ElementsAre(article_, second_));
    EXPECT_THAT(documentsOf(extract({"-0", "--files-from", "-"},
                                    article_ + std::string(1, '\0') + second_)),
                ElementsAre(article_, second_));
    EXPECT_EQ(extract({"--files-from", "-"}, "").status, 0);
}

TEST_F(ExtractInputs, TakeStandardInputForOneThingOnly) {
    const RunResult result = extract({"--files-from", "-"}, "-\n" + article_ + "\n");
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, StartsWith("speclens-cli: standard input: is read for the list"));
    EXPECT_THAT(documentsOf(result), ElementsAre(article_));
    const std::string list = folder_.write("list", "-\n");
    EXPECT_THAT(documentsOf(extract({"--files-from", list}, test::articleText)), ElementsAre("-"));
}

TEST_F(ExtractInputs, AreMissedWhereTheListIs) {
    const RunResult result = extract({"--files-from", folder_ / "none"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("none: cannot be read: No such file"));
}

TEST_F(ExtractInputs, AreAnsweredInOrderWithTheirMessagesByAnyNumberOfJobs) {
    std::vector<std::string> arguments = {"--jobs", "1"};
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        arguments.push_back(i % 7 == 3 ? folder_ / ("none" + number)
                                       : folder_.write(number, test::articleText));
    }
    const RunResult one = extract(arguments);
    EXPECT_EQ(one.status, 1);
    EXPECT_EQ(documentsOf(one).size(), 34U);
    EXPECT_EQ(std::count(one.err.begin(), one.err.end(), '\n'), 6);
    for (const char* jobs : {"0", "2", "5"}) {
        arguments[1] = jobs;
        const RunResult many = extract(arguments);
        EXPECT_EQ(many.status, 1);
        EXPECT_EQ(many.out, one.out);
        EXPECT_EQ(many.err, one.err);
    }
}

}  // namespace
}  // namespace speclens
