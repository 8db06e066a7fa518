// Copying a database that others may be using.
#pragma once

#include <SQLiteCpp/Database.h>

namespace speclens {

/// Makes `to` what `from` is at one moment. Throws SQLite::Exception where not all of it could be
/// copied, as when another program has locked either.
void copyDatabase(SQLite::Database& from, SQLite::Database& to);

/// Throws SQLite::Exception where the pages of the database are damaged.
void checkPages(SQLite::Database& database);

}  // namespace speclens
