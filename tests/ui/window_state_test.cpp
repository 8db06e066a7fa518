// What a window keeps between runs, and how it uses the room that it has.
#include <gmock/gmock.h>

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/phone_table_view.h"

namespace speclens::ui {
namespace {

const int weight = phoneColumnOf(columnOf(AttributeId::BodyWeight));
constexpr int importantColumns = 11;

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
    const std::vector<ColumnOrder> order = {{StatusColumn, true}, {NameColumn, false}};
    window_->browseView().model().setOrder(order);
    const std::vector<int> columns = {NameColumn, BrandColumn, weight, YearColumn};
    window_->browseView().table().columns().show(columns);
    header().resizeSection(NameColumn, 123);
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->size(), QSize(760, 540));
    EXPECT_EQ(window_->browseView().model().order(), order);
    EXPECT_EQ(window_->browseView().table().columns().shown(), columns);
    EXPECT_EQ(header().sectionSize(NameColumn), 123);
}

TEST_F(WindowStateTest, ShowsTheColumnsThatFit) {
    QTableView& table = window_->browseView().table();
    window_->resize(2400, 700);
    EXPECT_EQ(shownColumns(), importantColumns);
    int before = shownColumns();
    for (const int width : {1200, 900, 700}) {
        window_->resize(width, 700);
        EXPECT_LE(shownColumns(), before);
        before = shownColumns();
        EXPECT_EQ(header().length(), table.viewport()->width()) << width;
        EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_FALSE(header().isSectionHidden(NameColumn));
    }
    EXPECT_LT(before, importantColumns);
}

TEST_F(WindowStateTest, LeavesColumnsThatTheUserResized) {
    const QPoint edge(header().sectionSize(0), header().height() / 2);
    QTest::mousePress(header().viewport(), Qt::LeftButton, {}, edge - QPoint(1, 0));
    QTest::mouseMove(header().viewport(), edge + QPoint(19, 0));
    QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, edge + QPoint(19, 0));
    ASSERT_TRUE(window_->browseView().table().columns().areChosen());
    const int width = header().sectionSize(0);
    const int shown = shownColumns();
    window_->resize(700, 700);
    EXPECT_EQ(header().sectionSize(0), width);
    EXPECT_EQ(shownColumns(), shown);
    window_->browseView().table().columns().setChosen(false);
    EXPECT_EQ(header().length(), window_->browseView().table().viewport()->width());
}

TEST_F(WindowStateTest, BringsBackTheSearchAndTheSelection) {
    window_->browseView().searchField().setText("galaxy");
    ASSERT_TRUE(window_->browseView().currentPhone());
    const PhoneId phone = *window_->browseView().currentPhone();
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->browseView().searchField().text(), "galaxy");
    EXPECT_EQ(window_->browseView().currentPhone(), phone);
    window_->browseView().searchField().clear();
    EXPECT_GT(window_->browseView().model().rowCount(), 1);
    EXPECT_EQ(window_->browseView().currentPhone(), phone);
}

}  // namespace
}  // namespace speclens::ui
