// The distinct values of one attribute, as a catalog's CSV spells them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/browse/hash_slots.h"
#include "core/catalog/packed_values.h"
#include "core/exchange/packed_tag.h"
#include "core/spec/span.h"

namespace speclens {

/// Appends a cell that no spreadsheet runs.
void appendCatalogCsvCell(std::string& csv, std::string_view text);

/// Two are the same where value, basis and origin are.
class CatalogCsvEntries {
  public:
    /// The number of the entry of a value of `type`, from 1 on; `tag` is that of `packed`. Throws
    /// Error as unpackValue does.
    std::uint32_t numberOf(ValueType type, const PackedTag& tag, std::string_view packed);
    /// Has the processor fetch what numberOf will look at.
    void prefetch(const PackedTag& tag) const { slots_.prefetch(tag); }

    [[nodiscard]] bool empty() const { return slots_.size() == 0; }
    /// Whether every value is plainly stated.
    [[nodiscard]] bool allStated() const { return allStated_; }

    [[nodiscard]] Basis basis(std::uint32_t number) const { return entries_[number].basis; }
    /// As it stands beside others in a cell.
    [[nodiscard]] std::string_view text(std::uint32_t number) const {
        return entries_[number].text.of(texts_);
    }
    /// The cell that has nothing else.
    [[nodiscard]] std::string_view cell(std::uint32_t number) const {
        return cells_[number].of(texts_);
    }

  private:
    struct Entry {
        Span packed;
        Span text;
        Basis basis = Basis::Stated;
    };

    void add(const PackedValue& value, std::string_view packed);
    Span keep(std::string_view text);

    HashSlots<PackedTag> slots_;
    std::vector<Entry> entries_ = {{}};
    std::vector<Span> cells_ = {{}};
    std::string texts_;
    bool allStated_ = true;
};

}  // namespace speclens
