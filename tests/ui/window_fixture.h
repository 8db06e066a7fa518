// A window on a catalog of its own, whose dialogs the test answers.
#pragma once

#include <gmock/gmock.h>

#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include "tests/support/temporary_folder.h"
#include "tests/ui/ui_fixture.h"
#include "ui/browse/browse_view.h"
#include "ui/browse/phone_table_view.h"
#include "ui/window/main_window.h"

namespace speclens::test {

inline constexpr int patience = 20000;

inline constexpr std::string_view article =
    "Redmi Note 11 Pro 5G and Galaxy S22 Ultra compared\n\n"
    "The Redmi Note 11 Pro 5G has a 6.67-inch AMOLED display and a 5,000mAh battery. "
    "The Redmi Note 11 Pro 5G has a 108-megapixel main camera.\n\n"
    "The Galaxy S22 Ultra has a 6.8-inch display. "
    "The Galaxy S22 Ultra is expected to have a 4,800mAh battery.\n";

class WindowTest : public testing::Test {
  protected:
    WindowTest() {
        makeWindow();
        window_->resize(1200, 800);
    }

    /// Another window on the same catalog and settings, as a next run would show it.
    void makeWindow() {
        window_.reset();
        const std::string path = folder_ / "catalog.speclens";
        ui::MainWindow::Setup setup;
        setup.catalogPath = path;
        setup.load = [path] {
            return ui::loadCatalog(
                std::make_shared<Catalog>(Catalog::open(path, Catalog::Access::ReadWrite)));
        };
        setup.settings = &settings_;
        setup.dialogs.askArticles = [](QWidget*) { return QStringList(); };
        setup.dialogs.askFile = [this](QWidget*, const QString& suggested,
                                       const QList<ui::FileKind>& kinds) {
            suggested_ = suggested;
            kinds_ = kinds;
            return exportFile_;
        };
        setup.dialogs.askText = [this](QWidget*, const QString&, const QString&,
                                       const QString& text) {
            asked_ = text;
            return answer_;
        };
        setup.dialogs.showError = [this](QWidget*, const QString&, const QString& text) {
            errors_.append(text);
        };
        window_ = std::make_unique<ui::MainWindow>(std::move(setup));
        window_->show();
        window_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }

    ui::LoadReport open(const QStringList& paths) {
        QSignalSpy loaded(window_.get(), &ui::MainWindow::loaded);
        window_->openArticles(paths);
        EXPECT_TRUE(loaded.wait(patience));
        return loaded.value(0).value(0).value<ui::LoadReport>();
    }

    QString write(const std::string& name, std::string_view text) const {
        return QString::fromStdString(folder_.write(name, text));
    }

    /// Chooses the first two phones with the keyboard.
    void chooseTwo() {
        QTableView& table = window_->browseView().table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Space);
    }

    QString status() const { return window_->statusBar()->currentMessage(); }

    test::TemporaryFolder folder_;
    QSettings settings_{QString::fromStdString(folder_ / "settings.ini"), QSettings::IniFormat};
    QList<ui::FileKind> kinds_;
    QString exportFile_ = QString::fromStdString(folder_ / "out.csv");
    QString suggested_;
    QString asked_;
    std::optional<QString> answer_;
    QStringList errors_;
    std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace speclens::test
