#include "core/catalog/catalog_check.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "core/catalog/catalog_editor.h"
#include "core/catalog/database_copy.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const PhoneName nova{"Acme", "Nova 7"};
const PhoneName ultra{"Acme", "Nova 7 Ultra"};

class Checking : public testing::Test {
  protected:
    Checking() {
        Catalog catalog = Catalog::open(path_, Catalog::Access::ReadWrite);
        test::ingestSayings(catalog, "First",
                            {{nova, AttributeId::BatteryCapacity, "5000"},
                             {ultra, AttributeId::CameraMain, "200"}});
        CatalogEditor editor(catalog);
        const std::vector<Value> corrected = {5050.0};
        editor.correct(test::phoneCalled(catalog, nova.model), AttributeId::BatteryCapacity,
                       corrected, "looked");
        editor.merge(test::phoneCalled(catalog, ultra.model),
                     test::phoneCalled(catalog, nova.model));
    }

    [[nodiscard]] CatalogFindings check() const {
        Catalog catalog = Catalog::open(path_, Catalog::Access::ReadOnly);
        return CatalogCheck(catalog).run();
    }

    test::TemporaryFolder folder_;
    std::string path_ = folder_ / "c";
};

TEST_F(Checking, FindsNothingInASoundCatalog) {
    const CatalogFindings findings = check();
    EXPECT_THAT(findings.problems, IsEmpty());
    EXPECT_EQ(findings.sources, 2U);
    EXPECT_EQ(findings.phones, 2U);
    EXPECT_EQ(findings.claims, 3U);
}

struct DamageCase {
    std::string_view sql;
    std::string_view says;
    bool onlyKept = false;
};

TEST_F(Checking, NamesWhatIsWrong) {
    const DamageCase cases[] = {
        {"UPDATE source SET content = x'6f' WHERE kind = 'article'", "is not what was stored"},
        {"UPDATE claim SET span_end = 10000 WHERE id = 1", "outside of its source: claim 1"},
        {"UPDATE claim SET unit = 'kg' WHERE id = 1", "1 claims hold values"},
        {"UPDATE claim SET phone_id = 99 WHERE id = 1", "not there"},
        {"UPDATE phone SET key = 'x' WHERE id = 1", "not found by its name"},
        {"UPDATE phone SET merged_into = 2 WHERE id = 1", "merged into itself"},
        {"INSERT INTO phone_mark VALUES (1, 0, CAST(x'ff' AS TEXT), 0)", "no valid UTF-8"},
        {"INSERT INTO phone_mark VALUES (1, 0, printf('%.10001c', 'x'), 0)", "is too long"},
        {"INSERT INTO phone_mark VALUES (99, 1, '', 0)", "'phone_mark' belongs to something"},
        {"UPDATE claim SET number = 4000 WHERE id = 3", "not those of its claims", true},
        {"DELETE FROM phone_values", "not those of its claims", true},
        {"INSERT INTO phone_values (phone_id, packed, quoted) VALUES (2, x'', '')", "are not there",
         true},
        {"UPDATE kept_by SET rules = 'older'", "another version", true},
    };
    for (const DamageCase& entry : cases) {
        SCOPED_TRACE(entry.sql);
        const std::string damaged = folder_ / "damaged";
        std::filesystem::copy_file(path_, damaged,
                                   std::filesystem::copy_options::overwrite_existing);
        test::execute(damaged, std::string(entry.sql));
        Catalog catalog = Catalog::open(damaged, Catalog::Access::ReadOnly);
        const CatalogFindings findings = CatalogCheck(catalog).run();
        EXPECT_THAT(findings.problems, Contains(HasSubstr(std::string(entry.says))));
        EXPECT_EQ(findings.onlyKeptValues, entry.onlyKept);
    }
}

TEST_F(Checking, MakesKeptValuesAnew) {
    test::execute(path_, "DELETE FROM phone_values");
    Catalog catalog = Catalog::open(path_, Catalog::Access::ReadWrite);
    CatalogCheck(catalog).rebuildKeptValues();
    EXPECT_THAT(check().problems, IsEmpty());
}

TEST_F(Checking, CopiesALiveCatalogToANewFile) {
    Catalog catalog = Catalog::open(path_, Catalog::Access::ReadWrite);
    const std::string copyPath = folder_ / "copy";
    CatalogCheck(catalog).copyTo(copyPath);
    Catalog copy = Catalog::open(copyPath, Catalog::Access::ReadWrite);
    EXPECT_EQ(test::contents(copy), test::contents(catalog));
    EXPECT_THROW(CatalogCheck(catalog).copyTo(copyPath), Error);
    EXPECT_THROW(CatalogCheck(catalog).copyTo(folder_ / "none/copy"), Error);
    EXPECT_EQ(test::contents(copy), test::contents(catalog));
}

TEST_F(Checking, CopiesBesideAnotherUnfinishedCopy) {
    const std::string copyPath = folder_ / "copy";
    const std::string other = copyPath + ".unfinished";
    SQLite::Database otherCopy(other, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    otherCopy.exec("BEGIN EXCLUSIVE");
    Catalog catalog = Catalog::open(path_, Catalog::Access::ReadOnly);
    CatalogCheck(catalog).copyTo(copyPath);
    Catalog copy = Catalog::open(copyPath, Catalog::Access::ReadOnly);
    EXPECT_EQ(test::contents(copy), test::contents(catalog));
    EXPECT_TRUE(std::filesystem::exists(other));
}

TEST(DatabaseCopy, OfALockedOneIsAnErrorAndNoFile) {
    const test::TemporaryFolder folder;
    const std::string source = folder / "from";
    const std::string path = folder / "to";
    SQLite::Database from(source, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    from.exec("CREATE TABLE kept (value)");
    SQLite::Database locking(source, SQLite::OPEN_READWRITE);
    locking.exec("BEGIN EXCLUSIVE");
    EXPECT_THROW(copyToFile(from, path), SQLite::Exception);
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_FALSE(std::filesystem::exists(path + ".unfinished"));
    locking.exec("ROLLBACK");
    copyToFile(from, path);
    EXPECT_TRUE(SQLite::Database(path).tableExists("kept"));
    EXPECT_THROW(copyToFile(from, folder / "none/to"), std::filesystem::filesystem_error);
}

}  // namespace
}  // namespace speclens
