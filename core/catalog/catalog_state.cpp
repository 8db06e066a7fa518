#include "core/catalog/catalog_state.h"

#include <chrono>
#include <filesystem>
#include <system_error>

namespace speclens {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds settlingTime{3};

FileState stateOf(const fs::path& path) {
    std::error_code failed;
    FileState state;
    state.size = fs::file_size(path, failed);
    if (failed || state.size == 0) {
        return {};
    }
    const fs::file_time_type changed = fs::last_write_time(path, failed);
    state.changed = failed ? 0 : changed.time_since_epoch().count();
    return state;
}

bool isOld(const FileState& state) {
    const fs::file_time_type changed{fs::file_time_type::duration(state.changed)};
    return state.size == 0 || changed + settlingTime < fs::file_time_type::clock::now();
}

}  // namespace

CatalogState catalogState(const std::string& path) {
    return {stateOf(path), stateOf(path + "-wal")};
}

bool isSettled(const CatalogState& state) {
    return state.file.size > 0 && isOld(state.file) && isOld(state.log);
}

}  // namespace speclens
