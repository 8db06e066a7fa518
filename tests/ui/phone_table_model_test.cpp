#include "ui/browse/phone_table_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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
            names.append(model_.index(row, NameColumn).data().toString());
        }
        return names;
    }

    /// Header and text of each cell that is known.
    std::vector<std::string> known(int row) const {
        std::vector<std::string> cells;
        for (int column = 0; column < model_.columnCount(); ++column) {
            const QString text = test::cellText(model_.index(row, column));
            if (text != QStringLiteral("—")) {
                cells.push_back(QStringLiteral("%1: %2").arg(title(column), text).toStdString());
            }
        }
        return cells;
    }

    QString title(int column) const {
        return model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    QStringList signs(const std::vector<int>& columns) const {
        QStringList signs;
        for (const int column : columns) {
            signs.append(model_.headerData(column, Qt::Horizontal, SortSignRole).toString());
        }
        return signs;
    }

    int columnCalled(const QString& header) const {
        for (int column = 0; column < model_.columnCount(); ++column) {
            if (title(column) == header) {
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
    EXPECT_THAT(known(0),
                testing::ElementsAre("Phone: Nova 7", "Brand: Acme", "Status: [1 conflict]",
                                     "Diag., in: 6.67", "RAM, GB: 6 · 8", "Camera, MP: 108",
                                     "Battery, mAh: 4,900 [≠]", "5G: yes"));
    EXPECT_THAT(known(1),
                testing::ElementsAre("Phone: Nova 7 Ultra", "Brand: Acme",
                                     "Status: [1 of 4 unconfirmed]", "Chipset: Snapdragon 8",
                                     "Camera, MP: ~50 [?]", "Battery, mAh: 4,860", "5G: yes"));
    EXPECT_THAT(known(2), testing::ElementsAre("Phone: Zed 2", "Brand: Zed",
                                               "Status: [only leaked]", "Camera, MP: ~12"));
}

TEST_F(PhoneTableModelTest, ShowsLengthsAndWeightsInTheChosenUnits) {
    Catalog catalog = Catalog::inMemory();
    const PhoneName nova{"Acme", "Nova 7"};
    test::ingestSayings(catalog, "Sheet",
                        {{nova, AttributeId::BodyWeight, "200"},
                         {nova, AttributeId::BodyThickness, "7.9"},
                         {nova, AttributeId::DisplaySize, "6.7"},
                         {nova, AttributeId::BatteryCapacity, "5000"}});
    model_.setTable(std::make_shared<const PhoneTable>(PhoneTable::load(catalog)));
    const int weight = phoneColumnOf(columnOf(AttributeId::BodyWeight));
    const QVariant bar = model_.index(0, weight).data(BarRole);
    const auto toolTip = [&] { return model_.index(0, weight).data(Qt::ToolTipRole).toString(); };
    const QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
    const QSignalSpy renamed(&model_, &QAbstractItemModel::headerDataChanged);
    EXPECT_EQ(toolTip(), "200 g");
    model_.setUnits(Units::Imperial);
    EXPECT_THAT(known(0), testing::ElementsAre("Phone: Nova 7", "Brand: Acme", "Status: announced",
                                               "Thickness, in: 0.311", "Weight, oz: 7.05",
                                               "Diag., in: 6.7", "Battery, mAh: 5,000"));
    EXPECT_EQ(toolTip(), "7.05 oz");
    EXPECT_EQ(model_.index(0, weight).data(BarRole), bar);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(renamed.count(), 1);
    model_.setUnits(Units::Metric);
    EXPECT_EQ(title(weight), "Weight, g");
    model_.setTable(nullptr);
    model_.setUnits(Units::Imperial);
    EXPECT_EQ(changed.count(), 2) << "no cells, no change of them";
}

TEST_F(PhoneTableModelTest, HasAColumnOfEveryAttribute) {
    EXPECT_EQ(model_.columnCount(), FirstAttributeColumn + static_cast<int>(attributeCount));
    for (int column = 0; column < model_.columnCount(); ++column) {
        EXPECT_EQ(findPhoneColumn(columnKey(column)), column);
        if (const auto id = columnIdOf(column)) {
            EXPECT_EQ(phoneColumnOf(*id), column);
        }
    }
    EXPECT_EQ(findPhoneColumn("battery"), std::nullopt);
    EXPECT_EQ(phoneColumnOf(chipsetFamilyColumn), -1);
}

TEST_F(PhoneTableModelTest, SortsBySeveralColumns) {
    const int camera = columnCalled("Camera, MP");
    const struct {
        std::vector<ColumnOrder> order;
        QStringList names;
        QStringList signs;  ///< of the name, the brand and the camera
    } cases[] = {
        {{{BrandColumn, false}, {camera, false}},
         {"Nova 7 Ultra", "Nova 7", "Zed 2"},
         {"", "▴1", "▴2"}},
        {{{BrandColumn, true}, {camera, true}},
         {"Zed 2", "Nova 7", "Nova 7 Ultra"},
         {"", "▾1", "▾2"}},
        {{{BrandColumn, false}, {NameColumn, true}},
         {"Nova 7 Ultra", "Nova 7", "Zed 2"},
         {"▾2", "▴1", ""}},
        {{{camera, false}}, {"Zed 2", "Nova 7 Ultra", "Nova 7"}, {"", "", "▴"}},
        {{}, {"Nova 7", "Nova 7 Ultra", "Zed 2"}, {"▴", "", ""}},
    };
    for (const auto& entry : cases) {
        model_.setOrder(entry.order);
        EXPECT_EQ(names(), entry.names);
        EXPECT_EQ(signs({NameColumn, BrandColumn, camera}), entry.signs);
        EXPECT_EQ(readOrderKeys(orderKeys(model_.order())), model_.order());
    }
    EXPECT_TRUE(readOrderKeys({"-nothing", "", "-"}).empty());
}

TEST_F(PhoneTableModelTest, TheOrderOfTheSearchGoesBefore) {
    model_.setOrder({{NameColumn, true}});
    model_.setSearch("sort:brand sort:-camera.main");
    EXPECT_EQ(names(), (QStringList{"Nova 7", "Nova 7 Ultra", "Zed 2"}));
    EXPECT_EQ(signs({NameColumn, BrandColumn, columnCalled("Camera, MP")}),
              (QStringList{"", "▴1", "▾2"}));
    model_.setSearch({});
    EXPECT_EQ(names(), (QStringList{"Zed 2", "Nova 7 Ultra", "Nova 7"}));
}

TEST_F(PhoneTableModelTest, SortsUnknownLastInBothDirections) {
    const int battery = columnCalled("Battery, mAh");
    ASSERT_GE(battery, 0);
    model_.sort(battery, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{"Nova 7 Ultra", "Nova 7", "Zed 2"}));
    model_.sort(battery, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{"Nova 7", "Nova 7 Ultra", "Zed 2"}));
    model_.sort(NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{"Zed 2", "Nova 7 Ultra", "Nova 7"}));
}

TEST_F(PhoneTableModelTest, KeepsTheSelectedPhoneWhenSorting) {
    const QPersistentModelIndex zed = model_.index(2, 0);
    model_.sort(NameColumn, Qt::DescendingOrder);
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
        EXPECT_FALSE(model_.index(row, NameColumn).data(BarRole).isValid());
    }
    EXPECT_EQ(greatest, 1);
}

}  // namespace
}  // namespace speclens::ui
