// Saved searches: the list, its section of the side bar, and the menu.
#include "ui/window/saved_searches.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/browse/saved_search_list.h"
#include "ui/browse/saved_search_pane.h"
#include "ui/widgets/fold_button.h"
#include "ui/window/saved_search_menu.h"

namespace speclens::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SavedSearchesTest : public test::WindowTest {
  protected:
    SavedSearchesTest() {
        open({write("a.txt", test::article)});
        searches().setAll({{"Korea", "brand:samsung"}, {"Big", "battery>=4900"}, {"Odd", "x>y>"}});
    }

    SavedSearches& searches() { return window_->searches(); }
    SavedSearchPane& pane() { return window_->searchPane(); }
    SavedSearchList& list() { return pane().list(); }
    QLineEdit& field() { return window_->browseView().searchField(); }

    std::vector<std::string> names() {
        std::vector<std::string> names;
        for (const SavedSearch& search : searches().all()) {
            names.push_back(search.name.toStdString());
        }
        return names;
    }
    QString countShown(int row) {
        return searches().index(row).data(SavedSearches::countRole).toString();
    }
    bool isActive(int row) {
        return searches().index(row).data(SavedSearches::activeRole).toBool();
    }
    void goTo(int row) {
        list().setFocus();
        list().setCurrentIndex(searches().index(row));
    }
    void answer(const QString& name) {
        auto* editor = list().findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST_F(SavedSearchesTest, AreAModelThatKeepsItsPromises) {
    const QAbstractItemModelTester tester(&searches(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    searches().add({"New", "5g:yes"});
    searches().move(0, 3);
    searches().move(3, 1);
    searches().remove(2);
    searches().bringBack().trigger();
    searches().setActiveText("5g:yes");
    EXPECT_THAT(names(), ElementsAre("Big", "Korea", "Odd", "New"));
}

TEST_F(SavedSearchesTest, AreCountedWhileSomebodyLooksAndOnceATable) {
    pane().setUnfolded(false);
    searches().setAll({{"Korea", "brand:samsung"}});
    QTest::keyClicks(&field(), "redmi");
    EXPECT_EQ(countShown(0), "") << "nobody looks";
    pane().setUnfolded(true);
    EXPECT_EQ(countShown(0), "") << "not before the section is shown";
    EXPECT_TRUE(QTest::qWaitFor([this] { return countShown(0) == "1"; }));

    const QSignalSpy changed(&searches(), &QAbstractItemModel::dataChanged);
    window_->session().reload();
    EXPECT_EQ(countShown(0), "1") << "the old count stays until the new one is there";
    EXPECT_TRUE(QTest::qWaitFor([&changed] { return !changed.isEmpty(); }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(searches().count(0), "1");
    EXPECT_EQ(changed.size(), 1) << "counted before";
}

TEST_F(SavedSearchesTest, ThatAreNotUnderstoodHaveNoCount) {
    EXPECT_EQ(searches().count(0), "1");
    EXPECT_EQ(searches().count(2), "—");
}

TEST_F(SavedSearchesTest, AreSearchedForByKeyAndByClick) {
    goTo(1);
    for (const auto key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter}) {
        field().clear();
        list().setFocus();
        QTest::keyClick(&list(), key);
        EXPECT_EQ(field().text(), "battery>=4900") << key;
    }
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(searches().index(0)).center());
    EXPECT_EQ(field().text(), "brand:samsung");
}

TEST_F(SavedSearchesTest, TheOneThatIsShownIsMarked) {
    field().setText("brand:samsung ");
    EXPECT_TRUE(isActive(0));
    EXPECT_FALSE(isActive(1));
    EXPECT_TRUE(searches().index(0).data(Qt::AccessibleTextRole).toString().endsWith("shown now"));
    field().setText("brand:samsung x");
    EXPECT_FALSE(isActive(0));
}

TEST_F(SavedSearchesTest, AreRenamedInPlaceButNotLikeAnother) {
    goTo(0);
    const auto before = window_->findChildren<QDialog*>().size();
    QTest::keyClick(&list(), Qt::Key_F2);
    EXPECT_EQ(window_->findChildren<QDialog*>().size(), before) << "the phone's names stay away";
    answer(" Seoul ");
    EXPECT_THAT(names(), ElementsAre("Seoul", "Big", "Odd"));
    for (const auto* taken : {"big", ""}) {
        goTo(0);
        QTest::keyClick(&list(), Qt::Key_F2);
        answer(taken);
        EXPECT_THAT(names(), ElementsAre("Seoul", "Big", "Odd")) << taken;
    }
    EXPECT_EQ(status(), "Another search is named “Big”");
}

TEST_F(SavedSearchesTest, AreRemovedAndBroughtBack) {
    goTo(1);
    EXPECT_FALSE(pane().bringBackButton().isVisible());
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_THAT(names(), ElementsAre("Korea", "Odd"));
    EXPECT_TRUE(status().startsWith("“Big” was removed")) << status().toStdString();
    EXPECT_TRUE(window_->session().chosen().empty());
    QTest::keyClick(&pane().bringBackButton(), Qt::Key_Space);
    EXPECT_THAT(names(), ElementsAre("Korea", "Big", "Odd"));
    EXPECT_FALSE(pane().bringBackButton().isVisible());
}

TEST_F(SavedSearchesTest, AreBroughtBackWhereAnotherTakesTheirName) {
    const auto text = [this] { return searches().search(1).text.toStdString(); };
    field().setText("5g:yes");
    answer_ = QStringLiteral("big");
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(text(), "5g:yes");
    EXPECT_EQ(status(), "“big” asks for this now; the menu of searches brings back what it was");
    EXPECT_EQ(pane().bringBackButton().text(), "Bring back “Big” as it was");
    QTest::keyClick(&pane().bringBackButton(), Qt::Key_Space);
    EXPECT_EQ(text(), "battery>=4900");
    EXPECT_THAT(names(), ElementsAre("Korea", "Big", "Odd"));
    QTest::keyClick(&pane().bringBackButton(), Qt::Key_Space);
    EXPECT_EQ(text(), "5g:yes") << "the later one comes back in turn";
}

TEST_F(SavedSearchesTest, AreNotReplacedByWhatAsksForTheSame) {
    field().setText("battery>=4900");
    answer_ = QStringLiteral("Big");
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_FALSE(pane().bringBackButton().isVisible());
    EXPECT_EQ(status(), "Saved at the top of the filters");
}

TEST_F(SavedSearchesTest, AreReordered) {
    goTo(0);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(names(), ElementsAre("Korea", "Big", "Odd")) << "the first one stays";
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_THAT(names(), ElementsAre("Big", "Odd", "Korea"));
    QTest::keyClick(&list(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(names(), ElementsAre("Big", "Korea", "Odd"));
}

TEST_F(SavedSearchesTest, OfferInAMenuWhatTheirKeysDo) {
    goTo(2);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(list().viewport(), &asked);
    auto* menu = list().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    std::vector<std::string> offers;
    for (const QAction* action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator()) {
            offers.push_back(action->text().remove('&').toStdString());
        }
    }
    EXPECT_THAT(offers, ElementsAre("Search for this", "Rename", "Remove", "Move up"));
    menu->actions().at(3)->trigger();
    EXPECT_THAT(names(), ElementsAre("Korea", "Big"));
    menu->close();
}

TEST_F(SavedSearchesTest, TheButtonSavesThePresentSearch) {
    EXPECT_FALSE(pane().saveButton().isEnabled());
    field().setText("5g:yes");
    EXPECT_TRUE(pane().saveButton().isEnabled());
    answer_ = QStringLiteral("big");
    pane().saveButton().click();
    EXPECT_THAT(names(), ElementsAre("Korea", "big", "Odd")) << "in the place of its name";
    answer_ = QStringLiteral("5G");
    pane().saveButton().click();
    EXPECT_THAT(names(), ElementsAre("Korea", "big", "Odd", "5G"));
}

TEST_F(SavedSearchesTest, AreKeptWithTheirFoldBetweenRuns) {
    EXPECT_TRUE(list().isVisible());
    QTest::keyClick(&pane().heading(), Qt::Key_Left);
    EXPECT_FALSE(list().isVisible());
    window_->close();
    makeWindow();
    EXPECT_THAT(names(), ElementsAre("Korea", "Big", "Odd"));
    EXPECT_FALSE(list().isVisible());
    pane().heading().setFocus();
    QTest::keyClick(&pane().heading(), Qt::Key_Space);
    EXPECT_TRUE(list().isVisible());
    searches().setAll({});
    EXPECT_FALSE(list().isVisible()) << "nothing to show";
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(SavedSearchesTest, StandInTheirMenuWithCounts) {
    QMenu& menu = window_->searchMenu();
    const auto shown = [&menu] {
        emit menu.aboutToShow();
        std::vector<std::string> texts;
        for (const QAction* action : menu.actions()) {
            if (action->isVisible()) {
                texts.push_back(action->text().toStdString());
            }
        }
        return texts;
    };
    searches().setAll({{"Korea & more", "brand:samsung"}});
    EXPECT_THAT(shown(), ElementsAre("&Save this search…", "", "Korea && more (1)", "", "&Remove"));
    menu.actions().at(3)->trigger();
    EXPECT_EQ(field().text(), "brand:samsung");
    menu.actions().last()->menu()->actions().first()->trigger();
    EXPECT_THAT(shown(), ElementsAre("&Save this search…", "&Bring back “Korea && more”"));
    menu.actions().at(1)->trigger();
    EXPECT_THAT(names(), ElementsAre("Korea & more"));
}

}  // namespace
}  // namespace speclens::ui
