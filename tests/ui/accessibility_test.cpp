// What screen readers are told: the accessibility tree of every view and dialog.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSet>
#include <QTreeView>
#include <set>
#include <tuple>

#include "tests/ui/view_tour.h"
#include "ui/browse/range_slider.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

using test::ViewTour;

std::string describe(const QAccessibleInterface& item) {
    const QObject* object = item.object();
    return QStringLiteral("%1 “%2” of %3, role %4")
        .arg(object == nullptr ? QStringLiteral("cell") : object->metaObject()->className(),
             item.text(QAccessible::Name),
             object == nullptr || object->parent() == nullptr
                 ? QStringLiteral("nothing")
                 : object->parent()->metaObject()->className())
        .arg(item.role(), 0, 16)
        .toStdString();
}

/// Qt's button in the corner of a table's headers, which ours do without.
constexpr std::string_view cornerButton = "QTableCornerButton";

/// Takes the focus, or does something when it is pressed.
bool acts(const QAccessibleInterface& item) {
    const auto* widget = qobject_cast<const QWidget*>(item.object());
    if (widget != nullptr && widget->focusProxy() != nullptr) {
        return false;
    }
    return item.state().focusable || (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                                      widget->metaObject()->className() != cornerButton);
}

void expectNameAndRole(QAccessibleInterface& item) {
    EXPECT_FALSE(item.text(QAccessible::Name).trimmed().isEmpty()) << describe(item);
    EXPECT_NE(item.role(), QAccessible::NoRole) << describe(item);
    EXPECT_NE(item.role(), QAccessible::Client) << describe(item);
}

void expectValue(QAccessibleInterface& item) {
    switch (item.role()) {
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::ProgressBar: {
            QAccessibleValueInterface* value = item.valueInterface();
            ASSERT_NE(value, nullptr) << describe(item);
            EXPECT_LE(value->minimumValue().toDouble(), value->currentValue().toDouble());
            EXPECT_LE(value->currentValue().toDouble(), value->maximumValue().toDouble());
            break;
        }
        case QAccessible::ComboBox:
            EXPECT_FALSE(item.text(QAccessible::Value).isEmpty()) << describe(item);
            break;
        case QAccessible::EditableText:
            EXPECT_NE(item.textInterface(), nullptr) << describe(item);
            break;
        case QAccessible::Graphic:
        case QAccessible::Chart:
            EXPECT_FALSE(item.text(QAccessible::Description).isEmpty()) << describe(item);
            break;
        default:
            break;
    }
}

bool isShown(const QAbstractItemView& view, int row, int column) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) {
        return !table->isColumnHidden(column) && !table->isRowHidden(row);
    }
    return true;
}

/// A row with one text only, like a heading, has no cells behind it.
bool isSpanned(const QAbstractItemView& view, const QAccessibleInterface& cell) {
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    if (tree == nullptr) {
        return false;
    }
    const QModelIndex index = tree->indexAt(tree->viewport()->mapFromGlobal(cell.rect().center()));
    return index.isValid() && tree->isFirstColumnSpanned(index.row(), index.parent());
}

void expectNamedCells(const QAbstractItemView& view, QAccessibleInterface& item) {
    QAccessibleTableInterface* table = item.tableInterface();
    ASSERT_NE(table, nullptr) << describe(item);
    constexpr int enough = 60;
    for (int row = 0; row < std::min(table->rowCount(), enough); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface* cell = table->cellAt(row, column);
            if (cell == nullptr || !isShown(view, row, column) || isSpanned(view, *cell)) {
                continue;
            }
            const QString name = cell->text(QAccessible::Name);
            EXPECT_FALSE(name.trimmed().isEmpty())
                << describe(item) << " at " << row << ", " << column;
            EXPECT_NE(name, unknownSign()) << describe(item) << " at " << row << ", " << column;
        }
    }
}

void expectPlainTexts(const QAccessibleInterface& item) {
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
        EXPECT_FALSE(item.text(kind).contains(QLatin1Char('&'))) << describe(item);
    }
}

/// The visible widgets, those in the rows of a view among them, which no tree of cells leads to.
QList<QWidget*> visibleWidgets(QWidget& root) {
    QList<QWidget*> widgets = {&root};
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &root) {
            widgets.append(widget);
        }
    }
    return widgets;
}

/// Every interface that leads down from the root, without the cells of views.
void collect(QAccessibleInterface& item, QSet<QAccessibleInterface*>& found) {
    if (found.contains(&item) || item.state().invisible) {
        return;
    }
    found.insert(&item);
    if (item.tableInterface() != nullptr) {
        return;
    }
    for (int child = 0; child < item.childCount(); ++child) {
        if (QAccessibleInterface* next = item.child(child)) {
            collect(*next, found);
        }
    }
}

void expectDifferentNames(const QSet<QAccessibleInterface*>& items) {
    std::set<std::tuple<QAccessibleInterface*, int, QString>> names;
    for (const QAccessibleInterface* item : items) {
        if (acts(*item) && item->role() != QAccessible::StaticText) {
            EXPECT_TRUE(
                names.emplace(item->parent(), int(item->role()), item->text(QAccessible::Name))
                    .second)
                << describe(*item) << " is there twice";
        }
    }
}

/// Where no screen reader runs, Qt does not tell the interfaces of views that cells have changed.
void forgetCells(QWidget& shown) {
    for (QAbstractItemView* view : shown.findChildren<QAbstractItemView*>()) {
        QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(view)));
    }
}

void expectAccessible(QWidget& shown) {
    forgetCells(shown);
    QSet<QAccessibleInterface*> items;
    collect(*QAccessible::queryAccessibleInterface(&shown), items);
    for (QWidget* widget : visibleWidgets(shown)) {
        items.insert(QAccessible::queryAccessibleInterface(widget));
    }
    for (QAccessibleInterface* item : items) {
        expectPlainTexts(*item);
        if (acts(*item)) {
            expectNameAndRole(*item);
        }
        expectValue(*item);
        if (const auto* view = qobject_cast<QAbstractItemView*>(item->object());
            view != nullptr && qobject_cast<const QHeaderView*>(view) == nullptr) {
            expectNamedCells(*view, *item);
        }
    }
    expectDifferentNames(items);
    EXPECT_GT(items.size(), 4);
}

class AccessibilityTest : public ViewTour {};

TEST_F(AccessibilityTest, EveryViewHasNamesRolesAndValues) {
    visitAll([](QWidget& shown) { expectAccessible(shown); });
}

TEST_F(AccessibilityTest, ARangeTellsTheValueOfTheHandleThatMoves) {
    showBrowser({});
    settle();
    auto* slider = window_->browseView().findChild<RangeSlider*>();
    ASSERT_NE(slider, nullptr);
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(slider);
    ASSERT_NE(item->valueInterface(), nullptr);
    EXPECT_EQ(item->valueInterface()->currentValue(), item->valueInterface()->minimumValue());
    QTest::keyClick(slider, Qt::Key_Up);
    EXPECT_EQ(item->valueInterface()->currentValue(), item->valueInterface()->maximumValue());
    EXPECT_TRUE(item->text(QAccessible::Description).contains("upper"));
    const QString before = item->text(QAccessible::Value);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_LT(item->valueInterface()->currentValue().toDouble(), slider->greatest());
    EXPECT_NE(item->text(QAccessible::Value), before);
    item->valueInterface()->setCurrentValue(slider->greatest() + 1);
    EXPECT_EQ(slider->upper(), slider->greatest());
}

}  // namespace
}  // namespace speclens::ui
