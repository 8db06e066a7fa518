#include "core/browse/phone_table_builder.h"

#include <algorithm>
#include <numeric>

namespace speclens {

PhoneTableBuilder::PhoneTableBuilder() {
    for (std::size_t i = 0; i < columnCount; ++i) {
        if (takesMany(ColumnId{static_cast<std::uint8_t>(i)})) {
            fillings_[i].offsets.push_back(0);
        }
    }
}

void PhoneTableBuilder::add(const PhoneSnapshot& phone) {
    years_ = {};
    families_.clear();
    addName(phone);
    PackedReader reader(phone.values);
    put(statusColumn, statusName(reader.status()));
    put(favoriteColumn, phone.marks.favorite);
    if (!phone.marks.note.empty()) {
        put(noteColumn, phone.marks.note);
    }
    PackedCell cell;
    while (reader.nextCell(cell)) {
        addCell(reader, cell);
    }
    addYear();
    if (!phone.aliases.empty() || !phone.quoted.empty()) {
        searchTexts_.emplace_back(
            static_cast<std::uint32_t>(phones_.size() - 1),
            SearchText{std::string(phone.aliases), std::string(phone.quoted)});
    }
    endRow();
}

void PhoneTableBuilder::addCell(PackedReader& reader, const PackedCell& cell) {
    const ColumnId column = columnOf(cell.attribute);
    CellMarks marks;
    marks.conflict = cell.conflict;
    for (std::uint32_t i = 0; i < cell.count; ++i) {
        const PackedValue value = reader.nextValue();
        marks.weakest = std::max(marks.weakest, value.basis);
        marks.origin = i == 0 ? value.origin : marks.origin;
        put(column, value.value);
        if (cell.attribute == AttributeId::PlatformSoc) {
            addChipsetFamily(std::get<std::string_view>(value.value));
        } else if (cell.attribute == AttributeId::LaunchAnnounced) {
            years_[0] = std::get<Date>(value.value).year;
        } else if (cell.attribute == AttributeId::LaunchReleased) {
            years_[1] = std::get<Date>(value.value).year;
        }
    }
    mark(column, marks);
}

void PhoneTableBuilder::addChipsetFamily(std::string_view chipset) {
    const std::string_view family = chipset.substr(0, chipset.find(' '));
    if (std::find(families_.begin(), families_.end(), family) == families_.end()) {
        families_.emplace_back(family);
        put(chipsetFamilyColumn, family);
    }
}

void PhoneTableBuilder::addYear() {
    const int year = years_[0] != 0 ? years_[0] : years_[1];
    if (year != 0) {
        put(yearColumn, static_cast<double>(year));
    }
}

/// Looking a value up waits for memory: it is fetched while the phone's other values are read.
void PhoneTableBuilder::put(ColumnId column, const ValueView& value) {
    const Put& last = puts_.emplace_back(Put{column, value, ValueInterner::tagOf(value)});
    filling(column).interner.prefetch(last.tag);
}

void PhoneTableBuilder::takePuts() {
    for (const Put& entry : puts_) {
        Filling& cells = filling(entry.column);
        if (cells.offsets.empty()) {
            cells.codes.resize(phones_.size() - 1, 0);
        }
        cells.codes.push_back(cells.interner.intern(entry.value, entry.tag));
    }
    puts_.clear();
}

void PhoneTableBuilder::mark(ColumnId column, const CellMarks& marks) {
    if (const std::uint8_t packed = Column::packMarks(marks); packed != 0) {
        filling(column).marks.resize(phones_.size() - 1, 0);
        filling(column).marks.push_back(packed);
    }
}

void PhoneTableBuilder::addName(const PhoneSnapshot& phone) {
    Phone& added = phones_.emplace_back();
    added.id = phone.id;
    added.nameBegin = static_cast<std::uint32_t>(names_.size());
    names_ += phone.model;
    added.nameEnd = static_cast<std::uint32_t>(names_.size());
    sorter_.add(phone.id, phone.brand, phone.model);
    if (!phone.brand.empty()) {
        put(brandColumn, phone.brand);
    }
}

void PhoneTableBuilder::endRow() {
    takePuts();
    for (Filling& cells : fillings_) {
        if (!cells.offsets.empty()) {
            cells.offsets.push_back(static_cast<std::uint32_t>(cells.codes.size()));
        }
    }
}

void PhoneTableBuilder::takeNames(PhoneTable& table, const std::vector<std::uint32_t>& order) {
    table.ids_.reserve(order.size());
    table.nameEnds_.reserve(order.size());
    table.names_.reserve(names_.size());
    std::vector<std::uint32_t> rows(order.size());
    for (const std::uint32_t place : order) {
        const Phone& phone = phones_[place];
        rows[place] = static_cast<std::uint32_t>(table.ids_.size());
        table.ids_.push_back(phone.id);
        table.names_.append(names_, phone.nameBegin, phone.nameEnd - phone.nameBegin);
        table.nameEnds_.push_back(static_cast<std::uint32_t>(table.names_.size()));
    }
    table.rowsById_.resize(order.size());
    std::iota(table.rowsById_.begin(), table.rowsById_.end(), 0);
    std::sort(table.rowsById_.begin(), table.rowsById_.end(),
              [&table](std::uint32_t left, std::uint32_t right) {
                  return table.ids_[left] < table.ids_[right];
              });
    for (auto& [place, text] : searchTexts_) {
        place = rows[place];
    }
    std::sort(searchTexts_.begin(), searchTexts_.end(),
              [](const auto& left, const auto& right) { return left.first < right.first; });
    table.searchTexts_ = std::move(searchTexts_);
}

PhoneTable PhoneTableBuilder::build(std::vector<SourceRecord> sources) {
    PhoneTable table;
    const std::vector<std::uint32_t> order = sorter_.order();
    takeNames(table, order);
    for (std::size_t i = 0; i < columnCount; ++i) {
        Filling& cells = fillings_[i];
        if (cells.offsets.empty()) {
            cells.codes.resize(phones_.size(), 0);
        }
        if (!cells.marks.empty()) {
            cells.marks.resize(phones_.size(), 0);
        }
        table.columns_[i] = Column({cells.interner.values(), std::move(cells.offsets),
                                    std::move(cells.codes), std::move(cells.marks)},
                                   order);
    }
    table.sources_ = std::move(sources);
    std::sort(
        table.sources_.begin(), table.sources_.end(),
        [](const SourceRecord& left, const SourceRecord& right) { return left.id < right.id; });
    return table;
}

}  // namespace speclens
