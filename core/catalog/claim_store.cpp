#include "core/catalog/claim_store.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>

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
    "FROM claim JOIN source ON source.id = source_id "
    "WHERE state <> 'rejected'";

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

void bindValue(SQLite::Statement& insert, const ValueColumns& columns) {
    if (columns.number) {
        insert.bind(":number", *columns.number);
    }
    if (columns.text) {
        insert.bind(":text", *columns.text);
    }
    insert.bind(":unit", columns.unit);
}

}  // namespace

void ClaimStore::add(const Claim& claim, PhoneId phone, SourceId id, const NewSource& source) {
    const Span evidence = source.inContent(claim.evidence);
    SQLite::Statement insert(
        database_,
        "INSERT INTO claim (phone_id, source_id, attribute, number, text, unit, confirmed, basis, "
        "span_begin, span_end, quote_begin, quote, evidence_begin, evidence_end, state) VALUES "
        "(:phone, :source, :attribute, :number, :text, :unit, :confirmed, :basis, :begin, :end, "
        ":quoteBegin, :quote, :evidenceBegin, :evidenceEnd, :state)");
    insert.bind(":phone", static_cast<std::int64_t>(phone));
    insert.bind(":source", static_cast<std::int64_t>(id));
    insert.bind(":attribute", std::string(attribute(claim.attribute).key));
    bindValue(insert, toColumns(claim.attribute, claim.value));
    insert.bind(":confirmed", claim.confirmed() ? 1 : 0);
    insert.bind(":basis", std::string(basisName(claim.basis)));
    insert.bind(":begin", evidence.begin);
    insert.bind(":end", evidence.end);
    insert.bind(":quoteBegin", source.inContent(claim.quote).begin);
    insert.bind(":quote", std::string(claim.quote.of(source.text())));
    insert.bind(":evidenceBegin", claim.evidence.begin - claim.quote.begin);
    insert.bind(":evidenceEnd", claim.evidence.end - claim.quote.begin);
    insert.bind(":state", std::string(claimStateName(ClaimState::Proposed)));
    insert.exec();
}

std::vector<StoredClaim> ClaimStore::all(std::optional<PhoneId> phone) const {
    SQLite::Statement query(database_,
                            std::string(selectClaims) + (phone ? " AND phone_id = ?" : ""));
    if (phone) {
        query.bind(1, static_cast<std::int64_t>(*phone));
    }
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

}  // namespace speclens
