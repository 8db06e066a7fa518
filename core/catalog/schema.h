// The tables of a catalog file and the numbered steps that bring an older file to them.
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <string>
#include <string_view>

namespace speclens {

/// One step, run in one transaction of its own. Steps never change once they are released.
struct Migration {
    int version;  ///< the file's user_version after it
    std::string_view sql;
};

/// The steps to the present version: 1, 2, 3 and so on.
std::span<const Migration> migrations();

/// "SPCL", the application_id of a catalog file.
inline constexpr int catalogApplicationId = 0x5350434C;

/// What a database file says of itself.
struct FileIdentity {
    int applicationId = 0;
    int version = 0;  ///< 0 before the first migration
    bool empty = true;
};

FileIdentity identify(SQLite::Database& database);

/// Runs the steps that `database` has not seen. Where it holds an older version, its file at
/// `path` is first copied beside it as "PATH.version-N"; a new database is not copied, nor is one
/// in memory, which has an empty path.
/// Throws Error or SQLite::Exception; every finished step stays.
void upgrade(SQLite::Database& database, const std::string& path, std::span<const Migration> steps);

/// All that the database defines, in alphabetical order.
std::string definitions(SQLite::Database& database);

/// The definitions() that all migrations() together make. No others are accepted: a file with
/// views, triggers or other definitions in their place could make reading it run whatever its
/// author liked. They stand in migrations/definitions.txt, so that opening a catalog need not run
/// the migrations to know them.
std::string_view catalogDefinitions();

}  // namespace speclens
