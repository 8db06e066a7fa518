// The rows of the phone table.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class PhoneStore {
  public:
    explicit PhoneStore(SQLite::Database& database) : database_(database) {}

    struct Found {
        PhoneId id{};
        bool added = false;
    };

    /// The phone with the key of `name`, or with an alias of that key, or a new one. Where the
    /// stored phone has no brand it takes that of `name`.
    Found findOrAdd(const PhoneName& name);

    /// By brand, then model, in natural order.
    [[nodiscard]] std::vector<PhoneRecord> all() const;

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
