#include "core/catalog/catalog_file.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "core/catalog/database_head.h"
#include "core/catalog/schema.h"
#include "core/spec/ascii.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view otherFileAdvice = "Name a catalog file, or a new one";

bool isWritable(const fs::path& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// SQLite would overwrite nothing here, but would take a short file for an empty database.
void checkHeader(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error("the catalog cannot be read", path, "Check the permissions of the file");
    }
    std::array<char, databaseHead.size()> header{};
    file.read(header.data(), header.size());
    const auto length = static_cast<std::size_t>(file.gcount());
    if (length > 0 && std::string_view(header.data(), length) != databaseHead) {
        throw Error("this is no catalog but some other file", path, std::string(otherFileAdvice));
    }
}

/// Refuses what is no regular file; true where the file exists.
bool checkKind(const std::string& path) {
    if (path.empty()) {
        throw Error("a catalog needs a file name");
    }
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    switch (status.type()) {
        case fs::file_type::not_found:
            return false;
        case fs::file_type::regular:
            return true;
        case fs::file_type::directory:
            throw Error("this is a folder, and a catalog is a file", path,
                        std::string(otherFileAdvice));
        case fs::file_type::none:
        case fs::file_type::unknown:
            throw Error("the catalog cannot be reached (" + problem.message() + ")", path,
                        "Check the permissions of its folder");
        default:
            throw Error("this is no ordinary file", path, std::string(otherFileAdvice));
    }
}

void checkWritable(const std::string& path) {
    const bool file = isWritable(path);
    if (!file || !isWritable(folderOf(fs::canonical(path)))) {
        throw Error(file ? "the catalog's folder cannot be written" : "the catalog is read-only",
                    path, "Change its permissions, or name another catalog file");
    }
}

void makeFolder(const std::string& path) {
    std::error_code problem;
    fs::create_directories(folderOf(path), problem);
    if (problem) {
        throw Error("the catalog's folder cannot be made (" + problem.message() + ")", path,
                    "Name a catalog file in a folder that can be written");
    }
    if (!isWritable(folderOf(path))) {
        throw Error("the catalog's folder cannot be written", path,
                    "Change its permissions, or name another catalog file");
    }
}

std::string percentEncoded(const std::string& path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || c == '/' || c == '.' || c == '-' || c == '_') {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 0xfU];
        }
    }
    return encoded;
}

bool hasUnmergedLog(const fs::path& file) {
    std::error_code missing;
    const std::uintmax_t size = fs::file_size(file.string() + "-wal", missing);
    return !missing && size > 0;
}

int waitingTime(std::chrono::milliseconds patience) {
    return static_cast<int>(patience.count());
}

SQLite::Database openUnchanging(const fs::path& file) {
    return {"file:" + percentEncoded(file.string()) + "?immutable=1",
            SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX};
}

/// Reads beside writers, which takes small files next to the catalog.
SQLite::Database openBesideWriters(const fs::path& file, int flags,
                                   std::chrono::milliseconds patience) {
    SQLite::Database database(file.string(), flags | SQLite::OPEN_NOMUTEX, waitingTime(patience));
    database.exec("PRAGMA query_only = ON");
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
    return database;
}

/// Whether the files that reading beside writers takes could not be made, as on a full disk.
bool lacksSpace(const SQLite::Exception& failure) {
    const int code = failure.getErrorCode();
    return code == SQLITE_IOERR || code == SQLITE_FULL;
}

/// A reader that may write the file takes part in its write-ahead log and tidies up behind itself.
/// One that cannot, for want of permission or space, reads the file as unchanging where no log
/// stands beside it.
SQLite::Database openForReading(const fs::path& file, std::chrono::milliseconds patience) {
    const bool writable = isWritable(file) && isWritable(folderOf(file));
    if (!writable && !hasUnmergedLog(file)) {
        return openUnchanging(file);
    }
    try {
        return openBesideWriters(file, writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY,
                                 patience);
    } catch (const SQLite::Exception& failure) {
        if (lacksSpace(failure) && !hasUnmergedLog(file)) {
            return openUnchanging(file);
        }
        throw;
    }
}

// A connection is used by one thread at a time (see Catalog): SQLite need not lock it for each
// call, which takes a tenth of an import.

/// Before anything of the file is trusted.
void defend(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
}

int latestVersion() {
    return migrations().back().version;
}

void checkIdentity(const FileIdentity& identity, const std::string& path, Catalog::Access access) {
    const bool fresh = identity.empty && identity.applicationId == 0 && identity.version == 0;
    if (fresh && access == Catalog::Access::ReadOnly) {
        throw Error("the catalog is empty", path, "Add an article to it first");
    }
    if (!fresh && identity.applicationId != catalogApplicationId) {
        throw Error("this is a database of some other program, and no catalog", path,
                    std::string(otherFileAdvice));
    }
    if (identity.version > latestVersion()) {
        throw Error("the catalog was made by a newer version of this program (its version is " +
                        std::to_string(identity.version) + ", and this program knows " +
                        std::to_string(latestVersion()) + ")",
                    path, "Update the program, or name another catalog file");
    }
    if (identity.version < latestVersion() && access == Catalog::Access::ReadOnly) {
        throw Error("the catalog was made by an older version of this program", path,
                    "Open it once for writing, so that it can be brought up to date");
    }
}

void checkSchema(SQLite::Database& database, const std::string& path) {
    if (definitions(database) != catalogDefinitions()) {
        throw Error("the tables in this file are not those of a catalog", path,
                    "The file is damaged or was altered; restore it from a copy");
    }
}

SQLite::Database openChecked(const std::string& path, Catalog::Access access,
                             std::chrono::milliseconds patience) {
    const bool writing = access == Catalog::Access::ReadWrite;
    if (checkKind(path)) {
        checkHeader(path);
        if (writing) {
            checkWritable(path);
        }
    } else if (writing) {
        makeFolder(path);
    } else {
        throw Error("there is no catalog here", path, "Add an article to it first");
    }
    if (writing) {
        return {fs::absolute(path).string(),
                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                waitingTime(patience)};
    }
    return openForReading(fs::canonical(path), patience);
}

}  // namespace

SQLite::Database openCatalogFile(const std::string& path, Catalog::Access access,
                                 std::chrono::milliseconds patience) {
    SQLite::Database database = openChecked(path, access, patience);
    defend(database);
    checkIdentity(identify(database), path, access);
    if (access == Catalog::Access::ReadWrite) {
        database.exec("PRAGMA journal_mode = WAL");
        upgrade(database, path, migrations());
        database.exec("PRAGMA foreign_keys = ON");
    }
    checkSchema(database, path);
    return database;
}

SQLite::Database openCatalogInMemory() {
    SQLite::Database database(":memory:",
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    upgrade(database, {}, migrations());
    database.exec("PRAGMA foreign_keys = ON");
    return database;
}

}  // namespace speclens
