// Filling a table of phones.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/browse/value_interner.h"
#include "core/catalog/name_sorter.h"

namespace speclens {

class PhoneTableBuilder {
  public:
    PhoneTableBuilder();

    /// Each phone once, in any order. Throws Error where its packed values are damaged.
    void add(const PhoneSnapshot& phone);
    /// The table of all that was added; the builder is of no use afterwards.
    [[nodiscard]] PhoneTable build(std::vector<SourceRecord> sources);

  private:
    struct Filling {
        ValueInterner interner;
        std::vector<std::uint32_t> offsets;
        std::vector<std::uint32_t> codes;
        std::vector<std::uint8_t> marks;
    };
    /// A value on its way into its column.
    struct Put {
        ColumnId column{};
        ValueView value;
        ValueInterner::Tag tag;
    };
    struct Phone {
        PhoneId id{};
        std::uint32_t nameBegin = 0;  ///< in names_
        std::uint32_t nameEnd = 0;
    };

    Filling& filling(ColumnId column) { return fillings_[static_cast<std::size_t>(column)]; }
    void put(ColumnId column, const ValueView& value);
    void takePuts();
    void mark(ColumnId column, const CellMarks& marks);
    void addCell(PackedReader& reader, const PackedCell& cell);
    void addName(const PhoneSnapshot& phone);
    void addYear();
    void addChipsetFamily(std::string_view chipset);
    void endRow();
    void takeNames(PhoneTable& table, const std::vector<std::uint32_t>& order);

    std::array<Filling, columnCount> fillings_;
    std::vector<Put> puts_;  ///< of the phone that is added
    std::vector<Phone> phones_;
    std::string names_;
    NameSorter sorter_;
    std::vector<std::pair<std::uint32_t, SearchText>> searchTexts_;
    std::array<int, 2> years_{};         ///< announced and released, of the phone that is added
    std::vector<std::string> families_;  ///< of its chipsets
};

}  // namespace speclens
