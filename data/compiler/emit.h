// Turns checked tables into C++ sources.
#pragma once

#include <string>
#include <vector>

#include "data/compiler/table.h"

namespace speclens::data {

/// Checks the attribute vocabulary (key shape, types, directions, groups that stand together) and
/// writes attribute_id.h and attribute_table.cpp into `folder`.
void emitAttributes(const Table& table, const std::string& folder);

/// Writes lexicon_tables.h and lexicon_tables.cpp into `folder`: for each table a row type and an
/// array of its rows, in file order.
void emitLexicon(const std::vector<Table>& tables, const std::string& folder);

}  // namespace speclens::data
