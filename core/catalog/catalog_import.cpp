#include "core/catalog/catalog_import.h"

#include <map>
#include <set>
#include <unordered_map>

#include "core/catalog/connection.h"
#include "core/catalog/content_hash.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

/// What tells whether a claim of a bundle is the one that an older content of it made.
using Identity = std::tuple<PhoneId, AttributeId, std::string, Basis>;

struct Earlier {
    ClaimId id{};
    ClaimState state = ClaimState::Proposed;
};

/// Has SQLite not look up the phone and the source of each claim, which an import has just stored
/// or found; that takes a tenth of its time.
class UncheckedReferences {
  public:
    explicit UncheckedReferences(SQLite::Database& database) : database_(database) {
        database_.exec("PRAGMA foreign_keys = OFF");
    }
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;
    ~UncheckedReferences() {
        // Within a transaction it would have no effect; this one is over by now.
        database_.tryExec("PRAGMA foreign_keys = ON");
    }

  private:
    SQLite::Database& database_;
};

}  // namespace

class CatalogImport::Work {
  public:
    explicit Work(Catalog::Connection& connection)
        : connection_(connection),
          unchecked_(connection.database),
          transaction_(connection.database, SQLite::TransactionBehavior::IMMEDIATE),
          resolver_(connection.sources.all()),
          matcher_(PhoneMatcher(connection.phones.entries())) {}

    std::optional<SourceId> addSource(const NewSource& source);
    PhoneOutcome addPhone(const PhoneName& name, std::span<const std::string> aliases,
                          std::span<const TableClaim> claims);
    void commit();

  private:
    void forgetEarlier(SourceId source);
    StoredClaim store(const TableClaim& claim, PhoneId phone, const std::string& model);
    PhoneOutcome keepAdded(PhoneId phone, std::vector<StoredClaim> claims);

    Catalog::Connection& connection_;
    UncheckedReferences unchecked_;
    SQLite::Transaction transaction_;
    Resolver resolver_;
    std::optional<PhoneMatcher> matcher_;
    std::unordered_map<SourceId, const NewSource*> sources_;
    std::vector<SourceId> added_;
    std::string subject_;
    std::map<Identity, Earlier> earlier_;
    std::set<PhoneId> earlierPhones_;
};

std::optional<SourceId> CatalogImport::Work::addSource(const NewSource& source) {
    checkSize(source);
    const std::string hash = contentHash(source.content);
    if (connection_.sources.findContent(hash)) {
        return std::nullopt;
    }
    std::optional<SourceId> id = connection_.sources.findBundle(source.bundle);
    if (id) {
        forgetEarlier(*id);
        connection_.sources.replace(*id, source, hash);
    } else {
        id = connection_.sources.add(source, hash);
        if (source.bundle.empty()) {
            added_.push_back(*id);
            subject_ += (subject_.empty() ? "" : ", ") + source.title;
        }
    }
    if (!source.bundle.empty()) {
        connection_.sources.undecline(source.bundle);
        // It is there again.
        connection_.edits.forget(EditKind::DeleteSource, source.title);
    }
    sources_.emplace(*id, &source);
    resolver_ = Resolver(connection_.sources.all());
    return id;
}

void CatalogImport::Work::forgetEarlier(SourceId source) {
    for (const StoredClaim& claim : connection_.claims.ofSource(source)) {
        earlierPhones_.insert(claim.phone);
        earlier_.emplace(
            Identity{claim.phone, claim.attribute, canonicalText(claim.value), claim.basis},
            Earlier{claim.id, claim.state});
    }
    connection_.claims.removeOfSource(source);
}

StoredClaim CatalogImport::Work::store(const TableClaim& claim, PhoneId phone,
                                       const std::string& model) {
    const NewSource& source = *sources_.at(claim.source);
    checkSpans(source, claim.evidence, claim.quote, claim.attribute, model);
    ClaimRow row = rowOf(claim, phone, claim.source, source);
    if (!earlier_.empty()) {
        const auto known = earlier_.find(
            Identity{phone, claim.attribute, canonicalText(claim.value), claim.basis});
        if (known != earlier_.end()) {
            row.id = known->second.id;
            row.state = known->second.state;
            earlier_.erase(known);
        }
    }
    StoredClaim stored;
    stored.id = connection_.claims.add(row);
    stored.phone = phone;
    stored.source = claim.source;
    stored.attribute = claim.attribute;
    stored.value = claim.value;
    stored.basis = claim.basis;
    stored.state = row.state;
    return stored;
}

PhoneOutcome CatalogImport::Work::addPhone(const PhoneName& name,
                                           std::span<const std::string> aliases,
                                           std::span<const TableClaim> claims) {
    const Catalog::Connection::FoundPhone found = connection_.findOrAdd(name, matcher_);
    for (const std::string& alias : aliases) {
        connection_.phones.addAlias(found.id, alias);
    }
    const std::optional<KeptValues> before =
        found.added ? std::nullopt : connection_.values.kept(found.id);
    std::vector<StoredClaim> stored;
    stored.reserve(claims.size());
    for (const TableClaim& claim : claims) {
        stored.push_back(store(claim, found.id, name.model));
    }
    PhoneOutcome outcome;
    outcome.phone = found.id;
    earlierPhones_.erase(found.id);
    if (found.added) {
        outcome.kind = PhoneOutcome::Kind::Added;
        connection_.values.keep(found.id, std::move(stored), resolver_);
        for (const PhoneId id : found.doubtful) {
            outcome.doubtful.push_back(connection_.phones.find(id)->phone);
        }
        return outcome;
    }
    connection_.values.refresh({&found.id, 1}, resolver_);
    outcome.kind = connection_.values.kept(found.id) == before ? PhoneOutcome::Kind::Left
                                                               : PhoneOutcome::Kind::Changed;
    return outcome;
}

void CatalogImport::Work::commit() {
    const std::vector<PhoneId> unclaimed(earlierPhones_.begin(), earlierPhones_.end());
    connection_.removeUnclaimed(unclaimed);
    connection_.values.refresh(unclaimed, resolver_);
    if (!added_.empty()) {
        connection_.edits.add(EditKind::AddSource, subject_, {}, added_);
    }
    transaction_.commit();
}

CatalogImport::CatalogImport(Catalog& catalog)
    : path_(catalog.path()), work_(reportingStorageErrors(path_, [&] {
          return std::make_unique<Work>(*catalog.connection_);
      })) {}

CatalogImport::~CatalogImport() = default;

std::optional<SourceId> CatalogImport::addSource(const NewSource& source) {
    return reportingStorageErrors(path_, [&] { return work_->addSource(source); });
}

PhoneOutcome CatalogImport::addPhone(const PhoneName& name, std::span<const std::string> aliases,
                                     std::span<const TableClaim> claims) {
    return reportingStorageErrors(path_, [&] { return work_->addPhone(name, aliases, claims); });
}

void CatalogImport::commit() {
    reportingStorageErrors(path_, [&] { work_->commit(); });
}

}  // namespace speclens
