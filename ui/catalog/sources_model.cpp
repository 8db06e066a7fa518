#include "ui/catalog/sources_model.h"

#include <algorithm>
#include <cmath>

#include "core/spec/display.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

constexpr int wholeTrust = 100;

int percentOf(double trust) {
    return static_cast<int>(std::lround(trust * wholeTrust));
}

QString titleOf(const SourceRecord& source) {
    if (source.kind == SourceKind::User) {
        return SourcesModel::tr("Your own corrections");
    }
    return toQString(source.title.empty() ? source.location : source.title);
}

QString kindOf(SourceKind kind) {
    switch (kind) {
        case SourceKind::Article:
            return SourcesModel::tr("article");
        case SourceKind::Table:
            return SourcesModel::tr("table");
        case SourceKind::User:
            break;
    }
    return SourcesModel::tr("you");
}

QString toolTipOf(const SourceRecord& source) {
    QStringList lines = {titleOf(source)};
    for (const std::string* line : {&source.location, &source.license}) {
        if (!line->empty()) {
            lines.append(toQString(*line));
        }
    }
    lines.append(SourcesModel::tr("added %1").arg(toQString(source.added)));
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

/// What the user said is not weighed against anything.
bool hasTrust(const SourceRecord& source) {
    return source.kind != SourceKind::User;
}

}  // namespace

void SourcesModel::setRows(std::vector<SourceRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::sortValue(const SourceRow& row, int column) const {
    switch (column) {
        case Title:
            return titleOf(row.source);
        case Kind:
            return kindOf(row.source.kind);
        case Published:
            return toQString(row.source.published);
        case Phones:
            return static_cast<qulonglong>(row.size.phones);
        case Claims:
            return static_cast<qulonglong>(row.size.claims);
        case Trust:
            return hasTrust(row.source) ? percentOf(row.source.trust) : wholeTrust + 1;
        default:
            return {};
    }
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SourceRow& entry = row(index.row());
    QVariant value = sortValue(entry, index.column());
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Trust) {
                return hasTrust(entry.source) ? tr("%1 %").arg(value.toInt()) : tr("above all");
            }
            if (index.column() == Phones || index.column() == Claims) {
                return toQString(displayNumber(value.toDouble()));
            }
            return index.column() == Published && value.toString().isEmpty() ? unknownSign()
                                                                             : value;
        case Qt::AccessibleTextRole:
            return index.column() == Published && value.toString().isEmpty()
                       ? unknownText()
                       : data(index, Qt::DisplayRole);
        case Qt::EditRole:
        case sortRole:
            return value;
        case Qt::ToolTipRole:
            return toolTipOf(entry.source);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                int(index.column() >= Phones ? Qt::AlignRight : Qt::AlignLeft) |
                int(Qt::AlignVCenter));
        default:
            return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(int(section >= Phones ? Qt::AlignRight : Qt::AlignLeft) |
                                   int(Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Source"), tr("Kind"),   tr("Published"),
                                tr("Phones"), tr("Values"), tr("Trust")};
    return titles.at(section);
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Trust && hasTrust(row(index.row()).source)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SourcesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const SourceRecord& source = row(index.row()).source;
    const int percent = std::clamp(value.toInt(), 0, wholeTrust);
    if (percent == percentOf(source.trust)) {
        return false;
    }
    emit trustAsked({source.id, static_cast<double>(percent) / wholeTrust});
    return true;
}

}  // namespace speclens::ui
