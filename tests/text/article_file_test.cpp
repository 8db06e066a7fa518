#include "core/text/article_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <sstream>

#include "core/spec/error.h"
#include "tests/support/process_limits.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using namespace std::string_view_literals;

/// What the error says that `action` throws; empty where it throws none.
std::string errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

TEST(ReadArticleFile, GivesTheBytesAsTheyAreOnDisk) {
    const TemporaryFolder folder;
    const std::string_view contents[] = {
        "x",
        "One line\n",
        "\xef\xbb\xbfWith a mark\r\nand carriage returns\r\n",
        "Tabs\tand\fpage breaks\v, \x1b[0m\n",
        "6.67″ – 166,8 × 76,1 mm",
    };
    for (const std::string_view content : contents) {
        EXPECT_EQ(readArticleFile(folder.write("article.txt", content)), content);
    }
}

TEST(ReadArticle, GivesTheBytesOfAStream) {
    const std::string large(200'000, 'x');
    for (const std::string& content : {std::string("x"), std::string("6.67″\r\n"), large}) {
        std::istringstream in(content);
        EXPECT_EQ(readArticle(in, "standard input"), content);
    }
}

TEST(ReadArticle, SaysWhatIsWrong) {
    struct RefusedCase {
        std::string bytes;
        std::string problem;
    };
    const RefusedCase cases[] = {
        {"", "standard input: the file is empty"},
        {"one\ntwo \xc3\x28", "standard input: invalid UTF-8 at byte 8, line 2"},
        {std::string(maximumArticleBytes + 1, 'x'), "standard input: the file is larger than"},
    };
    for (const RefusedCase& entry : cases) {
        std::istringstream in(entry.bytes);
        EXPECT_THAT(errorOf([&in] { readArticle(in, "standard input"); }),
                    StartsWith(entry.problem));
    }
    std::istringstream broken("text");
    broken.setstate(std::ios::badbit);
    EXPECT_THAT(errorOf([&broken] { readArticle(broken, "standard input"); }),
                StartsWith("standard input: cannot be read"));
}

TEST(ReadArticleFile, ReadsPathsBeyondAscii) {
    const TemporaryFolder folder;
    EXPECT_EQ(readArticleFile(folder.write("Größe & Preis 手机.txt", "text")), "text");
}

TEST(ReadArticleFile, SaysWhatIsWrongAndWhere) {
    const TemporaryFolder folder;
    struct RefusedCase {
        std::string path;
        std::string problem;
    };
    const RefusedCase cases[] = {
        {(folder / "missing.txt"), "no such file"},
        {folder.path().string(), "folder"},
        {folder.write("empty.txt", ""), "empty"},
        {folder.write("picture.jpg", "\xff\xd8\xff\xe0\0\x10JFIF"sv), "byte 4"},
        {folder.write("little.txt", "\xff\xfeH\0i\0"sv), "UTF-16"},
        {folder.write("big.txt", "\xfe\xff\0H\0i"sv), "UTF-16"},
        {folder.write("latin.txt", "First\nsecond\ncaf\xe9 closes\n"), "byte 16, line 3"},
    };
    for (const RefusedCase& entry : cases) {
        EXPECT_THAT(errorOf([&] { readArticleFile(entry.path); }),
                    AllOf(StartsWith(entry.path), HasSubstr(entry.problem)));
    }
}

TEST(ReadArticleFile, RefusesAFileThatMayNotBeRead) {
    const TemporaryFolder folder;
    const std::string path = folder.write("secret.txt", "text");
    WithoutRoot::handOver(folder.path());
    WithoutRoot::handOver(path);
    std::filesystem::permissions(path, std::filesystem::perms::none);
    const WithoutRoot unprivileged;
    EXPECT_THAT(errorOf([&] { readArticleFile(path); }),
                AllOf(StartsWith(path), HasSubstr("cannot be read")));
}

TEST(ReadArticleFile, RefusesWhatIsTooLarge) {
    const TemporaryFolder folder;
    const std::string path = folder.write("huge.txt", "text");
    std::filesystem::resize_file(path, maximumArticleBytes + 1);
    EXPECT_THAT(errorOf([&] { readArticleFile(path); }),
                AllOf(StartsWith(path), HasSubstr("larger than 32 MiB")));
}

TEST(ReadArticleFile, TakesAFileOfTheLargestSize) {
    const TemporaryFolder folder;
    const std::string content(maximumArticleBytes, 'x');
    EXPECT_EQ(readArticleFile(folder.write("large.txt", content)).size(), maximumArticleBytes);
}

TEST(CheckText, TakesTextAndNamesTheFirstBadByte) {
    struct CheckCase {
        std::string_view bytes;
        std::string_view message;
    };
    const CheckCase cases[] = {
        {"", ""},
        {"plain text", ""},
        {"“6.67″” – 5,000 mAh\r\n\tnext", ""},
        {"\xef\xbb\xbfmarked", ""},
        {"one\ntwo \x80", "here: invalid UTF-8 at byte 8, line 2"},
        {"\xc0\x80", "here: invalid UTF-8 at byte 0, line 1"},
        {"cut off \xe2\x80", "here: invalid UTF-8 at byte 8, line 1"},
        {"\xff\xfe", "here: the text is UTF-16"},
        {"H\0e\0"sv, "byte 1"},
        {"bell \a", "byte 5"},
    };
    for (const CheckCase& entry : cases) {
        EXPECT_THAT(errorOf([&] { checkText(entry.bytes, "here"); }), HasSubstr(entry.message))
            << ::testing::PrintToString(entry.bytes);
        EXPECT_EQ(errorOf([&] { checkText(entry.bytes, "here"); }).empty(), entry.message.empty())
            << ::testing::PrintToString(entry.bytes);
    }
}

}  // namespace
}  // namespace speclens::test
