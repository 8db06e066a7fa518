#include "ui/browse/facet_model.h"

#include <algorithm>

#include "core/spec/display.h"
#include "ui/item_roles.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

/// So many choices of a facet are shown at first.
constexpr std::size_t shortList = 6;

/// The number of a facet, one more, in the indexes of its rows; 0 in those of facets.
quintptr tagOf(std::size_t facet) {
    return static_cast<quintptr>(facet) + 1;
}

QString plainChoice(const FacetForm& form, const Value& value, Units units) {
    if (form.kind == FacetKind::Presence) {
        return FacetModel::tr("known");
    }
    const auto attributeId = attributeOf(form.column);
    if (attributeId) {
        return toQString(displayText(*attributeId, value, units));
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? FacetModel::tr("yes") : FacetModel::tr("no");
    }
    if (form.column == statusColumn) {
        return statusText(findPhoneStatus(std::get<std::string>(value)).value());
    }
    return toQString(canonicalText(value));
}

}  // namespace

QString columnTitle(ColumnId column) {
    if (column == brandColumn) {
        return FacetModel::tr("Brand");
    }
    if (column == statusColumn) {
        return FacetModel::tr("Status");
    }
    if (column == yearColumn) {
        return FacetModel::tr("Year");
    }
    if (column == chipsetFamilyColumn) {
        return FacetModel::tr("Chipset family");
    }
    if (column == favoriteColumn) {
        return FacetModel::tr("Favorite");
    }
    if (column == noteColumn) {
        return FacetModel::tr("Note");
    }
    const AttributeId id = attributeOf(column).value();
    switch (id) {
        case AttributeId::BatteryCapacity:
            return FacetModel::tr("Battery");
        case AttributeId::CameraMain:
            return FacetModel::tr("Main camera");
        case AttributeId::CameraTelephoto:
            return FacetModel::tr("Telephoto camera");
        case AttributeId::CameraPeriscope:
            return FacetModel::tr("Periscope camera");
        default:
            return attributeLabel(id);
    }
}

DisplayUnit unitOfColumn(ColumnId column, Units units) {
    const auto attributeId = attributeOf(column);
    return attributeId ? unitOf(*attributeId, units) : DisplayUnit{};
}

QString facetTitle(const Facet& facet, Units units) {
    const QString title = columnTitle(facet.form.column);
    const std::string_view unit = !facet.range ? std::string_view()
                                  : !facet.range->currency.empty()
                                      ? facet.range->currency
                                      : unitOfColumn(facet.form.column, units).name;
    return unit.empty() ? title : FacetModel::tr("%1, %2").arg(title, toQString(unit));
}

QString choiceTitle(const FacetForm& form, const std::optional<Value>& value, Units units) {
    return value ? plainChoice(form, *value, units) : unknownText();
}

void FacetModel::setFacets(std::vector<Facet> facets) {
    if (facets_.size() != facets.size()) {
        beginResetModel();
        facets_ = std::move(facets);
        rows_.clear();
        for (std::size_t i = 0; i < facets_.size(); ++i) {
            rows_.push_back(rowsOf(i, facets_[i]));
        }
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < facets.size(); ++i) {
        replace(i, std::move(facets[i]));
    }
}

void FacetModel::setUnits(Units units) {
    units_ = units;
    setFacets(std::vector<Facet>(facets_));
}

FacetModel::Rows FacetModel::rowsOf(std::size_t number, const Facet& facet) const {
    Rows rows;
    if (facet.range) {
        rows.push_back({RowKind::Range, 0});
    }
    const bool whole = whole_.count(number) > 0;
    std::size_t plain = 0;
    for (std::size_t i = 0; i < facet.choices.size(); ++i) {
        // What would find nothing is not offered, unless it is chosen.
        const FacetChoice& choice = facet.choices[i];
        if (!choice.chosen && choice.count == 0) {
            continue;
        }
        const bool always = choice.chosen || !choice.value;
        if (always || whole || plain < shortList) {
            rows.push_back({RowKind::Choice, i});
        }
        plain += always ? 0 : 1;
    }
    if (plain > shortList) {
        rows.push_back({RowKind::More, 0});
    }
    return rows;
}

void FacetModel::replace(std::size_t number, Facet facet) {
    Rows rows = rowsOf(number, facet);
    const QModelIndex parent = index(static_cast<int>(number), 0);
    const int before = rowCount(parent);
    const int after = static_cast<int>(rows.size());
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        rows_[number].resize(rows.size());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        rows_[number].resize(rows.size());
        endRemoveRows();
    }
    facets_[number] = std::move(facet);
    rows_[number] = std::move(rows);
    emit dataChanged(parent, parent);
    if (after > 0) {
        emit dataChanged(index(0, 0, parent), index(after - 1, 0, parent));
    }
}

void FacetModel::toggleAll(int facet) {
    const auto number = static_cast<std::size_t>(facet);
    if (whole_.erase(number) == 0) {
        whole_.insert(number);
    }
    replace(number, Facet(facets_[number]));
}

FacetModel::RowKind FacetModel::kind(const QModelIndex& index) const {
    return index.internalId() == 0
               ? RowKind::Facet
               : rows_[index.internalId() - 1][static_cast<std::size_t>(index.row())].kind;
}

const FacetChoice* FacetModel::choice(const QModelIndex& index) const {
    if (!index.isValid() || kind(index) != RowKind::Choice) {
        return nullptr;
    }
    const std::size_t number = index.internalId() - 1;
    return &facets_[number].choices[rows_[number][static_cast<std::size_t>(index.row())].choice];
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? tagOf(static_cast<std::size_t>(parent.row())) : 0);
}

QModelIndex FacetModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(facets_.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(rows_[static_cast<std::size_t>(parent.row())].size())
               : 0;
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant FacetModel::facetData(int row, int role) const {
    const Facet& entry = facet(row);
    const QString title = facetTitle(entry, units_);
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::AccessibleTextRole:
            return entry.active() ? tr("%1, filtered").arg(title) : title;
        case activeRole:
            return entry.active();
        default:
            return {};
    }
}

QVariant FacetModel::choiceData(const Facet& facet, const FacetChoice& choice, int role) const {
    const QString title = choiceTitle(facet.form, choice.value, units_);
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::ToolTipRole:
            return plainToolTip(title);
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(title, phonesText(static_cast<int>(choice.count)));
        case Qt::CheckStateRole:
            return QVariant::fromValue(int(choice.chosen ? Qt::Checked : Qt::Unchecked));
        case countRole:
            return toQString(displayNumber(choice.count));
        case MutedRole:
            return !choice.value;
        default:
            return {};
    }
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowKind rowKind = kind(index);
    if (role == kindRole) {
        return static_cast<int>(rowKind);
    }
    if (rowKind == RowKind::Facet) {
        return facetData(index.row(), role);
    }
    const std::size_t number = index.internalId() - 1;
    if (const FacetChoice* entry = choice(index)) {
        return choiceData(facets_[number], *entry, role);
    }
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (rowKind == RowKind::More && text) {
        return whole_.count(number) > 0 ? tr("fewer…") : tr("more…");
    }
    if (rowKind == RowKind::Range && role == Qt::AccessibleTextRole) {
        return tr("from and to");
    }
    return {};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return choice(index) != nullptr ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace speclens::ui
