#include "core/compare/comparison.h"

#include <algorithm>

#include "core/compare/best.h"
#include "core/compare/row_sameness.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

ComparisonEvidence makeEvidence(const StoredClaim& claim, std::span<const SourceRecord> sources,
                                Units units) {
    ComparisonEvidence evidence{claim.value,
                                displayText(claim.attribute, claim.value, units),
                                claim.basis,
                                claim.quote,
                                claim.evidenceInQuote,
                                claim.source,
                                {},
                                {},
                                claim.evidence,
                                claim.id,
                                claim.state,
                                SourceKind::Article,
                                {},
                                {},
                                0};
    if (const SourceRecord* source = findSource(sources, claim.source)) {
        evidence.sourceTitle = source->title;
        evidence.sourceLocation = source->location;
        evidence.sourceKind = source->kind;
        evidence.license = source->license;
        evidence.sourcePublished = source->published;
        evidence.trust = source->trust;
    }
    return evidence;
}

ComparisonCell makeCell(const ResolvedAttribute& resolved, std::span<const SourceRecord> sources,
                        Units units) {
    ComparisonCell cell;
    cell.conflict = resolved.conflict;
    cell.choice = resolved.choice;
    for (const ResolvedValue& value : resolved.shown) {
        cell.values.push_back({value.value, displayText(resolved.attribute, value.value, units),
                               value.basis(), value.origin});
    }
    for (const auto* values : {&resolved.shown, &resolved.others}) {
        for (const ResolvedValue& value : *values) {
            for (const StoredClaim& claim : value.claims) {
                cell.evidence.push_back(makeEvidence(claim, sources, units));
            }
        }
    }
    return cell;
}

ComparisonRow makeRow(AttributeId id, std::span<const PhoneDetails> phones,
                      std::span<const SourceRecord> sources, Units units) {
    ComparisonRow row;
    row.attribute = id;
    for (const PhoneDetails& phone : phones) {
        const ResolvedAttribute* resolved = phone.find(id);
        row.cells.push_back(resolved == nullptr ? ComparisonCell{}
                                                : makeCell(*resolved, sources, units));
    }
    row.sameness = samenessOf(id, row.cells);
    if (const auto best = findBest(id, row.cells)) {
        row.cells[*best].best = true;
    }
    return row;
}

}  // namespace

bool ComparisonCell::confirmed() const {
    return std::all_of(values.begin(), values.end(),
                       [](const ComparisonValue& value) { return value.confirmed(); });
}

bool ComparisonCell::speaksOf(const Value& value) const {
    const Money* const money = std::get_if<Money>(&value);
    return std::any_of(values.begin(), values.end(), [money](const ComparisonValue& entry) {
        const Money* const price = std::get_if<Money>(&entry.value);
        return money == nullptr || (price != nullptr && price->currency == money->currency);
    });
}

std::string ComparisonCell::text() const {
    std::string joined;
    for (const ComparisonValue& value : values) {
        joined += (joined.empty() ? "" : " · ") + value.display;
    }
    return joined;
}

std::size_t ComparisonGroup::differing() const {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const ComparisonRow& row) { return row.differs(); }));
}

std::size_t Comparison::count(Sameness sameness) const {
    std::size_t rows = 0;
    for (const ComparisonGroup& group : groups) {
        rows += static_cast<std::size_t>(std::count_if(
            group.rows.begin(), group.rows.end(),
            [sameness](const ComparisonRow& row) { return row.sameness == sameness; }));
    }
    return rows;
}

std::optional<std::size_t> Comparison::placeOf(PhoneId phone) const {
    const auto found =
        std::find_if(phones.begin(), phones.end(),
                     [phone](const ComparisonPhone& entry) { return entry.id == phone; });
    return found == phones.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - phones.begin()));
}

const ComparisonRow* Comparison::find(AttributeId id) const {
    for (const ComparisonGroup& group : groups) {
        const auto found =
            std::find_if(group.rows.begin(), group.rows.end(),
                         [id](const ComparisonRow& row) { return row.attribute == id; });
        if (found != group.rows.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Comparison compare(std::span<const PhoneDetails> phones, std::span<const SourceRecord> sources,
                   Units units) {
    Comparison comparison;
    for (const PhoneDetails& phone : phones) {
        comparison.phones.push_back({phone.phone.id, phone.phone.name, phone.status, phone.marks});
    }
    for (const Attribute& entry : attributes()) {
        const bool known =
            std::any_of(phones.begin(), phones.end(),
                        [&](const PhoneDetails& phone) { return phone.find(entry.id) != nullptr; });
        if (!known) {
            continue;
        }
        if (comparison.groups.empty() || comparison.groups.back().name != entry.group) {
            comparison.groups.push_back({std::string(entry.group), {}});
        }
        comparison.groups.back().rows.push_back(makeRow(entry.id, phones, sources, units));
    }
    return comparison;
}

Comparison compare(const Catalog& catalog, std::span<const PhoneId> phones, Units units) {
    std::vector<PhoneDetails> details;
    for (const PhoneId id : phones) {
        const bool again =
            std::any_of(details.begin(), details.end(),
                        [id](const PhoneDetails& phone) { return phone.phone.id == id; });
        auto found = again ? std::nullopt : catalog.findDetails(id);
        if (found) {
            details.push_back(*std::move(found));
        }
    }
    return compare(details, catalog.sources(), units);
}

}  // namespace speclens
