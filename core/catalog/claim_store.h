// The rows of the claim table.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class ClaimStore {
  public:
    explicit ClaimStore(SQLite::Database& database) : database_(database) {}

    /// Stores `claim` of `source`, whose number is `id`, as proposed. The claim's spans must lie
    /// inside of the source's text.
    void add(const Claim& claim, PhoneId phone, SourceId id, const NewSource& source);

    /// Claims that are not rejected, by phone, attribute and age; of all phones without `phone`.
    /// Rows that do not parse are left out; spans are cut to what is there.
    [[nodiscard]] std::vector<StoredClaim> all(std::optional<PhoneId> phone) const;

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
