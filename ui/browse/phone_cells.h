// What the cells of the phone table hold, for each of Qt's roles and ours.
#pragma once

#include <QVariant>

#include "core/browse/phone_table.h"
#include "core/spec/units.h"

namespace speclens::ui {

QVariant nameData(const PhoneTable& table, std::size_t row, int role);
QVariant brandData(const PhoneTable& table, std::size_t row, int role);
QVariant statusData(const PhoneTable& table, std::size_t row, int role);
QVariant yearData(const PhoneTable& table, std::size_t row, int role);
QVariant valueData(const PhoneTable& table, std::size_t row, AttributeId attribute, int role,
                   Units units);

}  // namespace speclens::ui
