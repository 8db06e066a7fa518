#include "core/browse/phone_table.h"

#include <algorithm>
#include <compare>
#include <utility>

#include "core/catalog/folded_name.h"
#include "core/catalog/name_order.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

PhoneRow makeRow(PhoneRecord phone, std::span<const StoredClaim> claims,
                 std::span<const SourceRecord> sources) {
    PhoneRow row{std::move(phone), PhoneStatus::Announced,
                 Resolver(sources).resolve({claims.begin(), claims.end()})};
    row.status = statusOf(row.attributes);
    return row;
}

/// The claims of one phone out of those of all, which are ordered by phone.
std::span<const StoredClaim> claimsOf(std::span<const StoredClaim> claims, PhoneId phone) {
    const auto first =
        std::partition_point(claims.begin(), claims.end(),
                             [phone](const StoredClaim& claim) { return claim.phone < phone; });
    const auto last = std::partition_point(
        first, claims.end(), [phone](const StoredClaim& claim) { return claim.phone <= phone; });
    return {first, last};
}

bool holdsWords(const PhoneRow& row, const std::vector<std::string>& words) {
    const FoldedName name(row.phone.name.brand + " " + row.phone.name.model);
    return std::all_of(words.begin(), words.end(),
                       [&name](const std::string& word) { return name.holdsBeginning(word); });
}

/// What a row is sorted by; null where it is unknown.
const Value* sortValue(const PhoneRow& row, AttributeId attribute, bool descending) {
    const ResolvedAttribute* found = row.find(attribute);
    if (found == nullptr) {
        return nullptr;
    }
    return descending ? &found->shown.back().value : &found->shown.front().value;
}

std::weak_ordering compareForSorting(const Value& left, const Value& right) {
    const auto* leftText = std::get_if<std::string>(&left);
    const auto* rightText = std::get_if<std::string>(&right);
    if (leftText != nullptr && rightText != nullptr) {
        return compareNaturally(*leftText, *rightText);
    }
    return compareValues(left, right);
}

struct SortEntry {
    std::size_t index = 0;
    const Value* value = nullptr;
};

void sortByValue(std::vector<SortEntry>& entries, bool descending) {
    std::stable_sort(entries.begin(), entries.end(),
                     [descending](const SortEntry& left, const SortEntry& right) {
                         if (left.value == nullptr || right.value == nullptr) {
                             return left.value != nullptr && right.value == nullptr;
                         }
                         const auto order = compareForSorting(*left.value, *right.value);
                         return descending ? order > 0 : order < 0;
                     });
}

}  // namespace

const ResolvedAttribute* PhoneRow::find(AttributeId attribute) const {
    const auto found = std::lower_bound(attributes.begin(), attributes.end(), attribute,
                                        [](const ResolvedAttribute& entry, AttributeId wanted) {
                                            return entry.attribute < wanted;
                                        });
    return found != attributes.end() && found->attribute == attribute ? &*found : nullptr;
}

PhoneTable PhoneTable::load(const Catalog& catalog) {
    PhoneTable table;
    // Claims first: what they refer to is then there as well, also where another program adds to
    // the catalog meanwhile.
    std::vector<StoredClaim> claims = catalog.claims();
    std::erase_if(claims,
                  [](const StoredClaim& claim) { return claim.state == ClaimState::Rejected; });
    table.sources_ = catalog.sources();
    for (PhoneRecord& phone : catalog.phones()) {
        const auto own = claimsOf(claims, phone.id);
        table.rowIndex_.emplace(phone.id, table.rows_.size());
        table.rows_.push_back(makeRow(std::move(phone), own, table.sources_));
    }
    for (std::size_t i = 0; i < table.sources_.size(); ++i) {
        table.sourceIndex_.emplace(table.sources_[i].id, i);
    }
    return table;
}

const SourceRecord* PhoneTable::source(SourceId id) const {
    const auto found = sourceIndex_.find(id);
    return found == sourceIndex_.end() ? nullptr : &sources_[found->second];
}

const PhoneRow* PhoneTable::find(PhoneId id) const {
    const auto found = rowIndex_.find(id);
    return found == rowIndex_.end() ? nullptr : &rows_[found->second];
}

std::vector<std::size_t> PhoneTable::run(const PhoneQuery& query) const {
    const std::vector<std::string> words = foldedWords(query.words);
    std::vector<SortEntry> entries;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (holdsWords(rows_[i], words)) {
            const Value* value =
                query.sortBy ? sortValue(rows_[i], *query.sortBy, query.descending) : nullptr;
            entries.push_back({i, value});
        }
    }
    if (query.sortBy) {
        sortByValue(entries, query.descending);
    } else if (query.descending) {
        std::reverse(entries.begin(), entries.end());
    }
    std::vector<std::size_t> indices;
    indices.reserve(entries.size());
    for (const SortEntry& entry : entries) {
        indices.push_back(entry.index);
    }
    return indices;
}

}  // namespace speclens
