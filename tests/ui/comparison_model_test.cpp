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
              "Key figures | 2 differ | 2 differ\n"
              "Diagonal | 6.67 in | —\n"
              "Chipset | — | Snapdragon 8\n"
              "RAM | 6 GB · 8 GB | —\n"
              "Capacity | *4,900 mAh [≠ conflict] | 4,860 mAh\n"
              "Main | 108 MP | ~50 MP [leaked]\n"
              "5G | yes | yes\n"
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
    EXPECT_EQ(test::printModel(model_, true),
              "Key figures | 2 differ | 2 differ\n5G | yes | yes\nNetwork |  | \n5G | yes | yes");
    model_.setMode(ComparisonModel::Mode::Differences);
    EXPECT_EQ(model_.rowCount(), 7) << "two in the key figures, and each in its group";
}

TEST_F(ComparisonModelTest, FoldsGroupsAndKeepsThemFolded) {
    model_.setFolded(0, true);
    EXPECT_TRUE(model_.isFolded(0));
    EXPECT_EQ(model_.rowOf(AttributeId::DisplaySize), 2) << "in its group";
    EXPECT_EQ(model_.rowCount(), 13);
    model_.setFolded(1, true);
    EXPECT_EQ(model_.rowOf(AttributeId::DisplaySize), -1);
    EXPECT_EQ(model_.rowCount(), 12);
    model_.setComparison(compareFirst(3));
    EXPECT_TRUE(model_.isFolded(0));
    EXPECT_TRUE(model_.isFolded(1));
    model_.setFolded(0, false);
    EXPECT_EQ(model_.rowOf(AttributeId::DisplaySize), 1);
    model_.setFolded(1, true);
    EXPECT_EQ(model_.rowCount(), 18) << "an attribute's row does not fold";
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

TEST_F(ComparisonModelTest, ShowsOnePhoneInItsGroupsAlone) {
    model_.setComparison(compareFirst(1));
    EXPECT_EQ(model_.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), "Display");
}

TEST_F(ComparisonModelTest, SaysHowValuesDifferFromTheBaselines) {
    const PhoneId nova = model_.comparison().phones[0].id;
    model_.setBaseline(nova);
    const auto cell = [this](AttributeId attribute, int column) {
        return model_.index(model_.rowOf(attribute), column);
    };
    EXPECT_EQ(test::cellText(cell(AttributeId::BatteryCapacity, 1)), "4,860 mAh [−40 mAh]");
    EXPECT_EQ(cell(AttributeId::BatteryCapacity, 1).data(Qt::AccessibleTextRole).toString(),
              "4,860 mAh, −40 mAh to the baseline");
    EXPECT_EQ(test::cellText(cell(AttributeId::Network5g, 1)), "yes") << "nothing to subtract";
    EXPECT_EQ(test::cellText(cell(AttributeId::DisplaySize, 1)), "—") << "unknown is no difference";
    EXPECT_TRUE(model_.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .contains("the baseline"));
    model_.setBaseline(PhoneId{999});
    EXPECT_EQ(model_.baselineColumn(), -1) << "a phone that is not compared";
    EXPECT_EQ(test::cellText(cell(AttributeId::BatteryCapacity, 1)), "4,860 mAh");
}

TEST_F(ComparisonModelTest, PutsSeveralValuesBesideTheirLike) {
    Catalog catalog = Catalog::inMemory();
    const PhoneName one{"Acme", "One"};
    const PhoneName two{"Acme", "Two"};
    test::ingestSayings(catalog, "x",
                        {{one, AttributeId::MemoryRam, "4"},
                         {one, AttributeId::MemoryRam, "6"},
                         {two, AttributeId::MemoryRam, "6"},
                         {two, AttributeId::MemoryRam, "8"},
                         {one, AttributeId::MemoryStorage, "128"},
                         {one, AttributeId::MemoryStorage, "256"},
                         {two, AttributeId::MemoryStorage, "128"},
                         {two, AttributeId::MemoryStorage, "256"}});
    const std::vector<PhoneRecord> phones = catalog.phones();
    model_.setComparison(compare(catalog, std::vector{phones[0].id, phones[1].id}));
    const auto cell = [this](AttributeId attribute, int column) {
        return model_.index(model_.rowOf(attribute), column);
    };
    const QString next(QChar::LineSeparator);
    EXPECT_EQ(cell(AttributeId::MemoryRam, 0).data().toString(),
              "4 GB" + next + "6 GB" + next + QChar::Nbsp);
    EXPECT_EQ(cell(AttributeId::MemoryRam, 1).data().toString(),
              QString(QChar::Nbsp) + next + "6 GB" + next + "8 GB");
    EXPECT_EQ(cell(AttributeId::MemoryRam, 1).data(Qt::AccessibleTextRole).toString(),
              "6 GB · 8 GB, better value, only this phone: 8 GB");
    EXPECT_EQ(cell(AttributeId::MemoryStorage, 0).data().toString(), "128 GB · 256 GB")
        << "both have the same";
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
