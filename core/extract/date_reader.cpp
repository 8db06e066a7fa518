#include <optional>
#include <utility>

#include "core/extract/publication_date.h"
#include "core/extract/readers.h"
#include "core/extract/word_search.h"
#include "core/extract/written_date.h"

namespace speclens {
namespace {

constexpr std::uint32_t countReach = 14;
// Of what is sold in a year.
constexpr WordSet countWords(wordKey("million"), wordKey("millions"), wordKey("billion"),
                             wordKey("units"), wordKey("lakh"), wordKey("crore"));

class DateReader {
  public:
    DateReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings), scan_(view.page.tokens(), view.range) {}

    void run() {
        if (!view_.terms.hasNumber() ||
            !(view_.terms.hasYear() || view_.terms.has(TermKind::Month))) {
            return;
        }
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            readAt(i);
        }
        readYears();
    }

  private:
    void readAt(std::uint32_t i) {
        const Terms& terms = view_.page.termsAt(i);
        if (terms.hasNumber()) {
            if (const auto written = scan_.inNumbers(i)) {
                add(*written);
            }
            return;
        }
        auto written = terms.has(TermKind::Month) ? scan_.aroundMonth(i) : std::nullopt;
        if (!written) {
            return;
        }
        if (written->date.year == 0) {
            const auto year = yearOf(*written);
            if (!year) {
                findings_.refuse(written->range, "no-year");
                return;
            }
            written->date.year = *year;
        }
        add(*written);
    }

    /// The year of a day that is written without one: that of the next date, "last year", or the
    /// one that is nearest to the day on which the page was published.
    [[nodiscard]] std::optional<int> yearOf(const WrittenDate& written) const {
        if (const auto year = yearOfNextDate(written)) {
            return year;
        }
        const std::optional<Date>& published = view_.page.published();
        if (!published) {
            return std::nullopt;
        }
        const std::uint32_t end = written.range.end;
        const std::uint32_t word = view_.is(end, "of") || view_.is(end, ",") ? end + 1 : end;
        if (view_.is(word + 1, "year")) {
            return view_.is(word, "last")   ? published->year - 1
                   : view_.is(word, "next") ? published->year + 1
                                            : published->year;
        }
        return nearestYear(*published, written.date);
    }

    /// The year that two dates share: "announced on 19 March and shipped on 26 March 2025". A date
    /// later in the year than the next one may be of the year before.
    [[nodiscard]] std::optional<int> yearOfNextDate(const WrittenDate& written) const {
        constexpr std::uint32_t reach = 9;
        const TokenRange behind = view_.from(written.range.end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end && !view_.is(i, ";"); ++i) {
            const auto next =
                view_.page.termsAt(i).has(TermKind::Month) ? scan_.aroundMonth(i) : std::nullopt;
            if (next) {
                const Date& date = written.date;
                const bool later =
                    next->date.day > 0 &&
                    std::pair(next->date.month, next->date.day) > std::pair(date.month, date.day);
                return later && next->date.year > 0 ? std::optional(next->date.year) : std::nullopt;
            }
        }
        return std::nullopt;
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
            if (!scan_.isYear(i) || view_.masked[i] || !standsForAYear(i)) {
                continue;
            }
            constexpr std::uint32_t reach = 8;
            const TokenRange before = view_.before(i, reach);
            bool event = false;
            // "6.7 million phones were sold in 2019" tells of no phone's sale.
            const bool counted = hasWordIn(view_, view_.before(i, countReach), countWords);
            for (std::uint32_t k = before.begin; k < before.end && !counted; ++k) {
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
        const bool numbered = view_.range.contains(i) && view_.page.token(i).isPlainInteger() &&
                              isGlued(i) && numberAt(i) <= quarters &&
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
            // "Sales of the phone begin on June 3, 2022."
            if (view_.is(i, "sales") && view_.is(i + 1, "of")) {
                return AttributeId::LaunchReleased;
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
    DateScan scan_;
};

}  // namespace

void readDates(const SentenceView& view, Findings& findings) {
    DateReader(view, findings).run();
}

}  // namespace speclens
