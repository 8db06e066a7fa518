// A phone as a card shows it.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>
#include <QVector>

#include "core/browse/phone_table.h"
#include "core/spec/units.h"
#include "ui/theme/badge.h"

namespace speclens::ui {

struct CardFigure {
    QString label;
    QString text;  ///< with its unit; "—" where unknown
    bool known = true;
    bool confirmed = true;
    QVector<Badge> badges;
};

struct PhoneCard {
    PhoneId phone{};
    QString name;    ///< the model
    QString origin;  ///< brand, year and status, as far as known
    QVector<Badge> badges;
    QVector<CardFigure> figures;  ///< always the same ones in the same order
};

/// How many figures a card has.
int cardFigureCount();
PhoneCard phoneCard(const PhoneTable& table, std::size_t row, Units units);

/// What a phone gives for CardRole, and what it tells a screen reader beside its name; nothing for
/// other roles.
QVariant cardData(const PhoneTable& table, std::size_t row, int role, Units units);

}  // namespace speclens::ui

Q_DECLARE_METATYPE(speclens::ui::PhoneCard)
