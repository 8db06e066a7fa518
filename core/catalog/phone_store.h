// The rows of the phone table and of the tables of other names.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class PhoneStore {
  public:
    /// A phone with everything that the tables say of its names.
    struct Entry {
        PhoneRecord phone;
        std::optional<PhoneId> mergedInto;
        std::vector<std::string> aliases;
    };

    explicit PhoneStore(SQLite::Database& database) : database_(database) {}

    /// All rows, merged ones too, by number.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// Those that are merged into no other: by brand, then model, in natural order.
    [[nodiscard]] std::vector<PhoneRecord> all() const;
    /// The aliases of phones, and the names and aliases of those that are merged into them.
    [[nodiscard]] std::unordered_map<PhoneId, std::vector<std::string>> otherNames() const;
    [[nodiscard]] std::optional<Entry> find(PhoneId id) const;
    /// The phone whose name or alias has this key.
    [[nodiscard]] std::optional<PhoneId> findKey(const std::string& key) const;
    /// The phone that `id` is merged into in the end; itself where it is not.
    [[nodiscard]] PhoneId root(PhoneId id) const;
    /// The phones that are merged into `id`, directly or not, without itself.
    [[nodiscard]] std::vector<PhoneId> members(PhoneId id) const;

    PhoneId add(const PhoneName& name);
    void rename(PhoneId id, const PhoneName& name);
    void setMergedInto(PhoneId id, std::optional<PhoneId> into);
    /// Nothing happens where some phone has that name already.
    void addAlias(PhoneId id, const std::string& alias);
    void removeAlias(PhoneId id, const std::string& alias);
    void keepApart(PhoneId left, PhoneId right);
    [[nodiscard]] bool areKeptApart(PhoneId left, PhoneId right) const;

    /// Removes phones of which no claim is left, neither of their own nor of a member. Gives them.
    std::vector<PhoneId> removeUnclaimed(std::span<const PhoneId> candidates);

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
