// Opening the database file behind a catalog, with everything refused that is none.
#pragma once

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <string>

#include "core/catalog/catalog.h"

namespace speclens {

/// Opens the catalog file at `path`: checked, migrated and set up for use. Waits up to `patience`
/// for another program's lock. Throws Error or SQLite::Exception.
SQLite::Database openCatalogFile(const std::string& path, Catalog::Access access,
                                 std::chrono::milliseconds patience);

SQLite::Database openCatalogInMemory();

}  // namespace speclens
