#include "core/extract/written_date.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace speclens {
namespace {

constexpr int months = 12;
constexpr int mostDays = 31;

struct MonthName {
    WordKey key;
    int number;
};

const std::vector<MonthName>& monthNames() {
    static const std::vector<MonthName> names = [] {
        std::vector<MonthName> made;
        std::vector<Token> tokens;
        for (const auto& row : tables::months) {
            tokens.clear();
            tokenize(row.writing, {0, static_cast<std::uint32_t>(row.writing.size())}, tokens);
            made.push_back({tokens.front().key, static_cast<int>(row.number)});
        }
        return made;
    }();
    return names;
}

}  // namespace

int monthNamed(const Token& token) {
    if (!token.capital) {
        return 0;
    }
    const auto& names = monthNames();
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const MonthName& name) { return name.key == token.key; });
    return found == names.end() ? 0 : found->number;
}

// date := month day [","] [year] | day month [","] [year] | month [","] year
//       | year "," month [day]
std::optional<WrittenDate> DateScan::aroundMonth(std::uint32_t month) const {
    WrittenDate written{{0, monthNamed(tokens_[month]), 0}, {month, month + 1}};
    if (written.date.month == 0) {
        return std::nullopt;
    }
    Date& date = written.date;
    TokenRange& range = written.range;
    if (isDay(range.end) && !isYear(range.end)) {
        date.day = numberAt(range.end);
        range.end = skipOrdinal(range.end + 1);
    } else if (const auto day = dayBefore(range.begin)) {
        date.day = numberAt(*day);
        range.begin = *day;
    }
    const std::uint32_t year = is(range.end, ",") ? range.end + 1 : range.end;
    if (isYear(year)) {
        date.year = numberAt(year);
        range.end = year + 1;
    } else if (is(month - 1, ",") && isYear(month - 2)) {
        date.year = numberAt(month - 2);
        range.begin = month - 2;
    }
    return date.day == 0 && date.year == 0 ? std::nullopt : std::optional(written);
}

// date := day "." month "." year
std::optional<WrittenDate> DateScan::withDots(std::uint32_t i) const {
    constexpr double hundred = 100;
    const bool dotted = range_.contains(i) && tokens_[i].isNumber() && tokens_[i].decimals == 2 &&
                        tokens_[i].number < mostDays + 1 && is(i + 1, ".") && isGlued(i + 1) &&
                        isYear(i + 2) && isGlued(i + 2);
    if (!dotted) {
        return std::nullopt;
    }
    const int day = static_cast<int>(tokens_[i].number);
    const int month = static_cast<int>(std::lround(tokens_[i].number * hundred)) -
                      day * static_cast<int>(hundred);
    const bool valid = day >= 1 && day <= mostDays && month >= 1 && month <= months;
    return valid ? std::optional(WrittenDate{{numberAt(i + 2), month, day}, {i, i + 3}})
                 : std::nullopt;
}

// date := year "-" month "-" day | day "/" month "/" year | month "/" day "/" year
std::optional<WrittenDate> DateScan::inNumbers(std::uint32_t i) const {
    if (const auto dotted = withDots(i)) {
        return dotted;
    }
    if (isYear(i) && isJoined(i, "-") && isDay(i + 2) && isDay(i + 4)) {
        return WrittenDate{{numberAt(i), numberAt(i + 2), numberAt(i + 4)}, {i, i + 5}};
    }
    if (!isDay(i) || !(isJoined(i, "/") || isJoined(i, "-")) || !isDay(i + 2) || !isYear(i + 4)) {
        return std::nullopt;
    }
    const int first = numberAt(i);
    const int second = numberAt(i + 2);
    if ((first > months) == (second > months)) {
        return std::nullopt;
    }
    return WrittenDate{{numberAt(i + 4), std::min(first, second), std::max(first, second)},
                       {i, i + 5}};
}

bool DateScan::isJoined(std::uint32_t i, Word sign) const {
    return is(i + 1, sign) && is(i + 3, sign) && isGlued(i + 1) && isGlued(i + 2) &&
           isGlued(i + 3) && isGlued(i + 4);
}

bool DateScan::isDay(std::uint32_t i) const {
    return range_.contains(i) && tokens_[i].isPlainInteger() && tokens_[i].number >= 1 &&
           tokens_[i].number <= mostDays;
}

bool DateScan::isYear(std::uint32_t i) const {
    return range_.contains(i) && tokens_[i].isPlainInteger() && tokens_[i].number >= 2005 &&
           tokens_[i].number <= 2060;
}

std::uint32_t DateScan::skipOrdinal(std::uint32_t i) const {
    const bool ordinal = is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th");
    return ordinal && tokens_[i].glued ? i + 1 : i;
}

std::optional<std::uint32_t> DateScan::dayBefore(std::uint32_t month) const {
    std::uint32_t i = month;
    if (i > range_.begin && is(i - 1, "of")) {
        --i;
    }
    if (i > range_.begin && skipOrdinal(i - 1) == i) {
        --i;
    }
    return i > range_.begin && isDay(i - 1) ? std::optional(i - 1) : std::nullopt;
}

}  // namespace speclens
