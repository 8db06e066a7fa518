#include "core/catalog/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <filesystem>

#include "core/catalog/database_copy.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

int pragmaNumber(SQLite::Database& database, const std::string& name) {
    return database.execAndGet("PRAGMA " + name).getInt();
}

/// "PATH.version-1", or with a number behind it where that is taken.
std::string freeCopyName(const std::string& path, int version) {
    const std::string base = path + ".version-" + std::to_string(version);
    std::string name = base;
    for (int number = 2; std::filesystem::exists(name); ++number) {
        name = base + "-" + std::to_string(number);
    }
    return name;
}

/// Copies through a second connection, since the first one holds the write lock meanwhile.
void copyAside(const std::string& path, int version) {
    const std::string copy = freeCopyName(path, version);
    try {
        SQLite::Database from(path, SQLite::OPEN_READONLY);
        copyToFile(from, copy);
    } catch (const std::exception& failure) {
        throw Error(std::string("could not be copied to '") + copy + "' before its upgrade (" +
                        failure.what() + ")",
                    path, "Make room for a copy beside it; the catalog itself is unchanged");
    }
}

/// Looks at the version again under the lock, since another program may have been faster.
void takeStep(SQLite::Database& database, const std::string& path, const Migration& step,
              bool& copied) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = pragmaNumber(database, "user_version");
    if (version >= step.version) {
        return;
    }
    if (version > 0 && !copied && !path.empty()) {
        copyAside(path, version);
        copied = true;
    }
    database.exec(std::string(step.sql));
    database.exec("PRAGMA user_version = " + std::to_string(step.version));
    transaction.commit();
}

}  // namespace

FileIdentity identify(SQLite::Database& database) {
    FileIdentity identity;
    identity.applicationId = pragmaNumber(database, "application_id");
    identity.version = pragmaNumber(database, "user_version");
    identity.empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    return identity;
}

void upgrade(SQLite::Database& database, const std::string& path,
             std::span<const Migration> steps) {
    bool copied = pragmaNumber(database, "user_version") == 0;  // a new file needs no copy
    for (const Migration& step : steps) {
        if (pragmaNumber(database, "user_version") < step.version) {
            takeStep(database, path, step, copied);
        }
    }
}

std::string definitions(SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS line "
                            "FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                            "ORDER BY line");
    std::string all;
    while (query.executeStep()) {
        all += query.getColumn(0).getString() + '\n';
    }
    return all;
}

}  // namespace speclens
