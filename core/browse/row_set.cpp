#include "core/browse/row_set.h"

namespace speclens {

RowSet::RowSet(std::size_t size, bool full)
    : size_(size),
      words_((size + wordBits - 1) / wordBits, full ? ~std::uint64_t{0} : std::uint64_t{0}) {
    clearBehind();
}

std::size_t RowSet::count() const {
    std::size_t sum = 0;
    for (const std::uint64_t word : words_) {
        sum += static_cast<std::size_t>(std::popcount(word));
    }
    return sum;
}

RowSet& RowSet::operator&=(const RowSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        words_[i] &= other.words_[i];
    }
    return *this;
}

RowSet& RowSet::operator|=(const RowSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        words_[i] |= other.words_[i];
    }
    return *this;
}

void RowSet::invert() {
    for (std::uint64_t& word : words_) {
        word = ~word;
    }
    clearBehind();
}

void RowSet::clearBehind() {
    if (size_ % wordBits != 0) {
        words_.back() &= (std::uint64_t{1} << (size_ % wordBits)) - 1;
    }
}

}  // namespace speclens
