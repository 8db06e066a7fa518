// Metric and imperial units, chosen in the menu and followed by every view.
#include <gmock/gmock.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/facet_view.h"
#include "ui/browse/filter_chips.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/range_editor.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/charts_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/widgets/buttons.h"

namespace speclens::ui {
namespace {

constexpr std::string_view phones =
    "brand,model,body.weight,body.thickness,display.size\n"
    "Acme,Nova 7,200,7.9,6.7\n"
    "Acme,Nova 8,190,8,6.5\n";

const int weightColumn = phoneColumnOf(columnOf(AttributeId::BodyWeight));

class UnitsTest : public test::WindowTest {
  protected:
    UnitsTest() {
        open({write("phones.csv", phones)});
        browse().table().columns().show({NameColumn, BrandColumn, weightColumn, YearColumn});
    }

    BrowseView& browse() { return window_->browseView(); }
    QLineEdit& search() { return browse().searchField(); }

    /// Chooses an entry of View, Units, by its text without marks.
    void choose(const QString& text) {
        for (QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().remove(QLatin1Char('&')) == text) {
                    action->trigger();
                    return;
                }
            }
        }
        ADD_FAILURE() << "no entry " << text.toStdString();
    }
    void chooseImperial() { choose(QStringLiteral("Imperial (in, oz)")); }
    void chooseMetric() { choose(QStringLiteral("Metric (mm, g)")); }

    QString header() {
        return browse()
            .model()
            .headerData(weightColumn, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    }
    QString cell(int row) { return browse().model().index(row, weightColumn).data().toString(); }
    QString chip() {
        for (const ChipButton* chip : browse().chips().findChildren<ChipButton*>()) {
            if (!chip->isHidden()) {
                return chip->text();
            }
        }
        return {};
    }

    RangeEditor& weights() {
        FacetView& view = browse().facets();
        const FacetModel& model = view.facetModel();
        int row = 0;
        while (model.facet(row).form.column != columnOf(AttributeId::BodyWeight)) {
            ++row;
        }
        view.setExpanded(model.index(row, 0), true);
        return *view.editor(row);
    }

    static QString valueIn(const ComparisonModel& model, AttributeId id) {
        return model.index(model.rowOf(id), 0).data().toString();
    }
    const ComparisonModel& values() {
        return static_cast<const ComparisonModel&>(*browse().detail().values().model());
    }
};

TEST_F(UnitsTest, EveryViewFollowsTheMenu) {
    chooseTwo();
    search().setText("weight>=195");
    weights();
    browse().detail().values().setCurrentIndex(
        values().index(values().rowOf(AttributeId::BodyWeight), 0));
    ASSERT_EQ(chip(), "Weight ≥ 195 g ✕");
    window_->chartsView().preferAttribute("body.weight");

    chooseImperial();
    EXPECT_EQ(header(), "Weight, oz");
    EXPECT_EQ(cell(0), "7.05");
    EXPECT_EQ(chip(), "Weight ≥ 6.88 oz ✕");
    EXPECT_EQ(search().text(), "weight>=195");
    EXPECT_EQ(weights().lowerField().text(), "6.88");
    EXPECT_EQ(weights().lowerField().accessibleName(), "Weight, oz, from");
    EXPECT_EQ(valueIn(values(), AttributeId::BodyWeight), "7.05 oz");
    EXPECT_EQ(valueIn(values(), AttributeId::BodyThickness), "0.311 in");
    EXPECT_EQ(valueIn(values(), AttributeId::DisplaySize), "6.7 in");
    EXPECT_TRUE(browse().detail().evidence().text().contains("7.05 oz"))
        << browse().detail().evidence().text().toStdString();
    EXPECT_EQ(valueIn(window_->compareView().model(), AttributeId::BodyWeight), "7.05 oz");
    EXPECT_EQ(window_->chartsView().chart().bars().value(0).label, "7.05 oz");

    chooseMetric();
    EXPECT_EQ(header(), "Weight, g");
    EXPECT_EQ(cell(0), "200");
    EXPECT_EQ(chip(), "Weight ≥ 195 g ✕");
    EXPECT_EQ(weights().lowerField().text(), "195");
    EXPECT_EQ(valueIn(values(), AttributeId::BodyWeight), "200 g");
    EXPECT_EQ(valueIn(window_->compareView().model(), AttributeId::BodyWeight), "200 g");
}

TEST_F(UnitsTest, AreKeptForTheNextRun) {
    EXPECT_TRUE(window_->actions().metricUnits->isChecked());
    chooseImperial();
    const std::vector<int> columns = browse().table().columns().shown();
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->session().units(), Units::Imperial);
    EXPECT_TRUE(window_->actions().imperialUnits->isChecked());
    EXPECT_FALSE(window_->actions().metricUnits->isChecked());
    EXPECT_EQ(browse().table().columns().shown(), columns);
    EXPECT_EQ(header(), "Weight, oz");
    EXPECT_EQ(cell(0), "7.05");
    EXPECT_EQ(valueIn(values(), AttributeId::BodyWeight), "7.05 oz");
    EXPECT_EQ(weights().upperField().placeholderText(), "7.05");
    chooseMetric();
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->session().units(), Units::Metric);
    EXPECT_EQ(cell(0), "200");
}

TEST_F(UnitsTest, KeepTheSelectionAndTheRoomThatTitlesNeed) {
    QTableView& table = browse().table();
    table.setCurrentIndex(browse().model().index(1, 0));
    const auto phone = browse().currentPhone();
    const int before = table.columnWidth(weightColumn);
    chooseImperial();
    EXPECT_EQ(browse().currentPhone(), phone);
    EXPECT_EQ(valueIn(values(), AttributeId::BodyWeight), "6.70 oz");
    EXPECT_GT(table.columnWidth(weightColumn), before) << "oz is longer than g";
}

TEST_F(UnitsTest, RangesAreTypedInTheUnitAndSearchedInGrams) {
    chooseImperial();
    QLineEdit& upper = weights().upperField();
    upper.setFocus();
    QTest::keyClicks(&upper, QStringLiteral("6.70"));
    QTest::keyClick(&upper, Qt::Key_Return);
    EXPECT_EQ(search().text(), "weight:..190.08");
    EXPECT_EQ(browse().model().rowCount(), 1) << "190 g look like 6.70 oz";
    EXPECT_EQ(chip(), "Weight ≤ 6.70 oz ✕");
}

TEST_F(UnitsTest, ExportsStayMetric) {
    chooseTwo();
    chooseImperial();
    window_->actions().exportComparison->trigger();
    QFile file(exportFile_);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    EXPECT_THAT(text, testing::HasSubstr("body.weight,g,200,190"));
    EXPECT_THAT(text, testing::HasSubstr("body.thickness,mm,7.9,8"));
}

}  // namespace
}  // namespace speclens::ui
