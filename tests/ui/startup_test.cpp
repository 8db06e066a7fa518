#include "app/window/startup.h"

#include <gtest/gtest.h>

#include <QByteArray>

#include "core/exchange/bundled_phones.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

/// Changes a variable of the environment as long as it lives.
class ChangedVariable {
  public:
    ChangedVariable(const char* name, const QByteArray& value)
        : name_(name), before_(qgetenv(name)), wasSet_(qEnvironmentVariableIsSet(name)) {
        qputenv(name, value);
    }
    ChangedVariable(const ChangedVariable&) = delete;
    ChangedVariable& operator=(const ChangedVariable&) = delete;
    ~ChangedVariable() {
        if (wasSet_) {
            qputenv(name_, before_);
        } else {
            qunsetenv(name_);
        }
    }

  private:
    const char* name_;
    QByteArray before_;
    bool wasSet_;
};

TEST(OpenCatalog, GivesTheBundledPhonesToTheUsersOwnAndToNoOther) {
    const test::TemporaryFolder folder;
    const ChangedVariable noName("SPECLENS_CATALOG", {});
    const ChangedVariable data("XDG_DATA_HOME", QByteArray::fromStdString(folder / "data"));
    const app::OpenedCatalog own = app::openCatalog({});
    EXPECT_EQ(own.catalog->sources().size(), bundles().size());
    const app::OpenedCatalog named = app::openCatalog(QString::fromStdString(folder / "named"));
    EXPECT_TRUE(named.catalog->sources().empty());
}

}  // namespace
}  // namespace speclens
