#include "ui/compare/comparison_model.h"

#include <algorithm>

#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/badge.h"

namespace speclens::ui {
namespace {

bool belongs(const ComparisonRow& row, ComparisonModel::Mode mode) {
    switch (mode) {
        case ComparisonModel::Mode::Differences:
            return row.differs();
        case ComparisonModel::Mode::Same:
            return row.sameness == Sameness::Alike;
        case ComparisonModel::Mode::All:
            break;
    }
    return true;
}

QString accessibleText(const ComparisonCell& cell) {
    if (!cell.known()) {
        return unknownText();
    }
    QStringList parts = {toQString(cell.text())};
    if (!cell.confirmed()) {
        parts.append(basisText(weakestBasis(cell)));
    }
    if (cell.best) {
        parts.append(ComparisonModel::tr("better value"));
    }
    if (cell.conflict) {
        parts.append(ComparisonModel::tr("sources disagree"));
    }
    return parts.join(QStringLiteral(", "));
}

QVector<Badge> badgesOf(const ComparisonCell& cell) {
    QVector<Badge> badges;
    if (cell.known() && !cell.confirmed()) {
        badges.append({BadgeKind::Unconfirmed, basisText(weakestBasis(cell))});
    }
    if (cell.conflict) {
        badges.append({BadgeKind::Conflict, ComparisonModel::tr("≠ conflict")});
    }
    return badges;
}

}  // namespace

ComparisonModel::ComparisonModel(Values values, QObject* parent)
    : QAbstractTableModel(parent), values_(values) {}

void ComparisonModel::setComparison(Comparison comparison) {
    beginResetModel();
    comparison_ = std::move(comparison);
    layOut();
    endResetModel();
}

void ComparisonModel::setMode(Mode mode) {
    if (mode == mode_) {
        return;
    }
    beginResetModel();
    mode_ = mode;
    layOut();
    endResetModel();
}

int ComparisonModel::count(Mode mode) const {
    std::ptrdiff_t rows = 0;
    for (const ComparisonGroup& group : comparison_.groups) {
        rows += std::count_if(group.rows.begin(), group.rows.end(),
                              [mode](const ComparisonRow& row) { return belongs(row, mode); });
    }
    return static_cast<int>(rows);
}

std::vector<ComparisonModel::Line> ComparisonModel::rowsOf(const ComparisonGroup& group) const {
    std::vector<Line> lines;
    for (const ComparisonRow& row : group.rows) {
        if (belongs(row, mode_)) {
            lines.push_back({&group, &row});
        }
    }
    return lines;
}

void ComparisonModel::layOut() {
    lines_.clear();
    for (const ComparisonGroup& group : comparison_.groups) {
        const std::vector<Line> rows = rowsOf(group);
        if (rows.empty()) {
            continue;
        }
        lines_.push_back({&group, nullptr});
        if (!folded_.contains(toQString(group.name))) {
            lines_.insert(lines_.end(), rows.begin(), rows.end());
        }
    }
}

bool ComparisonModel::isGroup(int row) const {
    return lines_.at(static_cast<std::size_t>(row)).row == nullptr;
}

bool ComparisonModel::isFolded(int groupRow) const {
    return folded_.contains(toQString(lines_.at(static_cast<std::size_t>(groupRow)).group->name));
}

void ComparisonModel::setFolded(int groupRow, bool folded) {
    if (!isGroup(groupRow) || isFolded(groupRow) == folded) {
        return;
    }
    const ComparisonGroup& group = *lines_.at(static_cast<std::size_t>(groupRow)).group;
    const std::vector<Line> rows = rowsOf(group);
    const int first = groupRow + 1;
    const int last = groupRow + static_cast<int>(rows.size());
    const auto place = lines_.begin() + first;
    if (folded) {
        beginRemoveRows({}, first, last);
        folded_.insert(toQString(group.name));
        lines_.erase(place, place + static_cast<std::ptrdiff_t>(rows.size()));
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        folded_.remove(toQString(group.name));
        lines_.insert(place, rows.begin(), rows.end());
        endInsertRows();
    }
    if (columnCount() > 0) {
        emit dataChanged(index(groupRow, 0), index(groupRow, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Vertical, groupRow, groupRow);
}

const ComparisonRow* ComparisonModel::attributeRow(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : lines_.at(static_cast<std::size_t>(row)).row;
}

std::vector<const ComparisonRow*> ComparisonModel::attributeRows() const {
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonGroup& group : comparison_.groups) {
        for (const Line& line : rowsOf(group)) {
            rows.push_back(line.row);
        }
    }
    return rows;
}

int ComparisonModel::rowOf(AttributeId attribute) const {
    for (int row = 0; row < rowCount(); ++row) {
        const ComparisonRow* entry = attributeRow(row);
        if (entry != nullptr && entry->attribute == attribute) {
            return row;
        }
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(comparison_.phones.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = lines_.at(static_cast<std::size_t>(index.row()));
    return line.row == nullptr
               ? groupData(line, role)
               : cellData(line.row->cells.at(static_cast<std::size_t>(index.column())), role);
}

QVariant ComparisonModel::groupData(const Line& line, int role) const {
    const auto differing = static_cast<int>(line.group->differing());
    const bool folded = folded_.contains(toQString(line.group->name));
    switch (role) {
        case GroupRole:
        case MutedRole:
            return true;
        case FoldedRole:
            return folded;
        case Qt::DisplayRole:
            return differing == 0 ? QString() : tr("%1 differ").arg(differing);
        case Qt::AccessibleTextRole:
            return tr("%1, %2 differ, %3")
                .arg(toQString(line.group->name))
                .arg(differing)
                .arg(folded ? tr("folded") : tr("open"));
        default:
            return {};
    }
}

QVariant ComparisonModel::cellData(const ComparisonCell& cell, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return cell.known() ? toQString(cell.text()) : unknownSign();
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return accessibleText(cell);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                int(values_ == Values::Right ? Qt::AlignRight : Qt::AlignLeft) |
                int(Qt::AlignVCenter));
        case UnconfirmedRole:
            return cell.known() && !cell.confirmed();
        case BetterRole:
            return cell.best;
        case MutedRole:
            return !cell.known();
        case BadgesRole:
            return QVariant::fromValue(badgesOf(cell));
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) {
        return {};
    }
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (place >= lines_.size()) {
            return {};
        }
        const Line& line = lines_[place];
        switch (role) {
            case Qt::DisplayRole:
                return line.row == nullptr ? toQString(line.group->name)
                                           : attributeLabel(line.row->attribute);
            case Qt::ToolTipRole:
                return line.row == nullptr ? QString()
                                           : toQString(attribute(line.row->attribute).meaning);
            case GroupRole:
                return line.row == nullptr;
            case FoldedRole:
                return line.row == nullptr && isFolded(section);
            default:
                return {};
        }
    }
    if (place >= comparison_.phones.size()) {
        return {};
    }
    const ComparisonPhone& phone = comparison_.phones[place];
    switch (role) {
        case Qt::DisplayRole:
            return toQString(phone.name.model);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(
                toQString(fullName(phone.name)),
                certaintyDescription(phone.status, certaintyOf(comparison_, place)));
        default:
            return {};
    }
}

}  // namespace speclens::ui
