#include "core/exchange/catalog_csv_entries.h"

#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/csv.h"

namespace speclens {
void appendCatalogCsvCell(std::string& csv, std::string_view text) {
    appendCsvField(csv, inertCsvText(text));
}

std::uint32_t CatalogCsvEntries::numberOf(ValueType type, const PackedTag& tag,
                                          std::string_view packed) {
    const std::uint32_t number = slots_.findOrAdd(tag, [&](std::uint32_t known) {
        return tag.isExact() || entries_[known].packed.of(texts_) == packed;
    });
    if (number == entries_.size()) {
        add(unpackValue(type, packed), packed);
    }
    return number;
}

void CatalogCsvEntries::add(const PackedValue& value, std::string_view packed) {
    Entry& entry = entries_.emplace_back();
    entry.packed = keep(packed);
    entry.basis = value.basis;
    allStated_ = allStated_ && value.basis == Basis::Stated;
    std::string text;
    appendEntry(text, true, canonicalText(toValue(value.value)));
    std::string cell;
    appendCatalogCsvCell(cell, text);
    entry.text = keep(text);
    cells_.push_back(cell == text ? entry.text : keep(cell));
}

Span CatalogCsvEntries::keep(std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(texts_.size());
    texts_ += text;
    return {begin, static_cast<std::uint32_t>(texts_.size())};
}

}  // namespace speclens
