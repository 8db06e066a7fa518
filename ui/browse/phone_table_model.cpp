#include "ui/browse/phone_table_model.h"

#include <QCollator>
#include <algorithm>
#include <array>

#include "core/spec/display.h"
#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/badge.h"

namespace speclens::ui {
namespace {

constexpr std::array shownAttributes = {
    AttributeId::DisplaySize, AttributeId::DisplayRefreshRate, AttributeId::PlatformSoc,
    AttributeId::CameraMain,  AttributeId::BatteryCapacity,    AttributeId::MemoryRam,
    AttributeId::LaunchPrice,
};

AttributeId attributeOf(int column) {
    return shownAttributes.at(
        static_cast<std::size_t>(column - PhoneTableModel::FirstAttributeColumn));
}

bool alignsRight(AttributeId id) {
    const ValueType type = attribute(id).type;
    return type == ValueType::Number || type == ValueType::Money;
}

/// Without the unit, which the column's header says.
QString shortText(AttributeId id, const Value& value) {
    const auto* number = std::get_if<double>(&value);
    return toQString(number != nullptr ? displayNumber(*number) : displayText(id, value));
}

bool isConfirmedHere(const ResolvedAttribute& entry) {
    return std::all_of(entry.shown.begin(), entry.shown.end(),
                       [](const ResolvedValue& value) { return value.confirmed(); });
}

Basis weakestOf(const ResolvedAttribute& entry) {
    Basis weakest = Basis::Stated;
    for (const ResolvedValue& value : entry.shown) {
        weakest = std::max(weakest, value.basis());
    }
    return weakest;
}

QVariant nameData(const PhoneRow& row, int role) {
    if (role == Qt::DisplayRole) {
        return toQString(row.phone.name.model);
    }
    if (role == Qt::ToolTipRole) {
        return toQString(fullName(row.phone.name));
    }
    return {};
}

QVariant brandData(const PhoneRow& row, int role) {
    const std::string& brand = row.phone.name.brand;
    switch (role) {
        case Qt::DisplayRole:
            return brand.empty() ? unknownSign() : toQString(brand);
        case Qt::AccessibleTextRole:
            return brand.empty() ? unknownText() : toQString(brand);
        case MutedRole:
            return brand.empty();
        default:
            return {};
    }
}

QVariant statusData(const PhoneRow& row, int role) {
    const Certainty certainty = certaintyOf(row);
    const QString text = certaintyText(row.status, certainty);
    const bool doubtful = certainty.unconfirmed > 0;
    switch (role) {
        case Qt::DisplayRole:
            return doubtful || certainty.conflicts > 0 ? QString() : text;
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return certaintyDescription(row.status, certainty);
        case MutedRole:
            return true;
        case BadgesRole: {
            QVector<Badge> badges;
            if (doubtful) {
                badges.append({BadgeKind::Unconfirmed, text});
            }
            if (certainty.conflicts > 0) {
                badges.append({BadgeKind::Conflict, conflictText(certainty.conflicts)});
            }
            return QVariant::fromValue(badges);
        }
        default:
            return {};
    }
}

QVariant valueData(const PhoneRow& row, AttributeId id, int role) {
    const ResolvedAttribute* entry = row.find(id);
    if (role == Qt::TextAlignmentRole) {
        const Qt::AlignmentFlag side = alignsRight(id) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(int(side) | int(Qt::AlignVCenter));
    }
    if (entry == nullptr) {
        switch (role) {
            case Qt::DisplayRole:
                return unknownSign();
            case Qt::AccessibleTextRole:
            case Qt::ToolTipRole:
                return unknownText();
            case MutedRole:
                return true;
            default:
                return {};
        }
    }
    QStringList shown;
    QStringList full;
    for (const ResolvedValue& value : entry->shown) {
        shown.append(shortText(id, value.value));
        full.append(toQString(displayText(id, value.value)));
    }
    const bool confirmed = isConfirmedHere(*entry);
    switch (role) {
        case Qt::DisplayRole:
            return shown.join(QStringLiteral(" · "));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            if (!confirmed) {
                full.append(basisText(weakestOf(*entry)));
            }
            if (entry->conflict) {
                full.append(PhoneTableModel::tr("sources disagree"));
            }
            return full.join(QStringLiteral(", "));
        case UnconfirmedRole:
            return !confirmed;
        case BadgesRole: {
            QVector<Badge> badges;
            if (!confirmed && row.status != PhoneStatus::OnlyLeaked) {
                badges.append({BadgeKind::Unconfirmed, QStringLiteral("?")});
            }
            if (entry->conflict) {
                badges.append({BadgeKind::Conflict, QStringLiteral("≠")});
            }
            return QVariant::fromValue(badges);
        }
        default:
            return {};
    }
}

}  // namespace

PhoneTableModel::PhoneTableModel(QObject* parent) : QAbstractTableModel(parent) {}

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
