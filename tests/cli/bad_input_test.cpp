// What must never crash, hang or lose anything: one clear message and exit status 1.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <functional>

#include "tests/cli/command_runner.h"
#include "tests/support/process_limits.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;
using test::runCommand;
using test::RunResult;
using test::TemporaryFolder;
using testing::HasSubstr;

struct BadFile {
    std::string_view name;
    std::function<std::string(const TemporaryFolder&)> make;
    std::string_view says;
};

const std::vector<BadFile>& badArticles() {
    static const std::vector<BadFile> all = {
        {"missing", [](const TemporaryFolder& f) { return f / "none"; }, "no such file"},
        {"folder", [](const TemporaryFolder& f) { return f.path().string(); }, "folder"},
        {"empty", [](const TemporaryFolder& f) { return f.write("empty", ""); }, "empty"},
        {"binary",
         [](const TemporaryFolder& f) {
             return f.write("b", std::string("\x7f"
                                             "ELF\0\1",
                                             6));
         },
         "binary"},
        {"invalid UTF-8",
         [](const TemporaryFolder& f) { return f.write("u", "one\ntwo \xc3\x28\n"); }, "line 2"},
        {"UTF-16",
         [](const TemporaryFolder& f) { return f.write("w", std::string("\xff\xfeT\0h\0e\0", 8)); },
         "UTF-16. Save it as UTF-8"},
        {"huge",
         [](const TemporaryFolder& f) {
             std::string path = f.write("huge", "x");
             fs::resize_file(path, 200'000'000);
             return path;
         },
         "larger than"},
    };
    return all;
}

TEST(BadArticle, GetsOneMessageAndStoresNothing) {
    for (const BadFile& bad : badArticles()) {
        for (const char* command : {"extract", "ingest"}) {
            SCOPED_TRACE(std::string(bad.name) + " " + command);
            const TemporaryFolder folder;
            const std::string path = bad.make(folder);
            const RunResult result = runCommand({command, path}, folder / "catalog");
            EXPECT_EQ(result.status, 1);
            EXPECT_EQ(result.out, "");
            EXPECT_THAT(result.err, testing::StartsWith("speclens-cli: " + path));
            EXPECT_THAT(result.err, HasSubstr(std::string(bad.says)));
            EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1);
            EXPECT_FALSE(fs::exists(folder / "catalog"));
        }
    }
}

TEST(UnreadableArticle, DoesNotStopTheOthers) {
    const TemporaryFolder folder;
    const std::string secret = folder.write("secret.txt", test::articleText);
    const std::string article = folder.write("article.txt", test::articleText);
    fs::permissions(secret, fs::perms::none);
    for (const fs::path& path : {folder.path(), fs::path(article)}) {
        test::WithoutRoot::handOver(path);
    }
    const test::WithoutRoot guard;
    const RunResult result = runCommand({"ingest", secret, article}, folder / "catalog");
    EXPECT_EQ(result.status, 1);
    EXPECT_EQ(result.err,
              "speclens-cli: " + secret + ": cannot be read: " + std::strerror(EACCES) + "\n");
    EXPECT_THAT(result.out, HasSubstr("article.txt: added"));
}

std::string makeCatalog(const TemporaryFolder& folder) {
    std::string path = folder / "catalog";
    const std::string article = folder.write("article.txt", test::articleText);
    EXPECT_EQ(runCommand({"ingest", article}, path).status, 0);
    return path;
}

TEST(BadCatalog, GetsOneMessageFromEveryCommand) {
    const BadFile cases[] = {
        {"folder", [](const TemporaryFolder& f) { return f.path().string(); }, "is a folder"},
        {"no database", [](const TemporaryFolder& f) { return f.write("c", "hello"); },
         "no catalog but some other file"},
        {"newer version",
         [](const TemporaryFolder& f) {
             std::string path = makeCatalog(f);
             SQLite::Database(path, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
             return path;
         },
         "newer version"},
    };
    for (const BadFile& bad : cases) {
        SCOPED_TRACE(bad.name);
        const TemporaryFolder folder;
        const std::string path = bad.make(folder);
        const std::string article = folder.write("a.txt", test::articleText);
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{"list"},
                                                          {"show", "x"},
                                                          {"compare", "x", "y"},
                                                          {"ingest", article}}) {
            const RunResult result = runCommand(arguments, path);
            EXPECT_EQ(result.status, 1);
            EXPECT_EQ(result.out, "");
            EXPECT_THAT(result.err, HasSubstr(path));
            EXPECT_THAT(result.err, HasSubstr(std::string(bad.says)));
        }
    }
}

TEST(MissingCatalog, IsSaidHelpfully) {
    const TemporaryFolder folder;
    const RunResult result = runCommand({"list"}, folder / "none");
    EXPECT_EQ(result.status, 1);
    EXPECT_THAT(result.err, HasSubstr("no catalog yet"));
    EXPECT_THAT(result.err, HasSubstr("speclens-cli ingest FILE"));
    EXPECT_FALSE(fs::exists(folder / "none"));
}

TEST(ReadOnlyCatalog, IsListedAndShownButNotWritten) {
    const TemporaryFolder folder;
    const std::string catalog = makeCatalog(folder);
    const std::string other = folder.write("other.txt", "Something new.\n");
    test::WithoutRoot::handOver(folder.path());
    test::WithoutRoot::handOver(catalog);
    fs::permissions(catalog, fs::perms::owner_read);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        const test::WithoutRoot guard;
        EXPECT_EQ(runCommand({"list"}, catalog).status, 0);
        EXPECT_EQ(runCommand({"show", "s22 ultra"}, catalog).status, 0);
        const RunResult result = runCommand({"ingest", other}, catalog);
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.err, HasSubstr("the catalog is read-only"));
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST(BadOutput, LeavesTheOldFile) {
    const TemporaryFolder folder;
    const std::string catalog = makeCatalog(folder);
    const std::string old = folder.write("old.csv", "precious");
    const auto compareInto = [&](const std::string& output) {
        return runCommand({"compare", "s22 ultra", "note 11 pro 5g", "--output", output}, catalog);
    };
    for (const std::string& output :
         {folder / "none/a.csv", folder.path().string(), std::string("/dev/full")}) {
        const RunResult result = compareInto(output);
        EXPECT_EQ(result.status, 1);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, HasSubstr(output));
    }
    {
        const test::FileSizeLimit limit(50);
        const RunResult result = compareInto(old);
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.err, HasSubstr("the disk is full"));
    }
    EXPECT_EQ(test::readFile(old), "precious");
    EXPECT_EQ(runCommand({"list"}, catalog).status, 0);
    EXPECT_EQ(folder.fileCount(), 3U) << "article, catalog and the old file";
}

}  // namespace
}  // namespace speclens
