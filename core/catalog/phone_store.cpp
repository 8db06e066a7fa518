#include "core/catalog/phone_store.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <optional>

#include "core/catalog/name_order.h"

namespace speclens {
namespace {

std::optional<PhoneId> findKey(SQLite::Database& database, const std::string& key) {
    SQLite::Statement query(database,
                            "SELECT id FROM phone WHERE key = ?1 UNION ALL "
                            "SELECT phone_id FROM phone_alias WHERE key = ?1");
    query.bindNoCopy(1, key);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return PhoneId{query.getColumn(0).getInt64()};
}

void fillBrand(SQLite::Database& database, PhoneId id, const std::string& brand) {
    SQLite::Statement update(database, "UPDATE phone SET brand = ? WHERE id = ? AND brand = ''");
    update.bindNoCopy(1, brand);
    update.bind(2, static_cast<std::int64_t>(id));
    update.exec();
}

}  // namespace

PhoneStore::Found PhoneStore::findOrAdd(const PhoneName& name) {
    const std::string key = phoneKey(name);
    if (const auto id = findKey(database_, key)) {
        fillBrand(database_, *id, name.brand);
        return {*id, false};
    }
    SQLite::Statement insert(database_, "INSERT INTO phone (brand, model, key) VALUES (?, ?, ?)");
    insert.bindNoCopy(1, name.brand);
    insert.bindNoCopy(2, name.model);
    insert.bindNoCopy(3, key);
    insert.exec();
    return {PhoneId{database_.getLastInsertRowid()}, true};
}

std::vector<PhoneRecord> PhoneStore::all() const {
    SQLite::Statement query(database_, "SELECT id, brand, model FROM phone ORDER BY id");
    std::vector<PhoneRecord> phones;
    while (query.executeStep()) {
        PhoneRecord& phone = phones.emplace_back();
        phone.id = PhoneId{query.getColumn(0).getInt64()};
        phone.name.brand = query.getColumn(1).getString();
        phone.name.model = query.getColumn(2).getString();
    }
    std::stable_sort(phones.begin(), phones.end(),
                     [](const PhoneRecord& left, const PhoneRecord& right) {
                         return comparePhoneNames(left.name, right.name) < 0;
                     });
    return phones;
}

}  // namespace speclens
