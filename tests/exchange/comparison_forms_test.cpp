// What each form of a comparison makes of values, hostile ones too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "tests/exchange/form_phones.h"
#include "tests/support/golden.h"

namespace speclens {
namespace {

using enum AttributeId;
using test::againstFirst;
using test::makePhones;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

TEST(ComparisonForms, AreAsTheyWere) {
    const std::filesystem::path folder = SPECLENS_GOLDEN_FOLDER;
    const Comparison comparison = makePhones();
    ComparisonOptions options = againstFirst();
    options.width = 80;
    for (const char* format : {"table", "csv", "tsv", "json", "markdown", "html"}) {
        test::expectGolden(folder / ("comparison." + std::string(format)),
                           exportComparison(comparison, *findComparisonFormat(format), options));
    }
    options.colored = true;
    test::expectGolden(folder / "colored.table", comparisonText(comparison, options));
    options.status = options.source = options.quote = options.byteOrderMark = true;
    options.separator = '|';
    test::expectGolden(folder / "evidence.csv", comparisonCsv(comparison, options));
}

TEST(ComparisonForms, RunNoCellAsAFormula) {
    ComparisonOptions options = againstFirst();
    options.status = options.source = options.quote = true;
    const auto isInert = [](const std::string& field) {
        const std::string_view number =
            field.ends_with('%') ? std::string_view(field).substr(0, field.size() - 1) : field;
        return field.find_first_of("=+-@\t\r") != 0 || parseCanonical(ValueType::Number, number);
    };
    for (const CsvRecord& record : parseCsv(comparisonCsv(makePhones(), options), "csv")) {
        EXPECT_TRUE(std::all_of(record.begin(), record.end(), isInert))
            << testing::PrintToString(record);
    }
    std::istringstream lines(comparisonTsv(makePhones(), options));
    for (std::string line; std::getline(lines, line);) {
        EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 1 + 3 * 4 + 2) << line;
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, '\t');) {
            EXPECT_TRUE(isInert(field)) << field;
        }
    }
}

TEST(ComparisonForms, KeepNegativeDifferencesNumbers) {
    const std::string csv = comparisonCsv(makePhones(), againstFirst());
    EXPECT_THAT(csv, HasSubstr("body.weight,g,190,204,14,176 (rumored),-14\r\n"));
    EXPECT_THAT(csv, HasSubstr("battery.capacity,mAh,5000,4400,-600,4700,-300\r\n"));
    EXPECT_THAT(comparisonTsv(makePhones(), againstFirst()),
                HasSubstr("body.weight\tg\t190\t204\t14\t176 (rumored)\t-14\n"));
}

TEST(ComparisonForms, GiveCsvColumnsOfEvidenceThatReadBack) {
    ComparisonOptions options;
    options.status = options.source = options.quote = true;
    options.separator = ';';
    options.byteOrderMark = true;
    const std::string csv = comparisonCsv(makePhones(), options);
    EXPECT_THAT(csv, testing::StartsWith("\ufeffattribute;unit;Acme Nova 7;Acme Nova 7 status;"
                                         "Acme Nova 7 source;Acme Nova 7 quote;"));
    EXPECT_THAT(csv, HasSubstr("\nmemory.ram;GB;\"8;12\";\"stated;leaked\";"));
    EXPECT_THAT(csv, HasSubstr(";5000;stated;News & <views>;The Nova 7: 5000.;"));
}

TEST(ComparisonHtml, HoldsNoMarkupOfCellsAndNothingThatRunsOrLoads) {
    const std::string html = comparisonHtml(makePhones(), againstFirst());
    for (const char* part :
         {"<script", "<b>", "<img", "src=", "href=", "url(", "javascript:", "@import", "\x1b"}) {
        EXPECT_THAT(html, Not(HasSubstr(part)));
    }
    for (const char* part :
         {"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", "&amp;amp;",
          "News &amp; &lt;views&gt;", "<th scope=\"col\">Acme Nova 7 (baseline)</th>",
          "prefers-color-scheme: dark", "position: sticky", "break-inside: avoid",
          "default-src 'none'", "aria-label=\"unknown\"", "(rumored)", "(sources disagree)",
          "(−600 mAh)"}) {
        EXPECT_THAT(html, HasSubstr(part));
    }
}

/// How many cells a line of Markdown has.
std::ptrdiff_t markdownCells(const std::string& line) {
    std::ptrdiff_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        bars += line[i] == '|' ? 1 : 0;
        i += line[i] == '\\' ? 1 : 0;
    }
    return bars - 1;
}

TEST(ComparisonMarkdown, KeepsEveryCellInItsPlace) {
    ComparisonOptions options;
    options.baseline = 1;
    std::istringstream lines(comparisonMarkdown(makePhones(), options));
    for (std::string line; std::getline(lines, line);) {
        EXPECT_EQ(markdownCells(line), 4) << line;
    }
    const std::string markdown = comparisonMarkdown(makePhones(), options);
    EXPECT_THAT(markdown, HasSubstr("\\<script\\>"));
    EXPECT_THAT(markdown,
                HasSubstr("| Capacity | **5,000 mAh** (+600 mAh) | 4,400 mAh | 4,700 mAh"));
    EXPECT_THAT(markdown, HasSubstr("_(sources disagree)_ |\n"));
}

TEST(ComparisonText, ColorsOnlyWhereAsked) {
    ComparisonOptions options;
    EXPECT_THAT(comparisonText(makePhones(), options), Not(HasSubstr("\x1b")));
    options.colored = true;
    const std::string text = comparisonText(makePhones(), options);
    EXPECT_THAT(text, HasSubstr("\x1b[32m5,000 mAh *\x1b[0m"));
    EXPECT_THAT(text, HasSubstr("\x1b[1mBattery\x1b[0m\n"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b[2J")));
}

TEST(ComparisonJson, HoldsTheDifferencesToTheBaseline) {
    const auto json = nlohmann::json::parse(comparisonJson(makePhones(), againstFirst()));
    EXPECT_EQ(json["baseline"], 0);
    EXPECT_FALSE(json["summary"].empty());
    const auto& cells = json["groups"][1]["rows"][0]["cells"];
    EXPECT_FALSE(cells[0].contains("difference"));
    EXPECT_EQ(cells[2]["difference"]["amount"], -14);
    EXPECT_EQ(cells[2]["difference"]["text"], "-14");
    EXPECT_EQ(cells[2]["difference"]["confirmed"], false);
    EXPECT_FALSE(nlohmann::json::parse(comparisonJson(makePhones())).contains("summary"));
}

TEST(ComparisonForms, OfNothingAreStillWhole) {
    EXPECT_EQ(comparisonTsv({}), "attribute\tunit\n");
    EXPECT_EQ(comparisonMarkdown({}), "| |\n| --- |\n");
    EXPECT_THAT(comparisonHtml({}), testing::EndsWith("</html>\n"));
}

}  // namespace
}  // namespace speclens
