// The rows of the phone table and of the tables of other names.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/catalog/kept_statement.h"
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
    /// The aliases of one phone, and the names and aliases of `members`, in alphabetical order.
    [[nodiscard]] std::vector<std::string> otherNames(PhoneId id,
                                                      std::span<const PhoneId> members) const;
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

    /// Removes phones of which no claim is left, neither of their own nor of a member; true where
    /// there were some. Those that the user has marked stay, noted as alone.
    bool removeUnclaimed(std::span<const PhoneId> candidates);

  private:
    bool remove(PhoneId id);

    SQLite::Database& database_;
    mutable KeptStatement findKey_{
        "SELECT id FROM phone WHERE key = ?1 UNION ALL "
        "SELECT phone_id FROM phone_alias WHERE key = ?1"};
    /// UNION ends it even where a damaged file has phones merged in a circle.
    mutable KeptStatement findRoot_{
        "WITH RECURSIVE upward (id, into_id) AS (SELECT id, merged_into FROM phone WHERE id = ?1 "
        "UNION SELECT phone.id, phone.merged_into FROM phone JOIN upward ON phone.id = into_id) "
        "SELECT id FROM upward WHERE into_id IS NULL"};
    KeptStatement insert_{"INSERT INTO phone (brand, model, key) VALUES (?1, ?2, ?3)"};
};

}  // namespace speclens
