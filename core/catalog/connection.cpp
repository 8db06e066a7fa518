#include "core/catalog/connection.h"

#include <algorithm>
#include <limits>
#include <set>

#include "core/spec/error.h"

namespace speclens {
namespace {

PhoneName withBrand(PhoneName name, const std::string& brand) {
    if (name.brand.empty()) {
        name.brand = brand;
    }
    return name;
}

std::string lines(const std::vector<std::string>& names) {
    std::string joined;
    for (const std::string& name : names) {
        joined += (joined.empty() ? "" : "\n") + name;
    }
    return joined;
}

/// Valid until the next step.
std::string_view textOf(const SQLite::Statement& row, int index) {
    const SQLite::Column column = row.getColumn(index);
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

}  // namespace

void Catalog::Connection::forEachPhone(const std::function<void(const PhoneSnapshot&)>& visit) {
    // One view of the file, although it is read in several steps.
    const SQLite::Transaction reading(database);
    const auto names = phones.otherNames();
    std::unordered_map<PhoneId, PhoneMarks> marked;
    for (const auto& entry : marks.all()) {
        const PhoneId phone = phones.root(entry.first);
        marked.try_emplace(phone, marks.of(phone, phones.members(phone)));
    }
    const bool kept = values.isCurrent();
    const std::optional<Resolver> resolver = kept ? std::nullopt : std::optional(values.resolver());
    SQLite::Statement query(database,
                            "SELECT id, brand, model, packed, quoted FROM phone LEFT JOIN "
                            "phone_values ON phone_id = id WHERE merged_into IS NULL ORDER BY id");
    while (query.executeStep()) {
        const PhoneId id{query.getColumn(0).getInt64()};
        const auto known = names.find(id);
        const std::string aliases = known == names.end() ? std::string() : lines(known->second);
        const KeptValues made = kept ? KeptValues{} : values.make(id, *resolver);
        const auto mark = marked.find(id);
        visit({id, textOf(query, 1), textOf(query, 2), aliases,
               kept ? textOf(query, 4) : std::string_view(made.quoted),
               kept ? textOf(query, 3) : std::string_view(made.packed),
               mark == marked.end() ? PhoneMarks{} : mark->second});
    }
    // Of pages that are read once, SQLite need not keep any.
    database.exec("PRAGMA shrink_memory");
}

PhoneDetails Catalog::Connection::details(const PhoneStore::Entry& entry) const {
    PhoneDetails details;
    details.phone = entry.phone;
    details.members = phones.members(entry.phone.id);
    details.aliases = phones.otherNames(entry.phone.id, details.members);
    details.marks = marks.of(entry.phone.id, details.members);
    std::vector<StoredClaim> all = claims.all(entry.phone.id);
    const auto rejected = std::stable_partition(
        all.begin(), all.end(),
        [](const StoredClaim& claim) { return claim.state != ClaimState::Rejected; });
    details.rejected.assign(rejected, all.end());
    all.erase(rejected, all.end());
    const Resolver resolver = values.resolver();
    details.attributes = resolver.resolve(std::move(all));
    details.status = resolver.statusOf(details.attributes);
    return details;
}

void Catalog::Connection::rebuildValues() {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    values.rebuild();
    transaction.commit();
}

Catalog::Connection::FoundPhone Catalog::Connection::findOrAdd(
    const PhoneName& name, std::optional<PhoneMatcher>& matcher) {
    if (const auto exact = phones.findKey(foldName(fullName(name)))) {
        return {phones.root(*exact), false, {}};
    }
    if (!matcher) {
        matcher.emplace(phones.entries());
    }
    NameMatch match = matcher->find(name);
    if (match.kind == NameMatch::Kind::Known || match.kind == NameMatch::Kind::Fuller) {
        const PhoneId id = match.phones.front();
        const PhoneName before = phones.find(id)->phone.name;
        const PhoneName after =
            match.kind == NameMatch::Kind::Fuller ? name : withBrand(before, name.brand);
        if (after != before) {
            phones.rename(id, after);
            phones.addAlias(id, fullName(before));
            matcher->add(id, after);
        }
        return {id, false, {}};
    }
    return {phones.add(name), true, std::move(match.phones)};
}

std::vector<PhoneId> Catalog::Connection::phonesWithLeaks() const {
    std::set<PhoneId> found;
    for (const PhoneId phone : claims.phonesWithUnconfirmed()) {
        found.insert(phones.root(phone));
    }
    return {found.begin(), found.end()};
}

void Catalog::Connection::removeClaims(PhoneId phone, AttributeId attribute, SourceId source) {
    for (const StoredClaim& claim : claims.all(phone)) {
        if (claim.attribute == attribute && claim.source == source) {
            claims.remove(claim.id);
        }
    }
}

void Catalog::Connection::removeSource(SourceId source) {
    std::vector<PhoneId> touched;
    for (const StoredClaim& claim : claims.ofSource(source)) {
        touched.push_back(claim.phone);
    }
    claims.removeOfSource(source);
    sources.remove(source);
    removeUnclaimed(std::move(touched));
}

void Catalog::Connection::removeUnclaimed(std::vector<PhoneId> candidates) {
    std::set<PhoneId> distinct(candidates.begin(), candidates.end());
    for (const PhoneId phone : candidates) {
        distinct.insert(phones.root(phone));
    }
    candidates.assign(distinct.begin(), distinct.end());
    // A phone that others are merged into can go once these are gone.
    while (phones.removeUnclaimed(candidates)) {
    }
}

void checkSize(const NewSource& source) {
    static_assert(maximumSourceBytes < std::numeric_limits<std::uint32_t>::max());
    if (source.content.size() > maximumSourceBytes) {
        throw Error("the text is too large for a catalog", source.location);
    }
}

void checkSpans(const NewSource& source, Span evidence, Span quote, AttributeId attribute,
                const std::string& model) {
    const Span whole{0, static_cast<std::uint32_t>(source.text().size())};
    const bool ordered = evidence.begin <= evidence.end && quote.begin <= quote.end;
    if (!ordered || !whole.contains(quote) || !quote.contains(evidence)) {
        throw Error("the evidence for " + std::string(speclens::attribute(attribute).key) +
                        " of '" + model + "' lies outside the text",
                    source.location);
    }
}

}  // namespace speclens
