// The resolved values of all phones in memory, which the browser searches and sorts without
// touching the disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/resolution.h"

namespace speclens {

struct PhoneRow {
    PhoneRecord phone;
    PhoneStatus status = PhoneStatus::Announced;
    std::vector<ResolvedAttribute> attributes;  ///< in the vocabulary's order

    /// The values of `attribute`, or nothing where it is unknown.
    [[nodiscard]] const ResolvedAttribute* find(AttributeId attribute) const;
};

/// A search: all words must stand in the phone's name, as beginnings of its words ("note11 pr").
/// An empty `sortBy` sorts by name. Of several values the smallest counts in ascending order and
/// the largest in descending; prices are kept apart by currency. Unknown values come last in both
/// directions; equal ones are in the order of their names.
struct PhoneQuery {
    std::string words;
    std::optional<AttributeId> sortBy;
    bool descending = false;
};

/// A snapshot; it does not follow later changes of the catalog. Safe to read from many threads.
class PhoneTable {
  public:
    /// Throws Error where the catalog cannot be read.
    static PhoneTable load(const Catalog& catalog);

    /// By name.
    [[nodiscard]] const std::vector<PhoneRow>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<SourceRecord>& sources() const { return sources_; }
    /// Null where there is none; else valid as long as the table.
    [[nodiscard]] const SourceRecord* source(SourceId id) const;
    [[nodiscard]] const PhoneRow* find(PhoneId id) const;

    /// Indices into rows(), filtered and sorted.
    [[nodiscard]] std::vector<std::size_t> run(const PhoneQuery& query) const;

  private:
    std::vector<PhoneRow> rows_;
    std::vector<SourceRecord> sources_;
    std::map<PhoneId, std::size_t> rowIndex_;
    std::map<SourceId, std::size_t> sourceIndex_;
};

}  // namespace speclens
