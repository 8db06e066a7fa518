// The tables of phones that earlier starts have read, kept in a folder that may be emptied at any
// time.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/browse/phone_table.h"
#include "core/catalog/catalog_state.h"

namespace speclens {

/// Safe to use from many threads and by many programs at once.
class TableCache {
  public:
    /// So many catalogs' tables are kept, those of the latest changes.
    static constexpr std::size_t mostTables = 8;

    struct Loaded {
        std::shared_ptr<const PhoneTable> table;  ///< not null
        std::int64_t changeCount = 0;             ///< of the catalog when its table was read
        /// The state of the catalog's files that the table shows, where it is not kept yet and can
        /// be.
        std::optional<CatalogState> unkept;
    };

    /// Without a folder nothing is kept.
    explicit TableCache(std::string folder = {}) : folder_(std::move(folder)) {}
    /// The catalog's table as it is now: the one that is kept where the files have not changed
    /// since, else read out of the catalog. Throws Error where that cannot be read.
    [[nodiscard]] Loaded load(const Catalog& catalog) const;

    /// Keeps a table that load() gave for the next program that starts. Throws Error where it
    /// cannot be written.
    void keep(const std::string& catalogPath, const PhoneTable& table,
              const CatalogState& state) const;

  private:
    [[nodiscard]] std::string fileOf(const std::string& catalogPath) const;
    [[nodiscard]] std::shared_ptr<const PhoneTable> find(const std::string& catalogPath,
                                                         const CatalogState& state) const;

    std::string folder_;
};

}  // namespace speclens
