#include "core/catalog/claim_store.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>
#include <unordered_set>

#include "core/catalog/value_columns.h"

namespace speclens {
namespace {

namespace column {
enum Index : int {
    Id,
    Phone,
    Source,
    Attribute,
    Number,
    Text,
    Unit,
    Basis,
    SpanBegin,
    SpanEnd,
    Quote,
    EvidenceBegin,
    EvidenceEnd,
    State,
    ContentSize
};
}  // namespace column

constexpr const char* selectClaims =
    "SELECT claim.id, phone_id, source_id, attribute, number, text, unit, basis, span_begin, "
    "span_end, quote, evidence_begin, evidence_end, state, length(content) "
    "FROM claim JOIN source ON source.id = source_id";

constexpr const char* ofPhoneAndMembers =
    " WHERE phone_id IN (WITH RECURSIVE member (id) AS (SELECT ?1 UNION "
    "SELECT phone.id FROM phone JOIN member ON phone.merged_into = member.id) "
    "SELECT id FROM member)";

ValueColumns valueColumns(const SQLite::Statement& row) {
    ValueColumns columns;
    if (const SQLite::Column number = row.getColumn(column::Number); !number.isNull()) {
        columns.number = number.getDouble();
    }
    if (const SQLite::Column text = row.getColumn(column::Text); !text.isNull()) {
        columns.text = text.getString();
    }
    columns.unit = row.getColumn(column::Unit).getString();
    return columns;
}

/// The bytes from `begin` to `end`, cut to those from 0 to `size`.
Span clampedSpan(std::int64_t begin, std::int64_t end, std::int64_t size) {
    const std::int64_t limit =
        std::min<std::int64_t>(size, std::numeric_limits<std::uint32_t>::max());
    const std::int64_t first = std::clamp<std::int64_t>(begin, 0, limit);
    const std::int64_t last = std::clamp<std::int64_t>(end, first, limit);
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
}

void readSpans(const SQLite::Statement& row, StoredClaim& claim) {
    claim.evidence = clampedSpan(row.getColumn(column::SpanBegin).getInt64(),
                                 row.getColumn(column::SpanEnd).getInt64(),
                                 row.getColumn(column::ContentSize).getInt64());
    claim.quote = row.getColumn(column::Quote).getString();
    claim.evidenceInQuote = clampedSpan(row.getColumn(column::EvidenceBegin).getInt64(),
                                        row.getColumn(column::EvidenceEnd).getInt64(),
                                        static_cast<std::int64_t>(claim.quote.size()));
}

std::optional<StoredClaim> readClaim(const SQLite::Statement& row) {
    const auto attribute = findAttribute(row.getColumn(column::Attribute).getString());
    const auto basis = findBasis(row.getColumn(column::Basis).getString());
    const auto state = findClaimState(row.getColumn(column::State).getString());
    if (!attribute || !basis || !state) {
        return std::nullopt;
    }
    auto value = fromColumns(*attribute, valueColumns(row));
    if (!value) {
        return std::nullopt;
    }
    StoredClaim claim;
    claim.id = ClaimId{row.getColumn(column::Id).getInt64()};
    claim.phone = PhoneId{row.getColumn(column::Phone).getInt64()};
    claim.source = SourceId{row.getColumn(column::Source).getInt64()};
    claim.attribute = *attribute;
    claim.value = *std::move(value);
    claim.basis = *basis;
    claim.state = *state;
    readSpans(row, claim);
    return claim;
}

/// The vocabulary's keys as the texts that statements are bound to.
const std::string& keyText(AttributeId id) {
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> all;
        for (const Attribute& entry : attributes()) {
            all.emplace_back(entry.key);
        }
        return all;
    }();
    return keys[static_cast<std::size_t>(id)];
}

std::vector<StoredClaim> readAll(SQLite::Statement& query) {
    std::vector<StoredClaim> claims;
    while (query.executeStep()) {
        if (auto claim = readClaim(query)) {
            claims.push_back(*std::move(claim));
        }
    }
    std::sort(claims.begin(), claims.end(), [](const StoredClaim& left, const StoredClaim& right) {
        return std::tie(left.phone, left.attribute, left.id) <
               std::tie(right.phone, right.attribute, right.id);
    });
    return claims;
}

}  // namespace

ClaimId ClaimStore::add(const ClaimRow& row) {
    SQLite::Statement& insert = insert_.in(database_);
    if (row.id) {
        insert.bind(1, static_cast<std::int64_t>(*row.id));
    }
    insert.bind(2, static_cast<std::int64_t>(row.phone));
    insert.bind(3, static_cast<std::int64_t>(row.source));
    insert.bindNoCopy(4, keyText(row.attribute));
    const ValueColumns columns = toColumns(row.attribute, row.value);
    if (columns.number) {
        insert.bind(5, *columns.number);
    }
    if (columns.text) {
        insert.bindNoCopy(6, *columns.text);
    }
    insert.bindNoCopy(7, columns.unit);
    insert.bind(8, isConfirmed(row.basis) ? 1 : 0);
    const std::string basis(basisName(row.basis));
    insert.bindNoCopy(9, basis);
    insert.bind(10, row.evidence.begin);
    insert.bind(11, row.evidence.end);
    insert.bind(12, row.quoteBegin);
    const std::string quote(row.quote);
    insert.bindNoCopy(13, quote);
    insert.bind(14, row.evidenceInQuote.begin);
    insert.bind(15, row.evidenceInQuote.end);
    const std::string state(claimStateName(row.state));
    insert.bindNoCopy(16, state);
    insert.exec();
    return ClaimId{database_.getLastInsertRowid()};
}

std::vector<StoredClaim> ClaimStore::all(std::optional<PhoneId> phone) const {
    SQLite::Statement query(database_,
                            std::string(selectClaims) + (phone ? ofPhoneAndMembers : ""));
    if (phone) {
        query.bind(1, static_cast<std::int64_t>(*phone));
    }
    return readAll(query);
}

std::map<SourceId, SourceSize> ClaimStore::sizes() const {
    std::map<SourceId, SourceSize> sizes;
    std::map<SourceId, std::unordered_set<std::int64_t>> phones;
    SQLite::Statement query(database_, "SELECT source_id, phone_id FROM claim");
    while (query.executeStep()) {
        const SourceId source{query.getColumn(0).getInt64()};
        ++sizes[source].claims;
        phones[source].insert(query.getColumn(1).getInt64());
    }
    for (auto& [source, size] : sizes) {
        size.phones = phones[source].size();
    }
    return sizes;
}

std::vector<StoredClaim> ClaimStore::ofSource(SourceId source) const {
    SQLite::Statement query(database_, std::string(selectClaims) + " WHERE source_id = ?1");
    query.bind(1, static_cast<std::int64_t>(source));
    return readAll(query);
}

std::optional<StoredClaim> ClaimStore::find(ClaimId id) const {
    SQLite::Statement query(database_, std::string(selectClaims) + " WHERE claim.id = ?1");
    query.bind(1, static_cast<std::int64_t>(id));
    return query.executeStep() ? readClaim(query) : std::nullopt;
}

std::size_t ClaimStore::count() const {
    SQLite::Statement query(database_, selectClaims);
    std::size_t readable = 0;
    while (query.executeStep()) {
        readable += readClaim(query) ? 1 : 0;
    }
    return readable;
}

std::vector<PhoneId> ClaimStore::phonesWithUnconfirmed() const {
    SQLite::Statement query(
        database_,
        "SELECT DISTINCT phone_id FROM claim WHERE confirmed = 0 AND state <> 'rejected'");
    std::vector<PhoneId> phones;
    while (query.executeStep()) {
        phones.push_back(PhoneId{query.getColumn(0).getInt64()});
    }
    return phones;
}

void ClaimStore::setState(ClaimId id, ClaimState state) {
    SQLite::Statement update(database_, "UPDATE claim SET state = ?1 WHERE id = ?2");
    update.bind(1, std::string(claimStateName(state)));
    update.bind(2, static_cast<std::int64_t>(id));
    update.exec();
}

void ClaimStore::move(ClaimId id, PhoneId phone) {
    SQLite::Statement update(database_, "UPDATE claim SET phone_id = ?1 WHERE id = ?2");
    update.bind(1, static_cast<std::int64_t>(phone));
    update.bind(2, static_cast<std::int64_t>(id));
    update.exec();
}

void ClaimStore::remove(ClaimId id) {
    SQLite::Statement removal(database_, "DELETE FROM claim WHERE id = ?1");
    removal.bind(1, static_cast<std::int64_t>(id));
    removal.exec();
}

void ClaimStore::removeOfSource(SourceId source) {
    SQLite::Statement removal(database_, "DELETE FROM claim WHERE source_id = ?1");
    removal.bind(1, static_cast<std::int64_t>(source));
    removal.exec();
}

}  // namespace speclens
