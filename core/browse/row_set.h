// A set of rows of a table, a bit for each.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace speclens {

/// Sets that are combined must be of tables of one size. Bits behind the last row are always 0.
class RowSet {
  public:
    RowSet() = default;
    explicit RowSet(std::size_t size, bool full = false);

    /// How many rows the table has.
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool contains(std::size_t row) const {
        return ((words_[row / wordBits] >> (row % wordBits)) & 1U) != 0;
    }
    void insert(std::size_t row) { words_[row / wordBits] |= std::uint64_t{1} << (row % wordBits); }

    RowSet& operator&=(const RowSet& other);
    RowSet& operator|=(const RowSet& other);
    /// Makes it the set of all other rows.
    void invert();
    friend bool operator==(const RowSet&, const RowSet&) = default;

    template <typename Visit>
    void forEach(const Visit& visit) const {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            for (std::uint64_t word = words_[i]; word != 0; word &= word - 1) {
                visit(i * wordBits + static_cast<std::size_t>(std::countr_zero(word)));
            }
        }
    }

    /// The bits of rows 64 * i to 64 * i + 63.
    [[nodiscard]] std::span<std::uint64_t> words() { return words_; }
    [[nodiscard]] std::span<const std::uint64_t> words() const { return words_; }

    static constexpr std::size_t wordBits = 64;

  private:
    void clearBehind();

    std::size_t size_ = 0;
    std::vector<std::uint64_t> words_;
};

}  // namespace speclens
