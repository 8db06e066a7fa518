// One column of a table of phones: the values that occur in it, and which of them each row has.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "core/browse/column_id.h"
#include "core/browse/row_set.h"
#include "core/catalog/packed_values.h"

namespace speclens {

/// What is to be said of the values in a cell.
struct CellMarks {
    Basis weakest = Basis::Stated;  ///< of the values that are shown
    bool conflict = false;
    SourceKind origin = SourceKind::Article;  ///< of the first value; User for a correction
};

/// Values are numbered by their order, from 1 on: these numbers are codes. Numbers, dates, pixels
/// and prices are ordered as compareValues does, texts naturally ("Gen 2" before "Gen 10"). All
/// members are safe to use from many threads.
class Column {
  public:
    /// The cells of a column, row by row.
    struct Cells {
        std::vector<Value> values;           ///< distinct, in any order
        std::vector<std::uint32_t> offsets;  ///< where a row's codes begin, and their end; empty
                                             ///< where a row has at most one: then `codes` has one
                                             ///< a row, 0 where unknown
        std::vector<std::uint32_t> codes;    ///< numbers of values, from 1 on
        std::vector<std::uint8_t> marks;     ///< see packMarks; empty where nothing is to be said
    };
    static std::uint8_t packMarks(const CellMarks& marks);

    Column() = default;
    /// Renumbers the values by their order and puts row order[i] of the cells at row i.
    Column(Cells cells, std::span<const std::uint32_t> order);

    [[nodiscard]] std::size_t rowCount() const;
    /// The value of code i + 1 at i.
    [[nodiscard]] const std::vector<Value>& values() const { return values_; }
    [[nodiscard]] const Value& value(std::uint32_t code) const { return values_[code - 1]; }
    /// In the order in which they are shown; empty where unknown.
    [[nodiscard]] std::span<const std::uint32_t> codes(std::size_t row) const {
        const std::span<const std::uint32_t> all(codes_);
        return isSingle() ? all.subspan(row, codes_[row] == 0 ? 0 : 1)
                          : all.subspan(offsets_[row], offsets_[row + 1] - offsets_[row]);
    }
    [[nodiscard]] CellMarks marks(std::size_t row) const;

    /// The codes of values in a range; `first` > `last` where there are none. A missing bound is
    /// open.
    struct CodeRange {
        std::uint32_t first = 1;
        std::uint32_t last = 0;
    };
    [[nodiscard]] CodeRange rangeOf(const Value* lower, bool lowerIncluded, const Value* upper,
                                    bool upperIncluded) const;

    /// The rows of which a value is chosen; `chosen[code]` says whether a code is, and chosen[0]
    /// whether unknown is.
    [[nodiscard]] RowSet rowsWith(const std::vector<bool>& chosen) const;
    [[nodiscard]] RowSet rowsIn(CodeRange range) const;
    /// How many of `rows` have each code, and at 0 how many have none.
    [[nodiscard]] std::vector<std::uint32_t> count(const RowSet& rows) const;

    /// All rows by their smallest (descending: largest) value; rows of one value in their own
    /// order, unknown last in both directions. Made at first use.
    [[nodiscard]] std::span<const std::uint32_t> order(bool descending) const;

    /// What order() sorts a row by.
    [[nodiscard]] std::uint32_t sortCode(std::size_t row, bool descending) const;

    /// What it takes in memory, with what was made at first use.
    [[nodiscard]] std::size_t bytes() const;

  private:
    friend class StoredTable;
    struct Made;

    /// Of values in their order, and no rows yet.
    explicit Column(std::vector<Value> values);
    static bool areMarks(std::uint8_t packed);

    void takeMarks(const std::vector<std::uint8_t>& marks, std::span<const std::uint32_t> order);
    [[nodiscard]] bool isSingle() const { return offsets_.empty(); }
    [[nodiscard]] std::vector<std::uint32_t> makeOrder(bool descending) const;
    [[nodiscard]] const std::vector<RowSet>* rowSets() const;

    std::vector<Value> values_;
    std::vector<std::uint32_t> offsets_;
    std::vector<std::uint32_t> codes_;
    std::vector<std::uint8_t> marks_;  ///< empty where all known cells have the common one
    std::uint8_t commonMark_ = 0;
    std::shared_ptr<Made> made_;
};

}  // namespace speclens
