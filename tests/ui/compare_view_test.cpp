// The comparison in the window, by keys and mouse.
#include "ui/compare/compare_view.h"

#include <QLabel>
#include <QPushButton>

#include "tests/ui/window_fixture.h"
#include "ui/compare/comparison_headers.h"
#include "ui/compare/comparison_table.h"
#include "ui/compare/summary_lines.h"

namespace speclens::ui {
namespace {

using testing::ElementsAre;

class CompareViewTest : public test::WindowTest {
  protected:
    CompareViewTest() {
        auto catalog = Catalog::open(folder_ / "catalog.speclens", Catalog::Access::ReadWrite);
        test::fillCatalog(catalog);
        makeWindow();
        chooseTwo();
        QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
    }

    CompareView& view() { return window_->compareView(); }
    ComparisonTable& table() { return view().table(); }
    PhoneHeader& header() { return *table().findChild<PhoneHeader*>(); }
    QStringList models() {
        QStringList names;
        for (const ComparisonPhone& phone : view().comparison().phones) {
            names.append(QString::fromStdString(phone.name.model));
        }
        return names;
    }
    QString cell(AttributeId attribute, int column) {
        return test::cellText(view().model().index(view().model().rowOf(attribute), column));
    }
    /// The middle of the header over a column.
    QPoint middleOf(int column) {
        return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2,
                header().height() / 2};
    }
};

TEST_F(CompareViewTest, HoldsTheOthersAgainstAPinnedPhone) {
    table().goTo(AttributeId::BatteryCapacity, 0);
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_EQ(view().model().baselineColumn(), 0);
    EXPECT_EQ(cell(AttributeId::BatteryCapacity, 1), "4,860 mAh [−40 mAh]");
    EXPECT_EQ(cell(AttributeId::BatteryCapacity, 0), "*4,900 mAh [≠ conflict]");
    QTest::keyClick(&table(), Qt::Key_P);
    EXPECT_EQ(view().model().baselineColumn(), -1) << "the same key takes the pin away";
    EXPECT_EQ(cell(AttributeId::BatteryCapacity, 1), "4,860 mAh");
}

TEST_F(CompareViewTest, PinsByTheSignInTheHeader) {
    const int side = header().fontMetrics().height();
    // The pin stands before the cross at the right end.
    const QPoint pin(header().sectionViewportPosition(1) + header().sectionSize(1) - 2 * side,
                     side);
    QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, pin);
    EXPECT_EQ(view().model().baselineColumn(), 1);
    QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, pin);
    EXPECT_EQ(view().model().baselineColumn(), -1);
}

TEST_F(CompareViewTest, RemembersTheBaselineUntilItsPhoneGoes) {
    QTest::keyClick(&table(), Qt::Key_P);
    const auto baseline = window_->session().baseline();
    ASSERT_TRUE(baseline);
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->session().baseline(), baseline);
    window_->session().drop(*baseline);
    EXPECT_FALSE(window_->session().baseline());
}

TEST_F(CompareViewTest, PutsPhonesIntoAnotherOrder) {
    ASSERT_THAT(models(), ElementsAre("Nova 7", "Nova 7 Ultra"));
    table().goTo(AttributeId::CameraMain, 0);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_THAT(models(), ElementsAre("Nova 7 Ultra", "Nova 7"));
    EXPECT_EQ(table().currentIndex().column(), 1) << "the phone stays current";
    QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_THAT(models(), ElementsAre("Nova 7 Ultra", "Nova 7")) << "it is the last already";
}

TEST_F(CompareViewTest, LetsPhonesBeDraggedByTheirHeads) {
    QWidget* viewport = header().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf(0));
    QTest::mouseMove(viewport, middleOf(0) + QPoint(40, 0));
    QTest::mouseMove(viewport, middleOf(1) + QPoint(40, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, middleOf(1) + QPoint(40, 0));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return models() == QStringList{"Nova 7 Ultra", "Nova 7"};
    }));
    EXPECT_EQ(header().visualIndex(0), 0) << "what is shown is the comparison's own order";
}

TEST_F(CompareViewTest, HidesRowsAndRemembersThem) {
    const int all = view().model().count(ComparisonModel::Mode::All);
    table().goTo(AttributeId::CameraMain, 0);
    const int row = table().currentIndex().row();
    QTest::keyClick(&table(), Qt::Key_H);
    EXPECT_EQ(view().model().rowOf(AttributeId::CameraMain), -1);
    EXPECT_EQ(view().model().count(ComparisonModel::Mode::All), all - 1);
    EXPECT_EQ(table().currentIndex().row(), row) << "the next one";
    window_->close();
    makeWindow();
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(view().model().hiddenCount(), 1);
    QPushButton* show = nullptr;
    for (auto* button : view().findChildren<QPushButton*>()) {
        show = button->text() == "Show hidden rows: 1" ? button : show;
    }
    ASSERT_NE(show, nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    EXPECT_EQ(view().model().count(ComparisonModel::Mode::All), all);
    EXPECT_FALSE(show->isVisible());
}

TEST_F(CompareViewTest, ExportsWhatIsShownInTheFormThatTheNameSays) {
    struct Case {
        std::string name;
        std::string begin;
    };
    const Case cases[] = {
        {"out.csv", "attribute,unit,"},
        {"out.html", "<!DOCTYPE html>"},
        {"out.MD", "- The "},
        {"out.tsv", "attribute\tunit\t"},
        {"out.json", "{"},
        {"out", "attribute,unit,"},
        {"out.xlsx", "PK"},
    };
    view().setMode(ComparisonModel::Mode::Differences);
    for (const Case& entry : cases) {
        exportFile_ = QString::fromStdString(folder_ / entry.name);
        window_->actions().exportComparison->trigger();
        const std::string text = test::readFile(folder_ / entry.name);
        EXPECT_TRUE(text.starts_with(entry.begin)) << text.substr(0, 60);
        EXPECT_EQ(text.find("Snapdragon 8"), std::string::npos) << "it does not differ";
    }
    ASSERT_EQ(kinds_.size(), 6);
    EXPECT_EQ(kinds_.first().suffix, "csv");
}

TEST_F(CompareViewTest, PassesOverHiddenRowsThatAreNone) {
    view().setHiddenRows({"camera.main", "no.such", ""});
    EXPECT_EQ(view().hiddenRows(), QStringList{"camera.main"});
}

TEST_F(CompareViewTest, SaysWhatDiffersMostAndLeadsToItsRow) {
    auto* summary = view().findChild<SummaryLines*>();
    ASSERT_NE(summary, nullptr);
    const auto lines = summary->findChildren<QLabel*>();
    ASSERT_FALSE(lines.isEmpty()) << summary->text().toStdString();
    EXPECT_TRUE(summary->text().contains("108 MP")) << summary->text().toStdString();
    view().setMode(ComparisonModel::Mode::Same);
    emit lines.first()->linkActivated({});
    EXPECT_EQ(view().model().mode(), ComparisonModel::Mode::All);
    EXPECT_EQ(table().currentAttribute(), AttributeId::CameraMain);
}

}  // namespace
}  // namespace speclens::ui
