#include "ui/browse/phone_table_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "tests/ui/ui_fixture.h"
#include "ui/item_roles.h"

namespace speclens::ui {
namespace {

class PhoneTableModelTest : public testing::Test {
  protected:
    PhoneTableModelTest() { model_.setTable(test::makePhoneTable()); }

    QStringList names() const {
        QStringList names;
        for (int row = 0; row < model_.rowCount(); ++row) {
            names.append(model_.index(row, PhoneTableModel::NameColumn).data().toString());
        }
        return names;
    }

    int columnCalled(const QString& header) const {
        for (int column = 0; column < model_.columnCount(); ++column) {
            if (model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == header) {
                return column;
            }
        }
        return -1;
    }

    PhoneTableModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PhoneTableModelTest, ShowsValuesWithoutUnitsAndWithTheirDoubts) {
    EXPECT_EQ(test::printModel(model_, false),
              "Nova 7 | Acme | [1 conflict] | 6.67 | — | — | 108 | 4,900 [≠] | 6 · 8 | —\n"
              "Nova 7 Ultra | Acme | [1 of 4 unconfirmed] | — | — | Snapdragon 8 | ~50 [?] | 4,860 "
              "| — | —\n"
              "Zed 2 | Zed | [only leaked] | — | — | — | ~12 | — | — | —");
}

TEST_F(PhoneTableModelTest, SortsUnknownLastInBothDirections) {
    const int battery = columnCalled("Battery, mAh");
    ASSERT_GE(battery, 0);
    model_.sort(battery, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"Nova 7 Ultra", "Nova 7", "Zed 2"}));
    model_.sort(battery, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{"Nova 7", "Nova 7 Ultra", "Zed 2"}));
    model_.sort(PhoneTableModel::NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{"Zed 2", "Nova 7 Ultra", "Nova 7"}));
}

TEST_F(PhoneTableModelTest, KeepsTheSelectedPhoneWhenSorting) {
    const QPersistentModelIndex zed = model_.index(2, 0);
    model_.sort(PhoneTableModel::NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(zed.row(), 0);
    EXPECT_EQ(zed.data().toString(), "Zed 2");
}

TEST_F(PhoneTableModelTest, FindsPhonesByTheBeginningsOfTheirWords) {
    model_.setSearch("nova ul");
    EXPECT_EQ(names(), QStringList{"Nova 7 Ultra"});
    model_.setSearch("xyz");
    EXPECT_EQ(model_.rowCount(), 0);
    model_.setSearch({});
    EXPECT_EQ(model_.rowCount(), 3);
}

TEST_F(PhoneTableModelTest, SaysUnknownAndDoubtInWords) {
    const auto spoken = [this](int row, const QString& header) {
        return model_.index(row, columnCalled(header)).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(spoken(2, "Battery, mAh"), "unknown");
    EXPECT_EQ(spoken(2, "Camera, MP"), "12 MP, rumored");
    EXPECT_EQ(spoken(0, "Battery, mAh"), "4,900 mAh, sources disagree");
    EXPECT_EQ(spoken(1, "Status"), "1 of 4 unconfirmed");
}

TEST_F(PhoneTableModelTest, GivesNumbersTheirShareOfTheGreatest) {
    const auto share = [this](int row, const QString& header) {
        return model_.index(row, columnCalled(header)).data(BarRole);
    };
    double greatest = 0;
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (const QVariant bar = share(row, QStringLiteral("Battery, mAh")); bar.isValid()) {
            greatest = std::max(greatest, bar.toDouble());
            EXPECT_GT(bar.toDouble(), 0);
        }
        EXPECT_FALSE(share(row, QStringLiteral("Chipset")).isValid());
        EXPECT_FALSE(model_.index(row, PhoneTableModel::NameColumn).data(BarRole).isValid());
    }
    EXPECT_EQ(greatest, 1);
}

}  // namespace
}  // namespace speclens::ui
