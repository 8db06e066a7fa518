// The catalog: one SQLite file with sources, phones and the claims that sources make about them.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// A connection to one catalog file. Not for use by two threads at once; each thread opens its own.
/// Every member throws Error where the file cannot be read or written; a change that fails leaves
/// the file as it was.
class Catalog {
  public:
    enum class Access : std::uint8_t {
        ReadWrite,  ///< made where missing, with its folder; migrated where older
        ReadOnly,   ///< must exist
    };

    /// Throws Error where `path` is no catalog (another SQLite file, no SQLite file, damaged), is
    /// locked or read-only where it must be written, or was made by a newer version.
    static Catalog open(const std::string& path, Access access);
    /// A catalog in memory, gone with the object.
    static Catalog inMemory();

    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    /// Stores a source and its claims in one transaction. Where a source with the same content is
    /// there already, nothing changes. A claim's phone is found by its key or added.
    IngestResult ingest(const NewSource& source, std::span<const Claim> claims);

    /// All phones by name (brand, then model, numbers by value: "Note 9" before "Note 11").
    [[nodiscard]] std::vector<PhoneRecord> phones() const;
    [[nodiscard]] std::vector<SourceRecord> sources() const;
    /// Claims that are not rejected, by phone, attribute and age; of one phone, or of all.
    [[nodiscard]] std::vector<StoredClaim> claims(PhoneId phone) const;
    [[nodiscard]] std::vector<StoredClaim> claims() const;
    /// The stored bytes of a source.
    [[nodiscard]] std::string content(SourceId source) const;

    [[nodiscard]] const std::string& path() const;

  private:
    class Connection;
    explicit Catalog(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

}  // namespace speclens
