#include "core/browse/column.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

#include "core/catalog/name_order.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

constexpr unsigned basisBits = 3;
constexpr unsigned originBits = 2;
constexpr unsigned basisMask = (1U << basisBits) - 1;
constexpr unsigned originMask = (1U << originBits) - 1;

/// A column of at most so many values keeps the rows of each as a set.
constexpr std::size_t mostRowSets = 64;

bool isBefore(const Value& left, const Value& right) {
    const auto* leftText = std::get_if<std::string>(&left);
    const auto* rightText = std::get_if<std::string>(&right);
    if (leftText != nullptr && rightText != nullptr) {
        return compareNaturally(*leftText, *rightText) < 0;
    }
    return compareValues(left, right) < 0;
}

/// Sorts the values and gives the new code of each old one, 0 for 0.
std::vector<std::uint32_t> sortValues(std::vector<Value>& values) {
    std::vector<std::uint32_t> sorted(values.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(), [&values](std::uint32_t left, std::uint32_t right) {
        return isBefore(values[left], values[right]);
    });
    std::vector<std::uint32_t> codes(values.size() + 1, 0);
    std::vector<Value> ordered;
    ordered.reserve(values.size());
    for (const std::uint32_t old : sorted) {
        ordered.push_back(std::move(values[old]));
        codes[old + 1] = static_cast<std::uint32_t>(ordered.size());
    }
    values = std::move(ordered);
    return codes;
}

/// Sets the bit of each row for which `holds` is true, 64 rows at a time.
template <typename Holds>
RowSet rowsWhere(std::size_t size, const Holds& holds) {
    RowSet rows(size);
    const std::span<std::uint64_t> words = rows.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t first = i * RowSet::wordBits;
        const std::size_t last = std::min(first + RowSet::wordBits, size);
        std::uint64_t word = 0;
        for (std::size_t row = first; row < last; ++row) {
            word |= std::uint64_t{holds(row)} << (row - first);
        }
        words[i] = word;
    }
    return rows;
}

}  // namespace

/// What is made when it is first asked for.
struct Column::Made {
    std::array<std::once_flag, 2> ordered;
    std::array<std::vector<std::uint32_t>, 2> orders;
    std::once_flag divided;
    std::vector<RowSet> rowSets;
};

std::uint8_t Column::packMarks(const CellMarks& marks) {
    return static_cast<std::uint8_t>(static_cast<unsigned>(marks.weakest) |
                                     static_cast<unsigned>(marks.origin) << basisBits |
                                     (marks.conflict ? 1U : 0U) << (basisBits + originBits));
}

Column::Column(std::vector<Value> values)
    : values_(std::move(values)), made_(std::make_shared<Made>()) {}

bool Column::areMarks(std::uint8_t packed) {
    const unsigned origin = (unsigned{packed} >> basisBits) & originMask;
    return (packed & basisMask) <= static_cast<unsigned>(Basis::Rumored) &&
           origin <= static_cast<unsigned>(SourceKind::User) &&
           packed >> (basisBits + originBits) <= 1;
}

Column::Column(Cells cells, std::span<const std::uint32_t> order)
    : Column(std::move(cells.values)) {
    const std::vector<std::uint32_t> renumbered = sortValues(values_);
    codes_.reserve(cells.codes.size());
    if (cells.offsets.empty()) {
        for (const std::uint32_t row : order) {
            codes_.push_back(renumbered[cells.codes[row]]);
        }
    } else {
        offsets_.reserve(order.size() + 1);
        offsets_.push_back(0);
        for (const std::uint32_t row : order) {
            for (std::uint32_t i = cells.offsets[row]; i < cells.offsets[row + 1]; ++i) {
                codes_.push_back(renumbered[cells.codes[i]]);
            }
            offsets_.push_back(static_cast<std::uint32_t>(codes_.size()));
        }
    }
    takeMarks(cells.marks, order);
}

/// One mark is enough where all known cells have the same.
void Column::takeMarks(const std::vector<std::uint8_t>& marks,
                       std::span<const std::uint32_t> order) {
    std::vector<std::uint8_t> inOrder;
    inOrder.reserve(order.size());
    for (const std::uint32_t row : order) {
        inOrder.push_back(marks.empty() ? std::uint8_t{0} : marks[row]);
    }
    std::optional<std::uint8_t> common;
    for (std::size_t row = 0; row < inOrder.size(); ++row) {
        if (codes(row).empty()) {
            continue;
        }
        if (common.value_or(inOrder[row]) != inOrder[row]) {
            marks_ = std::move(inOrder);
            return;
        }
        common = inOrder[row];
    }
    commonMark_ = common.value_or(0);
}

std::size_t Column::rowCount() const {
    return isSingle() ? codes_.size() : offsets_.size() - 1;
}

CellMarks Column::marks(std::size_t row) const {
    const unsigned packed = marks_.empty() ? commonMark_ : marks_[row];
    return {static_cast<Basis>(packed & basisMask), (packed >> (basisBits + originBits)) != 0,
            static_cast<SourceKind>((packed >> basisBits) & originMask)};
}

Column::CodeRange Column::rangeOf(const Value* lower, bool lowerIncluded, const Value* upper,
                                  bool upperIncluded) const {
    auto first = values_.begin();
    auto last = values_.end();
    if (lower != nullptr) {
        first = lowerIncluded ? std::lower_bound(first, last, *lower, isBefore)
                              : std::upper_bound(first, last, *lower, isBefore);
    }
    if (upper != nullptr) {
        last = upperIncluded ? std::upper_bound(values_.begin(), last, *upper, isBefore)
                             : std::lower_bound(values_.begin(), last, *upper, isBefore);
    }
    return {static_cast<std::uint32_t>(first - values_.begin() + 1),
            static_cast<std::uint32_t>(last - values_.begin())};
}

RowSet Column::rowsWith(const std::vector<bool>& chosen) const {
    if (const std::vector<RowSet>* sets = rowSets()) {
        RowSet rows(rowCount());
        for (std::size_t code = 0; code < sets->size(); ++code) {
            if (chosen[code]) {
                rows |= (*sets)[code];
            }
        }
        return rows;
    }
    const std::vector<std::uint8_t> wanted(chosen.begin(), chosen.end());
    return rowsWhere(rowCount(), [this, &wanted](std::size_t row) {
        if (isSingle()) {
            return wanted[codes_[row]] != 0;
        }
        const std::span<const std::uint32_t> own = codes(row);
        return own.empty() ? wanted[0] != 0
                           : std::any_of(own.begin(), own.end(), [&wanted](std::uint32_t code) {
                                 return wanted[code] != 0;
                             });
    });
}

RowSet Column::rowsIn(CodeRange range) const {
    const std::uint32_t width = range.first > range.last ? 0 : range.last - range.first + 1;
    if (isSingle()) {
        return rowsWhere(rowCount(), [this, range, width](std::size_t row) {
            return codes_[row] - range.first < width;
        });
    }
    return rowsWhere(rowCount(), [this, range, width](std::size_t row) {
        const std::span<const std::uint32_t> own = codes(row);
        return std::any_of(own.begin(), own.end(), [range, width](std::uint32_t code) {
            return code - range.first < width;
        });
    });
}

std::vector<std::uint32_t> Column::count(const RowSet& rows) const {
    std::vector<std::uint32_t> counts(values_.size() + 1, 0);
    if (isSingle()) {
        rows.forEach([this, &counts](std::size_t row) { ++counts[codes_[row]]; });
        return counts;
    }
    rows.forEach([this, &counts](std::size_t row) {
        const std::span<const std::uint32_t> own = codes(row);
        for (const std::uint32_t code : own) {
            ++counts[code];
        }
        counts[0] += own.empty() ? 1 : 0;
    });
    return counts;
}

std::span<const std::uint32_t> Column::order(bool descending) const {
    const std::size_t which = descending ? 1 : 0;
    std::call_once(made_->ordered.at(which),
                   [&] { made_->orders.at(which) = makeOrder(descending); });
    return made_->orders.at(which);
}

/// Unknown counts as behind every code, in both directions.
std::uint32_t Column::sortCode(std::size_t row, bool descending) const {
    const auto behind = static_cast<std::uint32_t>(values_.size());
    const std::span<const std::uint32_t> own = codes(row);
    if (own.empty()) {
        return behind;
    }
    return descending ? behind - *std::max_element(own.begin(), own.end())
                      : *std::min_element(own.begin(), own.end()) - 1;
}

std::vector<std::uint32_t> Column::makeOrder(bool descending) const {
    std::vector<std::uint32_t> places(values_.size() + 2, 0);
    for (std::size_t row = 0; row < rowCount(); ++row) {
        ++places[sortCode(row, descending) + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<std::uint32_t> rows(rowCount());
    for (std::size_t row = 0; row < rowCount(); ++row) {
        rows[places[sortCode(row, descending)]++] = static_cast<std::uint32_t>(row);
    }
    return rows;
}

const std::vector<RowSet>* Column::rowSets() const {
    if (values_.size() > mostRowSets) {
        return nullptr;
    }
    std::call_once(made_->divided, [this] {
        made_->rowSets.assign(values_.size() + 1, RowSet(rowCount()));
        for (std::size_t row = 0; row < rowCount(); ++row) {
            const std::span<const std::uint32_t> own = codes(row);
            for (const std::uint32_t code : own) {
                made_->rowSets[code].insert(row);
            }
            if (own.empty()) {
                made_->rowSets[0].insert(row);
            }
        }
    });
    return &made_->rowSets;
}

std::size_t Column::bytes() const {
    std::size_t sum = values_.capacity() * sizeof(Value) +
                      (offsets_.capacity() + codes_.capacity()) * sizeof(std::uint32_t) +
                      marks_.capacity();
    for (const Value& value : values_) {
        if (const auto* text = std::get_if<std::string>(&value)) {
            sum += text->capacity();
        }
    }
    if (made_) {
        for (const auto& rows : made_->orders) {
            sum += rows.capacity() * sizeof(std::uint32_t);
        }
        for (const RowSet& rows : made_->rowSets) {
            sum += rows.words().size_bytes();
        }
    }
    return sum;
}

}  // namespace speclens
