#include "core/catalog/value_store.h"

#include <algorithm>
#include <set>

#include "core/catalog/id_number.h"
#include "core/catalog/packed_values.h"
#include "core/catalog/search_words.h"
#include "core/catalog/value_rules.h"

namespace speclens {
namespace {

/// Cells of tables say nothing beyond the values that are made of them.
std::string quotedWords(const std::vector<StoredClaim>& claims, const Resolver& resolver) {
    std::vector<std::string_view> quotes;
    for (const StoredClaim& claim : claims) {
        if (resolver.kindOf(claim.source) != SourceKind::Table &&
            (quotes.empty() || claim.quote != quotes.back())) {
            quotes.emplace_back(claim.quote);
        }
    }
    return distinctSearchWords(quotes);
}

KeptValues valuesOf(std::vector<StoredClaim> claims, const Resolver& resolver) {
    std::erase_if(claims,
                  [](const StoredClaim& claim) { return claim.state == ClaimState::Rejected; });
    KeptValues values;
    values.quoted = quotedWords(claims, resolver);
    const std::vector<ResolvedAttribute> resolved = resolver.resolve(std::move(claims));
    values.packed = packValues(resolver.statusOf(resolved), resolved);
    return values;
}

}  // namespace

bool ValueStore::isCurrent() const {
    SQLite::Statement query(database_, "SELECT rules FROM kept_by");
    return query.executeStep() && query.getColumn(0).getString() == valueRules();
}

void ValueStore::rebuild() {
    database_.exec("DELETE FROM phone_values");
    database_.exec("DELETE FROM kept_by");
    const Resolver current = resolver();
    for (const PhoneStore::Entry& entry : phones_.entries()) {
        if (!entry.mergedInto) {
            write(entry.phone.id, make(entry.phone.id, current));
        }
    }
    SQLite::Statement mark(database_, "INSERT INTO kept_by (rules) VALUES (?)");
    mark.bind(1, valueRules());
    mark.exec();
}

void ValueStore::refresh(std::span<const PhoneId> phones) {
    if (!phones.empty()) {
        refresh(phones, resolver());
    }
}

void ValueStore::refresh(std::span<const PhoneId> phones, const Resolver& resolver) {
    std::set<PhoneId> roots;
    for (const PhoneId phone : phones) {
        const PhoneId root = phones_.root(phone);
        if (root != phone || !phones_.find(phone)) {
            remove(phone);
        }
        roots.insert(root);
    }
    for (const PhoneId root : roots) {
        if (phones_.find(root)) {
            write(root, make(root, resolver));
        }
    }
}

void ValueStore::keep(PhoneId phone, std::vector<StoredClaim> claims, const Resolver& resolver) {
    write(phone, valuesOf(std::move(claims), resolver));
}

std::optional<KeptValues> ValueStore::kept(PhoneId phone) const {
    SQLite::Statement query(database_,
                            "SELECT packed, quoted FROM phone_values WHERE phone_id = ?1");
    query.bind(1, idNumber(phone));
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return KeptValues{query.getColumn(0).getString(), query.getColumn(1).getString()};
}

std::vector<std::string> ValueStore::problems() const {
    if (!isCurrent()) {
        return {"the values that are kept for browsing are those of another version"};
    }
    std::vector<std::string> found;
    const Resolver current = resolver();
    std::size_t phones = 0;
    for (const PhoneStore::Entry& entry : phones_.entries()) {
        if (!entry.mergedInto) {
            ++phones;
            if (kept(entry.phone.id) != make(entry.phone.id, current)) {
                found.push_back("the values of '" + fullName(entry.phone.name) +
                                "' that are kept for browsing are not those of its claims");
            }
        }
    }
    const auto rows = database_.execAndGet("SELECT count(*) FROM phone_values").getInt64();
    if (static_cast<std::size_t>(rows) > phones) {
        found.emplace_back("values are kept for browsing of phones that are not there");
    }
    return found;
}

KeptValues ValueStore::make(PhoneId phone, const Resolver& resolver) const {
    return valuesOf(claims_.all(phone), resolver);
}

void ValueStore::write(PhoneId phone, const KeptValues& values) {
    SQLite::Statement& statement = write_.in(database_);
    statement.bind(1, idNumber(phone));
    statement.bindNoCopy(2, values.packed.data(), static_cast<int>(values.packed.size()));
    statement.bindNoCopy(3, values.quoted);
    statement.exec();
}

void ValueStore::remove(PhoneId phone) {
    SQLite::Statement removal(database_, "DELETE FROM phone_values WHERE phone_id = ?1");
    removal.bind(1, idNumber(phone));
    removal.exec();
}

}  // namespace speclens
