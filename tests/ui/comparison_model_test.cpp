#include "ui/compare/comparison_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "tests/ui/ui_fixture.h"
#include "ui/compare/comparison_text.h"

namespace speclens::ui {
namespace {

class ComparisonModelTest : public testing::Test {
  protected:
    ComparisonModelTest() { model_.setComparison(compareFirst(2)); }

    Comparison compareFirst(std::size_t count) const {
        std::vector<PhoneId> phones;
        for (std::size_t i = 0; i < count; ++i) {
            phones.push_back(catalog_->phones().at(i).id);
        }
        return compare(*catalog_, phones);
    }

    std::shared_ptr<const Catalog> catalog_ = test::makeCatalog();
    ComparisonModel model_{ComparisonModel::Values::Left};
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ComparisonModelTest, GroupsRowsAndMarksDoubtConflictAndTheBetterValue) {
    EXPECT_EQ(test::printModel(model_, true),
              "Display |  | \n"
              "Diagonal | 6.67 in | —\n"
              "Platform |  | \n"
              "Chipset | — | Snapdragon 8\n"
              "Memory |  | \n"
              "RAM | 6 GB · 8 GB | —\n"
              "Camera | 1 differ | 1 differ\n"
              "Main | 108 MP | ~50 MP [leaked]\n"
              "Battery | 1 differ | 1 differ\n"
              "Capacity | *4,900 mAh [≠ conflict] | 4,860 mAh\n"
              "Network |  | \n"
              "5G | yes | yes");
}

TEST_F(ComparisonModelTest, ShowsDifferencesOrWhatIsTheSame) {
    EXPECT_EQ(model_.count(ComparisonModel::Mode::All), 6);
    EXPECT_EQ(model_.count(ComparisonModel::Mode::Differences), 2);
    EXPECT_EQ(model_.count(ComparisonModel::Mode::Same), 1);
    model_.setMode(ComparisonModel::Mode::Same);
    EXPECT_EQ(test::printModel(model_, true), "Network |  | \n5G | yes | yes");
    model_.setMode(ComparisonModel::Mode::Differences);
    EXPECT_EQ(model_.rowCount(), 4);
}

TEST_F(ComparisonModelTest, FoldsGroupsAndKeepsThemFolded) {
    model_.setFolded(0, true);
    EXPECT_TRUE(model_.isFolded(0));
    EXPECT_EQ(model_.rowOf(AttributeId::DisplaySize), -1);
    EXPECT_EQ(model_.rowCount(), 11);
    model_.setComparison(compareFirst(3));
    EXPECT_TRUE(model_.isFolded(0));
    model_.setFolded(0, false);
    EXPECT_EQ(model_.rowOf(AttributeId::DisplaySize), 1);
    model_.setFolded(1, true);
    EXPECT_EQ(model_.rowCount(), 12) << "an attribute's row does not fold";
}

TEST_F(ComparisonModelTest, SaysEverySignInWords) {
    const auto spoken = [this](AttributeId attribute, int column) {
        return model_.index(model_.rowOf(attribute), column)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    EXPECT_EQ(spoken(AttributeId::DisplaySize, 1), "unknown");
    EXPECT_EQ(spoken(AttributeId::CameraMain, 1), "50 MP, leaked");
    EXPECT_EQ(spoken(AttributeId::BatteryCapacity, 0), "4,900 mAh, better value, sources disagree");
    EXPECT_EQ(model_.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
              "Acme Nova 7 Ultra, 1 of 4 unconfirmed");
}

TEST_F(ComparisonModelTest, CopiesTheShownRowsAsTabSeparatedText) {
    model_.setMode(ComparisonModel::Mode::Differences);
    model_.setFolded(0, true);
    EXPECT_EQ(tabSeparatedText(model_),
              "Attribute\tNova 7\tNova 7 Ultra\n"
              "Camera: Main\t108 MP\t50 MP (leaked)\n"
              "Battery: Capacity\t4,900 mAh\t4,860 mAh\n");
}

TEST_F(ComparisonModelTest, SuggestsAFileNameFromThePhones) {
    EXPECT_EQ(suggestedFileName(model_.comparison()), "nova-7-vs-nova-7-ultra.csv");
}

}  // namespace
}  // namespace speclens::ui
