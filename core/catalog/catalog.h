// The catalog: one SQLite file with sources, phones and the claims that sources make about them.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/phone_details.h"
#include "core/catalog/phone_finder.h"
#include "core/catalog/records.h"

namespace speclens {

/// A phone as browsing needs it. The views are valid while it is visited.
struct PhoneSnapshot {
    PhoneId id{};
    std::string_view brand;
    std::string_view model;
    std::string_view aliases;  ///< other names, a line each
    std::string_view quoted;  ///< the words of articles about it, folded, each once, blanks between
    std::string_view values;  ///< see PackedReader
    PhoneMarks marks{};
};

/// A connection to one catalog file. Not for use by two threads at once; each thread opens its own.
/// Every member throws Error where the file cannot be read or written; a change that fails leaves
/// the file as it was.
class Catalog {
  public:
    enum class Access : std::uint8_t {
        ReadWrite,  ///< made where missing, with its folder; migrated where older
        ReadOnly,   ///< must exist; the file and its folder may be read-only too
    };

    /// How long an operation waits for another program's lock before it gives up.
    static constexpr std::chrono::milliseconds defaultPatience{5000};

    /// Throws Error where `path` is no catalog (another SQLite file, no SQLite file, damaged), is
    /// locked for longer than `patience`, is read-only where it must be written, or was made by a
    /// newer version. A file of an older version is copied to "PATH.version-N" before it is
    /// migrated.
    static Catalog open(const std::string& path, Access access,
                        std::chrono::milliseconds patience = defaultPatience);
    /// A catalog in memory, gone with the object.
    static Catalog inMemory();

    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;
    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    /// Stores a source and its claims in one transaction, as an edit that can be undone. Where a
    /// source with the same content is there already, nothing changes. A claim's phone is found by
    /// its name (see PhoneMatcher), or added; a phone without a brand takes the claim's. Throws
    /// Error where a claim's spans lie outside the text, or its evidence outside its quote.
    IngestResult ingest(const NewSource& source, std::span<const Claim> claims);

    /// All phones by name (brand, then model, numbers by value: "Note 9" before "Note 11").
    [[nodiscard]] std::vector<PhoneRecord> phones() const;
    /// What else they are called, those of merged phones too.
    [[nodiscard]] OtherNames otherNames() const;
    [[nodiscard]] std::vector<SourceRecord> sources() const;
    /// How much each of the sources() says, in their order. Reads all claims.
    [[nodiscard]] std::vector<SourceSize> sourceSizes() const;
    /// Whether some source has the content of this contentHash().
    [[nodiscard]] bool knowsContentHash(std::string_view hash) const;
    /// Bundles (see SourceRecord) that the user deleted and that are not to come back.
    [[nodiscard]] std::vector<std::string> declinedBundles() const;
    /// All claims, the rejected too, by phone, attribute and age; of one phone and those that are
    /// merged into it, or of all. Rows that this version cannot read (an attribute it does not
    /// know, a value of another type) are left out and stay in the file.
    [[nodiscard]] std::vector<StoredClaim> claims(PhoneId phone) const;
    [[nodiscard]] std::vector<StoredClaim> claims() const;
    /// Visits every phone in the order of its id. `visit` must not use the catalog.
    void forEachPhone(const std::function<void(const PhoneSnapshot&)>& visit) const;
    /// The claims of one phone, resolved. Throws Error where it is not there any more.
    [[nodiscard]] PhoneDetails details(PhoneId phone) const;
    /// The same; nothing where it is not there any more.
    [[nodiscard]] std::optional<PhoneDetails> findDetails(PhoneId phone) const;
    /// Those of which some claim is unconfirmed and not rejected.
    [[nodiscard]] std::vector<PhoneId> phonesWithLeaks() const;
    /// The stored bytes of a source.
    [[nodiscard]] std::string content(SourceId source) const;

    /// Another number whenever the catalog was changed, by this connection or another program.
    [[nodiscard]] std::int64_t changeCount() const;

    /// As given to open(); empty in memory.
    [[nodiscard]] const std::string& path() const;

  private:
    friend class CatalogEditor;
    friend class CatalogImport;
    friend class CatalogCheck;
    class Connection;
    explicit Catalog(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

}  // namespace speclens
