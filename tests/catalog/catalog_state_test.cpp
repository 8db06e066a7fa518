#include "core/catalog/catalog_state.h"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

void age(const std::string& path, std::chrono::seconds seconds) {
    fs::last_write_time(path, fs::file_time_type::clock::now() - seconds);
}

TEST(CatalogState, IsAnotherWhenAFileIsAnother) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("c", "one");
    age(path, std::chrono::hours(2));
    const CatalogState before = catalogState(path);
    EXPECT_EQ(catalogState(path), before);

    age(path, std::chrono::hours(1));
    EXPECT_NE(catalogState(path), before) << "written again";
    age(path, std::chrono::hours(2));
    const CatalogState again = catalogState(path);
    EXPECT_EQ(folder.write("c-wal", ""), path + "-wal");
    EXPECT_EQ(catalogState(path), again) << "opened, and nothing was written";
    EXPECT_EQ(folder.write("c-wal", "page"), path + "-wal");
    EXPECT_NE(catalogState(path), again) << "changed, and not yet copied into the catalog";
    EXPECT_EQ(catalogState(folder / "missing"), CatalogState{});
}

TEST(CatalogState, SettlesAfterAWhile) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("c", "one");
    EXPECT_FALSE(isSettled(catalogState(path)));
    age(path, std::chrono::seconds(10));
    EXPECT_TRUE(isSettled(catalogState(path)));
    static_cast<void>(folder.write("c-wal", "page"));
    EXPECT_FALSE(isSettled(catalogState(path)));
    age(path + "-wal", std::chrono::seconds(10));
    EXPECT_TRUE(isSettled(catalogState(path)));
    age(path, std::chrono::seconds(-1000));
    EXPECT_FALSE(isSettled(catalogState(path))) << "a clock was set back";
    EXPECT_FALSE(isSettled(catalogState(folder / "missing")));
}

}  // namespace
}  // namespace speclens
