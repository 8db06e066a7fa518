// The whole way through the window: an article, two phones, their comparison, a CSV file.
#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/exchange/csv.h"
#include "tests/ui/window_fixture.h"
#include "ui/browse/browse_view.h"
#include "ui/browse/detail_pane.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/charts_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"

namespace speclens::ui {
namespace {

using test::WindowTest;

TEST_F(WindowTest, ReadsAnArticleComparesTwoPhonesAndExportsThem) {
    const LoadReport report = open({write("range.txt", test::article)});
    EXPECT_TRUE(errors_.isEmpty()) << errors_.join(' ').toStdString();
    ASSERT_EQ(report.articles.size(), 1);
    EXPECT_TRUE(status().startsWith("2 phones, ")) << status().toStdString();
    EXPECT_TRUE(status().endsWith(" from range.txt")) << status().toStdString();

    chooseTwo();
    ASSERT_EQ(window_->session().chosen().size(), 2U);
    QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(window_->currentView(), View::Compare);

    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(suggested_.endsWith("galaxy-s22-ultra-vs-redmi-note-11-pro-5g.csv"))
        << suggested_.toStdString();
    const std::string path = exportFile_.toStdString();
    const std::vector<CsvRecord> records = parseCsv(test::readFile(path), path);
    ASSERT_FALSE(records.empty());
    const auto valuesOf = [&records](const std::string& attribute) {
        for (const CsvRecord& record : records) {
            if (record.front() == attribute) {
                return CsvRecord{record.at(2), record.at(3)};
            }
        }
        return CsvRecord{};
    };
    EXPECT_THAT(valuesOf("display.size"), testing::ElementsAre("6.8", "6.67"));
    EXPECT_THAT(valuesOf("battery.capacity"), testing::ElementsAre("4800 (expected)", "5000"));
    EXPECT_THAT(valuesOf("camera.main"), testing::ElementsAre("", "108"));
}

TEST_F(WindowTest, KnowsAnArticleAgain) {
    const QString path = write("range.txt", test::article);
    open({path});
    open({path});
    EXPECT_EQ(status(), "range.txt is already in the catalog");
}

TEST_F(WindowTest, NamesEveryBadArticleAndReadsTheGoodOne) {
    const QString missing = QString::fromStdString(folder_ / "missing.txt");
    const QString binary = write("binary.txt", std::string_view("\x7f"
                                                                "ELF\0\1\2\xff",
                                                                8));
    open({missing, binary, write("range.txt", test::article)});
    ASSERT_EQ(errors_.size(), 1) << "one message for all";
    EXPECT_TRUE(errors_.first().contains("missing.txt")) << errors_.first().toStdString();
    EXPECT_TRUE(errors_.first().contains("binary.txt"));
    EXPECT_FALSE(errors_.first().contains("range.txt"));
    EXPECT_EQ(window_->browseView().table().model()->rowCount(), 2);
}

TEST_F(WindowTest, TellsWhyAnExportFailedAndKeepsTheComparison) {
    open({write("range.txt", test::article)});
    chooseTwo();
    exportFile_ = QString::fromStdString(folder_ / "no-such-folder/out.csv");
    window_->actions().exportComparison->trigger();
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_.first().contains("no-such-folder")) << errors_.first().toStdString();
    EXPECT_EQ(window_->session().chosen().size(), 2U);
}

TEST_F(WindowTest, SaysWhatToDoWhileThereIsNothingToShow) {
    EXPECT_EQ(window_->browseView().table().isVisible(), false);
    EXPECT_FALSE(window_->actions().comparePhones->isEnabled());
    EXPECT_FALSE(window_->actions().exportComparison->isEnabled());
    window_->showView(View::Compare);
    EXPECT_FALSE(window_->compareView().table().isVisible());
    window_->showView(View::Charts);
    EXPECT_FALSE(window_->chartsView().attributeChoice().isVisible());
}

TEST_F(WindowTest, SearchesAndClearsTheSearchWithEscape) {
    open({write("range.txt", test::article)});
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit& search = window_->browseView().searchField();
    QTest::keyClicks(&search, "nothing like it");
    EXPECT_FALSE(window_->browseView().table().isVisible());
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
    QTest::keyClicks(&search, "redmi");
    EXPECT_EQ(window_->browseView().table().model()->rowCount(), 1);
}

TEST_F(WindowTest, ShowsTheWordsBehindAValue) {
    open({write("range.txt", test::article)});
    chooseTwo();
    window_->showView(View::Compare);
    ComparisonTable& table = window_->compareView().table();
    table.goTo(AttributeId::BatteryCapacity, 0);
    const QString evidence = window_->compareView().evidence().text();
    EXPECT_TRUE(evidence.contains("expected to have a 4,800mAh battery")) << evidence.toStdString();
    EXPECT_TRUE(evidence.contains("5,000mAh battery"));
    EXPECT_TRUE(evidence.contains("range.txt · expected"));
}

TEST_F(WindowTest, FoldsGroupsByKeyAndByClick) {
    open({write("range.txt", test::article)});
    chooseTwo();
    window_->showView(View::Compare);
    ComparisonTable& table = window_->compareView().table();
    ComparisonModel& model = window_->compareView().model();
    table.setFocus();
    table.setCurrentIndex(model.index(0, 0));
    ASSERT_TRUE(model.isGroup(0));
    QTest::keyClick(&table, Qt::Key_Left);
    EXPECT_TRUE(model.isFolded(0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_FALSE(model.isFolded(0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(model.index(0, 0)).center());
    EXPECT_TRUE(model.isFolded(0));
}

TEST_F(WindowTest, RemovesPhonesByKeyAndInTheTray) {
    open({write("range.txt", test::article)});
    chooseTwo();
    QTest::keyClick(&window_->browseView().table(), Qt::Key_Delete);
    EXPECT_EQ(window_->session().chosen().size(), 1U);
    auto* chip = window_->findChild<QToolButton*>("removeChip");
    ASSERT_NE(chip, nullptr);
    chip->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window_->session().chosen().empty(); }));
}

TEST_F(WindowTest, DrawsBarsAndNamesThePhonesWithoutAValue) {
    open({write("range.txt", test::article)});
    chooseTwo();
    ChartsView& charts = window_->chartsView();
    charts.preferAttribute("battery.capacity");
    ASSERT_EQ(charts.chart().bars().size(), 2);
    EXPECT_EQ(charts.chart().bars().at(0).label, "4,800 mAh");
    EXPECT_FALSE(charts.chart().bars().at(0).confirmed);
    charts.preferAttribute("camera.main");
    EXPECT_EQ(charts.notesText(), "Unknown of: Galaxy S22 Ultra");
}

TEST_F(WindowTest, CopiesTheComparison) {
    open({write("range.txt", test::article)});
    chooseTwo();
    window_->showView(View::Compare);
    QTest::keyClick(&window_->compareView().table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(
        "Battery: Capacity\t4,800 mAh (expected)\t5,000 mAh\n"));
}

TEST_F(WindowTest, KeepsTheTrayAndTheViewBetweenRuns) {
    open({write("range.txt", test::article)});
    chooseTwo();
    window_->showView(View::Charts);
    window_->close();
    makeWindow();
    EXPECT_EQ(window_->session().chosen().size(), 2U);
    EXPECT_EQ(window_->currentView(), View::Charts);
}

}  // namespace
}  // namespace speclens::ui
