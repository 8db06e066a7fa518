#include "ui/browse/phone_cells.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/spec/display.h"
#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/badge.h"

namespace speclens::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

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

}  // namespace

bool alignsRight(AttributeId id) {
    const ValueType type = attribute(id).type;
    return type == ValueType::Number || type == ValueType::Money;
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
                full.append(Words::tr("sources disagree"));
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

}  // namespace speclens::ui
