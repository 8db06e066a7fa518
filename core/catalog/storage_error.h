// Failures of the database library, said in terms of the catalog file.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>
#include <utility>

#include "core/spec/error.h"

namespace speclens {

/// What happened to the catalog file at `path` and what to do about it.
Error storageError(const SQLite::Exception& failure, const std::string& path);

/// The result of `work`; a SQLite::Exception out of it becomes an Error about `path`.
template <typename Work>
auto reportingStorageErrors(const std::string& path, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        throw storageError(failure, path);
    }
}

}  // namespace speclens
