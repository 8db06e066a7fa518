#include "core/catalog/storage_error.h"

#include <sqlite3.h>

namespace speclens {

Error storageError(const SQLite::Exception& failure, const std::string& path) {
    constexpr int primaryCode = 0xff;
    switch (failure.getErrorCode() & primaryCode) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error("the catalog is in use by another program", path,
                         "Try again when that program has finished");
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return Error("the catalog cannot be written", path,
                         "Check the permissions of the file and of its folder");
        case SQLITE_CANTOPEN:
            return Error("the catalog cannot be opened", path,
                         "Check the permissions of the file and of its folder");
        case SQLITE_NOTADB:
            return Error("this is no catalog but some other file", path, "Name a catalog file");
        case SQLITE_CORRUPT:
            return Error(std::string("the catalog is damaged (") + failure.what() + ")", path,
                         "Restore it from a copy, or name a new file and read the articles again");
        case SQLITE_FULL:
            return Error("the disk is full, and nothing was stored", path,
                         "Free some space and try again");
        case SQLITE_IOERR:
            return Error(std::string("the catalog could not be read or written (") +
                             failure.what() + "), and nothing was stored",
                         path, "Check that the disk works and has space, and try again");
        case SQLITE_TOOBIG:
            return Error("this is too large for the catalog, and nothing was stored", path, {});
        case SQLITE_NOMEM:
            return Error("there is not enough memory for the catalog", path, {});
        default:
            return Error(std::string("the catalog could not be used (") + failure.what() + ")",
                         path, "The file may be damaged; restore it from a copy");
    }
}

}  // namespace speclens
