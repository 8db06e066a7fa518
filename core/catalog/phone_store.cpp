#include "core/catalog/phone_store.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/catalog/id_number.h"
#include "core/catalog/name_order.h"

namespace speclens {
namespace {

constexpr const char* membersOf =
    "WITH RECURSIVE member (id) AS (SELECT id FROM phone WHERE merged_into = ?1 UNION "
    "SELECT phone.id FROM phone JOIN member ON phone.merged_into = member.id) "
    "SELECT id FROM member ORDER BY id";

PhoneStore::Entry readEntry(const SQLite::Statement& row) {
    PhoneStore::Entry entry;
    entry.phone.id = PhoneId{row.getColumn(0).getInt64()};
    entry.phone.name.brand = row.getColumn(1).getString();
    entry.phone.name.model = row.getColumn(2).getString();
    if (const SQLite::Column into = row.getColumn(3); !into.isNull()) {
        entry.mergedInto = PhoneId{into.getInt64()};
    }
    return entry;
}

}  // namespace

std::vector<PhoneStore::Entry> PhoneStore::entries() const {
    SQLite::Statement query(database_,
                            "SELECT id, brand, model, merged_into FROM phone ORDER BY id");
    std::vector<Entry> entries;
    while (query.executeStep()) {
        entries.push_back(readEntry(query));
    }
    SQLite::Statement aliases(database_,
                              "SELECT phone_id, alias FROM phone_alias ORDER BY phone_id, key");
    auto entry = entries.begin();
    while (aliases.executeStep()) {
        const PhoneId owner{aliases.getColumn(0).getInt64()};
        while (entry != entries.end() && entry->phone.id < owner) {
            ++entry;
        }
        if (entry != entries.end() && entry->phone.id == owner) {
            entry->aliases.push_back(aliases.getColumn(1).getString());
        }
    }
    return entries;
}

std::vector<PhoneRecord> PhoneStore::all() const {
    std::vector<PhoneRecord> phones;
    for (Entry& entry : entries()) {
        if (!entry.mergedInto) {
            phones.push_back(std::move(entry.phone));
        }
    }
    std::stable_sort(phones.begin(), phones.end(),
                     [](const PhoneRecord& left, const PhoneRecord& right) {
                         return comparePhoneNames(left.name, right.name) < 0;
                     });
    return phones;
}

std::unordered_map<PhoneId, std::vector<std::string>> PhoneStore::otherNames() const {
    std::unordered_map<PhoneId, std::vector<std::string>> names;
    SQLite::Statement merged(
        database_, "SELECT id, brand, model FROM phone WHERE merged_into IS NOT NULL ORDER BY id");
    while (merged.executeStep()) {
        names[root(PhoneId{merged.getColumn(0).getInt64()})].push_back(
            fullName({merged.getColumn(1).getString(), merged.getColumn(2).getString()}));
    }
    SQLite::Statement aliases(database_, "SELECT phone_id, alias FROM phone_alias ORDER BY key");
    while (aliases.executeStep()) {
        names[root(PhoneId{aliases.getColumn(0).getInt64()})].push_back(
            aliases.getColumn(1).getString());
    }
    return names;
}

std::vector<std::string> PhoneStore::otherNames(PhoneId id,
                                                std::span<const PhoneId> members) const {
    std::vector<std::string> names;
    if (const auto entry = find(id)) {
        names = entry->aliases;
    }
    for (const PhoneId member : members) {
        if (const auto entry = find(member)) {
            names.push_back(fullName(entry->phone.name));
            names.insert(names.end(), entry->aliases.begin(), entry->aliases.end());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<PhoneStore::Entry> PhoneStore::find(PhoneId id) const {
    SQLite::Statement query(database_,
                            "SELECT id, brand, model, merged_into FROM phone WHERE id = ?1");
    query.bind(1, idNumber(id));
    if (!query.executeStep()) {
        return std::nullopt;
    }
    Entry entry = readEntry(query);
    SQLite::Statement aliases(database_,
                              "SELECT alias FROM phone_alias WHERE phone_id = ?1 ORDER BY key");
    aliases.bind(1, idNumber(id));
    while (aliases.executeStep()) {
        entry.aliases.push_back(aliases.getColumn(0).getString());
    }
    return entry;
}

std::optional<PhoneId> PhoneStore::findKey(const std::string& key) const {
    SQLite::Statement& query = findKey_.in(database_);
    query.bindNoCopy(1, key);
    const std::optional<PhoneId> found =
        query.executeStep() ? std::optional(PhoneId{query.getColumn(0).getInt64()}) : std::nullopt;
    findKey_.release();
    return found;
}

PhoneId PhoneStore::root(PhoneId id) const {
    SQLite::Statement& query = findRoot_.in(database_);
    query.bind(1, idNumber(id));
    const PhoneId root = query.executeStep() ? PhoneId{query.getColumn(0).getInt64()} : id;
    findRoot_.release();
    return root;
}

std::vector<PhoneId> PhoneStore::members(PhoneId id) const {
    SQLite::Statement query(database_, membersOf);
    query.bind(1, idNumber(id));
    std::vector<PhoneId> ids;
    while (query.executeStep()) {
        ids.push_back(PhoneId{query.getColumn(0).getInt64()});
    }
    return ids;
}

PhoneId PhoneStore::add(const PhoneName& name) {
    SQLite::Statement& insert = insert_.in(database_);
    const std::string key = foldName(fullName(name));
    insert.bindNoCopy(1, name.brand);
    insert.bindNoCopy(2, name.model);
    insert.bindNoCopy(3, key);
    insert.exec();
    return PhoneId{database_.getLastInsertRowid()};
}

void PhoneStore::rename(PhoneId id, const PhoneName& name) {
    SQLite::Statement update(database_,
                             "UPDATE phone SET brand = ?1, model = ?2, key = ?3 WHERE id = ?4");
    update.bindNoCopy(1, name.brand);
    update.bindNoCopy(2, name.model);
    update.bind(3, foldName(fullName(name)));
    update.bind(4, idNumber(id));
    update.exec();
}

void PhoneStore::setMergedInto(PhoneId id, std::optional<PhoneId> into) {
    SQLite::Statement update(database_, "UPDATE phone SET merged_into = ?1 WHERE id = ?2");
    if (into) {
        update.bind(1, idNumber(*into));
    }
    update.bind(2, idNumber(id));
    update.exec();
}

void PhoneStore::addAlias(PhoneId id, const std::string& alias) {
    const std::string key = foldName(alias);
    if (key.empty() || findKey(key)) {
        return;
    }
    SQLite::Statement insert(database_,
                             "INSERT INTO phone_alias (phone_id, alias, key) VALUES (?, ?, ?)");
    insert.bind(1, idNumber(id));
    insert.bindNoCopy(2, alias);
    insert.bindNoCopy(3, key);
    insert.exec();
}

void PhoneStore::removeAlias(PhoneId id, const std::string& alias) {
    SQLite::Statement removal(database_,
                              "DELETE FROM phone_alias WHERE phone_id = ?1 AND key = ?2");
    removal.bind(1, idNumber(id));
    removal.bind(2, foldName(alias));
    removal.exec();
}

void PhoneStore::keepApart(PhoneId left, PhoneId right) {
    const auto [first, second] = std::minmax({idNumber(left), idNumber(right)});
    SQLite::Statement insert(
        database_, "INSERT OR IGNORE INTO kept_apart (phone_id, other_id) VALUES (?1, ?2)");
    insert.bind(1, first);
    insert.bind(2, second);
    insert.exec();
}

bool PhoneStore::areKeptApart(PhoneId left, PhoneId right) const {
    const auto [first, second] = std::minmax({idNumber(left), idNumber(right)});
    SQLite::Statement query(database_,
                            "SELECT 1 FROM kept_apart WHERE phone_id = ?1 AND other_id = ?2");
    query.bind(1, first);
    query.bind(2, second);
    return query.executeStep();
}

/// With what the other tables say of it, also where references are not followed.
bool PhoneStore::remove(PhoneId id) {
    for (const char* sql : {"DELETE FROM phone_alias WHERE phone_id = ?1",
                            "DELETE FROM phone_values WHERE phone_id = ?1",
                            "DELETE FROM kept_apart WHERE phone_id = ?1 OR other_id = ?1"}) {
        SQLite::Statement removal(database_, sql);
        removal.bind(1, idNumber(id));
        removal.exec();
    }
    SQLite::Statement removal(database_, "DELETE FROM phone WHERE id = ?1");
    removal.bind(1, idNumber(id));
    return removal.exec() > 0;
}

bool PhoneStore::removeUnclaimed(std::span<const PhoneId> candidates) {
    bool removed = false;
    SQLite::Statement claimed(database_,
                              "SELECT 1 FROM claim WHERE phone_id = ?1 UNION ALL "
                              "SELECT 1 FROM phone WHERE merged_into = ?1 LIMIT 1");
    SQLite::Statement keepMarked(database_, "UPDATE phone_mark SET alone = 1 WHERE phone_id = ?1");
    for (const PhoneId id : candidates) {
        claimed.reset();
        claimed.bind(1, idNumber(id));
        const bool isClaimed = claimed.executeStep();
        claimed.reset();
        if (isClaimed) {
            continue;
        }
        keepMarked.reset();
        keepMarked.bind(1, idNumber(id));
        removed = (keepMarked.exec() == 0 && remove(id)) || removed;
    }
    return removed;
}

}  // namespace speclens
