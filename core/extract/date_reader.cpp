#include <algorithm>
#include <optional>

#include "core/extract/readers.h"

namespace speclens {
namespace {

struct WrittenDate {
    Date date;
    TokenRange range;
};

class DateReader {
  public:
    DateReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        if (!view_.terms.hasNumber()) {
            return;
        }
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Terms& terms = view_.page.termsAt(i);
            if (!terms.hasNumber() && !terms.has(TermKind::Month)) {
                continue;
            }
            if (const auto written = dateInNumbers(i)) {
                add(*written);
            }
            const Match* month = view_.page.matchAt(i, TermKind::Month);
            if (month == nullptr || !view_.page.token(i).capital) {
                continue;
            }
            if (const auto written = dateAround(*month)) {
                add(*written);
            }
        }
        readYears();
    }

  private:
    // date := month day [","] year | day month [","] year | month [","] year
    //       | year "," month [day]
    [[nodiscard]] std::optional<WrittenDate> dateAround(const Match& month) const {
        Date date;
        date.month = static_cast<int>(tables::months[month.row].number);
        TokenRange range{month.begin, month.end};
        if (isDay(range.end) && !isYear(range.end)) {
            date.day = static_cast<int>(view_.page.token(range.end).number);
            range.end = skipOrdinal(range.end + 1);
        } else if (const auto day = dayBefore(range.begin)) {
            date.day = static_cast<int>(view_.page.token(*day).number);
            range.begin = *day;
        }
        if (view_.is(range.end, ",")) {
            ++range.end;
        }
        if (!isYear(range.end) && view_.is(month.begin - 1, ",") && isYear(month.begin - 2)) {
            range.end -= view_.is(range.end - 1, ",") ? 1 : 0;
            range.begin = month.begin - 2;
            date.year = static_cast<int>(view_.page.token(range.begin).number);
            return WrittenDate{date, range};
        }
        if (!isYear(range.end)) {
            range.end -= view_.is(range.end - 1, ",") ? 1 : 0;
            if (const auto year = date.day > 0 ? yearOfNextDate(range.end, date) : std::nullopt) {
                date.year = *year;
                return WrittenDate{date, range};
            }
            if (date.day > 0) {
                findings_.refuse(range, "no-year");
            }
            return std::nullopt;
        }
        date.year = static_cast<int>(view_.page.token(range.end).number);
        ++range.end;
        return WrittenDate{date, range};
    }

    /// The year that two dates share: "announced on 19 March and shipped on 26 March 2025". A date
    /// later in the year than the next one may be of the year before.
    [[nodiscard]] std::optional<int> yearOfNextDate(std::uint32_t end, const Date& date) const {
        constexpr std::uint32_t reach = 9;
        const TokenRange behind = view_.from(end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end && !view_.is(i, ";"); ++i) {
            const Match* month = view_.page.matchAt(i, TermKind::Month);
            if (month == nullptr || !view_.page.token(i).capital) {
                continue;
            }
            const bool dayBehind = isDay(month->end) && !isYear(month->end);
            const std::optional<std::uint32_t> day =
                dayBehind ? std::optional(month->end) : dayBefore(month->begin);
            std::uint32_t year = dayBehind ? skipOrdinal(month->end + 1) : month->end;
            year += view_.is(year, ",") ? 1 : 0;
            const int number = static_cast<int>(tables::months[month->row].number);
            const bool later =
                day && (number > date.month || (number == date.month && numberAt(*day) > date.day));
            return later && isYear(year) ? std::optional(numberAt(year)) : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isDay(std::uint32_t i) const {
        return i < view_.range.end && view_.page.token(i).isPlainInteger() &&
               view_.page.token(i).number >= 1 && view_.page.token(i).number <= 31;
    }
    [[nodiscard]] bool isYear(std::uint32_t i) const {
        return i < view_.range.end && view_.page.token(i).isPlainInteger() &&
               view_.page.token(i).number >= 2005 && view_.page.token(i).number <= 2060;
    }
    [[nodiscard]] std::uint32_t skipOrdinal(std::uint32_t i) const {
        const bool ordinal =
            view_.is(i, "st") || view_.is(i, "nd") || view_.is(i, "rd") || view_.is(i, "th");
        return ordinal && view_.page.token(i).glued ? i + 1 : i;
    }
    [[nodiscard]] std::optional<std::uint32_t> dayBefore(std::uint32_t month) const {
        std::uint32_t i = month;
        if (i > view_.range.begin && view_.is(i - 1, "of")) {
            --i;
        }
        if (i > view_.range.begin && skipOrdinal(i - 1) == i) {
            --i;
        }
        return i > view_.range.begin && isDay(i - 1) ? std::optional(i - 1) : std::nullopt;
    }

    // date := year "-" month "-" day | day "/" month "/" year | month "/" day "/" year
    /// A date of numbers alone; one whose day and month can be taken for each other says nothing.
    [[nodiscard]] std::optional<WrittenDate> dateInNumbers(std::uint32_t i) const {
        const auto joined = [this, i](Word sign) {
            return view_.is(i + 1, sign) && view_.is(i + 3, sign) && isGlued(i + 1) &&
                   isGlued(i + 2) && isGlued(i + 3) && isGlued(i + 4);
        };
        constexpr int months = 12;
        if (isYear(i) && joined("-") && isDay(i + 2) && isDay(i + 4)) {
            return WrittenDate{{numberAt(i), numberAt(i + 2), numberAt(i + 4)}, {i, i + 5}};
        }
        if (!isDay(i) || !joined("/") || !isDay(i + 2) || !isYear(i + 4)) {
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

    [[nodiscard]] bool isGlued(std::uint32_t i) const {
        return i < view_.range.end && view_.page.token(i).glued;
    }
    [[nodiscard]] int numberAt(std::uint32_t i) const {
        return static_cast<int>(view_.page.token(i).number);
    }

    /// "unveiled in 2022", "coming in early 2022", "ships in the first half of 2022"
    void readYears() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            if (!isYear(i) || view_.masked[i] || !standsForAYear(i)) {
                continue;
            }
            constexpr std::uint32_t reach = 8;
            const TokenRange before = view_.before(i, reach);
            bool event = false;
            for (std::uint32_t k = before.begin; k < before.end; ++k) {
                const bool said =
                    eventAt(k).has_value() || view_.page.cueAt(k, Cue::Expected) != nullptr;
                event = (event || said) && !view_.is(k, ",") && !view_.is(k, ";");
            }
            if (event) {
                add({{numberAt(i), 0, 0}, {i, i + 1}});
            }
        }
    }

    // year := "in" ["early" | "late" | "mid" ["-"]] number
    //       | ( "half" | "quarter" | "Q1" .. "Q4" | "H1" | "H2" ) ["of"] number
    [[nodiscard]] bool standsForAYear(std::uint32_t year) const {
        std::uint32_t i = year - 1;
        if (view_.is(i, "-")) {
            --i;
        }
        const bool part = view_.is(i, "early") || view_.is(i, "late") || view_.is(i, "mid") ||
                          view_.is(i, "later");
        if (part || view_.is(i, "in")) {
            return true;
        }
        if (view_.is(i, "of")) {
            --i;
        }
        constexpr int quarters = 4;
        const bool numbered = isDay(i) && isGlued(i) && numberAt(i) <= quarters &&
                              (view_.is(i - 1, "q") || view_.is(i - 1, "h"));
        return numbered || view_.is(i, "half") || view_.is(i, "quarter") || view_.is(i, "end") ||
               view_.is(i, "beginning") || view_.is(i, "start") || view_.is(i, "summer") ||
               view_.is(i, "spring") || view_.is(i, "fall") || view_.is(i, "autumn");
    }

    void add(const WrittenDate& written) {
        // There is no February 30.
        if (!parseCanonical(ValueType::Date, canonicalText(written.date))) {
            findings_.refuse(written.range, "no-such-day");
            return;
        }
        const std::optional<AttributeId> attribute = attributeOf(written.range);
        if (attribute) {
            findings_.add(
                {*attribute, written.date, view_.page.span(written.range), written.range, "date"});
        } else {
            findings_.refuse(written.range, "neither-unveiled-nor-sold");
        }
    }

    /// The nearest word before the date that says whether it was unveiled or sold then; else the
    /// first behind it, farther off behind a dateline; else a phone that is only expected then is
    /// unveiled.
    [[nodiscard]] std::optional<AttributeId> attributeOf(TokenRange date) const {
        for (std::uint32_t i = date.begin; i-- > view_.range.begin;) {
            if (const auto attribute = eventAt(i)) {
                return attribute;
            }
        }
        constexpr std::uint32_t near = 6;
        for (std::uint32_t i = date.end; i < view_.range.end && i < date.end + near; ++i) {
            if (const auto attribute = eventAt(i)) {
                return attribute;
            }
        }
        if (const auto attribute = eventOfToday(date.end)) {
            return attribute;
        }
        const bool expected = view_.has({view_.range.begin, date.begin}, Cue::Expected);
        return expected ? std::optional(AttributeId::LaunchAnnounced) : std::nullopt;
    }

    /// "PARIS, July 6, 2023 - The brand today announced"
    [[nodiscard]] std::optional<AttributeId> eventOfToday(std::uint32_t end) const {
        constexpr std::uint32_t reach = 16;
        for (std::uint32_t i = end; i + 1 < view_.range.end && i < end + reach; ++i) {
            if (view_.is(i, "today")) {
                return eventAt(i + 1);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<AttributeId> eventAt(std::uint32_t i) const {
        if (view_.page.cueAt(i, Cue::Release) != nullptr) {
            return AttributeId::LaunchReleased;
        }
        return view_.page.cueAt(i, Cue::Announce) != nullptr
                   ? std::optional(AttributeId::LaunchAnnounced)
                   : std::nullopt;
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readDates(const SentenceView& view, Findings& findings) {
    DateReader(view, findings).run();
}

}  // namespace speclens
