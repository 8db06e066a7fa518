#include "ui/text.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <algorithm>

namespace speclens::ui {
namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

}  // namespace

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QString unknownSign() {
    return QStringLiteral("—");
}

QString unknownText() {
    return TextWords::tr("unknown");
}

QString favoriteSign() {
    return QStringLiteral("★");
}

QString basisText(Basis basis) {
    switch (basis) {
        case Basis::Stated:
            return TextWords::tr("stated");
        case Basis::Teased:
            return TextWords::tr("teased");
        case Basis::Expected:
            return TextWords::tr("expected");
        case Basis::Leaked:
            return TextWords::tr("leaked");
        case Basis::Rumored:
            return TextWords::tr("rumored");
    }
    return {};
}

Basis weakestBasis(const ComparisonCell& cell) {
    Basis weakest = Basis::Stated;
    for (const ComparisonValue& value : cell.values) {
        weakest = std::max(weakest, value.basis);
    }
    return weakest;
}

QString attributeLabel(AttributeId id) {
    return toQString(attribute(id).label);
}

QString attributeLabelWithUnit(AttributeId id, Units units) {
    const Attribute& entry = attribute(id);
    const DisplayUnit unit = unitOf(id, units);
    if (unit.name.empty() || entry.type != ValueType::Number) {
        return toQString(entry.label);
    }
    return TextWords::tr("%1, %2").arg(toQString(entry.label), toQString(unit.name));
}

QString attributeTitle(AttributeId id) {
    const Attribute& entry = attribute(id);
    return TextWords::tr("%1: %2").arg(toQString(entry.group), toQString(entry.label));
}

Certainty certaintyOf(const Comparison& comparison, std::size_t phone) {
    Certainty certainty;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            const ComparisonCell& cell = row.cells.at(phone);
            certainty.known += cell.known() ? 1 : 0;
            certainty.unconfirmed += cell.known() && !cell.confirmed() ? 1 : 0;
            certainty.conflicts += cell.conflict ? 1 : 0;
        }
    }
    return certainty;
}

QString statusText(PhoneStatus status) {
    switch (status) {
        case PhoneStatus::Announced:
            return TextWords::tr("announced");
        case PhoneStatus::OnlyLeaked:
            return TextWords::tr("only leaked");
        case PhoneStatus::Listed:
            break;
    }
    return TextWords::tr("listed");
}

QString certaintyText(PhoneStatus status, const Certainty& certainty) {
    if (status != PhoneStatus::OnlyLeaked && certainty.unconfirmed > 0) {
        return TextWords::tr("%1 of %2 unconfirmed")
            .arg(certainty.unconfirmed)
            .arg(certainty.known);
    }
    return statusText(status);
}

QString certaintyDescription(PhoneStatus status, const Certainty& certainty) {
    const QString text = certaintyText(status, certainty);
    return certainty.conflicts == 0
               ? text
               : TextWords::tr("%1, %2").arg(text, conflictText(certainty.conflicts));
}

QString conflictText(int conflicts) {
    return conflicts == 1 ? TextWords::tr("1 conflict")
                          : TextWords::tr("%1 conflicts").arg(conflicts);
}

QString choiceText(Choice choice) {
    switch (choice) {
        case Choice::Only:
            break;
        case Choice::Correction:
            return TextWords::tr("Shown because you said so.");
        case Choice::Confirmed:
            return TextWords::tr("Shown because it is confirmed, and the others are not.");
        case Choice::Accepted:
            return TextWords::tr("Shown because you accepted it.");
        case Choice::Trust:
            return TextWords::tr("Shown because its source is trusted more.");
        case Choice::Published:
            return TextWords::tr("Shown because its source is newer.");
        case Choice::Added:
            return TextWords::tr("Shown because its source was added later.");
        case Choice::Later:
            return TextWords::tr("Shown because it was said last.");
    }
    return {};
}

QString phonesText(int count) {
    return count == 1 ? TextWords::tr("1 phone") : TextWords::tr("%1 phones").arg(count);
}

QString claimsText(int count) {
    return count == 1 ? TextWords::tr("1 claim") : TextWords::tr("%1 claims").arg(count);
}

QString plainLabel(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

}  // namespace speclens::ui
