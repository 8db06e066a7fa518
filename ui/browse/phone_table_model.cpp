#include "ui/browse/phone_table_model.h"

#include <QCollator>
#include <algorithm>
#include <array>

#include "ui/browse/phone_cells.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

struct ShownAttribute {
    AttributeId id;
    int importance;
};

constexpr std::array shownAttributes = {
    ShownAttribute{AttributeId::DisplaySize, 6},
    ShownAttribute{AttributeId::DisplayRefreshRate, 3},
    ShownAttribute{AttributeId::PlatformSoc, 5},
    ShownAttribute{AttributeId::CameraMain, 7},
    ShownAttribute{AttributeId::BatteryCapacity, 8},
    ShownAttribute{AttributeId::MemoryRam, 4},
    ShownAttribute{AttributeId::LaunchPrice, 1},
};

const ShownAttribute& shownAttribute(int column) {
    return shownAttributes.at(
        static_cast<std::size_t>(column - PhoneTableModel::FirstAttributeColumn));
}

AttributeId attributeOf(int column) {
    return shownAttribute(column).id;
}

}  // namespace

PhoneTableModel::PhoneTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int PhoneTableModel::importance(int column) {
    switch (column) {
        case NameColumn:
            return 10;
        case StatusColumn:
            return 9;
        case BrandColumn:
            return 2;
        default:
            return shownAttribute(column).importance;
    }
}

void PhoneTableModel::setTable(std::shared_ptr<const PhoneTable> table) {
    beginResetModel();
    table_ = std::move(table);
    rows_ = find();
    endResetModel();
}

void PhoneTableModel::setSearch(const QString& words) {
    if (words == search_) {
        return;
    }
    beginResetModel();
    search_ = words;
    rows_ = find();
    endResetModel();
}

int PhoneTableModel::total() const {
    return table_ ? static_cast<int>(table_->rows().size()) : 0;
}

const PhoneRow& PhoneTableModel::phone(int row) const {
    return table_->rows().at(rows_.at(static_cast<std::size_t>(row)));
}

int PhoneTableModel::rowOf(PhoneId phone) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (this->phone(row).phone.id == phone) {
            return row;
        }
    }
    return -1;
}

int PhoneTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PhoneTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstAttributeColumn + static_cast<int>(shownAttributes.size());
}

QVariant PhoneTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PhoneRow& row = phone(index.row());
    switch (index.column()) {
        case NameColumn:
            return nameData(row, role);
        case BrandColumn:
            return brandData(row, role);
        case StatusColumn:
            return statusData(row, role);
        default:
            return valueData(row, attributeOf(index.column()), role);
    }
}

QVariant PhoneTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool isAttribute = section >= FirstAttributeColumn;
    if (role == Qt::TextAlignmentRole) {
        const bool right = isAttribute && alignsRight(attributeOf(section));
        return QVariant::fromValue(int(right ? Qt::AlignRight : Qt::AlignLeft) |
                                   int(Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && isAttribute) {
        return attributeTitle(attributeOf(section));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case NameColumn:
            return tr("Phone");
        case BrandColumn:
            return tr("Brand");
        case StatusColumn:
            return tr("Status");
        default:
            break;
    }
    switch (attributeOf(section)) {
        case AttributeId::DisplaySize:
            return tr("Diag., in");
        case AttributeId::CameraMain:
            return tr("Camera, MP");
        case AttributeId::BatteryCapacity:
            return tr("Battery, mAh");
        case AttributeId::DisplayRefreshRate:
            return tr("Refresh, Hz");
        default:
            return attributeLabelWithUnit(attributeOf(section));
    }
}

void PhoneTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount()) {
        return;
    }
    sortColumn_ = column;
    sortOrder_ = order;
    refresh();
}

void PhoneTableModel::refresh() {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<PhoneId> phones;
    phones.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before) {
        phones.push_back(phone(index.row()).phone.id);
    }
    rows_ = find();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(phones.at(static_cast<std::size_t>(i)));
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::vector<std::size_t> PhoneTableModel::find() const {
    if (!table_) {
        return {};
    }
    PhoneQuery query;
    query.words = toUtf8(search_);
    query.descending = sortOrder_ == Qt::DescendingOrder;
    if (sortColumn_ >= FirstAttributeColumn) {
        query.sortBy = attributeOf(sortColumn_);
    }
    std::vector<std::size_t> found = table_->run(query);
    const auto& phones = table_->rows();
    if (sortColumn_ == NameColumn) {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(phones.size());
        for (const PhoneRow& row : phones) {
            keys.push_back(collator.sortKey(toQString(row.phone.name.model)));
        }
        std::stable_sort(found.begin(), found.end(), [&](std::size_t left, std::size_t right) {
            return query.descending ? keys[right] < keys[left] : keys[left] < keys[right];
        });
    } else if (sortColumn_ == StatusColumn) {
        std::stable_sort(found.begin(), found.end(), [&](std::size_t left, std::size_t right) {
            const auto doubt = [&phones](std::size_t row) {
                const Certainty certainty = certaintyOf(phones[row]);
                return certainty.known == 0 ? 0.0 : double(certainty.unconfirmed) / certainty.known;
            };
            return query.descending ? doubt(right) < doubt(left) : doubt(left) < doubt(right);
        });
    }
    return found;
}

}  // namespace speclens::ui
