#include "core/catalog/database_copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <string>

namespace speclens {

void copyDatabase(SQLite::Database& from, SQLite::Database& to) {
    const int result = SQLite::Backup(to, from).executeStep();
    if (result != SQLITE_DONE) {
        throw SQLite::Exception(sqlite3_errstr(result), result);
    }
}

void checkPages(SQLite::Database& database) {
    const std::string said = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (said != "ok") {
        throw SQLite::Exception(said, SQLITE_CORRUPT);
    }
}

}  // namespace speclens
