// Opening catalogs: what is made, what is refused, and with which words.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <functional>

#include "core/catalog/catalog.h"
#include "core/catalog/schema.h"
#include "core/spec/error.h"
#include "tests/support/claims.h"
#include "tests/support/process_limits.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;
using test::ingestSayings;
using test::TemporaryFolder;
using testing::HasSubstr;
constexpr auto readOnly = Catalog::Access::ReadOnly;
constexpr auto readWrite = Catalog::Access::ReadWrite;
constexpr std::chrono::milliseconds impatient{0};

/// What opening says, or "" where it succeeds.
std::string complaint(const std::string& path, Catalog::Access access) {
    try {
        Catalog::open(path, access, impatient);
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), path);
        return error.what();
    }
    return "";
}

void makeCatalog(const std::string& path, const std::string& title = "Article") {
    Catalog catalog = Catalog::open(path, readWrite);
    ingestSayings(catalog, title, {{{"Xiaomi", "Redmi Note 11"}, AttributeId::CameraMain, "50"}});
}

void execute(const std::string& path, const std::string& sql) {
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

TEST(OpenCatalog, MakesTheFileWithItsFolderAndFindsItAgain) {
    const TemporaryFolder folder;
    const std::string path = folder / "new/deep/catalog.speclens";
    makeCatalog(path);
    for (const auto access : {readOnly, readWrite}) {
        const Catalog catalog = Catalog::open(path, access);
        EXPECT_EQ(catalog.path(), path);
        EXPECT_EQ(catalog.claims().size(), 1U);
    }
}

TEST(OpenCatalog, LeavesOneFileBehind) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    static_cast<void>(Catalog::open(folder / "c", readOnly).phones());
    EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(OpenCatalog, TakesAnyFileNameLiterally) {
    const TemporaryFolder folder;
    for (const std::string name : {"a b?mode=ro#x%41", "file:x", "ü\xff"}) {
        makeCatalog(folder / name);
        EXPECT_TRUE(fs::exists(folder / name)) << name;
        EXPECT_EQ(Catalog::open(folder / name, readOnly).phones().size(), 1U);
    }
}

TEST(OpenCatalog, WritesThroughAWriteAheadLog) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    SQLite::Database database(folder / "c");
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), catalogApplicationId);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 4);
}

TEST(OpenCatalog, TakesAnEmptyFileForANewCatalogWhenItMayWrite) {
    const TemporaryFolder folder;
    const std::string path = folder.write("empty", "");
    EXPECT_THAT(complaint(path, readOnly), HasSubstr("empty"));
    EXPECT_EQ(complaint(path, readWrite), "");
    EXPECT_EQ(complaint(path, readOnly), "");
}

struct RefusedCase {
    std::string_view name;
    std::function<std::string(const TemporaryFolder&)> make;
    std::string_view says;
};

TEST(OpenCatalog, RefusesWhatIsNoCatalogAndLeavesItAsItWas) {
    const RefusedCase cases[] = {
        {"folder", [](const TemporaryFolder& f) { return f.path().string(); }, "is a folder"},
        {"text", [](const TemporaryFolder& f) { return f.write("t", "Nova 7"); },
         "no catalog but some other file"},
        {"long text", [](const TemporaryFolder& f) { return f.write("l", std::string(9000, 'x')); },
         "no catalog but some other file"},
        {"pipe",
         [](const TemporaryFolder& f) {
             ::mkfifo((f / "p").c_str(), 0600);
             return f / "p";
         },
         "no ordinary file"},
        {"other database",
         [](const TemporaryFolder& f) {
             execute(f / "o", "CREATE TABLE t (x)");
             return f / "o";
         },
         "database of some other program"},
        {"other program's empty database",
         [](const TemporaryFolder& f) {
             execute(f / "o", "PRAGMA application_id = 7");
             return f / "o";
         },
         "database of some other program"},
        {"newer version",
         [](const TemporaryFolder& f) {
             makeCatalog(f / "n");
             execute(f / "n", "PRAGMA user_version = 999");
             return f / "n";
         },
         "newer version of this program (its version is 999, and this program knows 4)"},
        {"view in the place of a table",
         [](const TemporaryFolder& f) {
             makeCatalog(f / "v");
             execute(f / "v",
                     "DROP TABLE phone_alias; CREATE VIEW phone_alias AS WITH RECURSIVE r(x) AS "
                     "(SELECT 1 UNION ALL SELECT 1 FROM r) SELECT x AS phone_id, x AS key FROM r");
             return f / "v";
         },
         "not those of a catalog"},
        {"trigger",
         [](const TemporaryFolder& f) {
             makeCatalog(f / "t");
             execute(f / "t",
                     "CREATE TRIGGER g AFTER INSERT ON source BEGIN DELETE FROM phone; END");
             return f / "t";
         },
         "not those of a catalog"},
    };
    for (const RefusedCase& entry : cases) {
        SCOPED_TRACE(entry.name);
        const TemporaryFolder folder;
        const std::string path = entry.make(folder);
        const bool file = fs::is_regular_file(path);
        const std::string before = file ? test::readFile(path) : "";
        for (const auto access : {readOnly, readWrite}) {
            EXPECT_THAT(complaint(path, access), HasSubstr(entry.says));
        }
        EXPECT_EQ(file ? test::readFile(path) : "", before);
    }
}

TEST(OpenCatalog, SaysWhatIsWrongWithThePath) {
    const TemporaryFolder folder;
    EXPECT_THAT(complaint(folder / "none", readOnly), HasSubstr("there is no catalog here"));
    EXPECT_FALSE(fs::exists(folder / "none"));
    const std::string file = folder.write("file", "x");
    EXPECT_THAT(complaint(file + "/c", readWrite), HasSubstr("Name a catalog file"));
    EXPECT_THROW(Catalog::open("", readWrite), Error);
}

TEST(OpenCatalog, SaysThatAnotherProgramHoldsTheLock) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    SQLite::Database other(folder / "c", SQLite::OPEN_READWRITE);
    const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);

    Catalog catalog = Catalog::open(folder / "c", readWrite, impatient);
    EXPECT_EQ(catalog.claims().size(), 1U) << "readers go on";
    try {
        ingestSayings(catalog, "Locked out", {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("in use by another program"));
    }
}

TEST(OpenCatalog, SeesWhatAnotherConnectionHasStored) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    const Catalog reader = Catalog::open(folder / "c", readOnly);
    makeCatalog(folder / "c", "Second");
    EXPECT_EQ(reader.sources().size(), 2U);
}

TEST(ReadOnlyCatalog, CannotBeChanged) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    Catalog catalog = Catalog::open(folder / "c", readOnly);
    try {
        ingestSayings(catalog, "More", {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("cannot be written"));
    }
}

/// A catalog in a folder that belongs to the user that root becomes.
class ProtectedCatalog : public testing::Test {
  protected:
    ProtectedCatalog() : path_(folder_ / "c") {
        makeCatalog(path_);
        test::WithoutRoot::handOver(folder_.path());
        test::WithoutRoot::handOver(path_);
    }
    void TearDown() override { fs::permissions(folder_.path(), fs::perms::owner_all); }

    void protectFile() { fs::permissions(path_, fs::perms::owner_read); }
    void protectFolder() {
        fs::permissions(folder_.path(), fs::perms::owner_read | fs::perms::owner_exec);
    }

    TemporaryFolder folder_;
    std::string path_;
};

TEST_F(ProtectedCatalog, IsReadWhereTheFileIsReadOnly) {
    protectFile();
    const test::WithoutRoot guard;
    EXPECT_EQ(Catalog::open(path_, readOnly).claims().size(), 1U);
    EXPECT_EQ(folder_.fileCount(), 1U);
    EXPECT_THAT(complaint(path_, readWrite), HasSubstr("the catalog is read-only"));
}

TEST_F(ProtectedCatalog, IsReadWhereTheFolderIsReadOnly) {
    protectFolder();
    const test::WithoutRoot guard;
    EXPECT_EQ(Catalog::open(path_, readOnly).claims().size(), 1U);
    EXPECT_THAT(complaint(path_, readWrite), HasSubstr("folder cannot be written"));
    EXPECT_THAT(complaint(folder_ / "new", readWrite), HasSubstr("folder cannot be written"));
    EXPECT_THAT(complaint(folder_ / "new/c", readWrite), HasSubstr("folder cannot be made"));
}

TEST_F(ProtectedCatalog, IsRefusedWhereItsUnfinishedLogCannotBeRead) {
    const TemporaryFolder busy;
    {
        Catalog writer = Catalog::open(path_, readWrite);
        ingestSayings(writer, "Second", {});
        fs::copy(path_, busy / "c");
        fs::copy(path_ + "-wal", busy / "c-wal");
    }
    for (const fs::path& path : {busy.path(), fs::path(busy / "c"), fs::path(busy / "c-wal")}) {
        test::WithoutRoot::handOver(path);
    }
    fs::permissions(busy.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        const test::WithoutRoot guard;
        EXPECT_THAT(complaint(busy / "c", readOnly), HasSubstr("cannot be opened"));
    }
    fs::permissions(busy.path(), fs::perms::owner_all);
}

TEST_F(ProtectedCatalog, IsNotReadWithoutPermission) {
    fs::permissions(path_, fs::perms::none);
    const test::WithoutRoot guard;
    EXPECT_THAT(complaint(path_, readOnly), HasSubstr("cannot be read"));
}

TEST(FullDisk, StoresNothingOfAnArticleAndKeepsTheRest) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    Catalog catalog = Catalog::open(folder / "c", readWrite);
    auto large = test::makeArticle("Large", {{{"", "Nova 7"}, AttributeId::CameraMain, "64"}});
    large.source.content += std::string(1'000'000, 'x');
    {
        const test::FileSizeLimit limit(100'000);
        try {
            catalog.ingest(large.source, large.claims);
            FAIL();
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr("nothing was stored"));
            EXPECT_THAT(error.what(), HasSubstr("has space"));
        }
    }
    EXPECT_EQ(catalog.sources().size(), 1U);
    EXPECT_EQ(catalog.phones().size(), 1U);
    EXPECT_FALSE(catalog.ingest(large.source, large.claims).alreadyKnown) << "works again";
}

TEST(FullDisk, KeepsNobodyFromReading) {
    const TemporaryFolder folder;
    makeCatalog(folder / "c");
    const test::FileSizeLimit limit(50);
    EXPECT_EQ(Catalog::open(folder / "c", readOnly).claims().size(), 1U);
}

}  // namespace
}  // namespace speclens
