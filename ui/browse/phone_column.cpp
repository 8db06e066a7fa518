#include "ui/browse/phone_column.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/text.h"

namespace speclens::ui {
namespace {

struct PhoneColumnWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

const auto descendingSign = QStringLiteral("-");

struct ImportantAttribute {
    AttributeId id;
    int importance;
};

constexpr std::array importantAttributes = {
    ImportantAttribute{AttributeId::CameraMain, 7},
    ImportantAttribute{AttributeId::BatteryCapacity, 8},
    ImportantAttribute{AttributeId::DisplaySize, 6},
    ImportantAttribute{AttributeId::PlatformSoc, 5},
    ImportantAttribute{AttributeId::MemoryRam, 4},
    ImportantAttribute{AttributeId::DisplayRefreshRate, 3},
    ImportantAttribute{AttributeId::LaunchPrice, 1},
};

}  // namespace

int phoneColumnCount() {
    return FirstAttributeColumn + static_cast<int>(attributeCount);
}

std::optional<AttributeId> attributeOf(int column) {
    return column < FirstAttributeColumn
               ? std::nullopt
               : std::optional(static_cast<AttributeId>(column - FirstAttributeColumn));
}

std::optional<ColumnId> columnIdOf(int column) {
    switch (column) {
        case NameColumn:
            return std::nullopt;
        case BrandColumn:
            return brandColumn;
        case StatusColumn:
            return statusColumn;
        case YearColumn:
            return yearColumn;
        default:
            return columnOf(*attributeOf(column));
    }
}

int phoneColumnOf(ColumnId id) {
    for (const int column : {BrandColumn, StatusColumn, YearColumn}) {
        if (columnIdOf(column) == id) {
            return column;
        }
    }
    const auto attribute = speclens::attributeOf(id);
    return attribute ? FirstAttributeColumn + static_cast<int>(*attribute) : -1;
}

QString columnKey(int column) {
    switch (column) {
        case NameColumn:
            return QStringLiteral("name");
        case BrandColumn:
            return QStringLiteral("brand");
        case StatusColumn:
            return QStringLiteral("status");
        case YearColumn:
            return QStringLiteral("year");
        default:
            return toQString(attribute(*attributeOf(column)).key);
    }
}

std::optional<int> findPhoneColumn(const QString& key) {
    for (int column = 0; column < phoneColumnCount(); ++column) {
        if (columnKey(column) == key) {
            return column;
        }
    }
    return std::nullopt;
}

QString columnTitle(int column, Units units) {
    switch (column) {
        case NameColumn:
            return PhoneColumnWords::tr("Phone");
        case BrandColumn:
            return PhoneColumnWords::tr("Brand");
        case StatusColumn:
            return PhoneColumnWords::tr("Status");
        case YearColumn:
            return PhoneColumnWords::tr("Year");
        default:
            break;
    }
    const AttributeId id = *attributeOf(column);
    switch (id) {
        case AttributeId::DisplaySize:
            return PhoneColumnWords::tr("Diag., in");
        case AttributeId::CameraMain:
            return PhoneColumnWords::tr("Camera, MP");
        case AttributeId::BatteryCapacity:
            return PhoneColumnWords::tr("Battery, mAh");
        case AttributeId::DisplayRefreshRate:
            return PhoneColumnWords::tr("Refresh, Hz");
        default:
            return attributeLabelWithUnit(id, units);
    }
}

int columnImportance(int column) {
    switch (column) {
        case NameColumn:
            return 10;
        case BrandColumn:
        case StatusColumn:
            return 9;
        case YearColumn:
            return 2;
        default:
            break;
    }
    const auto found = std::find_if(
        importantAttributes.begin(), importantAttributes.end(),
        [id = *attributeOf(column)](const ImportantAttribute& entry) { return entry.id == id; });
    return found == importantAttributes.end() ? 0 : found->importance;
}

bool alignsRight(int column) {
    const auto id = columnIdOf(column);
    return id && (typeOf(*id) == ValueType::Number || typeOf(*id) == ValueType::Money);
}

QStringList orderKeys(const std::vector<ColumnOrder>& order) {
    QStringList keys;
    for (const ColumnOrder& entry : order) {
        keys.append((entry.descending ? descendingSign : QString()) + columnKey(entry.column));
    }
    return keys;
}

std::vector<ColumnOrder> readOrderKeys(const QStringList& keys) {
    std::vector<ColumnOrder> order;
    for (const QString& key : keys) {
        const bool descending = key.startsWith(descendingSign);
        if (const auto column = findPhoneColumn(descending ? key.mid(1) : key)) {
            order.push_back({*column, descending});
        }
    }
    return order;
}

}  // namespace speclens::ui
