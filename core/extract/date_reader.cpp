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
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
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
        if (!isYear(range.end)) {
            if (date.day > 0) {
                findings_.refuse(range, "no-year");
            }
            return std::nullopt;
        }
        date.year = static_cast<int>(view_.page.token(range.end).number);
        ++range.end;
        return WrittenDate{date, range};
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

    // "unveiled in 2022"
    void readYears() {
        for (std::uint32_t i = view_.range.begin; i + 2 < view_.range.end; ++i) {
            const Match* event = view_.page.cueAt(i, Cue::Announce);
            if (event != nullptr && view_.is(event->end, "in") && isYear(event->end + 1)) {
                const std::uint32_t year = event->end + 1;
                add({{static_cast<int>(view_.page.token(year).number), 0, 0}, {year, year + 1}});
            }
        }
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
    /// first behind it.
    [[nodiscard]] std::optional<AttributeId> attributeOf(TokenRange date) const {
        for (std::uint32_t i = date.begin; i-- > view_.range.begin;) {
            if (const auto attribute = eventAt(i)) {
                return attribute;
            }
        }
        for (std::uint32_t i = date.end; i < view_.range.end && i < date.end + 6; ++i) {
            if (const auto attribute = eventAt(i)) {
                return attribute;
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
