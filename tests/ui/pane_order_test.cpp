// F6 and Shift+F6 through the panes of the window.
#include <gmock/gmock.h>

#include <QApplication>
#include <QLineEdit>

#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/saved_search_pane.h"
#include "ui/charts/charts_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/widgets/panes.h"
#include "ui/window/tray.h"
#include "ui/window/view_switch.h"

namespace speclens::ui {
namespace {

class PaneOrderTest : public test::WindowTest {
  protected:
    PaneOrderTest() { open({write("range.txt", test::article)}); }

    void next() { QTest::keyClick(window_.get(), Qt::Key_F6); }
    void previous() { QTest::keyClick(window_.get(), Qt::Key_F6, Qt::ShiftModifier); }

    static bool isIn(const QWidget& pane) {
        const QWidget* focused = QApplication::focusWidget();
        return focused != nullptr && (&pane == focused || pane.isAncestorOf(focused));
    }

    /// The pane that has the focus after each step, by its number among `panes`; -1 where none has.
    std::vector<int> walk(const QList<QWidget*>& panes, int steps, bool forward) {
        std::vector<int> visited;
        for (int step = 0; step < steps; ++step) {
            forward ? next() : previous();
            const auto pane =
                std::find_if(panes.begin(), panes.end(),
                             [](const QWidget* candidate) { return isIn(*candidate); });
            visited.push_back(pane == panes.end() ? -1 : static_cast<int>(pane - panes.begin()));
        }
        return visited;
    }

    QWidget* viewSwitch() { return window_->findChild<ViewSwitch*>(); }
    Tray* tray() { return window_->findChild<Tray*>(); }
};

TEST_F(PaneOrderTest, GoesThroughThePanesOfTheBrowserAndComesAround) {
    BrowseView& browse = window_->browseView();
    window_->actions().addPhone->trigger();
    QCoreApplication::processEvents();
    const QList<QWidget*> panes = {viewSwitch(),    &window_->searchPane(), &browse.searchField(),
                                   &browse.table(), &browse.detail(),       tray()};
    browse.searchField().setFocus();
    EXPECT_THAT(walk(panes, 6, true), testing::ElementsAre(3, 4, 5, 0, 1, 2));
    EXPECT_THAT(walk(panes, 6, false), testing::ElementsAre(1, 0, 5, 4, 3, 2));
}

TEST_F(PaneOrderTest, ComesBackToWhereTheFocusWasInAPane) {
    BrowseView& browse = window_->browseView();
    browse.detail().focusValues();
    previous();
    EXPECT_TRUE(browse.table().hasFocus());
    next();
    EXPECT_TRUE(browse.detail().values().hasFocus());
}

TEST_F(PaneOrderTest, LeavesOutPanesWithoutControls) {
    ASSERT_TRUE(window_->session().chosen().empty());
    window_->browseView().detail().focusValues();
    next();
    EXPECT_TRUE(isIn(*viewSwitch())) << "nothing to choose in the tray";
    previous();
    EXPECT_TRUE(window_->browseView().detail().values().hasFocus());
    window_->browseView().searchField().setText("zzqqxx");
    window_->browseView().searchField().setFocus();
    next();
    EXPECT_TRUE(isIn(window_->browseView().nothingPage()));
    next();
    EXPECT_TRUE(isIn(*viewSwitch())) << "nothing to choose in the tray and of no phone";
}

TEST_F(PaneOrderTest, GoesThroughTheOtherViews) {
    chooseTwo();
    CompareView& compare = window_->compareView();
    window_->showView(View::Compare);
    const QList<QWidget*> panes = {viewSwitch(), &compare.table(), &compare.evidence(), tray(),
                                   &compare};
    EXPECT_THAT(walk(panes, 5, true), testing::ElementsAre(2, 3, 0, 4, 1));
    window_->showView(View::Charts);
    const QList<QWidget*> ofCharts = {viewSwitch(), &window_->chartsView(), tray()};
    EXPECT_THAT(walk(ofCharts, 3, true), testing::ElementsAre(2, 0, 1));
    window_->session().dropAll();
    window_->showView(View::Compare);
    viewSwitch()->setFocus();
    next();
    EXPECT_TRUE(isIn(compare)) << "the page that says what to do";
}

}  // namespace
}  // namespace speclens::ui
