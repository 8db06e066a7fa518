#include "core/catalog/database_copy.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>

namespace speclens {
namespace {

/// A new empty file beside `path`, which no other copy to the same place uses.
std::string makeUnfinished(const std::string& path) {
    std::string name = path + ".unfinished";
    for (int number = 2;; ++number) {
        if (std::FILE* const file = std::fopen(name.c_str(), "wx"); file != nullptr) {
            std::fclose(file);
            return name;
        }
        if (errno != EEXIST) {
            throw std::filesystem::filesystem_error("cannot be written", path,
                                                    {errno, std::generic_category()});
        }
        name = path + ".unfinished-" + std::to_string(number);
    }
}

/// Makes `to` what `from` is at one moment.
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

}  // namespace

void copyToFile(SQLite::Database& from, const std::string& path) {
    const std::string unfinished = makeUnfinished(path);
    try {
        {
            // Closed under the name that it was opened by, it leaves no files beside it.
            SQLite::Database copy(unfinished, SQLite::OPEN_READWRITE);
            copyDatabase(from, copy);
            checkPages(copy);
        }
        std::filesystem::rename(unfinished, path);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        throw;
    }
}

}  // namespace speclens
