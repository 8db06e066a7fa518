#include "core/catalog/mark_store.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "core/catalog/id_number.h"

namespace speclens {
namespace {

PhoneMarks readMarks(const SQLite::Statement& row) {
    return {row.getColumn(1).getInt() != 0, row.getColumn(2).getString()};
}

}  // namespace

std::vector<std::pair<PhoneId, PhoneMarks>> MarkStore::all() const {
    SQLite::Statement query(database_,
                            "SELECT phone_id, favorite, note FROM phone_mark ORDER BY phone_id");
    std::vector<std::pair<PhoneId, PhoneMarks>> marks;
    while (query.executeStep()) {
        marks.emplace_back(PhoneId{query.getColumn(0).getInt64()}, readMarks(query));
    }
    return marks;
}

PhoneMarks MarkStore::of(PhoneId phone, std::span<const PhoneId> members) const {
    SQLite::Statement query(database_,
                            "SELECT phone_id, favorite, note FROM phone_mark WHERE phone_id = ?1");
    PhoneMarks marks;
    const auto add = [&](PhoneId id) {
        query.reset();
        query.bind(1, idNumber(id));
        if (query.executeStep()) {
            marks.add(readMarks(query));
        }
    };
    add(phone);
    std::for_each(members.begin(), members.end(), add);
    return marks;
}

std::vector<PhoneId> MarkStore::replace(PhoneId phone, std::span<const PhoneId> members,
                                        const PhoneMarks& marks) {
    std::vector<PhoneId> marked(members.begin(), members.end());
    marked.push_back(phone);
    std::vector<PhoneId> alone;
    SQLite::Statement query(database_,
                            "SELECT 1 FROM phone_mark WHERE phone_id = ?1 AND alone = 1");
    SQLite::Statement removal(database_, "DELETE FROM phone_mark WHERE phone_id = ?1");
    for (const PhoneId id : marked) {
        query.reset();
        query.bind(1, idNumber(id));
        if (query.executeStep()) {
            alone.push_back(id);
        }
        if (id != phone || marks.empty()) {
            removal.reset();
            removal.bind(1, idNumber(id));
            removal.exec();
        }
    }
    if (!marks.empty()) {
        SQLite::Statement upsert(
            database_,
            "INSERT INTO phone_mark (phone_id, favorite, note, alone) VALUES (?1, ?2, ?3, 0) "
            "ON CONFLICT (phone_id) DO UPDATE SET favorite = ?2, note = ?3");
        upsert.bind(1, idNumber(phone));
        upsert.bind(2, marks.favorite ? 1 : 0);
        upsert.bindNoCopy(3, marks.note);
        upsert.exec();
    }
    return alone;
}

}  // namespace speclens
