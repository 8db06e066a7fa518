#include "app/cli/file_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/spec/error.h"
#include "tests/support/temporary_folder.h"

namespace speclens::cli {
namespace {

using namespace std::string_view_literals;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;

std::vector<std::string> namesOf(FileList& list) {
    std::vector<std::string> names;
    while (const auto name = list.next()) {
        names.push_back(*name);
    }
    return names;
}

TEST(FileList, GivesTheNamesOfTheArguments) {
    FileList list({"b", "a", "-", "b"});
    EXPECT_THAT(namesOf(list), ElementsAre("b", "a", "-", "b"));
}

TEST(FileList, ReadsNamesFromAFileOrAStream) {
    struct ListCase {
        std::string_view content;
        char separator;
        std::vector<std::string> names;
    };
    const ListCase cases[] = {
        {"", '\n', {}},
        {"a\nb c\n", '\n', {"a", "b c"}},
        {"a\nb", '\n', {"a", "b"}},
        {"\n\na\n\n", '\n', {"a"}},
        {" a \n", '\n', {" a "}},
        {"a\nb\0c\0"sv, '\0', {"a\nb", "c"}},
        {"a\0\0b"sv, '\0', {"a", "b"}},
        {"Größe.txt\n", '\n', {"Größe.txt"}},
    };
    const test::TemporaryFolder folder;
    std::istringstream unused;
    for (const ListCase& entry : cases) {
        std::istringstream in{std::string(entry.content)};
        FileList fromStream("-", in, entry.separator);
        EXPECT_THAT(namesOf(fromStream), ElementsAreArray(entry.names)) << entry.content;
        FileList fromFile(folder.write("list", entry.content), unused, entry.separator);
        EXPECT_THAT(namesOf(fromFile), ElementsAreArray(entry.names)) << entry.content;
    }
}

TEST(FileList, TakesNoNameBeforeItIsAskedFor) {
    std::istringstream in("a\nb\nc\n");
    FileList list("-", in, '\n');
    EXPECT_EQ(list.next(), "a");
    EXPECT_EQ(in.tellg(), 2);
}

TEST(FileList, SaysWhatIsWrongWithTheList) {
    const test::TemporaryFolder folder;
    std::istringstream in("a\n");
    EXPECT_THROW(FileList(folder / "none", in, '\n'), Error);
    EXPECT_THROW(FileList(folder.path().string(), in, '\n'), Error);
    FileList list("-", in, '\n');
    in.setstate(std::ios::badbit);
    EXPECT_THROW(list.next(), Error);
}

}  // namespace
}  // namespace speclens::cli
