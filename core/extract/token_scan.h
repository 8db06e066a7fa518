// What the readers of quantities look at: the tokens of a range past those of names.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/page.h"

namespace speclens {

struct TokenScan {
    const Page& page;
    TokenRange range;
    const TokenMask& masked;  ///< part of a name

    [[nodiscard]] bool inside(std::uint32_t i) const { return i >= range.begin && i < range.end; }
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return inside(i) && page.is(i, word);
    }
    [[nodiscard]] bool isWord(std::uint32_t i) const { return inside(i) && page.token(i).isWord(); }
    [[nodiscard]] bool isGlued(std::uint32_t i) const { return inside(i) && page.token(i).glued; }
    [[nodiscard]] bool isNumber(std::uint32_t i) const {
        return inside(i) && page.token(i).isNumber() && !masked[i] &&
               std::isfinite(page.token(i).number);
    }
    [[nodiscard]] bool isYear(std::uint32_t i) const {
        return isNumber(i) && page.token(i).isPlainInteger() && page.token(i).number >= 1990 &&
               page.token(i).number <= 2060;
    }
    /// Whether a separator that joins two figures stands at `i`: "12, 10", "8 or 12", "30-67".
    [[nodiscard]] bool isSeparator(std::uint32_t i) const {
        return is(i, "+") || is(i, "/") || is(i, "or") || is(i, "and") || is(i, "to") ||
               is(i, "-") || is(i, ",") || is(i, "&");
    }
    /// Whether the token closes what stands before it rather than being counted by it: a mark, the
    /// end, or one of the little words.
    [[nodiscard]] bool isBreak(std::uint32_t i) const;
};

/// A number as it is written: one token, or two where a blank or an apostrophe groups its digits
/// ("36 999", "36'999").
struct WrittenNumber {
    double value = 0;
    std::uint32_t end = 0;  ///< behind its last token
};

/// The number at `i`, its digits grouped by a blank, an apostrophe or a point where `grouping` says
/// that what it counts comes in thousands: "5 000 mAh", "20.000 mAh", "1.199 euros".
std::optional<WrittenNumber> numberAt(const TokenScan& scan, std::uint32_t i, bool grouping);

}  // namespace speclens
