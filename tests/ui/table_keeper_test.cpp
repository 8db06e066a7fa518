#include "app/window/table_keeper.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <filesystem>

#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens::app {
namespace {

namespace fs = std::filesystem;

class TableKeeperTest : public testing::Test {
  protected:
    TableKeeperTest() {
        {
            Catalog catalog = Catalog::open(path_, Catalog::Access::ReadWrite);
            test::ingestSayings(catalog, "x",
                                {{PhoneName{"Acme", "One"}, AttributeId::MemoryRam, "8"}});
        }
        fs::last_write_time(path_, fs::file_time_type::clock::now() - std::chrono::hours(1));
    }
    ui::LoadedCatalog load(const TableCache& cache) const {
        return ui::loadCatalog(
            std::make_shared<Catalog>(Catalog::open(path_, Catalog::Access::ReadWrite)), cache);
    }
    /// Has a keeper do all it will with what was loaded.
    static void keep(const TableCache& cache, const ui::LoadedCatalog& loaded) {
        TableKeeper keeper(cache, std::chrono::milliseconds(0));
        QSignalSpy done(&keeper, &TableKeeper::done);
        keeper.keepLater(loaded);
        EXPECT_TRUE(done.count() > 0 || done.wait());
    }

    test::TemporaryFolder folder_;
    std::string path_ = folder_ / "catalog";
};

TEST_F(TableKeeperTest, KeepsTheTableForTheNextStart) {
    const TableCache cache(folder_ / "cache");
    const ui::LoadedCatalog loaded = load(cache);
    ASSERT_TRUE(loaded.unkept);
    keep(cache, loaded);
    const ui::LoadedCatalog again = load(cache);
    EXPECT_FALSE(again.unkept);
    EXPECT_EQ(again.table->size(), 1U);
    keep(cache, again);
}

TEST_F(TableKeeperTest, BearsAFolderThatCannotBeWritten) {
    const TableCache cache(folder_.write("file", "") + "/below");
    keep(cache, load(cache));
    EXPECT_TRUE(load(cache).unkept);
}

TEST_F(TableKeeperTest, WritesNothingOnceItIsGone) {
    const TableCache cache(folder_ / "cache");
    { TableKeeper(cache).keepLater(load(cache)); }
    EXPECT_FALSE(fs::exists(folder_ / "cache"));
}

}  // namespace
}  // namespace speclens::app
