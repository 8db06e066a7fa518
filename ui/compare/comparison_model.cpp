#include "ui/compare/comparison_model.h"

#include <algorithm>

#include "core/compare/alignment.h"
#include "core/compare/key_rows.h"
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

/// A value a line, each beside its like, and an empty line where the phone has none of its like.
QString alignedText(const ComparisonRow& row, std::size_t column,
                    const std::vector<AlignedValue>& values) {
    QStringList lines;
    for (const AlignedValue& value : values) {
        const auto place = value.places[column];
        lines.append(place ? toQString(row.cells[column].values[*place].display)
                           : QString(QChar::Nbsp));
    }
    return lines.join(QChar::LineSeparator);
}

/// Whether the values of a row are shown one below the other: sizes, where phones have several of
/// them and not all the same, and where they are few enough to be seen at once.
bool standsInLines(const ComparisonRow& row, const std::vector<AlignedValue>& values) {
    constexpr std::size_t mostLines = 6;
    return attribute(row.attribute).type == ValueType::Number && row.differs() &&
           values.size() > 1 && values.size() <= mostLines &&
           std::any_of(row.cells.begin(), row.cells.end(),
                       [](const ComparisonCell& cell) { return cell.values.size() > 1; });
}

/// The values that the cell has and no other one, where it has several.
QStringList onlyHere(const ComparisonRow& row, std::size_t column,
                     const std::vector<AlignedValue>& values) {
    const ComparisonCell& cell = row.cells[column];
    QStringList only;
    for (const AlignedValue& value : values) {
        if (cell.values.size() > 1 && value.only() == column) {
            only.append(toQString(cell.values[*value.places[column]].display));
        }
    }
    return only;
}

QString spokenText(const ComparisonCell& cell, const std::optional<BaselineDifference>& difference,
                   const QStringList& only) {
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
    if (difference) {
        parts.append(ComparisonModel::tr("%1 to the baseline").arg(toQString(difference->display)));
    }
    if (!only.isEmpty()) {
        parts.append(
            ComparisonModel::tr("only this phone: %1").arg(only.join(QStringLiteral(" · "))));
    }
    return parts.join(QStringLiteral(", "));
}

QVector<Badge> badgesOf(const ComparisonCell& cell,
                        const std::optional<BaselineDifference>& difference) {
    QVector<Badge> badges;
    if (!cell.confirmed()) {
        badges.append({BadgeKind::Unconfirmed, basisText(weakestBasis(cell))});
    }
    if (cell.conflict) {
        badges.append({BadgeKind::Conflict, ComparisonModel::tr("≠ conflict")});
    }
    if (difference && difference->amount != 0) {
        badges.append({BadgeKind::Difference, toQString(difference->display)});
    }
    return badges;
}

/// What it means, and when two values of it count as different.
QString attributeToolTip(AttributeId id) {
    const QString meaning = toQString(attribute(id).meaning);
    const QString rule = toQString(differenceRule(id));
    return plainToolTip(meaning.isEmpty() ? rule : meaning + QStringLiteral("\n\n") + rule);
}

}  // namespace

ComparisonModel::ComparisonModel(Values values, QObject* parent)
    : QAbstractTableModel(parent), values_(values) {}

void ComparisonModel::setComparison(Comparison comparison, Units units) {
    beginResetModel();
    comparison_ = std::move(comparison);
    units_ = units;
    shown_ = {};
    layOut();
    endResetModel();
}

void ComparisonModel::setBaseline(std::optional<PhoneId> phone) {
    if (phone == baseline_) {
        return;
    }
    baseline_ = phone;
    shown_ = {};
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

std::optional<std::size_t> ComparisonModel::baseline() const {
    return baseline_ ? comparison_.placeOf(*baseline_) : std::nullopt;
}

int ComparisonModel::baselineColumn() const {
    const auto place = baseline();
    return place ? static_cast<int>(*place) : -1;
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

void ComparisonModel::setHidden(QSet<AttributeId> attributes) {
    if (attributes == hidden_) {
        return;
    }
    beginResetModel();
    hidden_ = std::move(attributes);
    layOut();
    endResetModel();
}

int ComparisonModel::hiddenCount() const {
    return static_cast<int>(std::count_if(hidden_.begin(), hidden_.end(), [this](AttributeId id) {
        return comparison_.find(id) != nullptr;
    }));
}

bool ComparisonModel::isShown(const ComparisonRow& row, Mode mode) const {
    return belongs(row, mode) && !hidden_.contains(row.attribute);
}

int ComparisonModel::count(Mode mode) const {
    std::ptrdiff_t rows = 0;
    for (const ComparisonGroup& group : comparison_.groups) {
        rows +=
            std::count_if(group.rows.begin(), group.rows.end(),
                          [this, mode](const ComparisonRow& row) { return isShown(row, mode); });
    }
    return static_cast<int>(rows);
}

ComparisonModel::Section ComparisonModel::sectionOf(
    const QString& name, const std::vector<const ComparisonRow*>& rows) const {
    Section section{name, {}, 0};
    for (const ComparisonRow* row : rows) {
        if (isShown(*row, mode_)) {
            section.rows.push_back(row);
        }
        section.differing += isShown(*row, Mode::Differences) ? 1 : 0;
    }
    return section;
}

void ComparisonModel::layOut() {
    sections_.clear();
    if (comparison_.phones.size() > 1) {
        sections_.push_back(sectionOf(tr("Key figures"), keyRows(comparison_)));
    }
    for (const ComparisonGroup& group : comparison_.groups) {
        std::vector<const ComparisonRow*> rows;
        for (const ComparisonRow& row : group.rows) {
            rows.push_back(&row);
        }
        sections_.push_back(sectionOf(toQString(group.name), rows));
    }
    std::erase_if(sections_, [](const Section& section) { return section.rows.empty(); });
    lines_.clear();
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        lines_.push_back({i, nullptr});
        if (!isFolded(lines_.back())) {
            for (const ComparisonRow* row : sections_[i].rows) {
                lines_.push_back({i, row});
            }
        }
    }
}

bool ComparisonModel::isGroup(int row) const {
    return lines_.at(static_cast<std::size_t>(row)).row == nullptr;
}

bool ComparisonModel::isFolded(int groupRow) const {
    return isFolded(lines_.at(static_cast<std::size_t>(groupRow)));
}

void ComparisonModel::setFolded(int groupRow, bool folded) {
    if (!isGroup(groupRow) || isFolded(groupRow) == folded) {
        return;
    }
    const std::size_t place = lines_.at(static_cast<std::size_t>(groupRow)).section;
    const Section& section = sections_[place];
    const int first = groupRow + 1;
    const int last = groupRow + static_cast<int>(section.rows.size());
    const auto begin = lines_.begin() + first;
    if (folded) {
        beginRemoveRows({}, first, last);
        folded_.insert(section.name);
        lines_.erase(begin, begin + static_cast<std::ptrdiff_t>(section.rows.size()));
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        folded_.remove(section.name);
        std::vector<Line> lines;
        for (const ComparisonRow* row : section.rows) {
            lines.push_back({place, row});
        }
        lines_.insert(begin, lines.begin(), lines.end());
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
        for (const ComparisonRow& row : group.rows) {
            if (isShown(row, mode_)) {
                rows.push_back(&row);
            }
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
               : cellData(*line.row, static_cast<std::size_t>(index.column()), role);
}

QVariant ComparisonModel::groupData(const Line& line, int role) const {
    const Section& section = sectionOf(line);
    switch (role) {
        case GroupRole:
        case MutedRole:
            return true;
        case FoldedRole:
            return isFolded(line);
        case Qt::DisplayRole:
            return section.differing == 0 ? QString() : tr("%1 differ").arg(section.differing);
        case Qt::AccessibleTextRole:
            return tr("%1, %2 differ, %3")
                .arg(section.name)
                .arg(section.differing)
                .arg(isFolded(line) ? tr("folded") : tr("open"));
        default:
            return {};
    }
}

std::vector<ComparisonModel::Shown> ComparisonModel::show(const ComparisonRow& row) const {
    const std::vector<AlignedValue> values = alignValues(row);
    const bool inLines = standsInLines(row, values);
    std::vector<Shown> all;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const ComparisonCell& cell = row.cells[column];
        Shown& shown = all.emplace_back();
        if (!cell.known()) {
            shown = {unknownSign(), unknownText(), {}};
            continue;
        }
        shown.text = inLines ? alignedText(row, column, values) : toQString(cell.text());
        const auto difference = differenceAt(row, column, baseline(), units_);
        shown.badges = badgesOf(cell, difference);
        shown.spoken = spokenText(cell, difference, onlyHere(row, column, values));
    }
    return all;
}

const ComparisonModel::Shown& ComparisonModel::shown(const ComparisonRow& row,
                                                     std::size_t column) const {
    std::vector<Shown>& cells = shown_.at(static_cast<std::size_t>(row.attribute));
    if (cells.empty()) {
        cells = show(row);
    }
    return cells[column];
}

QVariant ComparisonModel::cellData(const ComparisonRow& row, std::size_t column, int role) const {
    const ComparisonCell& cell = row.cells[column];
    switch (role) {
        case Qt::DisplayRole:
            return shown(row, column).text;
        case Qt::AccessibleTextRole:
            return shown(row, column).spoken;
        case Qt::ToolTipRole:
            return plainToolTip(shown(row, column).spoken);
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
            return QVariant::fromValue(shown(row, column).badges);
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) {
        return {};
    }
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) {
        return place < comparison_.phones.size() ? phoneData(place, role) : QVariant();
    }
    if (place >= lines_.size()) {
        return {};
    }
    const Line& line = lines_[place];
    switch (role) {
        case Qt::DisplayRole:
            return line.row == nullptr ? sectionOf(line).name : attributeLabel(line.row->attribute);
        case Qt::ToolTipRole:
            return line.row == nullptr ? QString() : attributeToolTip(line.row->attribute);
        case GroupRole:
            return line.row == nullptr;
        case FoldedRole:
            return line.row == nullptr && isFolded(line);
        default:
            return {};
    }
}

QVariant ComparisonModel::phoneData(std::size_t column, int role) const {
    const ComparisonPhone& phone = comparison_.phones[column];
    switch (role) {
        case Qt::DisplayRole:
            return toQString(phone.name.model);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            const QString text = tr("%1, %2").arg(
                toQString(fullName(phone.name)),
                certaintyDescription(phone.status, certaintyOf(comparison_, column)));
            return baselineColumn() == static_cast<int>(column)
                       ? tr("%1, the baseline that the others are held against").arg(text)
                       : text;
        }
        default:
            return {};
    }
}

}  // namespace speclens::ui
