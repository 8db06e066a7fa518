#include "core/catalog/schema.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/spec/error.h"
#include "tests/support/process_limits.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

constexpr Migration first{1, "CREATE TABLE t (x); INSERT INTO t VALUES (1)"};
constexpr Migration second{2, "ALTER TABLE t ADD COLUMN y"};
constexpr Migration third{3, "INSERT INTO t VALUES (2, 2)"};
constexpr Migration broken{3, "INSERT INTO t VALUES (3, 3); INSERT INTO missing VALUES (1)"};

SQLite::Database openFile(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    return database;
}

void upgradeWith(SQLite::Database& database, const std::string& path,
                 std::initializer_list<Migration> steps) {
    upgrade(database, path, std::vector<Migration>(steps));
}

TEST(Migrations, AreNumberedFromOneWithoutGaps) {
    int version = 0;
    for (const Migration& step : migrations()) {
        EXPECT_EQ(step.version, ++version);
        EXPECT_FALSE(step.sql.empty());
    }
    EXPECT_GE(version, 1);
}

TEST(Upgrade, RunsEachStepOnce) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    upgradeWith(database, path, {first, second});
    upgradeWith(database, path, {first, second});
    EXPECT_EQ(identify(database).version, 2);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM t").getInt(), 1);
}

TEST(Upgrade, CopiesNoNewFile) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    upgradeWith(database, path, {first, second});
    EXPECT_FALSE(std::filesystem::exists(path + ".version-1"));
}

TEST(Upgrade, CopiesAnOlderFileAsideBeforeTheFirstStep) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    upgradeWith(database, path, {first});

    upgradeWith(database, path, {first, second, third});
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM t").getInt(), 2);
    SQLite::Database copy(path + ".version-1");
    EXPECT_EQ(identify(copy).version, 1);
    EXPECT_EQ(copy.execAndGet("SELECT count(*) FROM t").getInt(), 1);
    EXPECT_FALSE(std::filesystem::exists(path + ".version-2"));
}

TEST(Upgrade, OverwritesNoEarlierCopy) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    upgradeWith(database, path, {first});
    const std::string earlier = folder.write("c.version-1", "precious");
    upgradeWith(database, path, {first, second});
    EXPECT_EQ(test::readFile(earlier), "precious");
    EXPECT_TRUE(std::filesystem::exists(path + ".version-1-2"));
}

TEST(Upgrade, UndoesAStepThatFails) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    EXPECT_THROW(upgradeWith(database, path, {first, second, broken}), SQLite::Exception);
    EXPECT_EQ(identify(database).version, 2);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM t").getInt(), 1);
}

TEST(Upgrade, ChangesNothingWhereTheCopyFails) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    SQLite::Database database = openFile(path);
    upgradeWith(database, path, {first});
    {
        const test::FileSizeLimit limit(1000);
        try {
            upgradeWith(database, path, {first, second});
            FAIL();
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), testing::HasSubstr("could not be copied"));
        }
    }
    EXPECT_EQ(identify(database).version, 1);
    EXPECT_FALSE(std::filesystem::exists(path + ".version-1"));
}

/// After a new migration, SPECLENS_REBASELINE=1 writes the file.
TEST(CatalogDefinitions, AreThoseThatTheMigrationsMake) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    upgrade(database, {}, migrations());
    if (std::getenv("SPECLENS_REBASELINE") != nullptr) {
        std::ofstream(SPECLENS_SOURCE_DIR "/core/catalog/migrations/definitions.txt")
            << definitions(database);
    }
    EXPECT_EQ(definitions(database), catalogDefinitions());
}

TEST(CatalogDefinitions, TellEveryDeviation) {
    const char* changes[] = {"CREATE TABLE more (x)", "DROP TABLE phone_alias",
                             "CREATE VIEW v AS SELECT 1", "CREATE INDEX i ON phone (brand)",
                             "ALTER TABLE phone ADD COLUMN z TEXT"};
    for (const char* change : changes) {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        upgrade(database, {}, migrations());
        EXPECT_EQ(definitions(database), catalogDefinitions());
        database.exec("ANALYZE");
        EXPECT_EQ(definitions(database), catalogDefinitions()) << "statistics are no deviation";
        database.exec(change);
        EXPECT_NE(definitions(database), catalogDefinitions()) << change;
    }
}

}  // namespace
}  // namespace speclens
