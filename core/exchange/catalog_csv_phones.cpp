#include "core/exchange/catalog_csv_phones.h"

#include <algorithm>

#include "core/catalog/name_sorter.h"
#include "core/catalog/packed_bytes.h"
#include "core/exchange/catalog_csv_format.h"

namespace speclens {
namespace {

std::string nameCells(std::string_view brand, std::string_view model) {
    std::string cells;
    appendCatalogCsvCell(cells, brand);
    cells += ',';
    appendCatalogCsvCell(cells, model);
    return cells;
}

/// `aliases` are a line each.
std::string aliasesCell(std::string_view aliases) {
    std::string entries;
    for (bool first = true; !aliases.empty(); first = false) {
        const std::size_t end = std::min(aliases.find('\n'), aliases.size());
        appendEntry(entries, first, aliases.substr(0, end));
        aliases.remove_prefix(std::min(end + 1, aliases.size()));
    }
    std::string cell;
    appendCatalogCsvCell(cell, entries);
    return cell;
}

}  // namespace

CatalogCsvPhones::CatalogCsvPhones(const Catalog& catalog) {
    NameSorter sorter;
    catalog.forEachPhone([&](const PhoneSnapshot& phone) {
        sorter.add(phone.id, phone.brand, phone.model);
        add(phone);
    });
    std::vector<Phone> byName;
    byName.reserve(phones_.size());
    for (const std::uint32_t place : sorter.order()) {
        byName.push_back(phones_[place]);
    }
    phones_.swap(byName);
}

/// packed = name aliases *numbers, the numbers of each attribute in the vocabulary's order; where a
/// phone can have many, 0 ends them, and where it has one, 0 stands for none.
void CatalogCsvPhones::add(const PhoneSnapshot& phone) {
    haveAliases_ = haveAliases_ || !phone.aliases.empty();
    packed_.clear();
    appendCountedText(packed_, nameCells(phone.brand, phone.model));
    appendCountedText(packed_, aliasesCell(phone.aliases));
    findValues(phone.values);
    packNumbers();
    auto* kept = static_cast<char*>(memory_.allocate(packed_.size(), 1));
    packed_.copy(kept, packed_.size());
    phones_.push_back({phone.id, {kept, packed_.size()}});
}

/// All of them are found before the first is looked up: the tables of entries are many, and waiting
/// for memory would take most of the time.
void CatalogCsvPhones::findValues(std::string_view values) {
    found_.clear();
    PackedReader reader(values);
    PackedCell cell;
    while (reader.nextCell(cell)) {
        const CatalogCsvEntries& entries = this->entries(cell.attribute);
        for (std::uint32_t i = 0; i < cell.count; ++i) {
            const std::string_view packed = reader.nextPacked();
            const PackedTag tag(packed);
            entries.prefetch(tag);
            found_.push_back({tag, cell.attribute, packed});
        }
    }
}

void CatalogCsvPhones::packNumbers() {
    auto found = found_.begin();
    for (const Attribute& entry : attributes()) {
        CatalogCsvEntries& entries = entries_[static_cast<std::size_t>(entry.id)];
        const auto first = found;
        for (; found != found_.end() && found->attribute == entry.id; ++found) {
            appendCount(packed_, entries.numberOf(entry.type, found->tag, found->packed));
        }
        if (entry.many || found == first) {
            appendCount(packed_, 0);
        }
    }
}

void CatalogCsvPhones::read(std::size_t place, Row& row) const {
    constexpr std::size_t ahead = 4;
    if (place + ahead < phones_.size()) {
        __builtin_prefetch(phones_[place + ahead].packed.data());
    }
    const Phone& phone = phones_[place];
    PackedBytes bytes(phone.packed);
    row.id_ = phone.id;
    row.name_ = bytes.takeCountedText();
    row.aliases_ = bytes.takeCountedText();
    row.numbers_.clear();
    for (const Attribute& entry : attributes()) {
        for (bool more = true; more;) {
            const std::uint32_t number = bytes.takeCount();
            if (number != 0) {
                row.numbers_.push_back(number);
            }
            more = entry.many && number != 0;
        }
        row.ends_[static_cast<std::size_t>(entry.id) + 1] =
            static_cast<std::uint32_t>(row.numbers_.size());
    }
}

}  // namespace speclens
