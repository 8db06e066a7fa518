// Copying a database that others may be using.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

namespace speclens {

/// Makes the file at `path` what `from` is at one moment; it has another name until it is whole and
/// its pages were looked at. Throws SQLite::Exception where not all of it could be copied, as when
/// another program has locked it or its pages are damaged, and std::filesystem::filesystem_error
/// where it cannot be written there.
void copyToFile(SQLite::Database& from, const std::string& path);

}  // namespace speclens
