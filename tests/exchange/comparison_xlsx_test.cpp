// Comparisons as workbooks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "core/compare/selection.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/xlsx_book.h"
#include "core/exchange/xlsx_number.h"
#include "core/exchange/zip_archive.h"
#include "core/spec/display.h"
#include "core/spec/error.h"
#include "tests/exchange/form_phones.h"
#include "tests/support/golden.h"
#include "tests/support/process_limits.h"
#include "tests/support/xlsx_reading.h"

namespace speclens {
namespace {

using enum AttributeId;
using test::againstFirst;
using test::XlsxCell;
using test::XlsxTable;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

XlsxTable readSheet(const std::string& book, int sheet = 1) {
    return test::readXlsxSheet(unpackZip(book), sheet);
}

/// One cell a phone, of phones that say these values of the attribute.
std::vector<XlsxCell> cellsOf(const std::vector<test::Saying>& sayings, Units units) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Article", sayings);
    std::vector<PhoneId> phones;
    for (const PhoneRecord& phone : catalog.phones()) {
        phones.push_back(phone.id);
    }
    ComparisonOptions options;
    options.units = units;
    const XlsxTable table = readSheet(comparisonXlsx(compare(catalog, phones, units), options));
    std::vector<XlsxCell> cells;
    for (std::size_t i = 0; i < phones.size(); ++i) {
        const auto found = table.cells.find(std::string(1, static_cast<char>('B' + i)) + "3");
        cells.push_back(found == table.cells.end() ? XlsxCell{} : found->second);
    }
    return cells;
}

TEST(ComparisonXlsx, IsAsItWas) {
    const auto files = unpackZip(comparisonXlsx(test::makePhones(), againstFirst()));
    std::string text;
    for (const int sheet : {1, 2, 3}) {
        text += describeXlsx(test::readXlsxSheet(files, sheet)) + '\n';
    }
    test::expectGolden(std::filesystem::path(SPECLENS_GOLDEN_FOLDER) / "comparison.xlsx.txt", text);
    EXPECT_FALSE(files.contains("xl/worksheets/sheet4.xml"));
    EXPECT_THAT(files.at("xl/workbook.xml"),
                AllOf(HasSubstr("\"Comparison\""), HasSubstr("\"Summary\""),
                      HasSubstr("\"Sources\""), HasSubstr("Comparison!$1:$1")));
}

TEST(ComparisonXlsx, HoldsEachValueAsWhatItIs) {
    struct Case {
        AttributeId attribute;
        std::string value;
        std::string type;
        std::string stored;
        std::string format;
        Basis basis = Basis::Stated;
        Units units = Units::Metric;
    };
    const Case cases[] = {
        {BatteryCapacity, "5000", "number", "5000", R"~(#,##0" mAh")~"},
        {BatteryCapacity, "5000", "number", "5000", R"~(#,##0" mAh (leaked)")~", Basis::Leaked},
        {DisplaySize, "6.67", "number", "6.67", R"~(#,##0.00" in")~"},
        {MemoryStorage, "1024", "number", "1024", R"~(#,##0" GB")~"},
        {CameraMainAperture, "1.8", "number", "1.8", R"~("f/"#,##0.0)~"},
        {CameraOpticalZoom, "3", "number", "3", R"~(#,##0"×")~"},
        {CameraRearCount, "3", "number", "3", "#,##0"},
        {LaunchPrice, "EUR 1299.5", "number", "1299.5", R"~("EUR "#,##0.00)~"},
        {BodyWeight, "190", "number", "190", R"~(#,##0" g")~"},
        {BodyWeight, "190", "number", "6.7020", R"~(#,##0.00" oz")~", Basis::Stated,
         Units::Imperial},
        {LaunchAnnounced, "2022-01-26", "number", "44587", "d mmmm yyyy"},
        {LaunchAnnounced, "2022-01-26", "number", "44587", R"~(d mmmm yyyy" (rumored)")~",
         Basis::Rumored},
        {LaunchAnnounced, "1900-03-01", "number", "61", "d mmmm yyyy"},
        {LaunchAnnounced, "1900-02-28", "text", "28 February 1900", ""},
        {LaunchAnnounced, "2022-01", "text", "January 2022", ""},
        {LaunchAnnounced, "2022", "text", "2022", ""},
        {WirelessNfc, "true", "text", "yes", ""},
        {WirelessNfc, "false", "text", "no (expected)", "", Basis::Expected},
        {DisplayResolution, "1080x2400", "text", "1080 × 2400", ""},
        {BodyColor, "=1+1", "text", "=1+1", ""},
        {BodyColor, "http://x.example", "text", "http://x.example", ""},
        {BodyColor, "5000", "text", "5000", ""},
        {BodyColor, "_x0041_", "text", "_x005F_x0041_", ""},
        {BodyColor, "a\nb\x1b[2J", "text", "a b\ufffd[2J", ""},
    };
    for (const Case& entry : cases) {
        const XlsxCell cell =
            cellsOf({{{"Acme", "Nova"}, entry.attribute, entry.value, entry.basis}}, entry.units)
                .front();
        EXPECT_EQ(cell.type, entry.type) << entry.value;
        EXPECT_THAT(cell.value, testing::StartsWith(entry.stored));
        EXPECT_EQ(cell.numberFormat, entry.format) << entry.value;
        EXPECT_EQ(cell.italic, entry.basis != Basis::Stated) << entry.value;
    }
}

TEST(ComparisonXlsx, SaysSeveralValuesAsText) {
    const PhoneName phone{"Acme", "Nova"};
    const XlsxCell cell =
        cellsOf({{phone, MemoryRam, "8"}, {phone, MemoryRam, "12", Basis::Leaked}}, Units::Metric)
            .front();
    EXPECT_EQ(cell.type, "text");
    EXPECT_EQ(cell.value, "8 GB · 12 GB (leaked)");
    EXPECT_TRUE(cell.italic);
}

TEST(ComparisonXlsx, MarksBetterValuesAndDisagreement) {
    const XlsxTable table = readSheet(comparisonXlsx(test::makePhones()));
    const auto cell = [&table](const std::string& label, char column) {
        for (const auto& [place, entry] : table.cells) {
            if (place.front() == 'A' && entry.value == label) {
                return table.cells.at(column + place.substr(1));
            }
        }
        return XlsxCell{};
    };
    EXPECT_TRUE(cell("Capacity", 'B').bold);
    EXPECT_FALSE(cell("Capacity", 'C').bold);
    EXPECT_THAT(cell("Capacity", 'D').numberFormat, HasSubstr("(sources disagree)"));
    EXPECT_THAT(cell("Capacity", 'C').numberFormat, Not(HasSubstr("disagree")));
    EXPECT_EQ(cell("Capacity", 'B').comment,
              "5,000 mAh (stated): “The Nova 7: 5000.”\nNews & <views>");
    EXPECT_THAT(cell("Capacity", 'D').comment,
                AllOf(HasSubstr("4,700 mAh (stated)"), HasSubstr("\n\n4,800 mAh (stated)")));
}

TEST(ComparisonXlsx, DatesTheEvidence) {
    Catalog catalog = Catalog::inMemory();
    test::TestArticle article =
        test::makeArticle("Review", {{{"Acme", "Nova"}, BodyWeight, "190", Basis::Leaked}});
    article.source.published = "2022-01-26";
    catalog.ingest(article.source, article.claims);
    const PhoneId phones[] = {test::phoneCalled(catalog, "Nova")};
    EXPECT_EQ(readSheet(comparisonXlsx(compare(catalog, phones))).cells.at("B3").comment,
              "190 g (leaked): “The Nova: 190.”\nReview, 2022-01-26");
}

TEST(ComparisonXlsx, KeepsHeadersInViewAndFoldsGroups) {
    const XlsxTable table = readSheet(comparisonXlsx(test::makePhones()));
    EXPECT_EQ(table.pane, "B2");
    EXPECT_EQ(table.cells.at("A2").value, "Launch");
    EXPECT_EQ(table.cells.at("A3").value, "Price");
    EXPECT_EQ(table.cells.at("A4").value, "Body");
    EXPECT_EQ(std::count(table.folding.begin(), table.folding.end(), 3), 1);
    EXPECT_EQ(std::count(table.folding.begin(), table.folding.end(), 4), 0);
    EXPECT_GE(table.widths.at(1), 14);
    EXPECT_LE(table.widths.at(2), 37);
    EXPECT_EQ(table.cells.at("D3").type, "number") << "USD 199";
}

TEST(ComparisonXlsx, ShowsTheRowsAndPhonesAsTheyAre) {
    const AttributeId rows[] = {BatteryCapacity, BodyWeight, DisplayTechnology};
    const XlsxTable table = readSheet(
        comparisonXlsx(sortedPhones(onlyAttributes(test::makePhones(), rows), BodyWeight, false)));
    EXPECT_EQ(table.cells.at("B1").value, "=Orion");
    EXPECT_EQ(table.cells.at("B1").type, "text");
    EXPECT_EQ(table.cells.at("C1").value, "Acme Nova 7");
    EXPECT_EQ(table.cells.at("A3").value, "Capacity");
    EXPECT_EQ(table.cells.at("A5").value, "Weight");
    EXPECT_EQ(table.cells.at("A7").value, "Panel");
    EXPECT_FALSE(table.cells.contains("B7"));
}

TEST(ComparisonXlsx, OfNothingIsStillWhole) {
    const XlsxTable table = readSheet(comparisonXlsx({}));
    EXPECT_EQ(table.cells.size(), 1U);
    EXPECT_THAT(table.folding, IsEmpty());
}

TEST(ComparisonXlsx, CutsWhatNoCellCanHold) {
    const PhoneName phone{"Acme", "Nova"};
    const std::vector<std::pair<std::string, std::string>> cases = {
        {std::string(32767, 'x'), std::string(32767, 'x')},
        {std::string(32768, 'x'), std::string(32766, 'x') + "…"},
    };
    for (const auto& [text, kept] : cases) {
        const XlsxCell cell = cellsOf({{phone, BodyColor, text}}, Units::Metric).front();
        EXPECT_EQ(cell.value, kept);
        EXPECT_THAT(cell.comment, testing::EndsWith("…"));
    }
}

TEST(ComparisonXlsx, IsWrittenAsAFile) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "phones.xlsx";
    const std::string bytes =
        exportComparison(test::makePhones(), findComparisonFormat("xlsx").value());
    writeFileAtomically(path, bytes);
    EXPECT_EQ(readSheet(test::readFile(path)).cells.at("A1").value, "Attribute");
}

TEST(XlsxDifference, IsANumberThatLooksLikeTheDifference) {
    struct Case {
        AttributeId attribute;
        BaselineDifference difference;
        double number;
        std::string format;
        Units units = Units::Metric;
    };
    const std::string same = R"~(;"same")~";
    const Case cases[] = {
        {BatteryCapacity,
         {-600, DifferenceUnit::Own, "−600 mAh", "-600", true},
         -600,
         R"~("+"#,##0" mAh";"−"#,##0" mAh")~" + same},
        {MemoryStorage,
         {1024, DifferenceUnit::Own, "+1 TB", "1024", true},
         1024,
         R"~("+"#,##0" GB";"−"#,##0" GB")~" + same},
        {BodyWeight,
         {-14, DifferenceUnit::Own, "−0.50 oz", "-14", true},
         -0.5,
         R"~("+"#,##0.00" oz";"−"#,##0.00" oz")~" + same,
         Units::Imperial},
        {DisplayPixelDensity,
         {33, DifferenceUnit::Percent, "+33%", "33%", true},
         0.33,
         R"~("+"#,##0%;"−"#,##0%)~" + same},
        {LaunchPrice,
         {-50, DifferenceUnit::Currency, "−EUR 50", "-50", true},
         -50,
         R"~("+EUR "#,##0;"−EUR "#,##0)~" + same},
        {LaunchAnnounced,
         {3, DifferenceUnit::Months, "+3 months", "3 months", true},
         3,
         R"~("+"#,##0" months";"−"#,##0" months")~" + same},
    };
    for (const Case& entry : cases) {
        const XlsxNumber number = xlsxDifference(entry.attribute, entry.difference, entry.units);
        EXPECT_DOUBLE_EQ(number.number, entry.number);
        EXPECT_EQ(number.format, entry.format);
    }
    EXPECT_EQ(xlsxDifference(BodyWeight, {0, DifferenceUnit::Own, "same", "0", true}, {}).number,
              0);
}

TEST(XlsxBook, QuotesWhatANumberFormatWouldRead) {
    EXPECT_EQ(xlsxLiteral(""), "");
    EXPECT_EQ(xlsxLiteral(" mAh"), R"~(" mAh")~");
    EXPECT_EQ(xlsxLiteral(R"~(0"#)~"), R"~("0"\""#")~");
}

TEST(XlsxBook, SaysWhereThereIsNoRoomForIt) {
    const test::TemporaryFolder folder;
    const char* const before = std::getenv("TMPDIR");
    const std::string old = before == nullptr ? "" : before;
    ::setenv("TMPDIR", (folder / "none").c_str(), 1);
    try {
        comparisonXlsx({});
        ADD_FAILURE() << "no error";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("temporary file"));
    }
    before == nullptr ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", old.c_str(), 1);
}

TEST(XlsxBook, SaysThatTheDiskIsFull) {
    const std::string whole = comparisonXlsx(test::makePhones(), againstFirst());
    std::size_t largest = whole.size();
    for (const auto& [name, content] : unpackZip(whole)) {
        largest = std::max(largest, content.size());
    }
    for (std::size_t most = 500; most < largest; most += 500) {
        const test::FileSizeLimit limit(most);
        EXPECT_THROW(comparisonXlsx(test::makePhones(), againstFirst()), Error) << most;
    }
    const test::FileSizeLimit limit(largest);
    EXPECT_NO_THROW(comparisonXlsx(test::makePhones(), againstFirst()));
}

TEST(UnpackZip, RefusesWhatIsCutOrChanged) {
    const std::string whole = comparisonXlsx({});
    const std::size_t directory = whole.find("PK\x01\x02");
    for (const std::string& bytes :
         {std::string(), whole.substr(0, whole.size() - 20), whole.substr(directory),
          whole.substr(0, 40) + std::string(20, '\xff') + whole.substr(60)}) {
        EXPECT_THROW(unpackZip(bytes), Error) << bytes.size();
    }
}

TEST(XlsxBook, RefusesWhatIsLargerThanASheet) {
    XlsxBook book;
    XlsxSheet sheet = book.addSheet("Sheet");
    constexpr std::size_t lastRow = 1'048'575;
    constexpr std::size_t lastColumn = 16'383;
    EXPECT_NO_THROW(sheet.writeText({lastRow, lastColumn}, "x"));
    EXPECT_THROW(sheet.writeText({lastRow + 1, 0}, "x"), Error);
    EXPECT_THROW(sheet.writeText({0, lastColumn + 1}, "x"), Error);
}

}  // namespace
}  // namespace speclens
