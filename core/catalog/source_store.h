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
    [[nodiscard]] std::optional<SourceId> findBundle(const std::string& bundle) const;
    SourceId add(const NewSource& source, const std::string& hash);
    /// Gives a source another content, and the title and all else that `source` says.
    void replace(SourceId id, const NewSource& source, const std::string& hash);
    void remove(SourceId id);
    void setTrust(SourceId id, double trust);
    /// The source of the user's corrections, which is added where it is missing.
    SourceId corrections();

    void decline(const std::string& bundle);
    void undecline(const std::string& bundle);
    [[nodiscard]] std::vector<std::string> declined() const;

    /// In the order in which they were added. Rows of unknown kinds are left out.
    [[nodiscard]] std::vector<SourceRecord> all() const;
    [[nodiscard]] std::optional<SourceRecord> find(SourceId id) const;
    [[nodiscard]] std::optional<std::string> content(SourceId id) const;

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
