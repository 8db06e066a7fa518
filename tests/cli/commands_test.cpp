#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using test::runCommand;
using test::RunResult;
using testing::HasSubstr;
using testing::Not;

/// A catalog that holds the test article.
class Commands : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(run({"ingest", article_}).status, 0); }

    RunResult run(std::vector<std::string> arguments, std::size_t width = 0) {
        return runCommand(std::move(arguments), catalog_, width);
    }

    test::TemporaryFolder folder_;
    std::string catalog_ = folder_ / "sub/catalog";
    std::string article_ = folder_.write("article.txt", test::articleText);
};

TEST_F(Commands, ExtractPrintsOneJsonDocumentAFile) {
    const std::string second = folder_.write("second.txt", "Nothing here.\n");
    const RunResult result = run({"extract", "--format", "json", article_, second});
    EXPECT_EQ(result.status, 0);
    std::istringstream lines(result.out);
    std::string line;
    ASSERT_TRUE(std::getline(lines, line));
    const auto first = nlohmann::json::parse(line);
    EXPECT_EQ(first["document"], article_);
    ASSERT_FALSE(first["claims"].empty());
    for (const auto& claim : first["claims"]) {
        const auto& evidence = claim["evidence"];
        const std::size_t begin = evidence["begin"];
        const std::size_t end = evidence["end"];
        EXPECT_EQ(std::string(test::articleText).substr(begin, end - begin), evidence["text"]);
    }
    ASSERT_TRUE(std::getline(lines, line));
    EXPECT_EQ(nlohmann::json::parse(line)["document"], second);
    EXPECT_FALSE(std::getline(lines, line));
}

TEST_F(Commands, ExtractPrintsATableForPeople) {
    const RunResult result = run({"extract", article_});
    EXPECT_THAT(result.out, HasSubstr("6.67 in"));
    EXPECT_THAT(result.out, HasSubstr("Xiaomi Redmi Note 11 Pro 5G"));
}

TEST_F(Commands, ExtractExplainsItself) {
    const RunResult text = run({"extract", "--explain", article_, article_});
    EXPECT_EQ(text.status, 0);
    EXPECT_THAT(text.out, testing::StartsWith(article_ + "\n\nline 1, bytes 0 to 39, heading\n"));
    EXPECT_THAT(text.out, HasSubstr("could"));
    const RunResult json = run({"extract", "--explain", "--format", "json", article_});
    const auto document = nlohmann::json::parse(json.out);
    EXPECT_EQ(document["claims"],
              nlohmann::json::parse(run({"extract", "--format", "json", article_}).out)["claims"]);
    EXPECT_FALSE(document["sentences"].empty());
}

TEST_F(Commands, ExtractGoesOnAfterABadFile) {
    const RunResult result = run({"extract", "--format", "json", folder_ / "none", article_});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("none: no such file"));
    EXPECT_THAT(result.out, HasSubstr("6.67"));
}

TEST_F(Commands, TakeAFileNamedLikeACommandForAFile) {
    const RunResult result = run({"extract", "list"});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("list: no such file"));
}

TEST_F(Commands, IngestTwiceChangesNothing) {
    const std::string before = run({"list", "--format", "json"}).out;
    const std::string copy = folder_.write("copy.txt", test::articleText);
    const RunResult result = run({"ingest", copy, article_});
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, HasSubstr("copy.txt: already in the catalog, nothing changed\n"));
    EXPECT_EQ(run({"list", "--format", "json"}).out, before);
}

TEST_F(Commands, IngestGoesOnAfterABadFile) {
    const std::string other = folder_.write("other.txt", "Nothing here.\n");
    const RunResult result = run({"ingest", folder_ / "none", folder_.path().string(), other});
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("none: no such file"));
    EXPECT_THAT(result.err, HasSubstr("is a folder"));
    EXPECT_THAT(result.out, HasSubstr("other.txt: added"));
}

TEST_F(Commands, UseTheCatalogThatIsNamed) {
    const std::string other = folder_ / "other";
    EXPECT_EQ(run({"ingest", "--catalog", other, article_}).status, 0);
    EXPECT_EQ(run({"list", "--catalog", other}).out, run({"list"}).out);
}

TEST_F(Commands, ListPrintsEveryFormat) {
    EXPECT_THAT(run({"list"}).out, HasSubstr("Samsung Galaxy S22 Ultra"));
    const auto records = parseCsv(run({"list", "--format", "csv"}).out, "list");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0], (CsvRecord{"brand", "device", "status", "attributes"}));
    EXPECT_EQ(records[1][1], "Galaxy S22 Ultra");
    EXPECT_EQ(records[2][2], "announced");
    const auto json = nlohmann::json::parse(run({"list", "--format", "json"}).out);
    ASSERT_EQ(json.size(), 2U);
    EXPECT_EQ(json[1]["device"], "Redmi Note 11 Pro 5G");
    EXPECT_EQ(json[1]["brand"], "Xiaomi");
}

TEST_F(Commands, ShowQuotesTheSentenceOfEveryValue) {
    const RunResult result = run({"show", "note11pro5g"});
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, HasSubstr("Diagonal: 6.67 in\n"));
    EXPECT_THAT(result.out, HasSubstr("“The Xiaomi Redmi Note 11 Pro 5G has a 6.67-inch AMOLED"));
    EXPECT_THAT(result.out, HasSubstr("article.txt, bytes "));
    const auto json = nlohmann::json::parse(run({"show", "S22 Ultra", "--format", "json"}).out);
    EXPECT_EQ(json["phones"].size(), 1U);
}

TEST_F(Commands, CompareSetsPhonesSideBySide) {
    const RunResult result = run({"compare", "note 11 pro 5g", "s22 ultra"});
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, HasSubstr("Xiaomi Redmi Note 11 Pro 5G  Samsung Galaxy S22 Ultra\n"));
    EXPECT_THAT(result.out, HasSubstr("5,000 mAh"));
    EXPECT_THAT(result.out, HasSubstr("?"));
}

TEST_F(Commands, CompareWritesAFileThatReadsBack) {
    const std::string output = folder_ / "comparison.csv";
    const RunResult result =
        run({"compare", "note 11 pro 5g", "s22 ultra", "--format", "csv", "--output", output});
    EXPECT_EQ(result.status, 0);
    EXPECT_THAT(result.out, Not(HasSubstr("mAh")));
    const auto records = parseCsv(test::readFile(output), output);
    ASSERT_GE(records.size(), 3U);
    EXPECT_EQ(records[0], (CsvRecord{"attribute", "unit", "Xiaomi Redmi Note 11 Pro 5G",
                                     "Samsung Galaxy S22 Ultra"}));
    EXPECT_EQ(records[1], (CsvRecord{"display.size", "in", "6.67", "6.8"}));
    EXPECT_EQ(run({"compare", "note 11 pro 5g", "s22 ultra", "--format", "csv"}).out,
              test::readFile(output));
}

TEST_F(Commands, TakeAnUnquotedNameForOnePhone) {
    EXPECT_EQ(run({"show", "Galaxy", "S22", "Ultra"}).out, run({"show", "Galaxy S22 Ultra"}).out);
    EXPECT_EQ(run({"show", "Galaxy", "S22", "Ultra"}).status, 0);
}

TEST_F(Commands, AskWhichPhoneIsMeant) {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view says;
    };
    const Case cases[] = {
        {{"show", "note 11"}, "whole name of a phone. Do you mean 'Xiaomi Redmi Note 11 Pro 5G'?"},
        {{"show", "Galaxy S23 Ultra"}, "Did you mean 'Samsung Galaxy S22 Ultra'?"},
        {{"show", "Zenfone"}, "no phone called 'Zenfone'. Run 'speclens-cli list'"},
        {{"compare", "s22 ultra", "redmi noet 11 pro 5g"}, "Did you mean 'Xiaomi Redmi Note 11"},
        {{"compare", "s22 ultra", "Galaxy S22 Ultra"}, "named twice"},
        {{"show", "\x1b]0;x"}, "'\ufffd]0;x'"},
    };
    for (const Case& entry : cases) {
        const RunResult result = run(entry.arguments);
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, HasSubstr(std::string(entry.says)));
    }
}

TEST_F(Commands, LetNoArticleSteerTheTerminal) {
    const std::string hostile =
        folder_.write("hostile.txt",
                      "\x1b]0;owned\x07"
                      "The \x1b[31mNokia G60 has a 6.58-inch screen.\n\n"
                      "The Nokia G60 has a \x1b[2J 6.58-inch LCD screen.\n");
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"extract", hostile}, {"ingest", hostile}, {"list"}, {"show", "Nokia G60"}}) {
        const RunResult result = run(arguments);
        EXPECT_THAT(result.out + result.err, Not(HasSubstr("\x1b")));
    }
}

}  // namespace
}  // namespace speclens
