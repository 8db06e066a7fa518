// The rows of the claim table.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/kept_statement.h"
#include "core/catalog/records.h"

namespace speclens {

/// A claim to be stored. The views must outlive the call that stores it.
struct ClaimRow {
    std::optional<ClaimId> id;  ///< of the row that it takes the place of; else a new number
    PhoneId phone{};
    SourceId source{};
    AttributeId attribute{};
    const Value& value;
    Basis basis = Basis::Stated;
    ClaimState state = ClaimState::Proposed;
    Span evidence;  ///< bytes of the source's content
    std::uint32_t quoteBegin = 0;
    std::string_view quote;
    Span evidenceInQuote;
};

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class ClaimStore {
  public:
    explicit ClaimStore(SQLite::Database& database) : database_(database) {}

    ClaimId add(const ClaimRow& row);

    /// All claims, the rejected too, by phone, attribute and number; of all phones without `phone`,
    /// else of that phone and those merged into it. Rows that do not parse are left out; spans are
    /// cut to what is there.
    [[nodiscard]] std::vector<StoredClaim> all(std::optional<PhoneId> phone) const;
    [[nodiscard]] std::vector<StoredClaim> ofSource(SourceId source) const;
    [[nodiscard]] std::optional<StoredClaim> find(ClaimId id) const;
    /// Of each source that claims something.
    [[nodiscard]] std::map<SourceId, SourceSize> sizes() const;
    /// How many rows parse.
    [[nodiscard]] std::size_t count() const;
    /// Those of which some claim is unconfirmed and not rejected, merged ones too.
    [[nodiscard]] std::vector<PhoneId> phonesWithUnconfirmed() const;

    /// Nothing happens where there is no such claim.
    void setState(ClaimId id, ClaimState state);
    void move(ClaimId id, PhoneId phone);
    void remove(ClaimId id);
    void removeOfSource(SourceId source);

  private:
    SQLite::Database& database_;
    KeptStatement insert_{
        "INSERT INTO claim (id, phone_id, source_id, attribute, number, text, unit, confirmed, "
        "basis, span_begin, span_end, quote_begin, quote, evidence_begin, evidence_end, state) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"};
};

}  // namespace speclens
