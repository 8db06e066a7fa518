#include "core/exchange/table_cache.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include "core/browse/stored_table.h"
#include "core/exchange/atomic_file.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

constexpr const char* tableEnding = ".table";

/// Two paths that have one place share it in turns: which catalog a table is of, its state tells.
std::string placeOf(const std::string& catalogPath) {
    std::error_code failed;
    const fs::path whole = fs::absolute(catalogPath, failed);
    return std::to_string(std::hash<std::string>()(failed ? catalogPath : whole.string()));
}

void makeFolder(const fs::path& folder) {
    std::error_code failed;
    if (fs::create_directories(folder, failed)) {
        // Tables have the user's notes.
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
}

/// Failing to remove one costs nothing but room.
void removeOldTables(const fs::path& folder, std::size_t most) {
    std::error_code failed;
    std::vector<std::pair<fs::file_time_type, fs::path>> tables;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().extension() == tableEnding) {
            tables.emplace_back(entry.last_write_time(failed), entry.path());
        }
    }
    std::sort(tables.rbegin(), tables.rend());
    for (std::size_t i = most; i < tables.size(); ++i) {
        fs::remove(tables[i].second, failed);
    }
}

}  // namespace

std::string TableCache::fileOf(const std::string& catalogPath) const {
    return (fs::path(folder_) / (placeOf(catalogPath) + tableEnding)).string();
}

std::shared_ptr<const PhoneTable> TableCache::find(const std::string& catalogPath,
                                                   const CatalogState& state) const {
    std::vector<char> buffer(std::size_t{1} << 16U);
    std::ifstream file;
    file.rdbuf()->pubsetbuf(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    file.open(fileOf(catalogPath), std::ios::binary | std::ios::ate);
    if (!file) {
        return nullptr;
    }
    const auto size = static_cast<std::uint64_t>(file.tellg());
    file.seekg(0);
    CatalogState kept;
    if (size < sizeof(kept) || !file.read(reinterpret_cast<char*>(&kept), sizeof(kept)) ||
        kept != state) {
        return nullptr;
    }
    try {
        return std::make_shared<const PhoneTable>(StoredTable::read(file, size - sizeof(kept)));
    } catch (const Error&) {
        return nullptr;
    }
}

TableCache::Loaded TableCache::load(const Catalog& catalog) const {
    Loaded loaded;
    loaded.changeCount = catalog.changeCount();
    const bool keeps = !folder_.empty() && !catalog.path().empty();
    const CatalogState before = keeps ? catalogState(catalog.path()) : CatalogState{};
    const bool settled = keeps && isSettled(before);
    if (settled) {
        loaded.table = find(catalog.path(), before);
    }
    if (loaded.table == nullptr) {
        loaded.table = std::make_shared<const PhoneTable>(PhoneTable::load(catalog));
        if (settled && catalogState(catalog.path()) == before) {
            loaded.unkept = before;
        }
    }
    return loaded;
}

void TableCache::keep(const std::string& catalogPath, const PhoneTable& table,
                      const CatalogState& state) const {
    makeFolder(folder_);
    writeFileAtomically(fileOf(catalogPath), [&](const TextSink& sink) {
        sink({reinterpret_cast<const char*>(&state), sizeof(state)});
        StoredTable::write(table, [&sink](std::string_view piece) { sink(piece); });
    });
    removeOldTables(folder_, mostTables);
}

}  // namespace speclens
