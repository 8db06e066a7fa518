// Dates as they are written: "26 January 2022", "Jan 26th", "2022-01-26".
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/extract/page.h"
#include "core/spec/value.h"

namespace speclens {

struct WrittenDate {
    Date date;  ///< its day or year is 0 where it is not written
    TokenRange range;
};

/// Tokens in which dates stand, those of `range` among `tokens`.
class DateScan {
  public:
    DateScan(std::span<const Token> tokens, TokenRange range) : tokens_(tokens), range_(range) {}

    /// The date around the name of a month at token `month`, with a day or a year.
    [[nodiscard]] std::optional<WrittenDate> aroundMonth(std::uint32_t month) const;
    /// The date of numbers alone that begins at token `i`; none where its day and month can be
    /// taken for each other.
    [[nodiscard]] std::optional<WrittenDate> inNumbers(std::uint32_t i) const;
    /// A year between 2005 and 2060.
    [[nodiscard]] bool isYear(std::uint32_t i) const;

  private:
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return range_.contains(i) && tokens_[i].key == word.key;
    }
    [[nodiscard]] std::optional<WrittenDate> withDots(std::uint32_t i) const;
    [[nodiscard]] bool isDay(std::uint32_t i) const;
    [[nodiscard]] bool isGlued(std::uint32_t i) const {
        return range_.contains(i) && tokens_[i].glued;
    }
    [[nodiscard]] int numberAt(std::uint32_t i) const {
        return static_cast<int>(tokens_[i].number);
    }
    [[nodiscard]] std::uint32_t skipOrdinal(std::uint32_t i) const;
    [[nodiscard]] std::optional<std::uint32_t> dayBefore(std::uint32_t month) const;
    [[nodiscard]] bool isJoined(std::uint32_t i, Word sign) const;

    std::span<const Token> tokens_;
    TokenRange range_;
};

/// The number of the month whose name the token is; 0 where it is none, or in small letters.
int monthNamed(const Token& token);

}  // namespace speclens
