// The table of phones as it is used with the mouse and the keyboard.
#include "ui/browse/phone_table_view.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/browse/columns_dialog.h"
#include "ui/browse/frozen_columns.h"
#include "ui/browse/phone_columns.h"
#include "ui/item_roles.h"

namespace speclens::ui {
namespace {

const int battery = phoneColumnOf(columnOf(AttributeId::BatteryCapacity));
const int weight = phoneColumnOf(columnOf(AttributeId::BodyWeight));

class PhoneTableViewTest : public test::WindowTest {
  protected:
    PhoneTableViewTest() { open({write("range.txt", test::article)}); }

    PhoneTableView& table() { return window_->browseView().table(); }
    PhoneTableModel& model() { return window_->browseView().model(); }

    void clickHeader(QHeaderView& header, int column, Qt::KeyboardModifiers keys = {}) {
        const QPoint place(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, keys, place);
    }

    void clickHeader(int column, Qt::KeyboardModifiers keys = {}) {
        clickHeader(*table().horizontalHeader(), column, keys);
    }

    ColumnsDialog& openColumns() {
        window_->actions().columns->trigger();
        auto* dialog = window_->findChild<ColumnsDialog*>();
        EXPECT_NE(dialog, nullptr);
        QApplication::setActiveWindow(dialog);
        return *dialog;
    }

    static QListWidgetItem* itemOf(ColumnsDialog& dialog, const QString& text) {
        return dialog.list().findItems(text, Qt::MatchExactly).value(0);
    }
};

TEST_F(PhoneTableViewTest, ClicksOnTheHeaderSort) {
    using Order = std::vector<ColumnOrder>;
    clickHeader(BrandColumn);
    EXPECT_EQ(model().order(), (Order{{BrandColumn, false}}));
    clickHeader(BrandColumn);
    EXPECT_EQ(model().order(), (Order{{BrandColumn, true}}));
    clickHeader(battery, Qt::ShiftModifier);
    EXPECT_EQ(model().order(), (Order{{BrandColumn, true}, {battery, false}}));
    clickHeader(battery, Qt::ShiftModifier);
    EXPECT_EQ(model().order(), (Order{{BrandColumn, true}, {battery, true}}));
    clickHeader(battery, Qt::ShiftModifier);
    EXPECT_EQ(model().order(), (Order{{BrandColumn, true}}));
    clickHeader(BrandColumn, Qt::ShiftModifier);
    EXPECT_EQ(model().order(), (Order{{NameColumn, false}}));
}

TEST_F(PhoneTableViewTest, AClickTakesTheOrderOutOfTheSearch) {
    window_->browseView().searchField().setText("brand:Redmi,Samsung sort:-battery");
    clickHeader(NameColumn);
    EXPECT_EQ(window_->browseView().searchField().text(), "brand:Redmi,Samsung");
    EXPECT_EQ(model().order(), (std::vector<ColumnOrder>{{NameColumn, false}}));
}

TEST_F(PhoneTableViewTest, TheNameAndTheBrandStayInFront) {
    PhoneColumns& columns = table().columns();
    columns.show({weight, BrandColumn, battery, NameColumn});
    EXPECT_THAT(columns.shown(), testing::ElementsAre(NameColumn, BrandColumn, weight, battery));
    columns.show({battery});
    EXPECT_THAT(columns.shown(), testing::ElementsAre(NameColumn, battery));
    columns.setShown(BrandColumn, true);
    columns.setShown(battery, false);
    EXPECT_THAT(columns.shown(), testing::ElementsAre(NameColumn, BrandColumn));
    QHeaderView& header = *table().horizontalHeader();
    columns.show({NameColumn, BrandColumn, battery, weight});
    const int y = header.height() / 2;
    const QPoint from(header.sectionViewportPosition(battery) + 20, y);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header.viewport(), QPoint(from.x() - 30, y));
    QTest::mouseMove(header.viewport(), QPoint(2, y));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, QPoint(2, y));
    EXPECT_THAT(columns.shown(), testing::ElementsAre(NameColumn, BrandColumn, battery, weight));
}

TEST_F(PhoneTableViewTest, NamesStayInViewWhileTheOthersAreScrolled) {
    std::vector<int> all;
    for (int column = 0; column < phoneColumnCount(); ++column) {
        all.push_back(column);
    }
    table().columns().show(all);
    EXPECT_EQ(table().frozen().width(), 0);
    QCoreApplication::processEvents();
    table().setCurrentIndex(model().index(0, phoneColumnCount() - 1));
    table().scrollTo(table().currentIndex());
    ASSERT_GT(table().horizontalScrollBar()->value(), 0);
    QTableView* frozen = table().frozen().view();
    ASSERT_NE(frozen, nullptr);
    EXPECT_TRUE(frozen->isVisible());
    EXPECT_EQ(table().frozen().width(),
              table().columnWidth(NameColumn) + table().columnWidth(BrandColumn));
    EXPECT_FALSE(frozen->isColumnHidden(NameColumn));
    EXPECT_TRUE(frozen->isColumnHidden(battery));

    // What is chosen there is chosen, and what is scrolled to stands beside it.
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                      frozen->visualRect(model().index(1, NameColumn)).center());
    EXPECT_EQ(table().currentIndex().row(), 1);
    table().scrollTo(model().index(1, YearColumn));
    EXPECT_GE(table().visualRect(model().index(1, YearColumn)).left(), table().frozen().width());
    clickHeader(*frozen->horizontalHeader(), BrandColumn);
    EXPECT_EQ(model().order().front().column, BrandColumn);

    table().horizontalScrollBar()->setValue(0);
    EXPECT_FALSE(frozen->isVisible());
}

TEST_F(PhoneTableViewTest, ColumnsAreChosenInADialog) {
    ColumnsDialog& dialog = openColumns();
    QListWidgetItem* item = itemOf(dialog, "Body: Weight");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->checkState(), Qt::Unchecked);
    dialog.list().setCurrentItem(item);
    dialog.list().setFocus();
    QTest::keyClick(&dialog.list(), Qt::Key_Space);
    EXPECT_EQ(itemOf(dialog, "Body: Weight")->checkState(), Qt::Checked);
    ASSERT_EQ(table().columns().shown().back(), weight);

    // Above the others, but for the name and the brand.
    const auto before = table().columns().shown();
    dialog.list().setCurrentItem(itemOf(dialog, "Body: Weight"));
    for (int place = dialog.list().currentRow(); place > 2; --place) {
        QTest::keyClick(&dialog, Qt::Key_Up, Qt::AltModifier);
    }
    EXPECT_EQ(table().columns().shown().at(2), weight);
    EXPECT_EQ(table().columns().shown().size(), before.size());
    QTest::keyClick(&dialog, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(table().columns().shown().at(2), weight);

    QTest::keyClicks(&dialog.filter(), "camera");
    EXPECT_TRUE(itemOf(dialog, "Body: Weight")->isHidden());
    EXPECT_FALSE(itemOf(dialog, "Camera: Ultrawide")->isHidden());
    EXPECT_FALSE((itemOf(dialog, "Phone")->flags() & Qt::ItemIsUserCheckable) != 0);
}

TEST_F(PhoneTableViewTest, TheFirstColumnThatIsFoundCanBeChosenAtOnce) {
    ColumnsDialog& dialog = openColumns();
    QTest::keyClicks(&dialog.filter(), "weight");
    ASSERT_EQ(dialog.list().currentItem(), itemOf(dialog, "Body: Weight"));
    QTest::keyClick(&dialog.list(), Qt::Key_Space);
    EXPECT_EQ(table().columns().shown().back(), weight);
    QTest::keyClicks(&dialog.filter(), " no such column");
    EXPECT_EQ(dialog.list().currentItem(), itemOf(dialog, "Body: Weight"));
}

TEST_F(PhoneTableViewTest, WordsSelectWhatFitsThemBestAndFiltersLeaveTheSelection) {
    QLineEdit& search = window_->browseView().searchField();
    const auto selected = [this] {
        return table().currentIndex().siblingAtColumn(NameColumn).data().toString();
    };
    const auto sign = [this] {
        return model().headerData(NameColumn, Qt::Horizontal, SortSignRole).toString();
    };
    EXPECT_EQ(sign(), "▴");
    table().setCurrentIndex(model().index(1, NameColumn));
    const QString second = selected();
    search.setText("battery>1");
    EXPECT_EQ(selected(), second);
    search.setText("a");
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_EQ(sign(), "");
    search.setText("a sort:-name");
    EXPECT_EQ(sign(), "▾");
}

TEST_F(PhoneTableViewTest, TheMenuOfAHeaderHidesItsColumn) {
    QHeaderView& header = *table().horizontalHeader();
    emit header.customContextMenuRequested(
        QPoint(header.sectionViewportPosition(battery) + 5, header.height() / 2));
    auto* menu = table().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text().contains("Battery")) {
            action->trigger();
        }
    }
    menu->close();
    EXPECT_TRUE(header.isSectionHidden(battery));
    EXPECT_TRUE(table().columns().areChosen());
}

}  // namespace
}  // namespace speclens::ui
