#include "core/browse/phone_table.h"

#include <algorithm>

#include "core/browse/phone_table_builder.h"
#include "core/catalog/name_sorter.h"

namespace speclens {

PhoneTable PhoneTable::load(const Catalog& catalog) {
    PhoneTableBuilder builder;
    catalog.forEachPhone([&builder](const PhoneSnapshot& phone) { builder.add(phone); });
    return builder.build(catalog.sources());
}

std::string_view PhoneTable::textOf(ColumnId id, std::size_t row) const {
    const Column& texts = column(id);
    const auto codes = texts.codes(row);
    return codes.empty() ? std::string_view() : std::get<std::string>(texts.value(codes.front()));
}

std::string_view PhoneTable::model(std::size_t row) const {
    const std::uint32_t begin = row == 0 ? 0 : nameEnds_[row - 1];
    return std::string_view(names_).substr(begin, nameEnds_[row] - begin);
}

PhoneName PhoneTable::name(std::size_t row) const {
    return {std::string(brand(row)), std::string(model(row))};
}

std::vector<PhoneRecord> PhoneTable::phones() const {
    std::vector<PhoneRecord> all;
    all.reserve(size());
    for (std::size_t row = 0; row < size(); ++row) {
        all.push_back(phone(row));
    }
    return all;
}

PhoneStatus PhoneTable::status(std::size_t row) const {
    const Column& statuses = column(statusColumn);
    const auto& text = std::get<std::string>(statuses.value(statuses.codes(row).front()));
    return findPhoneStatus(text).value();
}

bool PhoneTable::isFavorite(std::size_t row) const {
    const Column& favorites = column(favoriteColumn);
    return std::get<bool>(favorites.value(favorites.codes(row).front()));
}

Certainty PhoneTable::certainty(std::size_t row) const {
    Certainty certainty;
    for (const Attribute& entry : attributes()) {
        const CellView known = cell(row, entry.id);
        if (!known.known()) {
            continue;
        }
        ++certainty.known;
        certainty.unconfirmed += known.confirmed() ? 0 : 1;
        certainty.conflicts += known.marks().conflict ? 1 : 0;
    }
    return certainty;
}

std::optional<std::size_t> PhoneTable::find(PhoneId id) const {
    const auto found =
        std::lower_bound(rowsById_.begin(), rowsById_.end(), id,
                         [this](std::uint32_t row, PhoneId wanted) { return ids_[row] < wanted; });
    return found != rowsById_.end() && ids_[*found] == id ? std::optional<std::size_t>(*found)
                                                          : std::nullopt;
}

const SearchText* PhoneTable::searchText(std::size_t row) const {
    const auto found = std::lower_bound(
        searchTexts_.begin(), searchTexts_.end(), row,
        [](const auto& entry, std::size_t wanted) { return entry.first < wanted; });
    return found != searchTexts_.end() && found->first == row ? &found->second : nullptr;
}

const SearchIndex& PhoneTable::searchIndex() const {
    std::call_once(made_->indexMade, [this] { made_->index.emplace(*this); });
    return *made_->index;
}

std::span<const std::uint32_t> PhoneTable::modelOrder() const {
    std::call_once(made_->orderMade, [this] {
        NameSorter sorter;
        for (std::size_t row = 0; row < size(); ++row) {
            sorter.add(id(row), {}, model(row));
        }
        made_->modelOrder = sorter.order();
    });
    return made_->modelOrder;
}

const SourceRecord* PhoneTable::source(SourceId id) const {
    const auto found = std::lower_bound(
        sources_.begin(), sources_.end(), id,
        [](const SourceRecord& source, SourceId wanted) { return source.id < wanted; });
    return found != sources_.end() && found->id == id ? &*found : nullptr;
}

std::size_t PhoneTable::bytes() const {
    std::size_t sum = ids_.capacity() * sizeof(PhoneId) +
                      (rowsById_.capacity() + nameEnds_.capacity()) * sizeof(std::uint32_t) +
                      names_.capacity();
    for (const Column& column : columns_) {
        sum += column.bytes();
    }
    for (const auto& [row, text] : searchTexts_) {
        sum += sizeof(searchTexts_.front()) + text.aliases.capacity() + text.quoted.capacity();
    }
    return sum;
}

}  // namespace speclens
