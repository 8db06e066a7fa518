// The side bar of facets and the chips above the table, as the user works with them.
#include "ui/browse/facet_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/browse/filter_chips.h"
#include "ui/browse/range_editor.h"
#include "ui/browse/range_slider.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

constexpr std::string_view phones =
    "brand,model,battery.capacity,network.5g,display.refresh_rate\n"
    "Acme,Nova 7,4000,true,60\n"
    "Acme,Nova 8,5000,true,120\n"
    "Beta,Star 1,5600,false,120\n"
    "Beta,Star 2,,,\n";

class FacetViewTest : public test::WindowTest {
  protected:
    FacetViewTest() { open({write("phones.csv", phones)}); }

    FacetView& view() { return window_->browseView().facets(); }
    QString search() { return window_->browseView().searchField().text(); }
    void search(const QString& text) { window_->browseView().searchField().setText(text); }
    int found() { return window_->browseView().table().model()->rowCount(); }

    QModelIndex facet(const QString& title) {
        const QAbstractItemModel& model = *view().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == title) {
                return model.index(row, 0);
            }
        }
        ADD_FAILURE() << "no facet " << title.toStdString();
        return {};
    }

    QModelIndex choice(const QString& title, const QString& text) {
        const QModelIndex parent = facet(title);
        for (int row = 0; row < view().model()->rowCount(parent); ++row) {
            const QModelIndex index = view().model()->index(row, 0, parent);
            if (index.data().toString() == text) {
                return index;
            }
        }
        ADD_FAILURE() << "no choice " << text.toStdString();
        return {};
    }

    void click(const QModelIndex& index) {
        view().setExpanded(index.parent(), true);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    }

    RangeEditor& battery() {
        const QModelIndex index = facet(QStringLiteral("Battery, mAh"));
        view().setExpanded(index, true);
        view().scrollTo(index);
        return *view().editor(index.row());
    }

    QStringList chips() {
        QStringList texts;
        for (const ChipButton* chip : window_->browseView().chips().findChildren<ChipButton*>()) {
            if (!chip->isHidden()) {
                texts.append(chip->text());
            }
        }
        return texts;
    }
};

TEST_F(FacetViewTest, ChoicesNarrowTheTableAndTheTextOfTheSearch) {
    const QAbstractItemModelTester tester(view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(choice("Brand", "Acme").data(FacetModel::countRole).toString(), "2");
    click(choice("Brand", "Acme"));
    EXPECT_EQ(search(), "brand=Acme");
    EXPECT_EQ(found(), 2);
    EXPECT_EQ(choice("Brand", "Acme").data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_EQ(choice("Refresh rate", "120 Hz").data(FacetModel::countRole).toString(), "1");
    click(choice("Brand", "Beta"));
    EXPECT_EQ(found(), 4) << "within a facet one is enough";
    click(choice("5G", "yes"));
    EXPECT_EQ(search(), "brand=Acme,Beta 5g:yes");
    EXPECT_EQ(found(), 2);
    click(choice("5G", "unknown"));
    EXPECT_EQ(found(), 3);
    search(QStringLiteral("nova"));
    EXPECT_EQ(choice("Brand", "Acme").data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

TEST_F(FacetViewTest, WorkByKeys) {
    view().setFocus();
    const QModelIndex brand = facet("Brand");
    view().setCurrentIndex(brand);
    ASSERT_TRUE(view().isExpanded(brand));
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_FALSE(view().isExpanded(brand));
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(view().isExpanded(brand));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(search(), "brand=Acme");
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(search(), "");
}

TEST_F(FacetViewTest, RangesAreDraggedTypedAndMovedByKeys) {
    RangeSlider& slider = battery().slider();
    const QPoint right(slider.width() - 4, slider.height() - 6);
    const QPoint middle(slider.width() / 2, slider.height() - 6);
    QTest::mousePress(&slider, Qt::LeftButton, {}, right);
    QTest::mouseMove(&slider, middle);
    QMouseEvent move(QEvent::MouseMove, middle, slider.mapToGlobal(middle), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&slider, &move);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, middle);
    EXPECT_TRUE(search().startsWith("battery:..48")) << search().toStdString();
    EXPECT_EQ(found(), 1);
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(search(), "");

    QLineEdit& lower = battery().lowerField();
    lower.setFocus();
    QTest::keyClicks(&lower, QStringLiteral("5000"));
    QTest::keyClick(&lower, Qt::Key_Return);
    EXPECT_EQ(search(), "battery:5000..");
    EXPECT_EQ(found(), 2);
    EXPECT_EQ(battery().slider().lower(), 5000);
    lower.selectAll();
    QTest::keyClicks(&lower, QStringLiteral("much"));
    QTest::keyClick(&lower, Qt::Key_Return);
    EXPECT_EQ(search(), "");
    EXPECT_EQ(lower.text(), "");
}

TEST_F(FacetViewTest, ChipsSayWhatIsAskedForAndTakeItAway) {
    search(QStringLiteral("star battery>=5000 -5g:yes"));
    EXPECT_EQ(chips(), (QStringList{"Battery ≥ 5,000 mAh ✕", "not 5G: yes ✕"}));
    auto* chip = window_->browseView().chips().findChild<ChipButton*>();
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(search(), "star -5g:yes");
    EXPECT_EQ(chips(), QStringList{"not 5G: yes ✕"});
    search(QString());
    EXPECT_TRUE(window_->browseView().chips().isHidden());
}

TEST_F(FacetViewTest, ChipsSayWhatTheSearchSortsByAndTakeItAway) {
    search(QStringLiteral("5g:yes sort:-weight,name"));
    EXPECT_EQ(chips(),
              (QStringList{"5G: yes ✕", "sorted by Weight, descending ✕", "sorted by Name ✕"}));
    auto* weight = window_->browseView().chips().findChildren<ChipButton*>().at(1);
    EXPECT_EQ(weight->accessibleName(), "Do not sort: sorted by Weight, descending");
    QTest::mouseClick(weight, Qt::LeftButton);
    EXPECT_EQ(search(), "5g:yes sort:name");
    for (QToolButton* button : window_->browseView().chips().findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Clear all") && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(search(), "");
}

TEST_F(FacetViewTest, NothingFoundSaysWhichFilterToLeaveOut) {
    search(QStringLiteral("brand:acme battery>5500"));
    EXPECT_EQ(found(), 0);
    QString said;
    for (const QLabel* label : window_->browseView().nothingPage().findChildren<QLabel*>()) {
        said += label->text();
    }
    EXPECT_TRUE(said.contains("Without “Battery > 5,500 mAh” there are 2.")) << said.toStdString();
    for (QPushButton* button : window_->browseView().nothingPage().findChildren<QPushButton*>()) {
        if (button->text() == "Leave that filter out") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(search(), "brand:acme");
    EXPECT_EQ(found(), 2);
}

TEST_F(FacetViewTest, StayFoldedInTheNextRun) {
    view().collapse(facet("Brand"));
    view().expand(facet("Refresh rate"));
    window_->close();
    makeWindow();
    EXPECT_FALSE(view().isExpanded(facet("Brand")));
    EXPECT_TRUE(view().isExpanded(facet("Refresh rate")));
}

TEST_F(FacetViewTest, LongListsAreShortAtFirst) {
    std::string many = "brand,model\n";
    for (int i = 0; i < 20; ++i) {
        many += "Maker " + std::to_string(10 + i) + ",Phone\n";
    }
    open({write("many.csv", many)});
    const QModelIndex brand = facet("Brand");
    const int before = view().model()->rowCount(brand);
    EXPECT_EQ(before, 7);
    click(choice("Brand", "more…"));
    EXPECT_EQ(view().model()->rowCount(brand), 23);
    click(choice("Brand", "fewer…"));
    EXPECT_EQ(view().model()->rowCount(brand), before);
}

}  // namespace
}  // namespace speclens::ui
