// The values of phones, resolved once and kept beside the claims that they come from.
#pragma once

#include <SQLiteCpp/Database.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/claim_store.h"
#include "core/catalog/kept_statement.h"
#include "core/catalog/phone_details.h"
#include "core/catalog/phone_store.h"
#include "core/catalog/source_store.h"

namespace speclens {

/// What is kept of one phone.
struct KeptValues {
    std::string packed;  ///< see PackedReader
    std::string quoted;  ///< the words of articles about it, each once, blanks between
    friend bool operator==(const KeptValues&, const KeptValues&) = default;
};

/// Every member throws SQLite::Exception. Keeps references to all that it is given.
class ValueStore {
  public:
    ValueStore(SQLite::Database& database, const PhoneStore& phones, const SourceStore& sources,
               const ClaimStore& claims)
        : database_(database), phones_(phones), sources_(sources), claims_(claims) {}

    /// Whether what is kept was made by the rules and the vocabulary of this program.
    [[nodiscard]] bool isCurrent() const;
    /// Makes all of it anew, for all phones.
    void rebuild();
    /// Writes the values of these phones and of those that they are merged into; phones that are
    /// merged or gone lose theirs.
    void refresh(std::span<const PhoneId> phones);
    void refresh(std::span<const PhoneId> phones, const Resolver& resolver);
    /// Keeps the values that are made of these claims, which must be all of the phone's.
    void keep(PhoneId phone, std::vector<StoredClaim> claims, const Resolver& resolver);

    [[nodiscard]] std::optional<KeptValues> kept(PhoneId phone) const;
    /// What is kept that should not be, and what should and is not, a sentence each.
    [[nodiscard]] std::vector<std::string> problems() const;
    /// What should be kept of a phone that is merged into no other.
    [[nodiscard]] KeptValues make(PhoneId phone, const Resolver& resolver) const;

    [[nodiscard]] Resolver resolver() const { return Resolver(sources_.all()); }

  private:
    void write(PhoneId phone, const KeptValues& values);
    void remove(PhoneId phone);

    SQLite::Database& database_;
    const PhoneStore& phones_;
    const SourceStore& sources_;
    const ClaimStore& claims_;
    KeptStatement write_{
        "INSERT INTO phone_values (phone_id, packed, quoted) VALUES (?1, ?2, ?3) ON CONFLICT "
        "(phone_id) DO UPDATE SET packed = ?2, quoted = ?3"};
};

}  // namespace speclens
