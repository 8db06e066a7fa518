// What the classes that work on one open catalog file share.
#pragma once

#include <SQLiteCpp/Transaction.h>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/change_set.h"
#include "core/catalog/claim_store.h"
#include "core/catalog/edit_store.h"
#include "core/catalog/mark_store.h"
#include "core/catalog/phone_matcher.h"
#include "core/catalog/phone_store.h"
#include "core/catalog/source_store.h"
#include "core/catalog/storage_error.h"
#include "core/catalog/value_store.h"

namespace speclens {

class Catalog::Connection {
  public:
    Connection(SQLite::Database opened, std::string file)
        : database(std::move(opened)), path(std::move(file)) {}

    /// Does `work` in one transaction as an edit that can be undone, and keeps the values of the
    /// phones that it touches. Nothing is left of it where it throws.
    template <typename Work>
    void edit(EditKind kind, const std::string& subject, Work&& work) {
        reportingStorageErrors(path, [&] {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            std::string changes;
            {
                const ChangeRecorder recorder(database);
                std::forward<Work>(work)();
                changes = recorder.changes();
            }
            if (changes.empty()) {
                return;
            }
            values.refresh(phonesTouched(database, changes));
            edits.add(kind, subject, changes, {});
            transaction.commit();
        });
    }

    /// Makes the kept values of all phones anew, in one transaction.
    void rebuildValues();

    struct FoundPhone {
        PhoneId id{};
        bool added = false;
        std::vector<PhoneId> doubtful;
    };
    /// The phone that `name` means, or a new one. `matcher` is filled where it is needed. A phone
    /// whose name is known without its brand or family takes the fuller name.
    FoundPhone findOrAdd(const PhoneName& name, std::optional<PhoneMatcher>& matcher);

    /// See Catalog.
    void forEachPhone(const std::function<void(const PhoneSnapshot&)>& visit);
    [[nodiscard]] PhoneDetails details(const PhoneStore::Entry& entry) const;

    [[nodiscard]] std::vector<PhoneId> phonesWithLeaks() const;

    /// Removes what a source says of one attribute of a phone or of those merged into it.
    void removeClaims(PhoneId phone, AttributeId attribute, SourceId source);
    /// Removes the source and its claims, and phones of which nothing is left.
    void removeSource(SourceId source);
    /// Removes those of the phones, of which no claim is left, and those that they were merged
    /// into. What the user has marked stays as long as it is.
    void removeUnclaimed(std::vector<PhoneId> phones);

    SQLite::Database database;
    std::string path;
    SourceStore sources{database};
    PhoneStore phones{database};
    ClaimStore claims{database};
    MarkStore marks{database};
    ValueStore values{database, phones, sources, claims};
    EditStore edits{database};
};

/// Throws Error where the content is larger than a catalog can hold.
void checkSize(const NewSource& source);
/// Throws Error where the spans lie outside of the source's text.
void checkSpans(const NewSource& source, Span evidence, Span quote, AttributeId attribute,
                const std::string& model);

/// How a claim of the source numbered `id` is stored. Views are into the claim and the source.
template <typename AnyClaim>
ClaimRow rowOf(const AnyClaim& claim, PhoneId phone, SourceId id, const NewSource& source) {
    return {std::nullopt,
            phone,
            id,
            claim.attribute,
            claim.value,
            claim.basis,
            ClaimState::Proposed,
            source.inContent(claim.evidence),
            source.inContent(claim.quote).begin,
            claim.quote.of(source.text()),
            {claim.evidence.begin - claim.quote.begin, claim.evidence.end - claim.quote.begin}};
}

}  // namespace speclens
