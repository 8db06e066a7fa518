// Reading a whole file from disk.
#pragma once

#include <cstddef>
#include <string>

namespace speclens {

/// What a file is read as.
struct FileUse {
    std::string thing;   ///< "table"
    std::size_t most;    ///< so many bytes it may have
    std::string advice;  ///< what to do where it has more
};

/// The bytes of the file at `path` (UTF-8). Throws Error where it is missing, no regular file,
/// unreadable or too large.
std::string readFileBytes(const std::string& path, const FileUse& use);

}  // namespace speclens
