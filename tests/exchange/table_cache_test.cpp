#include "core/exchange/table_cache.h"

#include <gtest/gtest.h>

#include <chrono>

#include "core/catalog/catalog_editor.h"
#include "core/spec/error.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

class TableCacheTest : public testing::Test {
  protected:
    /// A catalog with one phone that nobody has changed for so many hours.
    std::string makeCatalog(const std::string& name, const std::string& model, int hours = 2) {
        {
            Catalog catalog = Catalog::open(folder_ / name, Catalog::Access::ReadWrite);
            test::ingestSayings(catalog, model,
                                {{PhoneName{"Acme", model}, AttributeId::MemoryRam, "8"}});
        }
        leaveAlone(name, hours);
        return folder_ / name;
    }
    void leaveAlone(const std::string& name, int hours) const {
        fs::last_write_time(folder_ / name,
                            fs::file_time_type::clock::now() - std::chrono::hours(hours));
    }
    TableCache::Loaded load(const std::string& path) const {
        return cache_.load(Catalog::open(path, Catalog::Access::ReadWrite));
    }
    /// The start of a program that keeps what it has read.
    void start(const std::string& path) const {
        const TableCache::Loaded loaded = load(path);
        if (loaded.unkept) {
            cache_.keep(path, *loaded.table, *loaded.unkept);
        }
    }
    std::vector<fs::path> keptFiles() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder_ / "cache")) {
            files.push_back(entry.path());
        }
        return files;
    }

    test::TemporaryFolder folder_;
    TableCache cache_{folder_ / "cache"};
};

TEST_F(TableCacheTest, GivesTheNextStartTheTableOfThisOne) {
    const std::string path = makeCatalog("c", "One");
    const TableCache::Loaded first = load(path);
    ASSERT_TRUE(first.unkept);
    cache_.keep(path, *first.table, *first.unkept);
    const TableCache::Loaded second = load(path);
    EXPECT_FALSE(second.unkept) << "it was kept";
    ASSERT_EQ(second.table->size(), 1U);
    EXPECT_EQ(second.table->model(0), "One");
    const auto permissions = fs::status(folder_ / "cache").permissions();
    EXPECT_EQ(permissions & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
}

TEST_F(TableCacheTest, ReadsAChangedCatalogAnew) {
    const std::string path = makeCatalog("c", "One");
    start(path);
    makeCatalog("c", "Two", 1);
    EXPECT_EQ(load(path).table->size(), 2U);
    start(path);
    EXPECT_FALSE(load(path).unkept);
}

TEST_F(TableCacheTest, SeesAChangeThatAnotherProgramHasJustMade) {
    const std::string path = makeCatalog("c", "One");
    start(path);
    Catalog other = Catalog::open(path, Catalog::Access::ReadWrite);
    test::ingestSayings(other, "Two", {{PhoneName{"Acme", "Two"}, AttributeId::MemoryRam, "8"}});
    const TableCache::Loaded loaded = load(path);
    EXPECT_EQ(loaded.table->size(), 2U);
    EXPECT_FALSE(loaded.unkept) << "it may change again at the same tick of the clock";
}

TEST_F(TableCacheTest, ReadsTheCatalogWhereTheKeptTableIsDamagedOrNone) {
    const std::string path = makeCatalog("c", "One");
    start(path);
    ASSERT_EQ(keptFiles().size(), 1U);
    const std::string kept = keptFiles().front().string();
    const std::string whole = test::readFile(kept);
    for (const std::string& bytes : {std::string(), std::string("no table"), whole + "more",
                                     whole.substr(0, whole.size() / 2)}) {
        std::ofstream(kept, std::ios::binary) << bytes;
        const TableCache::Loaded loaded = load(path);
        EXPECT_EQ(loaded.table->size(), 1U);
        EXPECT_TRUE(loaded.unkept) << "kept again";
    }
}

TEST_F(TableCacheTest, KeepsNothingOfACatalogInMemoryOrWithoutAFolder) {
    EXPECT_FALSE(cache_.load(Catalog::inMemory()).unkept);
    const Catalog catalog = Catalog::open(makeCatalog("c", "One"), Catalog::Access::ReadOnly);
    EXPECT_FALSE(TableCache().load(catalog).unkept);
    EXPECT_EQ(TableCache().load(catalog).table->size(), 1U);
}

TEST_F(TableCacheTest, SaysWhereItCannotWrite) {
    const std::string path = makeCatalog("c", "One");
    const TableCache::Loaded loaded = load(path);
    const TableCache blocked(folder_.write("file", "") + "/below");
    EXPECT_THROW(blocked.keep(path, *loaded.table, *loaded.unkept), Error);
}

TEST_F(TableCacheTest, KeepsTheLatestFewOnly) {
    const std::string first = makeCatalog("first", "One");
    start(first);
    fs::last_write_time(keptFiles().front(), fs::file_time_type::min());
    for (std::size_t i = 0; i < TableCache::mostTables; ++i) {
        start(makeCatalog("c" + std::to_string(i), "One"));
    }
    EXPECT_EQ(keptFiles().size(), TableCache::mostTables);
    EXPECT_TRUE(load(first).unkept) << "the oldest went";
    EXPECT_FALSE(load(folder_ / "c0").unkept);
}

}  // namespace
}  // namespace speclens
