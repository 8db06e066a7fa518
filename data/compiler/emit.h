// Turns checked tables into C++ sources.
#pragma once

#include <string>
#include <vector>

#include "data/compiler/table.h"

namespace speclens::data {

/// Checks the attribute vocabulary (key shape, types, directions, groups that stand together) and
/// writes attribute_id.h and attribute_table.cpp into `folder`.
void emitAttributes(const Table& table, const std::string& folder);

/// Where generated tables go.
struct TablesFile {
    std::string folder;
    std::string name;   ///< "lexicon_tables" for lexicon_tables.h and lexicon_tables.cpp
    std::string types;  ///< the header with the enumerations that the tables name
};

/// Writes a header and a source: for each table a row type and a span of its rows, in file order.
/// The header says nothing of the rows, so that a new row compiles one source.
void emitTables(const std::vector<Table>& tables, const TablesFile& file);

/// Writes bundle_table.cpp into `folder`: a row for each bundle that `table` names (name, title,
/// published, trust, license), with the bytes of the file NAME.csv beside the table and their hash,
/// which the file `hashes` has as sha256sum prints it. Throws std::runtime_error where a file or
/// its hash is missing.
void emitPhones(const Table& table, const std::string& hashes, const std::string& folder);

}  // namespace speclens::data
