#include "core/exchange/comparison_export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "core/exchange/csv.h"
#include "core/exchange/terminal_text.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using test::phoneCalled;
using testing::HasSubstr;
using testing::Not;

const PhoneName note{"Xiaomi", "Redmi Note 11, \"S\""};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};

Comparison makeComparison() {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Article",
                        {{note, AttributeId::CameraMain, "50"},
                         {note, AttributeId::MemoryRam, "6"},
                         {note, AttributeId::MemoryRam, "8", Basis::Leaked},
                         {note, AttributeId::BodyColor, "=HYPERLINK(\"x\")"},
                         {note, AttributeId::BodyColor, "Blue,\ngray"},
                         {note, AttributeId::DisplaySize, "6.43"},
                         {note, AttributeId::LaunchPrice, "EUR 199.9"},
                         {ultra, AttributeId::CameraMain, "108"},
                         {ultra, AttributeId::CameraMain, "50"},
                         {ultra, AttributeId::PlatformSoc, "-1 chip\x1b[2J", Basis::Rumored}});
    const PhoneId ids[] = {phoneCalled(catalog, note.model), phoneCalled(catalog, ultra.model)};
    return compare(catalog, ids);
}

ComparisonOptions atWidth(std::size_t width) {
    ComparisonOptions options;
    options.width = width;
    return options;
}

TEST(ComparisonCsv, ReadsBackCellByCell) {
    const Comparison comparison = makeComparison();
    const std::vector<CsvRecord> records = parseCsv(comparisonCsv(comparison), "export");
    std::vector<CsvRecord> expected{{"attribute", "unit"}};
    for (const ComparisonPhone& phone : comparison.phones) {
        expected[0].push_back(fullName(phone.name));
    }
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            CsvRecord record{std::string(attribute(row.attribute).key),
                             std::string(attribute(row.attribute).unit)};
            for (const ComparisonCell& cell : row.cells) {
                std::string text;
                for (const ComparisonValue& value : cell.values) {
                    text += (text.empty() ? "" : ";") + canonicalText(value.value);
                    text +=
                        value.confirmed() ? "" : " (" + std::string(basisName(value.basis)) + ")";
                }
                record.push_back(inertCsvText(text));
            }
            expected.push_back(record);
        }
    }
    EXPECT_EQ(records, expected);
}

TEST(ComparisonCsv, HasOneRowAnAttributeAndOneColumnAPhone) {
    EXPECT_EQ(comparisonCsv(makeComparison()),
              "attribute,unit,\"Xiaomi Redmi Note 11, \"\"S\"\"\",Xiaomi 12 Ultra\r\n"
              "launch.price,,EUR 199.9,\r\n"
              "body.color,,\"'=HYPERLINK(\"\"x\"\");Blue,\ngray\",\r\n"
              "display.size,in,6.43,\r\n"
              "platform.soc,,,'-1 chip\x1b[2J (rumored)\r\n"
              "memory.ram,GB,\"6;8 (leaked)\",\r\n"
              "camera.main,MP,50,50\r\n");
}

TEST(ComparisonText, MarksAndExplainsWhatItShows) {
    const std::string text = comparisonText(makeComparison());
    for (const char* part :
         {"Xiaomi Redmi Note 11, \"S\"     Xiaomi 12 Ultra\n", "\nCamera\n", "50 MP",
          "6 GB · 8 GB ?", "50 MP !", "— unknown", "? not confirmed", "! confirmed sources"}) {
        EXPECT_THAT(text, HasSubstr(part));
    }
    EXPECT_THAT(text, Not(HasSubstr("* better"))) << "no mark, no legend";
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(ComparisonText, MarksTheBetterValue) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(
        catalog, "Article",
        {{{"", "A"}, AttributeId::CameraMain, "50"}, {{"", "B"}, AttributeId::CameraMain, "108"}});
    const PhoneId ids[] = {phoneCalled(catalog, "A"), phoneCalled(catalog, "B")};
    EXPECT_EQ(comparisonText(compare(catalog, ids), atWidth(80)),
              "      A      B\n"
              "----  -----  --------\n"
              "\n"
              "Camera\n"
              "Main  50 MP  108 MP *\n"
              "\n"
              "— unknown\n"
              "* better than the other confirmed values\n");
}

TEST(ComparisonText, SetsManyPhonesInTablesThatFitTheWidth) {
    Catalog catalog = Catalog::inMemory();
    std::vector<PhoneId> ids;
    for (int i = 1; i <= 12; ++i) {
        const PhoneName name{"Samsung", "Galaxy A" + std::to_string(10 + i)};
        test::ingestSayings(catalog, name.model, {{name, AttributeId::DisplaySize, "6.1"}});
        ids.push_back(phoneCalled(catalog, name.model));
    }
    const Comparison comparison = compare(catalog, ids);
    struct Case {
        std::size_t width;
        int tables;
    };
    for (const auto& [width, tables] : {Case{0, 1}, {200, 1}, {80, 3}, {40, 6}, {1, 6}}) {
        const std::string text = comparisonText(comparison, atWidth(width));
        int found = 0;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            found += line == "Display" ? 1 : 0;
            if (width >= 40) {
                EXPECT_LE(displayWidth(line), width);
            }
        }
        EXPECT_EQ(found, tables) << text;
        EXPECT_EQ(text.find("unknown"), text.rfind("unknown")) << "one legend";
    }
}

TEST(ComparisonJson, HoldsValuesWithTheirEvidence) {
    const auto json = nlohmann::json::parse(comparisonJson(makeComparison()));
    EXPECT_EQ(json["phones"][1]["device"], "Xiaomi 12 Ultra");
    EXPECT_EQ(json["phones"][0]["status"], "announced");
    const auto row = json["groups"].back()["rows"][0];
    EXPECT_EQ(row["attribute"], "camera.main");
    EXPECT_EQ(row["unit"], "MP");
    const auto cell = row["cells"][1];
    EXPECT_EQ(cell["values"][0]["value"], 50);
    EXPECT_EQ(cell["conflict"], true);
    ASSERT_EQ(cell["evidence"].size(), 2U);
    EXPECT_EQ(cell["evidence"][1]["quote"], "The Xiaomi 12 Ultra: 108.");
    EXPECT_EQ(cell["evidence"][1]["text"], "108");
    EXPECT_EQ(cell["evidence"][1]["source"], "Article");
}

TEST(EvidenceText, QuotesTheSentenceBehindEachValue) {
    const std::string text = evidenceText(makeComparison(), 0);
    EXPECT_THAT(text, HasSubstr("Xiaomi 12 Ultra\n"));
    EXPECT_THAT(text, HasSubstr("  Main: 50 MP (sources disagree)\n"
                                "      50 MP, stated: “The Xiaomi 12 Ultra: 50.”\n"
                                "      from Article, Article.txt, bytes "));
    EXPECT_THAT(text, HasSubstr("108 MP, stated: “The Xiaomi 12 Ultra: 108.”"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(ExportComparison, GivesTheFormatAskedFor) {
    const Comparison comparison = makeComparison();
    EXPECT_EQ(exportComparison(comparison, *findComparisonFormat("csv")),
              comparisonCsv(comparison));
    EXPECT_EQ(exportComparison(comparison, *findComparisonFormat("json")),
              comparisonJson(comparison));
    EXPECT_EQ(exportComparison(comparison, *findComparisonFormat("table"), atWidth(40)),
              comparisonText(comparison, atWidth(40)));
    EXPECT_EQ(findComparisonFormat("xml"), std::nullopt);
}

TEST(ExportComparison, OfNothingIsStillWhole) {
    EXPECT_EQ(comparisonCsv({}), "attribute,unit\r\n");
    EXPECT_TRUE(nlohmann::json::parse(comparisonJson({}))["phones"].empty());
    EXPECT_FALSE(comparisonText({}, atWidth(80)).empty());
    EXPECT_EQ(evidenceText({}, 80), "");
}

}  // namespace
}  // namespace speclens
