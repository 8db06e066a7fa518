// The window by keyboard: focus, evidence, help.
#include <gmock/gmock.h>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QTextBrowser>
#include <fstream>
#include <regex>

#include "tests/ui/window_fixture.h"
#include "ui/articles/sample_articles.h"
#include "ui/browse/detail_pane.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/window/help_window.h"

namespace speclens::ui {
namespace {

class WindowKeysTest : public test::WindowTest {
  protected:
    WindowKeysTest() { open({write("range.txt", test::article)}); }

    QStringList labelsOf(const QDialog& dialog) const {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts;
    }

    QTableView& table() { return window_->browseView().table(); }
};

TEST_F(WindowKeysTest, EnterShowsTheWordsBehindAValueAndEscapeGoesBack) {
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    const DetailPane& detail = window_->browseView().detail();
    EXPECT_TRUE(detail.values().hasFocus());
    detail.values().goTo(AttributeId::BatteryCapacity, 0);
    EXPECT_TRUE(detail.evidence().text().contains("5,000mAh battery"))
        << detail.evidence().text().toStdString();
    QTest::keyClick(&detail.values(), Qt::Key_Escape);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_TRUE(window_->session().chosen().empty()) << "Enter chooses nothing";
}

TEST_F(WindowKeysTest, EnterOpensTheFoldedEvidenceOfAComparison) {
    chooseTwo();
    QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
    const CompareView& view = window_->compareView();
    EXPECT_TRUE(view.table().hasFocus());
    view.splitter().setSizes({view.width(), 0});
    ASSERT_EQ(view.splitter().sizes().at(1), 0);
    view.table().goTo(AttributeId::DisplaySize, 1);
    QTest::keyClick(&view.table(), Qt::Key_Return);
    EXPECT_GT(view.splitter().sizes().at(1), 0);
    EXPECT_TRUE(view.evidence().text().contains("6.67-inch AMOLED"));
}

TEST_F(WindowKeysTest, EnterWhereNothingIsFoundLeavesTheFocusInTheSearch) {
    QLineEdit& search = window_->browseView().searchField();
    search.setFocus();
    QTest::keyClicks(&search, "zzqqxx");
    QTest::keyClick(&search, Qt::Key_Return);
    search.selectAll();
    QTest::keyClicks(&search, "galaxy");
    EXPECT_EQ(search.text(), "galaxy");
    EXPECT_TRUE(search.hasFocus());
}

TEST_F(WindowKeysTest, EscapeLeavesAnEmptySearch) {
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit& search = window_->browseView().searchField();
    ASSERT_TRUE(search.hasFocus());
    QTest::keyClicks(&search, "s22");
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.hasFocus());
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(WindowKeysTest, TabReachesEveryPartOfTheBrowserAndComesAround) {
    QLineEdit& search = window_->browseView().searchField();
    search.setFocus();
    QSet<const QWidget*> reached;
    constexpr int enough = 40;
    for (int step = 0; step < enough; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        reached.insert(QApplication::focusWidget());
    }
    EXPECT_TRUE(reached.contains(&search));
    EXPECT_TRUE(reached.contains(&table()));
    EXPECT_TRUE(reached.contains(&window_->browseView().detail().values()));
}

TEST_F(WindowKeysTest, OpensTheHelpBesideTheWindowAndClosesIt) {
    QTest::keyClick(window_.get(), Qt::Key_F1);
    const QPointer<HelpWindow> help = window_->findChild<HelpWindow*>();
    ASSERT_FALSE(help.isNull());
    EXPECT_TRUE(help->isVisible());
    EXPECT_FALSE(help->isModal());
    window_->actions().keys->trigger();
    EXPECT_EQ(window_->findChildren<HelpWindow*>().size(), 1) << "there is one";
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&help] { return help.isNull(); }));
}

TEST_F(WindowKeysTest, TheHelpHasTheKeysOfAllActions) {
    QTest::keyClick(window_.get(), Qt::Key_F1);
    const QString page = window_->findChild<HelpWindow*>()->page().toPlainText();
    int keys = 0;
    for (const QAction* action : window_->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty()) {
            EXPECT_TRUE(page.contains(action->shortcut().toString(QKeySequence::NativeText)))
                << action->text().toStdString();
            ++keys;
        }
    }
    EXPECT_GE(keys, 15);
    EXPECT_FALSE(page.contains('&'));
}

TEST_F(WindowKeysTest, FindsWordsInTheHelp) {
    QTest::keyClick(window_.get(), Qt::Key_F1);
    HelpWindow& help = *window_->findChild<HelpWindow*>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&help));
    const auto place = [&help] { return help.page().textCursor().selectionStart(); };
    help.page().setFocus();
    QTest::keyClick(&help.page(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(help.focusWidget(), &help.findField());
    QTest::keyClicks(&help.findField(), "battery");
    const int first = place();
    EXPECT_EQ(help.page().textCursor().selectedText().toLower(), "battery");
    QTest::keyClick(&help.findField(), Qt::Key_Return);
    EXPECT_GT(place(), first);
    QTest::keyClick(&help.findField(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(place(), first);
    QTest::keyClick(&help.findField(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_GT(place(), first) << "goes on from the end";
    EXPECT_TRUE(help.findField().accessibleDescription().isEmpty());
    QTest::keyClicks(&help.findField(), "xyz");
    EXPECT_EQ(help.findField().accessibleDescription(), "Not found");
}

TEST_F(WindowKeysTest, NamesEveryLibraryAndTheLicense) {
    window_->actions().about->trigger();
    const QPointer<QDialog> dialog = window_->findChild<QDialog*>();
    ASSERT_FALSE(dialog.isNull());
    const QString text = labelsOf(*dialog).join('\n');
    EXPECT_TRUE(text.contains("GNU General Public License, version 3 or later"));
    // Every library that the programs contain or load.
    std::istringstream file(test::readFile(SPECLENS_SOURCE_DIR "/THIRD_PARTY.md"));
    const std::regex row(R"(^\| \[([^\]]+)\])");
    int libraries = 0;
    std::string line;
    while (std::getline(file, line) && line != "## Used for building and testing only") {
        std::smatch match;
        if (std::regex_search(line, match, row)) {
            EXPECT_TRUE(text.contains(QString::fromStdString(match[1]))) << line;
            ++libraries;
        }
    }
    EXPECT_GE(libraries, 8);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
}

TEST_F(WindowKeysTest, SaysHowManySampleArticlesItOpens) {
    const auto count = sampleArticles().size();
    ASSERT_GT(count, 1);
    EXPECT_EQ(window_->actions().openSample->text(),
              QString("Open the %1 &sample articles").arg(count));
}

}  // namespace
}  // namespace speclens::ui
