#include "data/compiler/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace speclens::data {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What readTable says against a table with these bytes; empty where it accepts them.
std::string complaintAbout(std::string_view content) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("colors.tsv", content);
    try {
        readTable(path);
    } catch (const std::runtime_error& error) {
        const std::string message = error.what();
        EXPECT_TRUE(message.starts_with(path)) << message;
        return message.substr(path.size());
    }
    return {};
}

TEST(ReadTable, GivesColumnsAndRowsWithTheirLines) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("chip_names.tsv",
                                          "# about\n\n# the columns\n"
                                          "name\tsize:number\tkind:ChipKind\tnote\n"
                                          "Snapdragon\t695\tphone\tan \"old\" one\n"
                                          "\n"
                                          "Tensor\t2.5\tphone\n");
    const Table table = readTable(path);
    EXPECT_EQ(table.path, path);
    EXPECT_EQ(table.name, "chip_names");
    std::vector<std::string> columns;
    for (const Column& column : table.columns) {
        columns.push_back(column.name + ":" + column.type);
    }
    EXPECT_THAT(columns, ElementsAre("name:text", "size:number", "kind:ChipKind", "note:text"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].line, 5U);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("Snapdragon", "695", "phone", "an \"old\" one"));
    EXPECT_EQ(table.rows[1].line, 7U);
    EXPECT_THAT(table.rows[1].cells, ElementsAre("Tensor", "2.5", "phone", ""));
    EXPECT_EQ(table.at(table.rows[1], "is odd"), path + ":7: is odd");
}

TEST(ReadTable, AcceptsWhatItsRulesAllow) {
    const std::string_view accepted[] = {
        "a\tb\nx\ty\n",           "a\tb\nx\n",       "a\tb\nx\ty", "a*\tb\nx\t1\nx\t2\n",
        "a\tb:number\nx\t-1.5\n", "a\n# is a row\n",
    };
    for (const std::string_view content : accepted) {
        EXPECT_THAT(complaintAbout(content), IsEmpty()) << content;
    }
}

TEST(ReadTable, NamesFileAndLineOfWhatIsWrong) {
    struct BadTable {
        std::string_view content;
        std::string_view complaint;
    };
    const BadTable rejected[] = {
        {"", ": no rows"},
        {"# only\n", ": no rows"},
        {"a\tb\n", ": no rows"},
        {"a\tb\nx\ty\tz\n", ":2: 3 cells where the header has 2"},
        {"a\tb:number\nx\n", ":2: 1 cells where the header has 2"},
        {"a\tb\nx\ty\n p\tq\n", ":3: blank at an end of ' p'"},
        {"a\tb\nx\ty \n", ":2: blank at an end of 'y '"},
        {"a\tb\nx\ty\r\n", ":2: blank at an end of 'y\r'"},
        {"a\tb:number\nx\t12px\n", ":2: '12px' in column b is no number"},
        {"a\tb:number\nx\t010\n", ":2: '010' in column b is no number"},
        {"a\tb:number\nx\tinf\n", ":2: 'inf' in column b is no number"},
        {"a\tb:number\nx\t\n", ":2: '' in column b is no number"},
        {"a\tb:Kind\nx\t\n", ":2: column b is empty"},
        {"a\tb\n\ty\n", ":2: the first cell is empty"},
        {"a\tb\nx\t1\ny\t1\nx\t2\n", ":4: 'x' stands twice"},
        {"a*\tb\nx\t1\nx\t1\n", ":3: 'x' stands twice"},
    };
    for (const BadTable& entry : rejected) {
        EXPECT_EQ(complaintAbout(entry.content), entry.complaint) << entry.content;
    }
}

TEST(ReadTable, RefusesAFileThatIsNotThere) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "missing.tsv";
    try {
        readTable(path);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(std::string(error.what()), path + ": cannot be read");
    }
}

TEST(Enumerator, JoinsWordsInPascalCase) {
    struct EnumeratorCase {
        std::string_view cell;
        std::string_view name;
    };
    const EnumeratorCase cases[] = {
        {"launch.announced", "LaunchAnnounced"},
        {"rear_other", "RearOther"},
        {"network.5g", "Network5g"},
        {"in-display", "InDisplay"},
        {"already Good", "AlreadyGood"},
        {"", ""},
    };
    for (const EnumeratorCase& entry : cases) {
        EXPECT_EQ(enumerator(entry.cell), entry.name) << entry.cell;
    }
}

}  // namespace
}  // namespace speclens::data
