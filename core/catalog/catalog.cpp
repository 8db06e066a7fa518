#include "core/catalog/catalog.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <limits>

#include "core/catalog/catalog_file.h"
#include "core/catalog/claim_store.h"
#include "core/catalog/content_hash.h"
#include "core/catalog/packed_values.h"
#include "core/catalog/phone_store.h"
#include "core/catalog/source_store.h"
#include "core/catalog/storage_error.h"
#include "core/spec/error.h"

namespace speclens {

class Catalog::Connection {
  public:
    Connection(SQLite::Database opened, std::string file)
        : database(std::move(opened)), path(std::move(file)) {}

    SQLite::Database database;
    std::string path;
    SourceStore sources{database};
    PhoneStore phones{database};
    ClaimStore claims{database};
};

namespace {

/// So that evidence offsets fit their type, and a blob its limit.
void checkSize(const NewSource& source) {
    constexpr std::size_t limit = 500'000'000;
    static_assert(limit < std::numeric_limits<std::uint32_t>::max());
    if (source.content.size() > limit) {
        throw Error("the text is too large for a catalog", source.location);
    }
}

void checkSpans(const NewSource& source, const Claim& claim) {
    const Span whole{0, static_cast<std::uint32_t>(source.text().size())};
    const bool ordered =
        claim.evidence.begin <= claim.evidence.end && claim.quote.begin <= claim.quote.end;
    if (!ordered || !whole.contains(claim.quote) || !claim.quote.contains(claim.evidence)) {
        throw Error("the evidence for " + std::string(attribute(claim.attribute).key) + " of '" +
                        claim.phone.model + "' lies outside the text",
                    source.location);
    }
}

}  // namespace

Catalog::Catalog(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

Catalog Catalog::open(const std::string& path, Access access, std::chrono::milliseconds patience) {
    return reportingStorageErrors(path, [&] {
        return Catalog(std::make_unique<Connection>(openCatalogFile(path, access, patience), path));
    });
}

Catalog Catalog::inMemory() {
    return reportingStorageErrors({}, [] {
        return Catalog(std::make_unique<Connection>(openCatalogInMemory(), std::string()));
    });
}

IngestResult Catalog::ingest(const NewSource& source, std::span<const Claim> claims) {
    checkSize(source);
    for (const Claim& claim : claims) {
        checkSpans(source, claim);
    }
    const std::string hash = contentHash(source.content);
    return reportingStorageErrors(path(), [&] {
        IngestResult result;
        SQLite::Transaction transaction(connection_->database,
                                        SQLite::TransactionBehavior::IMMEDIATE);
        if (const auto known = connection_->sources.findContent(hash)) {
            result.source = *known;
            result.alreadyKnown = true;
            return result;
        }
        result.source = connection_->sources.add(source, hash);
        for (const Claim& claim : claims) {
            const PhoneStore::Found phone = connection_->phones.findOrAdd(claim.phone);
            connection_->claims.add(claim, phone.id, result.source, source);
            result.phonesAdded += phone.added ? 1 : 0;
        }
        result.claimsAdded = claims.size();
        transaction.commit();
        return result;
    });
}

std::vector<PhoneRecord> Catalog::phones() const {
    return reportingStorageErrors(path(), [this] { return connection_->phones.all(); });
}

std::vector<SourceRecord> Catalog::sources() const {
    return reportingStorageErrors(path(), [this] { return connection_->sources.all(); });
}

std::vector<StoredClaim> Catalog::claims(PhoneId phone) const {
    return reportingStorageErrors(path(), [&] { return connection_->claims.all(phone); });
}

std::vector<StoredClaim> Catalog::claims() const {
    return reportingStorageErrors(path(), [this] { return connection_->claims.all({}); });
}

void Catalog::forEachPhone(const std::function<void(const PhoneSnapshot&)>& visit) const {
    std::vector<PhoneRecord> all = phones();
    std::sort(all.begin(), all.end(),
              [](const PhoneRecord& left, const PhoneRecord& right) { return left.id < right.id; });
    for (const PhoneRecord& phone : all) {
        const PhoneDetails known = details(phone.id);
        const std::string values = packValues(known.status, known.attributes);
        visit({phone.id, phone.name.brand, phone.name.model, {}, {}, values});
    }
}

PhoneDetails Catalog::details(PhoneId phone) const {
    for (const PhoneRecord& record : phones()) {
        if (record.id == phone) {
            PhoneDetails known{
                record, PhoneStatus::Announced, {}, resolve(claims(phone), sources())};
            known.status = statusOf(known.attributes);
            return known;
        }
    }
    throw Error("the catalog has no such phone any more", path());
}

std::string Catalog::content(SourceId source) const {
    return reportingStorageErrors(path(), [&] {
        auto content = connection_->sources.content(source);
        if (!content) {
            throw Error("the catalog has no such source any more", path());
        }
        return *std::move(content);
    });
}

const std::string& Catalog::path() const {
    return connection_->path;
}

}  // namespace speclens
