#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "app/cli/terminal.h"
#include "core/exchange/terminal_text.h"
#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
using Words = std::vector<std::string>;

/// A catalog of three phones.
class CompareCommand : public testing::Test {
  protected:
    void SetUp() override {
        const std::string phones = folder_.write(
            "phones.csv",
            "brand,model,launch.price,body.weight,display.size,battery.capacity,network.5g\n"
            "Acme,Nova 7,EUR 399,190,6.67,5000,true\n"
            "Acme,Vega 5,EUR 299,204,6.67,4400,true\n"
            "Acme,Orion,,176,6.1,,true\n");
        ASSERT_EQ(test::runCommand({"import", phones}, catalog_).status, 0);
    }

    /// What compares the three phones.
    test::RunResult compareThree(const Words& words, std::size_t width = 0) {
        Words arguments{"compare", "nova 7", "vega 5", "orion"};
        arguments.insert(arguments.end(), words.begin(), words.end());
        return test::runCommand(arguments, catalog_, width);
    }

    test::TemporaryFolder folder_;
    std::string catalog_ = folder_ / "catalog";
};

TEST_F(CompareCommand, ShowsTheRowsAndPhonesAskedForInTheirOrder) {
    struct Case {
        Words words;
        std::string csv;
    };
    const std::string header = "attribute,unit,Acme Nova 7,Acme Vega 5,Acme Orion\r\n";
    const std::string sorted = "attribute,unit,Acme Orion,Acme Nova 7,Acme Vega 5\r\n";
    const Case cases[] = {
        {{"--differences"},
         header + "launch.price,,EUR 399,EUR 299,\r\nbody.weight,g,190,204,176\r\n"
                  "display.size,in,6.67,6.67,6.1\r\nbattery.capacity,mAh,5000,4400,\r\n"},
        {{"--attributes", "battery,weight"},
         header + "battery.capacity,mAh,5000,4400,\r\nbody.weight,g,190,204,176\r\n"},
        {{"--attributes", "memory.ram,5g"},
         header + "memory.ram,GB,,,\r\nnetwork.5g,,true,true,true\r\n"},
        {{"--attributes", "memory.ram,5g", "--differences"}, header},
        {{"--attributes=weight", "--sort", "weight"}, sorted + "body.weight,g,176,190,204\r\n"},
        {{"--attributes=weight", "--sort=-battery"}, header + "body.weight,g,190,204,176\r\n"},
        {{"--attributes=weight", "--sort", "-weight"},
         "attribute,unit,Acme Vega 5,Acme Nova 7,Acme Orion\r\nbody.weight,g,204,190,176\r\n"},
        {{"--attributes=weight", "--sort=weight", "--baseline", "vega 5"},
         "attribute,unit,Acme Orion,Acme Orion difference,Acme Nova 7,Acme Nova 7 difference,"
         "Acme Vega 5\r\nbody.weight,g,176,-28,190,-14,204\r\n"},
        {{"--attributes=weight", "--separator=;"},
         "attribute;unit;Acme Nova 7;Acme Vega 5;Acme Orion\r\nbody.weight;g;190;204;176\r\n"},
        {{"--attributes=weight", "--separator=tab"},
         "attribute\tunit\tAcme Nova 7\tAcme Vega 5\tAcme Orion\r\n"
         "body.weight\tg\t190\t204\t176\r\n"},
        {{"--attributes=weight", "--byte-order-mark"},
         "\ufeff" + header + "body.weight,g,190,204,176\r\n"},
    };
    for (Case entry : cases) {
        entry.words.insert(entry.words.end(), {"--format", "csv"});
        const test::RunResult result = compareThree(entry.words);
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.out, entry.csv) << testing::PrintToString(entry.words);
    }
}

TEST_F(CompareCommand, PrintsEveryFormat) {
    struct Case {
        std::string format;
        std::string beginning;
        std::string part;
    };
    const Case cases[] = {
        {"table", "The Vega 5 costs EUR 299, ", "204 g (+14 g)"},
        {"json", "{\n", "\"summary\": [\n"},
        {"markdown", "- The Vega 5 costs EUR 299, ", "| Weight | 190 g | 204 g (+14 g) |"},
        {"html", "<!DOCTYPE html>", "<li>The Vega 5 costs EUR 299, "},
    };
    for (const auto& [format, beginning, part] : cases) {
        const test::RunResult result =
            compareThree({"--summary", "--baseline=nova7", "--format", format});
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_THAT(result.out, AllOf(StartsWith(beginning), HasSubstr(part)));
    }
    EXPECT_THAT(compareThree({"--format=tsv", "--columns=status,quote"}).out,
                StartsWith("attribute\tunit\tAcme Nova 7\tAcme Nova 7 status\t"
                           "Acme Nova 7 quote\tAcme Vega 5\t"));
}

TEST_F(CompareCommand, WritesWhatItWouldPrintWithoutTheTerminalsWidth) {
    const std::string output = folder_ / "phones.html";
    EXPECT_EQ(compareThree({"--format=html", "--output", output}).out, "wrote " + output + "\n");
    EXPECT_EQ(test::readFile(output), compareThree({"--format=html"}).out);
    EXPECT_EQ(compareThree({"--summary", "--output", output}, 40).status, 0);
    EXPECT_EQ(test::readFile(output), compareThree({"--summary"}).out);
}

TEST_F(CompareCommand, WritesAWorkbookToAFileAlone) {
    const std::string output = folder_ / "phones.xlsx";
    EXPECT_EQ(compareThree({"--format=xlsx", "-o", output}).out, "wrote " + output + "\n");
    EXPECT_THAT(test::readFile(output), StartsWith("PK"));

    const int screen = ::posix_openpt(O_RDWR | O_NOCTTY);
    ASSERT_GE(screen, 0);
    ASSERT_EQ(::unlockpt(screen), 0);
    const std::string terminal = ::ptsname(screen);
    const test::RunResult refused = compareThree({"--format=xlsx", "-o", terminal});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, HasSubstr("terminal"));
    EXPECT_EQ(compareThree({"--format=xlsx", "-o", "/dev/null"}).status, 0);
    ::close(screen);
}

TEST_F(CompareCommand, SaysThatThereIsNothingToShow) {
    EXPECT_EQ(compareThree({"--attributes=5g", "--differences"}).out, "There are no such rows.\n");
}

TEST_F(CompareCommand, FitsTheTerminal) {
    for (const std::size_t width : {40U, 60U, 100U}) {
        std::istringstream lines(compareThree({"--summary", "--baseline=orion"}, width).out);
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(displayWidth(line), width) << line;
        }
    }
}

TEST_F(CompareCommand, RefusesWhatItCannotDo) {
    struct Case {
        Words words;
        int status;
        std::string says;
    };
    const Case cases[] = {
        {{"--attributes", "batery"}, 2, "no attribute 'batery'. Did you mean battery"},
        {{"--attributes", "battery,"}, 2, "no attribute ''"},
        {{"--attributes", "brand"}, 2, "no attribute 'brand'"},
        {{"--sort", "xyzzy"}, 2, "no attribute 'xyzzy'"},
        {{"--sort", "--weight"}, 2, "no attribute '-weight'"},
        {{"--columns", "status,price", "--format=csv"}, 2, "'price' is none of status"},
        {{"--columns", "status"}, 2, "only CSV and TSV"},
        {{"--separator", "x", "--format=csv"}, 2, "--separator"},
        {{"--separator", ";", "--format=tsv"}, 2, "--separator: only CSV"},
        {{"--byte-order-mark"}, 2, "--byte-order-mark: only CSV"},
        {{"--summary", "--format=csv"}, 2, "no place for sentences"},
        {{"--format", "docx"}, 2, "docx"},
        {{"--format", "xlsx"}, 2, "--output FILE"},
        {{"--format", "xlsx", "--columns=status", "-o", "x"}, 2, "only CSV and TSV"},
        {{"--baseline", "nova 8"}, 1, "nova 8"},
        {{"--baseline", ""}, 1, "''"},
    };
    for (const auto& [words, status, says] : cases) {
        const test::RunResult result = compareThree(words);
        EXPECT_EQ(result.status, status) << result.err;
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, HasSubstr(says));
    }
    const test::RunResult other =
        test::runCommand({"compare", "nova 7", "vega 5", "--baseline", "orion"}, catalog_);
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err, HasSubstr("'orion' is not among the phones. Name it as a PHONE too"));
}

TEST_F(CompareCommand, ColorsTheTableOnATerminalAlone) {
    const auto outputOf = [this](const Words& words) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const std::string catalog = catalog_;
        cli::Context context{in, out, err, 80, [&catalog](const std::string& name) {
                                 return name == "SPECLENS_CATALOG" ? std::optional(catalog)
                                                                   : std::nullopt;
                             }};
        context.colored = true;
        EXPECT_EQ(cli::runProgram(words, context), 0) << err.str();
        return out.str();
    };
    EXPECT_THAT(outputOf({"compare", "nova 7", "vega 5"}), HasSubstr("\x1b[32m190 g *\x1b[0m"));
    EXPECT_THAT(outputOf({"compare", "nova 7", "vega 5", "--format=markdown"}),
                Not(HasSubstr("\x1b")));
    const std::string output = folder_ / "plain.txt";
    EXPECT_THAT(outputOf({"compare", "nova 7", "vega 5", "--output", output}),
                Not(HasSubstr("\x1b")));
    EXPECT_THAT(test::readFile(output), AllOf(Not(IsEmpty()), Not(HasSubstr("\x1b"))));
}

TEST(Terminal, WantsColorsWhereNothingSpeaksAgainstThem) {
    struct Case {
        bool terminal = false;
        std::optional<std::string> noColor;
        std::optional<std::string> term;
        bool colors = false;
    };
    const Case cases[] = {
        {true, {}, "xterm", true},   {true, "", "xterm", true},   {true, {}, {}, true},
        {true, "1", "xterm", false}, {true, "0", "xterm", false}, {true, {}, "dumb", false},
        {false, {}, "xterm", false},
    };
    for (const Case& entry : cases) {
        const Environment environment = [&entry](const std::string& name) {
            return name == "NO_COLOR" ? entry.noColor : name == "TERM" ? entry.term : std::nullopt;
        };
        EXPECT_EQ(cli::wantsColors(entry.terminal, environment), entry.colors);
    }
}

}  // namespace
}  // namespace speclens
