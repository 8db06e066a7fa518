#include "ui/browse/phone_cells.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/spec/display.h"
#include "ui/browse/phone_column.h"
#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/badge.h"

namespace speclens::ui {
namespace {

struct PhoneCellsWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

constexpr int rightAligned = int(Qt::AlignRight) | int(Qt::AlignVCenter);
constexpr int leftAligned = int(Qt::AlignLeft) | int(Qt::AlignVCenter);

/// Without grouped digits.
QString yearText(const Value& year) {
    return QString::number(std::get<double>(year));
}

/// Without the unit, which the column's header says.
QString shortText(AttributeId id, const Value& value, Units units) {
    const auto* number = std::get_if<double>(&value);
    return toQString(number != nullptr ? displayNumber(*number, unitOf(id, units))
                                       : displayText(id, value));
}

/// The largest number's share of the greatest one in the column.
QVariant barShare(const PhoneTable& table, AttributeId id, const CellView& cell) {
    if (attribute(id).type != ValueType::Number) {
        return {};
    }
    const double greatest = std::get<double>(table.column(columnOf(id)).values().back());
    double largest = 0;
    for (std::size_t i = 0; i < cell.count(); ++i) {
        largest = std::max(largest, std::get<double>(cell.value(i)));
    }
    return greatest > 0 ? QVariant(largest / greatest) : QVariant();
}

}  // namespace

QVariant nameData(const PhoneTable& table, std::size_t row, int role) {
    if (role == Qt::DisplayRole) {
        return toQString(table.model(row));
    }
    const QString note = toQString(table.note(row));
    switch (role) {
        case Qt::ToolTipRole: {
            const QString name = toQString(fullName(table.name(row)));
            return plainToolTip(note.isEmpty() ? name : name + QStringLiteral("\n\n") + note);
        }
        case Qt::AccessibleTextRole: {
            QStringList parts{toQString(table.model(row))};
            if (table.isFavorite(row)) {
                parts.append(PhoneCellsWords::tr("favorite"));
            }
            if (!note.isEmpty()) {
                parts.append(PhoneCellsWords::tr("note: %1").arg(note));
            }
            return parts.join(QStringLiteral(", "));
        }
        case FavoriteRole:
            return table.isFavorite(row);
        default:
            return {};
    }
}

QVariant brandData(const PhoneTable& table, std::size_t row, int role) {
    const std::string_view brand = table.brand(row);
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

QVariant statusData(const PhoneTable& table, std::size_t row, int role) {
    const Certainty certainty = table.certainty(row);
    const PhoneStatus status = table.status(row);
    const QString text = certaintyText(status, certainty);
    const bool doubtful = certainty.unconfirmed > 0;
    switch (role) {
        case Qt::DisplayRole:
            return doubtful || certainty.conflicts > 0 ? QString() : text;
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return certaintyDescription(status, certainty);
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

QVariant yearData(const PhoneTable& table, std::size_t row, int role) {
    const Column& years = table.column(yearColumn);
    const auto codes = years.codes(row);
    switch (role) {
        case Qt::TextAlignmentRole:
            return rightAligned;
        case MutedRole:
            return codes.empty();
        case Qt::DisplayRole:
            return codes.empty() ? unknownSign() : yearText(years.value(codes.front()));
        case Qt::AccessibleTextRole:
            return codes.empty() ? unknownText() : yearText(years.value(codes.front()));
        default:
            return {};
    }
}

QVariant valueData(const PhoneTable& table, std::size_t row, AttributeId id, int role,
                   Units units) {
    const CellView cell = table.cell(row, id);
    if (role == Qt::TextAlignmentRole) {
        return alignsRight(phoneColumnOf(columnOf(id))) ? rightAligned : leftAligned;
    }
    if (!cell.known()) {
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
    for (std::size_t i = 0; i < cell.count(); ++i) {
        shown.append(shortText(id, cell.value(i), units));
        full.append(toQString(displayText(id, cell.value(i), units)));
    }
    if (role == BarRole) {
        return barShare(table, id, cell);
    }
    const bool confirmed = cell.confirmed();
    const bool conflict = cell.marks().conflict;
    switch (role) {
        case Qt::DisplayRole:
            return shown.join(QStringLiteral(" · "));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            if (!confirmed) {
                full.append(basisText(cell.marks().weakest));
            }
            if (conflict) {
                full.append(PhoneCellsWords::tr("sources disagree"));
            }
            return full.join(QStringLiteral(", "));
        case UnconfirmedRole:
            return !confirmed;
        case BadgesRole: {
            QVector<Badge> badges;
            if (!confirmed && table.status(row) != PhoneStatus::OnlyLeaked) {
                badges.append({BadgeKind::Unconfirmed, QStringLiteral("?")});
            }
            if (conflict) {
                badges.append({BadgeKind::Conflict, QStringLiteral("≠")});
            }
            return QVariant::fromValue(badges);
        }
        default:
            return {};
    }
}

}  // namespace speclens::ui
