#include "ui/browse/phone_card.h"

#include <QCoreApplication>
#include <array>

#include "core/spec/display.h"
#include "ui/browse/phone_cells.h"
#include "ui/item_roles.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

struct PhoneCardWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

constexpr std::array figureAttributes = {
    AttributeId::DisplaySize, AttributeId::DisplayRefreshRate, AttributeId::PlatformSoc,
    AttributeId::CameraMain,  AttributeId::BatteryCapacity,    AttributeId::LaunchPrice,
};

QString labelOf(AttributeId id) {
    switch (id) {
        case AttributeId::DisplaySize:
            return PhoneCardWords::tr("Display");
        case AttributeId::DisplayRefreshRate:
            return PhoneCardWords::tr("Refresh");
        case AttributeId::PlatformSoc:
            return PhoneCardWords::tr("Chipset");
        case AttributeId::CameraMain:
            return PhoneCardWords::tr("Camera");
        case AttributeId::BatteryCapacity:
            return PhoneCardWords::tr("Battery");
        case AttributeId::LaunchPrice:
            return PhoneCardWords::tr("Price");
        default:
            return attributeLabel(id);
    }
}

CardFigure figureOf(const PhoneTable& table, std::size_t row, AttributeId id, Units units) {
    const CellView cell = table.cell(row, id);
    CardFigure figure;
    figure.label = labelOf(id);
    figure.known = cell.known();
    if (!figure.known) {
        figure.text = unknownSign();
        return figure;
    }
    QStringList values;
    for (std::size_t i = 0; i < cell.count(); ++i) {
        values.append(toQString(displayText(id, cell.value(i), units)));
    }
    figure.text = values.join(QStringLiteral(" · "));
    figure.confirmed = cell.confirmed();
    figure.badges = valueData(table, row, id, BadgesRole, units).value<QVector<Badge>>();
    return figure;
}

QString originOf(const PhoneTable& table, std::size_t row, bool hasBadges) {
    QStringList parts;
    if (!table.brand(row).empty()) {
        parts.append(toQString(table.brand(row)));
    }
    if (const CellView year(table.column(yearColumn), row); year.known()) {
        // Not as an amount: without a separator of thousands.
        parts.append(toQString(canonicalText(year.value(0))));
    }
    if (!hasBadges) {
        parts.append(statusData(table, row, Qt::DisplayRole).toString());
    }
    return parts.join(QStringLiteral(" · "));
}

QString descriptionOf(const PhoneTable& table, std::size_t row, Units units) {
    QStringList parts{originOf(table, row, true),
                      statusData(table, row, Qt::AccessibleTextRole).toString()};
    for (const AttributeId id : figureAttributes) {
        parts.append(PhoneCardWords::tr("%1: %2").arg(
            labelOf(id), valueData(table, row, id, Qt::AccessibleTextRole, units).toString()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

int cardFigureCount() {
    return static_cast<int>(figureAttributes.size());
}

PhoneCard phoneCard(const PhoneTable& table, std::size_t row, Units units) {
    PhoneCard card;
    card.phone = table.id(row);
    card.name = nameData(table, row, Qt::DisplayRole).toString();
    card.badges = statusData(table, row, BadgesRole).value<QVector<Badge>>();
    card.origin = originOf(table, row, !card.badges.isEmpty());
    for (const AttributeId id : figureAttributes) {
        card.figures.append(figureOf(table, row, id, units));
    }
    return card;
}

QVariant cardData(const PhoneTable& table, std::size_t row, int role, Units units) {
    switch (role) {
        case CardRole:
            return QVariant::fromValue(phoneCard(table, row, units));
        case Qt::AccessibleDescriptionRole:
            return descriptionOf(table, row, units);
        default:
            return {};
    }
}

}  // namespace speclens::ui
