// Reading a table from disk.
#pragma once

#include <string>

namespace speclens {

/// The bytes of the file at `path` (UTF-8). Throws Error where it is missing, no regular file,
/// unreadable or larger than a catalog can hold.
std::string readTableFile(const std::string& path);

}  // namespace speclens
