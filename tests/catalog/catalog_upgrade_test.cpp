#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <filesystem>
#include <set>

#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_editor.h"
#include "core/catalog/content_hash.h"
#include "core/catalog/schema.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A file as the program of that version left it.
void makeOldCatalog(const std::string& path, int version) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    upgrade(database, {}, migrations().first(static_cast<std::size_t>(version)));
    const std::string hash = contentHash("Nova 7: 5000.");
    database.exec(
        "INSERT INTO source (id, kind, title, location, published, added, content_hash, content) "
        "VALUES (3, 'article', 'Old', 'old.txt', '2022', '2023-01-01T00:00:00Z', '" +
        hash + "', CAST('Nova 7: 5000.' AS BLOB))");
    database.exec(
        "INSERT INTO phone (id, brand, model, key) VALUES (5, 'Acme', 'Nova 7', '" +
        std::string(version >= 3 ? "acmenova7" : "nova7") +
        "'), "
        "(6, '', 'Redmi Note 11', 'redminote11'), (7, 'Xiaomi', 'Xiaomi 12', 'xiaomi12')");
    const std::string places = version >= 3 ? ", 0, 0" : "";
    database.exec("INSERT INTO phone_alias (phone_id, alias, key) VALUES (5, 'NV-7', 'nv7')");
    database.exec(
        "INSERT INTO claim (id, phone_id, source_id, attribute, number, text, unit, confirmed, "
        "basis, span_begin, span_end, quote_begin, quote, state" +
        std::string(version >= 3 ? ", evidence_begin, evidence_end" : "") +
        ") VALUES "
        "(11, 5, 3, 'battery.capacity', 5000, NULL, 'mAh', 1, 'stated', 8, 12, 0, "
        "'Nova 7: 5000.', 'accepted'" +
        places +
        "), "
        "(12, 6, 3, 'camera.main', 50, NULL, 'MP', 0, 'leaked', 8, 12, 0, 'Nova 7: 5000.', "
        "'rejected'" +
        places +
        "), "
        "(13, 7, 3, 'platform.soc', NULL, 'Snapdragon 8', '', 0, 'rumored', 8, 12, 0, "
        "'Nova 7: 5000.', 'proposed'" +
        places + ")");
    if (version >= 3) {
        database.exec(
            "INSERT INTO edit (id, made, kind, subject, changes) VALUES "
            "(9, '2023-01-01T00:00:00Z', 'add source', 'Old', x'')");
        database.exec("INSERT INTO edit_source (edit_id, source_id) VALUES (9, 3)");
    }
}

class OldCatalog : public testing::TestWithParam<int> {};

TEST_P(OldCatalog, IsBroughtUpToDateWithNothingLost) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    makeOldCatalog(path, GetParam());
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);

    std::vector<std::string> names;
    for (const PhoneRecord& phone : catalog.phones()) {
        names.push_back(phone.name.brand + "/" + phone.name.model);
    }
    EXPECT_THAT(names, ElementsAre("/Redmi Note 11", "Acme/Nova 7", "Xiaomi/Xiaomi 12"));
    const PhoneDetails nova = catalog.details(PhoneId{5});
    EXPECT_THAT(nova.aliases, ElementsAre("NV-7"));
    const ResolvedAttribute* battery = nova.find(AttributeId::BatteryCapacity);
    ASSERT_NE(battery, nullptr);
    const StoredClaim& claim = battery->shown.front().claims.front();
    EXPECT_EQ(claim.id, ClaimId{11});
    EXPECT_EQ(claim.state, ClaimState::Accepted);
    EXPECT_EQ(claim.evidenceInQuote.of(claim.quote), GetParam() == 1 ? "5000" : "");
    EXPECT_EQ(catalog.details(PhoneId{6}).rejected.size(), 1U);
    EXPECT_EQ(catalog.sources().at(0).title, "Old");
    std::size_t kept = 0;
    catalog.forEachPhone([&kept](const PhoneSnapshot&) { ++kept; });
    EXPECT_EQ(kept, 3U);
    EXPECT_THAT(CatalogCheck(catalog).run().problems, IsEmpty());

    // Another maker's phone of the same name is a phone of its own.
    test::ingestSayings(catalog, "New",
                        {{{"Acme", "Nova 7"}, AttributeId::BodyWeight, "190"},
                         {{"Zed", "Nova 7"}, AttributeId::BodyWeight, "200"}});
    EXPECT_EQ(catalog.phones().size(), 4U);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        EXPECT_EQ(entry.path().string().find("unfinished"), std::string::npos) << entry.path();
    }
    Catalog copy =
        Catalog::open(path + ".version-" + std::to_string(GetParam()), Catalog::Access::ReadWrite);
    EXPECT_EQ(copy.phones().size(), 3U) << "the old file was copied aside";
}

/// So many more times SQLite may write; the next time it is killed with half of it written.
int writesLeft = 0;

ssize_t writeOrDie(int file, const void* bytes, size_t size, off64_t place) {
    if (writesLeft-- > 0) {
        return ::pwrite64(file, bytes, size, place);
    }
    static_cast<void>(::pwrite64(file, bytes, size / 2, place));
    ::kill(::getpid(), SIGKILL);
    return -1;
}

/// Opens the catalog in a process of its own that is killed at the write behind so many; false
/// where it was done before that.
bool isKilledOpening(const std::string& path, int writes) {
    const pid_t child = ::fork();
    if (child == 0) {
        writesLeft = writes;
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        for (const char* name : {"pwrite", "pwrite64"}) {
            system->xSetSystemCall(system, name, reinterpret_cast<sqlite3_syscall_ptr>(writeOrDie));
        }
        try {
            static_cast<void>(Catalog::open(path, Catalog::Access::ReadWrite));
        } catch (const Error&) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    EXPECT_TRUE(killed || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) << status;
    return killed;
}

/// The version in a file that was left open, which stays as it is.
int versionOf(const std::string& path, const test::TemporaryFolder& folder) {
    namespace fs = std::filesystem;
    const std::string look = folder / "look";
    for (const std::string ending : {"", "-wal"}) {
        fs::remove(look + ending);
        if (fs::exists(path + ending)) {
            fs::copy_file(path + ending, look + ending);
        }
    }
    return SQLite::Database(look, SQLite::OPEN_READWRITE).execAndGet("PRAGMA user_version");
}

/// How many claims the copy holds that an upgrade made last.
int claimsAside(const std::string& path, int version) {
    const std::string first = path + ".version-" + std::to_string(version);
    const std::string second = first + "-2";
    SQLite::Database copy(std::filesystem::exists(second) ? second : first);
    return copy.execAndGet("SELECT count(*) FROM claim");
}

TEST_P(OldCatalog, LosesNothingWhereverItsUpgradeIsKilled) {
    const test::TemporaryFolder folder;
    const std::string old = folder / "old";
    makeOldCatalog(old, GetParam());
    std::string whole;
    {
        const std::string path = folder / "whole";
        std::filesystem::copy_file(old, path);
        Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
        whole = test::contents(catalog);
    }
    std::set<int> versions;
    bool killed = true;
    constexpr int stride = 7;  // all of the writes would take a disk half a minute
    for (int writes = GetParam(); killed; writes += stride) {
        SCOPED_TRACE(writes);
        const std::string path = folder / std::to_string(writes);
        std::filesystem::copy_file(old, path);
        killed = isKilledOpening(path, writes);
        versions.insert(versionOf(path, folder));
        Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
        EXPECT_EQ(test::contents(catalog), whole);
        EXPECT_THAT(CatalogCheck(catalog).run().problems, IsEmpty());
        EXPECT_EQ(claimsAside(path, GetParam()), 3);
    }
    EXPECT_TRUE(versions.contains(GetParam())) << "killed before the upgrade was stored";
    EXPECT_TRUE(versions.contains(migrations().back().version)) << "and behind it";
}

INSTANTIATE_TEST_SUITE_P(Versions, OldCatalog, testing::Values(1, 2, 3));

TEST(OldHistory, CanBeUndoneInTheNewFile) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    makeOldCatalog(path, 3);
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    CatalogEditor editor(catalog);
    ASSERT_EQ(editor.history().size(), 1U);
    editor.setFavorite(PhoneId{6}, true);
    EXPECT_EQ(editor.history().front().id, EditId{10});
    EXPECT_EQ(editor.undo()->kind, EditKind::Favorite);
    EXPECT_EQ(editor.undo()->kind, EditKind::AddSource);
    EXPECT_THAT(catalog.sources(), IsEmpty());
}

}  // namespace
}  // namespace speclens
