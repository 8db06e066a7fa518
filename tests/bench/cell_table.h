// Values as a plain SQL program would keep them: a row for each, without anything around it.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "tests/bench/generated_catalog.h"

namespace speclens::bench {

/// Makes the table `cell` (phone, attribute, value) with an index of its phones. Phones are
/// numbered from 0 on.
void insertCells(SQLite::Database& database, const std::vector<GeneratedPhone>& phones);

/// Looks at each value; gives something that follows from all of them.
double readCells(const SQLite::Database& database);

}  // namespace speclens::bench
