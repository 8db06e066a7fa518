#include "core/catalog/catalog.h"

#include <sqlite3.h>

#include <map>

#include "core/catalog/catalog_file.h"
#include "core/catalog/connection.h"
#include "core/catalog/content_hash.h"
#include "core/spec/error.h"

namespace speclens {
Catalog::Catalog(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

Catalog Catalog::open(const std::string& path, Access access, std::chrono::milliseconds patience) {
    return reportingStorageErrors(path, [&] {
        auto connection =
            std::make_unique<Connection>(openCatalogFile(path, access, patience), path);
        if (access == Access::ReadWrite && !connection->values.isCurrent()) {
            connection->rebuildValues();
        }
        return Catalog(std::move(connection));
    });
}

Catalog Catalog::inMemory() {
    return reportingStorageErrors({}, [] {
        auto connection = std::make_unique<Connection>(openCatalogInMemory(), std::string());
        connection->rebuildValues();
        return Catalog(std::move(connection));
    });
}

IngestResult Catalog::ingest(const NewSource& source, std::span<const Claim> claims) {
    checkSize(source);
    for (const Claim& claim : claims) {
        checkSpans(source, claim.evidence, claim.quote, claim.attribute, claim.phone.model);
    }
    const std::string hash = contentHash(source.content);
    IngestResult result;
    connection_->edit(EditKind::AddSource, source.title, [&] {
        if (const auto known = connection_->sources.findContent(hash)) {
            result.source = *known;
            result.alreadyKnown = true;
            return;
        }
        result.source = connection_->sources.add(source, hash);
        std::optional<PhoneMatcher> matcher;
        for (const Claim& claim : claims) {
            const Connection::FoundPhone phone = connection_->findOrAdd(claim.phone, matcher);
            connection_->claims.add(rowOf(claim, phone.id, result.source, source));
            if (phone.added) {
                matcher->add(phone.id, claim.phone);
                ++result.phonesAdded;
            }
        }
        result.claimsAdded = claims.size();
    });
    return result;
}

std::vector<PhoneRecord> Catalog::phones() const {
    return reportingStorageErrors(path(), [this] { return connection_->phones.all(); });
}

OtherNames Catalog::otherNames() const {
    return reportingStorageErrors(path(), [this] { return connection_->phones.otherNames(); });
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
    reportingStorageErrors(path(), [&] { connection_->forEachPhone(visit); });
}

PhoneDetails Catalog::details(PhoneId phone) const {
    auto found = findDetails(phone);
    if (!found) {
        throw Error("the catalog has no such phone any more", path());
    }
    return *std::move(found);
}

std::optional<PhoneDetails> Catalog::findDetails(PhoneId phone) const {
    return reportingStorageErrors(path(), [&] {
        const auto entry = connection_->phones.find(connection_->phones.root(phone));
        return entry ? std::optional(connection_->details(*entry)) : std::nullopt;
    });
}

std::vector<PhoneId> Catalog::phonesWithLeaks() const {
    return reportingStorageErrors(path(), [this] { return connection_->phonesWithLeaks(); });
}

std::vector<SourceSize> Catalog::sourceSizes() const {
    return reportingStorageErrors(path(), [this] {
        const std::map<SourceId, SourceSize> known = connection_->claims.sizes();
        std::vector<SourceSize> sizes;
        for (const SourceRecord& source : connection_->sources.all()) {
            const auto size = known.find(source.id);
            sizes.push_back(size == known.end() ? SourceSize{} : size->second);
        }
        return sizes;
    });
}

bool Catalog::knowsContentHash(std::string_view hash) const {
    return reportingStorageErrors(
        path(), [&] { return connection_->sources.findContent(std::string(hash)).has_value(); });
}

std::vector<std::string> Catalog::declinedBundles() const {
    return reportingStorageErrors(path(), [this] { return connection_->sources.declined(); });
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

std::int64_t Catalog::changeCount() const {
    return reportingStorageErrors(path(), [this] {
        return connection_->database.execAndGet("PRAGMA data_version").getInt64() +
               sqlite3_total_changes64(connection_->database.getHandle());
    });
}

const std::string& Catalog::path() const {
    return connection_->path;
}

}  // namespace speclens
