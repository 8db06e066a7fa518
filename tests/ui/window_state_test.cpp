// What a window keeps between runs, and how it uses the room that it has.
#include <gmock/gmock.h>

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/phone_table_model.h"

namespace speclens::ui {
namespace {

class WindowStateTest : public test::WindowTest {
  protected:
    WindowStateTest() { open({write("range.txt", test::article)}); }
    ~WindowStateTest() override { applyTheme(ThemeMode::System); }

    QHeaderView& header() { return *window_->browseView().table().horizontalHeader(); }

    int shownColumns() { return header().count() - header().hiddenSectionCount(); }
};

TEST_F(WindowStateTest, ChoosesAndKeepsATheme) {
    window_->actions().darkTheme->trigger();
    EXPECT_TRUE(themeColors(QApplication::palette()).dark);
    EXPECT_TRUE(window_->actions().darkTheme->isChecked());
    makeWindow();
    EXPECT_TRUE(window_->actions().darkTheme->isChecked());
    window_->actions().lightTheme->trigger();
    EXPECT_FALSE(themeColors(QApplication::palette()).dark);
}

TEST_F(WindowStateTest, KeepsSizeOrderAndChosenColumns) {
    window_->resize(760, 540);
    window_->browseView().table().sortByColumn(PhoneTableModel::FirstAttributeColumn,
                                               Qt::DescendingOrder);
    window_->browseView().columns().setChosen(true);
    header().setSectionHidden(PhoneTableModel::BrandColumn, false);
    header().setSectionHidden(PhoneTableModel::StatusColumn, true);
    header().resizeSection(PhoneTableModel::NameColumn, 123);
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->size(), QSize(760, 540));
    EXPECT_EQ(header().sortIndicatorSection(), PhoneTableModel::FirstAttributeColumn);
    EXPECT_EQ(header().sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_FALSE(header().isSectionHidden(PhoneTableModel::BrandColumn));
    EXPECT_TRUE(header().isSectionHidden(PhoneTableModel::StatusColumn));
    EXPECT_EQ(header().sectionSize(PhoneTableModel::NameColumn), 123);
}

TEST_F(WindowStateTest, ShowsTheColumnsThatFit) {
    QTableView& table = window_->browseView().table();
    window_->resize(2400, 700);
    EXPECT_EQ(shownColumns(), header().count());
    int before = shownColumns();
    for (const int width : {1200, 900, 700}) {
        window_->resize(width, 700);
        EXPECT_LE(shownColumns(), before);
        before = shownColumns();
        EXPECT_EQ(header().length(), table.viewport()->width()) << width;
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_FALSE(header().isSectionHidden(PhoneTableModel::NameColumn));
    }
    EXPECT_LT(before, header().count());
}

TEST_F(WindowStateTest, LeavesColumnsThatTheUserResized) {
    const QPoint edge(header().sectionSize(0), header().height() / 2);
    QTest::mousePress(header().viewport(), Qt::LeftButton, {}, edge - QPoint(1, 0));
    QTest::mouseMove(header().viewport(), edge + QPoint(19, 0));
    QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, edge + QPoint(19, 0));
    ASSERT_TRUE(window_->browseView().columns().areChosen());
    const int width = header().sectionSize(0);
    const int shown = shownColumns();
    window_->resize(700, 700);
    EXPECT_EQ(header().sectionSize(0), width);
    EXPECT_EQ(shownColumns(), shown);
    window_->browseView().columns().setChosen(false);
    EXPECT_EQ(header().length(), window_->browseView().table().viewport()->width());
}

}  // namespace
}  // namespace speclens::ui
