// The phones to compare: their order, and what keys, the pointer and menus do with them.
#include "ui/window/tray.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

#include "tests/ui/window_fixture.h"
#include "ui/compare/compare_view.h"
#include "ui/window/tray_chip.h"

namespace speclens::ui {
namespace {

/// The window with the phones A, B and C in its tray, of four.
class TrayTest : public test::WindowTest {
  protected:
    TrayTest() {
        Catalog& catalog = window_->session().catalog();
        for (const char* model : {"A", "B", "C", "D"}) {
            test::ingestSayings(catalog, model, {{{"", model}, AttributeId::CameraMain, "50"}});
        }
        window_->session().reload();
        for (const char* model : {"A", "B", "C"}) {
            window_->session().choose(phone(model));
        }
        QCoreApplication::processEvents();
    }

    [[nodiscard]] PhoneId phone(const char* model) const {
        return test::phoneCalled(window_->session().catalog(), model);
    }

    [[nodiscard]] Tray& tray() const { return *window_->findChild<Tray*>(); }

    [[nodiscard]] TrayChip& chip(std::size_t index) const { return *tray().chips().at(index); }

    /// The names on the chips; "*" behind the one with the focus.
    [[nodiscard]] std::string order() const {
        std::string names;
        for (const TrayChip* entry : tray().chips()) {
            names += entry->accessibleName().toStdString() + (entry->hasFocus() ? "*" : "");
        }
        return names;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    void choose(TrayChip& target, const QString& text) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, target.rect().center(),
                                target.mapToGlobal(target.rect().center()));
        QApplication::sendEvent(&target, &event);
        auto* menu = target.findChild<QMenu*>();
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions()) {
            if (action->text().remove('&') == text) {
                EXPECT_TRUE(action->isEnabled()) << text.toStdString();
                action->trigger();
            }
        }
        menu->close();
        delete menu;
        QCoreApplication::processEvents();
    }

    /// Drops data at the left edge of that chip, or behind all; tells whether it was taken.
    bool dropAt(QMimeData& data, std::size_t index) {
        const auto& chips = tray().chips();
        const QWidget& target = *chips.at(std::min(index, chips.size() - 1));
        const int x = index < chips.size() ? 0 : target.width() - 1;
        const QPoint place = target.mapTo(&tray(), QPoint(x, target.height() / 2));
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&tray(), &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&tray(), &drop);
        return drop.isAccepted();
    }
};

TEST_F(TrayTest, MovesAmongChipsAndMovesChipsByKeys) {
    struct Step {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        std::string_view order;
    };
    const Step steps[] = {
        {Qt::Key_Right, Qt::NoModifier, "AB*C"}, {Qt::Key_Right, Qt::NoModifier, "ABC*"},
        {Qt::Key_Right, Qt::NoModifier, "ABC*"}, {Qt::Key_Left, Qt::AltModifier, "AC*B"},
        {Qt::Key_Left, Qt::AltModifier, "C*AB"}, {Qt::Key_Left, Qt::AltModifier, "C*AB"},
        {Qt::Key_Left, Qt::NoModifier, "C*AB"},  {Qt::Key_Right, Qt::AltModifier, "AC*B"},
        {Qt::Key_Delete, Qt::NoModifier, "AB*"}, {Qt::Key_Delete, Qt::NoModifier, "A*"},
        {Qt::Key_Delete, Qt::NoModifier, ""},
    };
    chip(0).setFocus();
    for (const Step& step : steps) {
        press(step.key, step.modifiers);
        EXPECT_EQ(order(), step.order);
    }
}

TEST_F(TrayTest, HasOneChipInTheTabOrder) {
    const auto reachable = [this] {
        std::string names;
        for (const TrayChip* entry : tray().chips()) {
            names += (entry->focusPolicy() & Qt::TabFocus) != 0
                         ? entry->accessibleName().toStdString()
                         : "";
        }
        return names;
    };
    EXPECT_EQ(reachable(), "A");
    chip(0).setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(reachable(), "B");
    press(Qt::Key_Delete);
    EXPECT_EQ(reachable(), "C");
}

TEST_F(TrayTest, TellsScreenReadersWhereAChipStands) {
    EXPECT_TRUE(chip(1).accessibleDescription().startsWith("2 of 3"));
    window_->session().move(1, 0);
    EXPECT_TRUE(chip(0).accessibleDescription().startsWith("1 of 3"));
}

TEST_F(TrayTest, KeepsTheOrderInTheComparisonAndInTheNextRun) {
    chip(2).setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    const auto columns = [this] {
        std::string names;
        for (const ComparisonPhone& entry : window_->compareView().comparison().phones) {
            names += entry.name.model;
        }
        return names;
    };
    EXPECT_EQ(columns(), "ACB");
    window_->close();
    makeWindow();
    EXPECT_EQ(order(), "ACB");
    EXPECT_EQ(columns(), "ACB");
}

TEST_F(TrayTest, DragsAChipToAnotherPlace) {
    struct Case {
        std::size_t from;
        std::size_t to;  ///< the chip over whose right half it is dropped
        std::string_view after;
    };
    const Case cases[] = {{0, 2, "BCA"}, {2, 2, "BCA"}, {0, 1, "CBA"}};
    for (const Case& entry : cases) {
        TrayChip& dragged = chip(entry.from);
        const TrayChip& target = chip(entry.to);
        const QPoint end = target.mapTo(tray().window(), QPoint(target.width() - 2, 5));
        const QPoint place = dragged.mapFrom(tray().window(), end);
        QTest::mousePress(&dragged, Qt::LeftButton, {}, QPoint(4, 4));
        QMouseEvent move(QEvent::MouseMove, place, dragged.mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dragged, &move);
        QTest::mouseRelease(&dragged, Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
        std::string names = order();
        std::erase(names, '*');
        EXPECT_EQ(names, entry.after);
    }
}

TEST_F(TrayTest, AClickMovesNothing) {
    QTest::mouseClick(&chip(0), Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(order(), "A*BC");
}

TEST_F(TrayTest, TakesPhonesThatAreDroppedOnIt) {
    QTableView& table = window_->browseView().table();
    const auto rowData = [&](int row) {
        return std::unique_ptr<QMimeData>(
            table.model()->mimeData({table.model()->index(row, 0), table.model()->index(row, 1)}));
    };
    EXPECT_TRUE((table.model()->flags(table.model()->index(0, 0)) & Qt::ItemIsDragEnabled) != 0);
    EXPECT_TRUE(dropAt(*rowData(3), 1));
    EXPECT_EQ(order(), "ADBC");
    EXPECT_TRUE(dropAt(*rowData(0), 4)) << "one that is there already";
    EXPECT_EQ(order(), "DBCA");
}

TEST_F(TrayTest, LeavesOtherDataAlone) {
    struct Case {
        QString type;
        QByteArray bytes;
    };
    const Case cases[] = {{"text/plain", "4"},
                          {phoneMimeType(), ""},
                          {phoneMimeType(), "four"},
                          {phoneMimeType(), "4 "}};
    for (const Case& entry : cases) {
        QMimeData data;
        data.setData(entry.type, entry.bytes);
        EXPECT_FALSE(dropAt(data, 0)) << entry.bytes.toStdString();
        EXPECT_EQ(order(), "ABC");
    }
}

TEST_F(TrayTest, OffersTheSameInAMenu) {
    choose(chip(0), "Move right");
    EXPECT_EQ(order(), "BAC");
    choose(chip(2), "Move left");
    EXPECT_EQ(order(), "BCA");
    choose(chip(0), "Remove");
    EXPECT_EQ(order(), "CA");
    window_->showView(View::Compare);
    choose(chip(1), "Show in the list");
    EXPECT_EQ(window_->currentView(), View::Browse);
    EXPECT_EQ(window_->browseView().currentPhone(), phone("A"));
    choose(chip(0), "Clear the comparison");
    EXPECT_EQ(order(), "");
}

}  // namespace
}  // namespace speclens::ui
