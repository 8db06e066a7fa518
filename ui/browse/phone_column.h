// The columns that the phone table could show: a phone's name, what follows from its values, and
// every attribute of the vocabulary. Which of them it shows is PhoneColumns' matter.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/browse/column_id.h"
#include "core/spec/units.h"

namespace speclens::ui {

/// The columns before those of attributes.
enum PhoneColumn : int { NameColumn, BrandColumn, StatusColumn, YearColumn, FirstAttributeColumn };

int phoneColumnCount();

/// Nothing for the name.
std::optional<ColumnId> columnIdOf(int column);
/// -1 where the table has no such column.
int phoneColumnOf(ColumnId id);
/// Nothing for the columns before those of attributes.
std::optional<AttributeId> attributeOf(int column);

/// "name", "brand", "status", "year" or the attribute's key; stable in settings.
QString columnKey(int column);
std::optional<int> findPhoneColumn(const QString& key);

/// "Battery, mAh".
QString columnTitle(int column, Units units);

/// How much a column tells at a glance: where room is scarce, the greater ones are shown. 0 for
/// those that are shown only where the user chose them.
int columnImportance(int column);

/// Numbers and prices stand at the right of their column.
bool alignsRight(int column);

/// One of the columns that the table is sorted by.
struct ColumnOrder {
    int column = NameColumn;
    bool descending = false;

    friend bool operator==(const ColumnOrder&, const ColumnOrder&) = default;
};

/// The columns' keys, with "-" before those that are descending; for settings.
QStringList orderKeys(const std::vector<ColumnOrder>& order);
/// Leaves out what is no column.
std::vector<ColumnOrder> readOrderKeys(const QStringList& keys);

}  // namespace speclens::ui
