#include "app/window/startup.h"

#include <gtest/gtest.h>

#include "core/exchange/bundled_phones.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/changed_variable.h"

namespace speclens {
namespace {

TEST(OpenCatalog, GivesTheBundledPhonesToTheUsersOwnAndToNoOther) {
    const test::TemporaryFolder folder;
    const test::ChangedVariable noName("SPECLENS_CATALOG", {});
    const test::ChangedVariable data("XDG_DATA_HOME", QByteArray::fromStdString(folder / "data"));
    const app::OpenedCatalog own = app::openCatalog({});
    EXPECT_EQ(own.catalog->sources().size(), bundles().size());
    const app::OpenedCatalog named = app::openCatalog(QString::fromStdString(folder / "named"));
    EXPECT_TRUE(named.catalog->sources().empty());
}

}  // namespace
}  // namespace speclens
