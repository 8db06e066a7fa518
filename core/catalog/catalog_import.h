// Adding what tables claim, phone by phone, in one transaction.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace speclens {

/// A claim about the phone that it is added with.
struct TableClaim {
    SourceId source{};  ///< of this import
    AttributeId attribute{};
    Value value;
    Basis basis = Basis::Stated;
    Span evidence;  ///< of the source's text: the shortest run that carries the value
    Span quote;     ///< of the source's text: the cell or the sentence around it
};

/// What became of one phone.
struct PhoneOutcome {
    enum class Kind : std::uint8_t {
        Added,    ///< the catalog did not have the phone
        Changed,  ///< it had, and shows more or other values now
        Left      ///< it had, and shows what it did before
    };
    PhoneId phone{};
    Kind kind = Kind::Left;
    /// Phones that may be the same one; it was kept apart from them.
    std::vector<PhoneRecord> doubtful;
};

/// One transaction: nothing is stored before commit(), and nothing at all without it. Other
/// programs can read meanwhile and wait where they want to write. Every member throws Error where
/// the file cannot be written. The catalog must outlive the import and is not to be used meanwhile.
class CatalogImport {
  public:
    explicit CatalogImport(Catalog& catalog);
    CatalogImport(const CatalogImport&) = delete;
    CatalogImport& operator=(const CatalogImport&) = delete;
    ~CatalogImport();

    /// Adds a source, which must outlive the import; nothing where the catalog has its content
    /// already. A source with a bundle's name takes the place of that bundle's older content:
    /// claims that are made again keep what the user decided about them, the others go. Bundles are
    /// no edits: nobody did anything that could be undone.
    std::optional<SourceId> addSource(const NewSource& source);

    /// Adds the claims of one phone, which is found by its name as Catalog::ingest does, or added.
    /// A table names its phones apart: one that this import added is only found by its whole name.
    PhoneOutcome addPhone(const PhoneName& name, std::span<const std::string> aliases,
                          std::span<const TableClaim> claims);

    /// Stores all of it. Phones of a replaced bundle that nobody claims anything about any more go.
    void commit();

  private:
    class Work;
    std::string path_;
    std::unique_ptr<Work> work_;
};

}  // namespace speclens
