#include "core/exchange/conflict_list.h"

#include "core/browse/phone_search.h"
#include "core/exchange/record_list.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

void addClaims(const PhoneDetails& phone, const ResolvedAttribute& resolved,
               const std::vector<SourceRecord>& sources, std::vector<ConflictClaim>& claims) {
    for (const auto* values : {&resolved.shown, &resolved.others}) {
        for (const ResolvedValue& value : *values) {
            for (const StoredClaim& claim : value.claims) {
                if (claim.confirmed()) {
                    claims.push_back({phone.phone.name, resolved.attribute, claim.value,
                                      values == &resolved.shown, sourceTitle(sources, claim.source),
                                      claim.quote});
                }
            }
        }
    }
}

}  // namespace

std::vector<ConflictClaim> findConflicts(const Catalog& catalog) {
    std::vector<ConflictClaim> claims;
    const PhoneTable table = PhoneTable::load(catalog);
    PhoneFilter conflict;
    conflict.column = statusColumn;
    conflict.kind = PhoneFilter::Kind::Conflict;
    for (const std::uint32_t row : searchPhones(table, {"", {conflict}, {}}).rows) {
        if (const auto details = catalog.findDetails(table.id(row))) {
            for (const ResolvedAttribute& resolved : details->attributes) {
                if (resolved.conflict) {
                    addClaims(*details, resolved, table.sources(), claims);
                }
            }
        }
    }
    return claims;
}

std::string conflictList(const std::vector<ConflictClaim>& claims, ComparisonFormat format,
                         std::size_t width) {
    RecordList list{{"phone", "attribute", "value", "shown", "source", "quote"},
                    {"Phone", "Attribute", "Value", "Shown", "Source", "Words"},
                    {},
                    "No confirmed sources disagree."};
    const bool people = format == ComparisonFormat::Table;
    for (const ConflictClaim& claim : claims) {
        const Attribute& entry = attribute(claim.attribute);
        list.rows.push_back(
            {fullName(claim.phone), std::string(people ? entry.label : entry.key),
             people ? displayText(claim.attribute, claim.value) : canonicalText(claim.value),
             claim.shown ? "yes" : "no", claim.source, claim.quote});
    }
    return printRecords(list, format, width);
}

}  // namespace speclens
