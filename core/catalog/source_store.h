// The rows of the source table.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class SourceStore {
  public:
    explicit SourceStore(SQLite::Database& database) : database_(database) {}

    [[nodiscard]] std::optional<SourceId> findContent(const std::string& hash) const;
    SourceId add(const NewSource& source, const std::string& hash);
    /// In the order in which they were added. Rows of unknown kinds are left out.
    [[nodiscard]] std::vector<SourceRecord> all() const;
    [[nodiscard]] std::optional<std::string> content(SourceId id) const;

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
