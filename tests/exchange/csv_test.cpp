#include "core/exchange/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/csv_reader.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

using Records = std::vector<CsvRecord>;

TEST(AppendCsvRecord, QuotesWhereItMust) {
    struct Case {
        CsvRecord record;
        std::string_view line;
    };
    const Case cases[] = {
        {{"a", "b"}, "a,b\r\n"},
        {{"a,b", "c"}, "\"a,b\",c\r\n"},
        {{"6;8", "x\ty"}, "\"6;8\",\"x\ty\"\r\n"},
        {{"say \"hi\"", ""}, "\"say \"\"hi\"\"\",\r\n"},
        {{"two\nlines", "x\ry"}, "\"two\nlines\",\"x\ry\"\r\n"},
        {{""}, "\"\"\r\n"},
        {{"", ""}, ",\r\n"},
        {{" ü "}, " ü \r\n"},
    };
    for (const Case& entry : cases) {
        std::string out;
        appendCsvRecord(out, entry.record);
        EXPECT_EQ(out, entry.line);
        EXPECT_EQ(parseCsv(out, "x"), Records{entry.record}) << "reads back";
    }
}

TEST(InertCsvText, KeepsSpreadsheetsFromRunningText) {
    struct Case {
        std::string_view text;
        std::string_view inert;
    };
    const Case cases[] = {
        {"=1+1", "'=1+1"}, {"+49", "'+49"},          {"-x", "'-x"},     {"@SUM(A1)", "'@SUM(A1)"},
        {"\tx", "'\tx"},   {"\rx", "'\rx"},          {"-3.5", "-3.5"},  {"-5", "-5"},
        {"-", "'-"},       {"-1;-2", "'-1;-2"},      {"-inf", "'-inf"}, {"6.67", "6.67"},
        {"", ""},          {"AMOLED", "AMOLED"},     {"a=b", "a=b"},    {"'=x", "''=x"},
        {"''-x", "'''-x"}, {"'quoted'", "'quoted'"}, {"'", "'"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(inertCsvText(entry.text), entry.inert);
        EXPECT_EQ(liveCsvText(entry.inert), entry.text);
    }
}

TEST(ParseCsv, ReadsEveryLineEndAndAByteOrderMark) {
    struct Case {
        std::string_view text;
        Records records;
    };
    const Case cases[] = {
        {"", {}},
        {"\n\r\n", {}},
        {"a", {{"a"}}},
        {"a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
        {"a\r\nb\rc", {{"a"}, {"b"}, {"c"}}},
        {"\xef\xbb\xbf"
         "a,b",
         {{"a", "b"}}},
        {"a,\n,b", {{"a", ""}, {"", "b"}}},
        {"\"a\r\nb\",c", {{"a\r\nb", "c"}}},
        {R"("""","")", {{R"(")", ""}}},
        {"a,\"b\"\r\n", {{"a", "b"}}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(parseCsv(entry.text, "x"), entry.records) << entry.text;
    }
}

TEST(ParseCsv, SaysWhereTheTextIsNoCsv) {
    struct Case {
        std::string_view text;
        std::string_view says;
    };
    const Case cases[] = {
        {"a,b\r\nc,\"d", "t.csv, line 2, column 3: a quote is never closed"},
        {"\"a\n\n", "t.csv, line 1, column 1: a quote is never closed"},
        {"ab\"c", "t.csv, line 1, column 3: a quote stands inside"},
        {"\n\n\"a\"b,c", "t.csv, line 3, column 4: text stands behind a closing quote"},
    };
    for (const Case& entry : cases) {
        try {
            parseCsv(entry.text, "t.csv");
            FAIL() << entry.text;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), testing::StartsWith(std::string(entry.says)));
        }
    }
}

TEST(CsvReader, KnowsWhereEachFieldStands) {
    const std::string text =
        "\xef\xbb\xbf"
        "ab,\"c,d\"\r\n\"say \"\"hi\"\"\",\n";
    const std::string where = "t.csv";
    CsvReader reader(text, where);
    std::vector<CsvField> fields;
    ASSERT_TRUE(reader.next(fields));
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_EQ(fields[0].place.of(text), "ab");
    EXPECT_EQ(fields[1].place.of(text), "c,d");
    EXPECT_TRUE(fields[1].verbatim);
    ASSERT_TRUE(reader.next(fields));
    EXPECT_EQ(fields[0].text, "say \"hi\"");
    EXPECT_EQ(fields[0].place.of(text), "say \"\"hi\"\"");
    EXPECT_FALSE(fields[0].verbatim);
    EXPECT_TRUE(fields[1].place.empty());
    EXPECT_FALSE(reader.next(fields));
    EXPECT_EQ(reader.position(), text.size());
}

}  // namespace
}  // namespace speclens
