// Telling whether a catalog's files are as they were, without reading them.
#pragma once

#include <cstdint>
#include <string>

namespace speclens {

struct FileState {
    std::uint64_t size = 0;    ///< 0 where there is none
    std::int64_t changed = 0;  ///< in ticks of the file system's clock; 0 where empty
    friend bool operator==(const FileState&, const FileState&) = default;
};

/// The same state means the same content, if it isSettled().
struct CatalogState {
    FileState file;
    FileState log;  ///< what SQLite has written beside it
    friend bool operator==(const CatalogState&, const CatalogState&) = default;
};

/// Of the catalog in `path`. What cannot be looked at counts as empty.
CatalogState catalogState(const std::string& path);

/// Whether a change from now on would be told by its time: clocks of file systems may take steps
/// of two seconds.
bool isSettled(const CatalogState& state);

}  // namespace speclens
