#include "core/browse/misspelling.h"

#include <algorithm>
#include <array>

#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t longFrom = 8;
/// Longer words are not taken for others.
constexpr std::size_t longest = 40;

}  // namespace

bool canBeMisspelled(std::string_view word) {
    return word.size() >= shortest && word.size() <= longest &&
           std::none_of(word.begin(), word.end(), isDigit);
}

std::size_t mistakesIn(std::string_view word) {
    return word.size() < longFrom ? 1 : 2;
}

std::uint32_t lettersOf(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char c : word) {
        letters |= 1U << (static_cast<unsigned char>(c) % 32U);
    }
    return letters;
}

// The restricted edit distance of Damerau, row by row over the beginnings of `known`; what counts
// is the best of all its beginnings.
bool beginsNearly(std::string_view known, std::string_view typed) {
    using Row = std::array<std::size_t, longest + 1>;
    const std::size_t limit = mistakesIn(typed);
    if (typed.size() > longest || known.size() + limit < typed.size()) {
        return false;
    }
    Row before{};
    Row last{};
    Row row{};
    for (std::size_t i = 0; i <= typed.size(); ++i) {
        last.at(i) = i;
    }
    const std::size_t end = std::min(known.size(), typed.size() + limit);
    for (std::size_t k = 1; k <= end; ++k) {
        row.at(0) = k;
        std::size_t least = k;
        for (std::size_t i = 1; i <= typed.size(); ++i) {
            const bool same = known[k - 1] == typed[i - 1];
            std::size_t distance =
                std::min({last.at(i) + 1, row.at(i - 1) + 1, last.at(i - 1) + (same ? 0 : 1)});
            if (k > 1 && i > 1 && known[k - 1] == typed[i - 2] && known[k - 2] == typed[i - 1]) {
                distance = std::min(distance, before.at(i - 2) + 1);
            }
            row.at(i) = distance;
            least = std::min(least, distance);
        }
        if (row.at(typed.size()) <= limit) {
            return true;
        }
        if (least > limit) {
            return false;
        }
        before = last;
        last = row;
    }
    return false;
}

}  // namespace speclens
