#include "ui/browse/phone_table_model.h"

#include <QCollator>
#include <algorithm>
#include <array>
#include <iterator>

#include "core/browse/phone_search.h"
#include "core/browse/query_text.h"
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

/// The rows of pairs of a key and a row, in their order.
template <typename Key>
std::vector<std::uint32_t> rowsOf(const std::vector<std::pair<Key, std::uint32_t>>& keyed) {
    std::vector<std::uint32_t> rows;
    rows.reserve(keyed.size());
    for (const auto& entry : keyed) {
        rows.push_back(entry.second);
    }
    return rows;
}

/// All rows by their models, as the user's language orders names.
std::vector<std::uint32_t> rowsByModel(const PhoneTable& table) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::uint32_t>> keyed;
    keyed.reserve(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        keyed.emplace_back(collator.sortKey(toQString(table.model(row))), row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    return rowsOf(keyed);
}

/// All rows by the share of their values that is not confirmed.
std::vector<std::uint32_t> rowsByDoubt(const PhoneTable& table) {
    std::vector<std::pair<double, std::uint32_t>> keyed;
    keyed.reserve(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        const Certainty certainty = table.certainty(row);
        keyed.emplace_back(
            certainty.known == 0 ? 0.0 : double(certainty.unconfirmed) / certainty.known, row);
    }
    std::sort(keyed.begin(), keyed.end());
    return rowsOf(keyed);
}

/// Those of `order` that are in `found`.
std::vector<std::uint32_t> inOrder(const std::vector<std::uint32_t>& order, const RowSet& found,
                                   bool descending) {
    std::vector<std::uint32_t> rows;
    rows.reserve(found.count());
    std::copy_if(order.begin(), order.end(), std::back_inserter(rows),
                 [&found](std::uint32_t row) { return found.contains(row); });
    if (descending) {
        std::reverse(rows.begin(), rows.end());
    }
    return rows;
}

}  // namespace

PhoneTableModel::PhoneTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int PhoneTableModel::importance(int column) {
    switch (column) {
        case NameColumn:
            return 10;
        case BrandColumn:
        case StatusColumn:
            return 9;
        default:
            return shownAttribute(column).importance;
    }
}

void PhoneTableModel::setTable(std::shared_ptr<const PhoneTable> table) {
    beginResetModel();
    table_ = std::move(table);
    byModel_.clear();
    byDoubt_.clear();
    find();
    endResetModel();
}

void PhoneTableModel::setSearch(const QString& words) {
    if (words == search_) {
        return;
    }
    beginResetModel();
    search_ = words;
    auto parsed = parseQuery(toUtf8(search_));
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        // What is no query (yet) is looked for as words.
        problem_ = toQString(problem->message);
        query_ = {};
        query_.words = toUtf8(search_);
    } else {
        problem_.clear();
        query_ = std::get<PhoneQuery>(std::move(parsed));
    }
    find();
    endResetModel();
}

std::vector<Facet> PhoneTableModel::facets() const {
    return table_ ? describeFacets(*table_, query_, counts_) : std::vector<Facet>();
}

int PhoneTableModel::total() const {
    return table_ ? static_cast<int>(table_->size()) : 0;
}

PhoneId PhoneTableModel::phone(int row) const {
    return table_->id(rows_.at(static_cast<std::size_t>(row)));
}

int PhoneTableModel::rowOf(PhoneId phone) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (this->phone(row) == phone) {
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
    const std::size_t row = rows_.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
        case NameColumn:
            return nameData(*table_, row, role);
        case BrandColumn:
            return brandData(*table_, row, role);
        case StatusColumn:
            return statusData(*table_, row, role);
        default:
            return valueData(*table_, row, attributeOf(index.column()), role);
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
        phones.push_back(phone(index.row()));
    }
    find();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(phones.at(static_cast<std::size_t>(i)));
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PhoneTableModel::find() {
    if (!table_) {
        rows_.clear();
        counts_.clear();
        return;
    }
    PhoneQuery query = query_;
    const bool descending = sortOrder_ == Qt::DescendingOrder;
    const bool asked = !query.order.empty();
    if (!asked && sortColumn_ >= FirstAttributeColumn) {
        query.order = {{columnOf(attributeOf(sortColumn_)), descending}};
    } else if (!asked && sortColumn_ == BrandColumn) {
        query.order = {{brandColumn, descending}};
    }
    PhoneSearchResult result = searchPhones(*table_, query, facetColumns());
    counts_ = std::move(result.facets);
    rows_ = std::move(result.rows);
    // In the first order, phones that the words fit best come first.
    const bool bestFirst = !descending && !query.words.empty();
    if (!asked && sortColumn_ == NameColumn && !bestFirst) {
        if (byModel_.empty()) {
            byModel_ = rowsByModel(*table_);
        }
        rows_ = inOrder(byModel_, result.found, descending);
    } else if (!asked && sortColumn_ == StatusColumn) {
        if (byDoubt_.empty()) {
            byDoubt_ = rowsByDoubt(*table_);
        }
        rows_ = inOrder(byDoubt_, result.found, descending);
    }
}

}  // namespace speclens::ui
