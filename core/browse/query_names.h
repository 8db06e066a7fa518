// What columns are called where people type what they look for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/browse/column_id.h"

namespace speclens {

/// What stands behind "is:": what a phone as a whole can be.
std::span<const std::string_view> phoneProperties();

/// By the key of an attribute, its last part where that is unique, a short name of
/// data/query/short_names.tsv, or "brand", "year", "note" and the like; without regard to case.
std::optional<ColumnId> findColumn(std::string_view name);

/// The shortest name that findColumn knows it by without doubt.
std::string columnName(ColumnId column);

/// Of each column that has a name which begins so, the first such name.
std::vector<std::string> columnNamesBeginning(std::string_view beginning);

/// Names that are nearest to one that findColumn does not know; at most three.
std::vector<std::string> similarColumnNames(std::string_view name);

}  // namespace speclens
