// The rows of the phone_mark table: what the user keeps of phones for himself.
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <utility>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Marks stay at the phones that they were made of, also where these are merged: together they are
/// those of the phone. Every member throws SQLite::Exception. Keeps a reference to the database.
class MarkStore {
  public:
    explicit MarkStore(SQLite::Database& database) : database_(database) {}

    /// The marks of each phone that has some, by number.
    [[nodiscard]] std::vector<std::pair<PhoneId, PhoneMarks>> all() const;
    /// Those of a phone and of its `members`.
    [[nodiscard]] PhoneMarks of(PhoneId phone, std::span<const PhoneId> members) const;
    /// Makes `marks` the phone's, in place of its own and of those of its members. Gives those of
    /// them that were kept for their marks alone.
    std::vector<PhoneId> replace(PhoneId phone, std::span<const PhoneId> members,
                                 const PhoneMarks& marks);

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
