// How the program begins, also where its catalog cannot be opened.
#include "app/window/run.h"

#include <gmock/gmock.h>

#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include "core/catalog/catalog.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/changed_variable.h"
#include "ui/window/catalog_problem.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome_bar.h"

namespace speclens::app {
namespace {

/// testing::Test has a Run of its own.
using ProgramRun = Run;

class RunTest : public testing::Test {
  protected:
    void begin(const QString& catalog, bool seen = true) {
        Options options;
        options.catalog = catalog;
        run_ = std::make_unique<ProgramRun>(options, &settings_, seen);
        begun_ = run_->begin();
    }

    QString path(const std::string& name) const { return QString::fromStdString(folder_ / name); }
    /// A catalog as a program of the future writes it.
    QString newerCatalog() const {
        static_cast<void>(Catalog::open(folder_ / "newer", Catalog::Access::ReadWrite));
        std::string bytes = test::readFile(folder_ / "newer");
        constexpr std::size_t userVersion = 60;  // of the header of an SQLite file
        bytes.at(userVersion) = '\x7f';
        return QString::fromStdString(folder_.write("newer", bytes));
    }

    test::TemporaryFolder folder_;
    test::ChangedVariable cache_{"XDG_CACHE_HOME", QByteArray::fromStdString(folder_ / "cache")};
    QSettings settings_{path("settings.ini"), QSettings::IniFormat};
    std::unique_ptr<ProgramRun> run_;
    bool begun_ = false;
};

TEST_F(RunTest, SaysWhatIsWrongWithACatalogAndLeavesItAlone) {
    const QString damaged = QString::fromStdString(folder_.write("damaged", "no catalog at all"));
    for (const QString& catalog : {damaged, newerCatalog()}) {
        const std::string before = test::readFile(catalog.toStdString());
        begin(catalog);
        EXPECT_TRUE(begun_);
        EXPECT_EQ(run_->window(), nullptr);
        ASSERT_NE(run_->problem(), nullptr);
        EXPECT_TRUE(run_->problem()->isVisible());
        EXPECT_TRUE(run_->problem()->problem().contains(catalog));
        EXPECT_EQ(run_->problem()->retryButton().accessibleDescription(),
                  run_->problem()->problem());
        run_->problem()->retryButton().click();
        EXPECT_EQ(run_->window(), nullptr) << "as it was";
        EXPECT_EQ(test::readFile(catalog.toStdString()), before);
    }
}

TEST_F(RunTest, TriesAgain) {
    begin(QString::fromStdString(folder_.write("catalog", "no catalog at all")));
    ASSERT_NE(run_->problem(), nullptr);
    std::filesystem::remove(folder_ / "catalog");
    QTest::keyClick(&run_->problem()->retryButton(), Qt::Key_Space);
    EXPECT_EQ(run_->problem(), nullptr);
    ASSERT_NE(run_->window(), nullptr);
    EXPECT_TRUE(run_->window()->isVisible());
}

TEST_F(RunTest, OpensAnotherCatalog) {
    static_cast<void>(Catalog::open(folder_ / "good.speclens", Catalog::Access::ReadWrite));
    begin(QString::fromStdString(folder_.write("catalog", "no catalog at all")));
    ASSERT_NE(run_->problem(), nullptr);
    run_->problem()->openButton().click();
    auto* dialog = run_->problem()->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    EXPECT_NE(run_->problem(), nullptr) << "the user gave up";
    emit run_->problem()->catalogChosen(path("good.speclens"));
    ASSERT_NE(run_->window(), nullptr);
    EXPECT_EQ(run_->window()->session().catalog().path(), folder_ / "good.speclens");
}

TEST_F(RunTest, EndsWithOneWhereNobodySeesTheWindow) {
    begin(QString::fromStdString(folder_.write("catalog", "no catalog at all")), false);
    EXPECT_FALSE(begun_);
    EXPECT_EQ(run_->exitCode(), exitFailure);
    EXPECT_EQ(run_->problem(), nullptr);
}

TEST_F(RunTest, GreetsOnTheFirstStartAlone) {
    const test::ChangedVariable noName("SPECLENS_CATALOG", {});
    const test::ChangedVariable data("XDG_DATA_HOME", QByteArray::fromStdString(folder_ / "data"));
    run_ = std::make_unique<ProgramRun>(Options(), &settings_, true);
    ASSERT_TRUE(run_->begin());
    auto* welcome = run_->window()->findChild<ui::WelcomeBar*>();
    ASSERT_NE(welcome, nullptr);
    EXPECT_TRUE(welcome->isVisible());
    welcome->findChildren<QToolButton*>().last()->click();
    EXPECT_FALSE(welcome->isVisible());
    run_ = std::make_unique<ProgramRun>(Options(), &settings_, true);
    ASSERT_TRUE(run_->begin());
    EXPECT_EQ(run_->window()->findChild<ui::WelcomeBar*>(), nullptr);
}

TEST_F(RunTest, GreetsNobodyOnAnEmptyCatalog) {
    begin(path("empty"));
    ASSERT_NE(run_->window(), nullptr);
    EXPECT_EQ(run_->window()->findChild<ui::WelcomeBar*>(), nullptr);
}

}  // namespace
}  // namespace speclens::app
