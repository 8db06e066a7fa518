#include "ui/browse/phone_table_model.h"

#include <QMimeData>
#include <algorithm>
#include <iterator>
#include <span>

#include "core/browse/phone_search.h"
#include "core/browse/query_text.h"
#include "ui/browse/phone_card.h"
#include "ui/browse/phone_cells.h"
#include "ui/dragged_phones.h"
#include "ui/item_roles.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

/// Those of `order` that are in `found`.
std::vector<std::uint32_t> inOrder(std::span<const std::uint32_t> order, const RowSet& found,
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

void PhoneTableModel::setTable(std::shared_ptr<const PhoneTable> table) {
    beginResetModel();
    table_ = std::move(table);
    find();
    endResetModel();
}

void PhoneTableModel::setUnits(Units units) {
    if (units == units_) {
        return;
    }
    units_ = units;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
    return parent.isValid() ? 0 : phoneColumnCount();
}

QVariant PhoneTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t row = rows_.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
        case NameColumn:
            return role == CardRole || role == Qt::AccessibleDescriptionRole
                       ? cardData(*table_, row, role, units_)
                       : nameData(*table_, row, role);
        case BrandColumn:
            return brandData(*table_, row, role);
        case StatusColumn:
            return statusData(*table_, row, role);
        case YearColumn:
            return yearData(*table_, row, role);
        default:
            return valueData(*table_, row, *attributeOf(index.column()), role, units_);
    }
}

QVariant PhoneTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return columnTitle(section, units_);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(int(alignsRight(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                       int(Qt::AlignVCenter));
        case Qt::ToolTipRole: {
            const auto id = attributeOf(section);
            return id ? attributeTitle(*id) : QVariant();
        }
        case Qt::AccessibleTextRole: {
            const QString sign = sortSign(section);
            const QString title = columnTitle(section, units_);
            return sign.isEmpty() ? title : tr("%1, sorted %2").arg(title, sign);
        }
        case SortSignRole:
            return sortSign(section);
        default:
            return {};
    }
}

/// "▴" or "▾", with the place in the order where it is one of several.
QString PhoneTableModel::sortSign(int column) const {
    if (isBestFirst()) {
        return {};
    }
    const std::vector<ColumnOrder> order = orderInForce();
    const auto found = std::find_if(order.begin(), order.end(), [column](const ColumnOrder& entry) {
        return entry.column == column;
    });
    if (found == order.end()) {
        return {};
    }
    const QString sign = found->descending ? QStringLiteral("▾") : QStringLiteral("▴");
    return order.size() == 1 ? sign : sign + QString::number(found - order.begin() + 1);
}

Qt::ItemFlags PhoneTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList PhoneTableModel::mimeTypes() const {
    return {phoneMimeType()};
}

QMimeData* PhoneTableModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<PhoneId> phones;
    for (const QModelIndex& index : indexes) {
        if (const PhoneId id = phone(index.row());
            std::find(phones.begin(), phones.end(), id) == phones.end()) {
            phones.push_back(id);
        }
    }
    return phones.empty() ? nullptr : makePhoneData(phones).release();
}

void PhoneTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount()) {
        setOrder({{column, order == Qt::DescendingOrder}});
    }
}

void PhoneTableModel::setOrder(std::vector<ColumnOrder> order) {
    if (order.empty()) {
        order.push_back({});
    }
    if (order == order_) {
        return;
    }
    order_ = std::move(order);
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<ColumnOrder> PhoneTableModel::orderInForce() const {
    if (query_.order.empty()) {
        return order_;
    }
    std::vector<ColumnOrder> order;
    for (const PhoneOrder& entry : query_.order) {
        const int column = entry.column ? phoneColumnOf(*entry.column) : NameColumn;
        if (column >= 0) {
            order.push_back({column, entry.descending});
        }
    }
    return order;
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
    const bool ownOrder = query_.order.empty();
    const bool byName = isByName();
    if (ownOrder && !byName) {
        for (const ColumnOrder& entry : order_) {
            query.order.push_back({columnIdOf(entry.column), entry.descending});
        }
    }
    PhoneSearchResult result = searchPhones(*table_, query, facetColumns());
    counts_ = std::move(result.facets);
    rows_ = std::move(result.rows);
    if (byName && !isBestFirst()) {
        rows_ = inOrder(table_->modelOrder(), result.found, order_.front().descending);
    }
}

bool PhoneTableModel::isByName() const {
    return query_.order.empty() && order_.front().column == NameColumn;
}

bool PhoneTableModel::isBestFirst() const {
    return isByName() && !order_.front().descending && !query_.words.empty();
}

}  // namespace speclens::ui
