// What the tests of the window share: a catalog of a few phones, and models as text.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <memory>

#include "core/browse/phone_table.h"
#include "tests/support/claims.h"
#include "ui/item_roles.h"
#include "ui/theme/badge.h"

namespace speclens::test {

/// Nova 7 and Nova 7 Ultra of Acme; the Ultra is only leaked but for its chip.
inline void fillCatalog(Catalog& catalog) {
    const PhoneName nova{"Acme", "Nova 7"};
    const PhoneName ultra{"Acme", "Nova 7 Ultra"};
    const PhoneName zed{"Zed", "Zed 2"};
    ingestSayings(catalog, "Range",
                  {{nova, AttributeId::DisplaySize, "6.67", Basis::Stated},
                   {nova, AttributeId::CameraMain, "108", Basis::Stated},
                   {nova, AttributeId::BatteryCapacity, "5000", Basis::Stated},
                   {nova, AttributeId::MemoryRam, "6", Basis::Stated},
                   {nova, AttributeId::MemoryRam, "8", Basis::Stated},
                   {nova, AttributeId::Network5g, "true", Basis::Stated},
                   {ultra, AttributeId::CameraMain, "50", Basis::Leaked},
                   {ultra, AttributeId::PlatformSoc, "Snapdragon 8", Basis::Stated},
                   {ultra, AttributeId::Network5g, "true", Basis::Stated},
                   {zed, AttributeId::CameraMain, "12", Basis::Rumored}});
    ingestSayings(catalog, "Second look",
                  {{nova, AttributeId::BatteryCapacity, "4900", Basis::Stated},
                   {ultra, AttributeId::BatteryCapacity, "4860", Basis::Stated}});
}

inline std::shared_ptr<Catalog> makeCatalog() {
    auto catalog = std::make_shared<Catalog>(Catalog::inMemory());
    fillCatalog(*catalog);
    return catalog;
}

inline std::shared_ptr<const PhoneTable> makePhoneTable() {
    return std::make_shared<const PhoneTable>(PhoneTable::load(*makeCatalog()));
}

/// A cell as text: "*" before the better value, "~" before an unconfirmed one, badges in brackets.
inline QString cellText(const QModelIndex& index) {
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ui::UnconfirmedRole).toBool()) {
        text.prepend(QLatin1Char('~'));
    }
    if (index.data(ui::BetterRole).toBool()) {
        text.prepend(QLatin1Char('*'));
    }
    for (const ui::Badge& badge : index.data(ui::BadgesRole).value<QVector<ui::Badge>>()) {
        text += QStringLiteral(" [%1]").arg(badge.text);
    }
    return text.trimmed();
}

/// A line a row, with the row's header in front where `labels` is set.
inline std::string printModel(const QAbstractItemModel& model, bool labels) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        if (labels) {
            cells.append(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(cellText(model.index(row, column)));
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

}  // namespace speclens::test
