#include "core/extract/amount.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/extract/unit_reader.h"
#include "core/extract/words.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

struct Magnitude {
    Word word;
    double factor;
    bool touching;  ///< only where it touches its number: "40k"
};
constexpr std::array<Magnitude, 14> magnitudes = {{
    {"lakh", 1e5, false},
    {"lakhs", 1e5, false},
    {"lac", 1e5, false},
    {"k", 1e3, true},
    {"million", 1e6, false},
    {"mn", 1e6, false},
    {"m", 1e6, true},
    {"mil", 1e6, false},
    {"crore", 1e7, false},
    {"crores", 1e7, false},
    {"billion", 1e9, false},
    {"bn", 1e9, false},
    {"thousand", 1e3, false},
    {"trillion", 1e12, false},
}};

constexpr WordSet magnitudeWords = wordsOf(magnitudes);

class AmountReader {
  public:
    AmountReader(const TokenScan& scan, std::uint32_t at, std::vector<Amount>& amounts)
        : scan_(scan), at_(at), end_(at), amounts_(amounts) {}

    // amounts := amount { separator number }
    // amount  := currency { currency } figure [code] | figure currency
    // figure  := number [magnitude]
    std::uint32_t run() {
        if (scan_.isNumber(at_) ? readBehind() : readBefore()) {
            readShared();
        }
        return end_;
    }

  private:
    struct Figure {
        double value = 0;
        std::uint32_t end = 0;
    };

    [[nodiscard]] const auto& rowOf(const Match& match) const {
        return tables::currencies[match.row];
    }

    bool readBefore() {
        const Match* currency = currencyAt(at_);
        if (currency == nullptr || rowOf(*currency).form == CurrencyForm::Behind) {
            return false;
        }
        std::uint32_t i = currency->end;
        // "CAD $999" says what kind of dollars, "$999 CAD" too.
        if (const Match* sign = currencyAt(i);
            sign != nullptr && rowOf(*sign).form == CurrencyForm::Sign) {
            i = sign->end;
        }
        if (scan_.is(i, ".") || scan_.is(i, "~")) {
            ++i;
        }
        const auto figure = figureAt(i);
        if (!figure || !stands(*currency, {i, figure->end})) {
            return false;
        }
        std::uint32_t end = figure->end;
        const Match* code = currencyAt(end);
        if (code != nullptr && rowOf(*code).form == CurrencyForm::Code &&
            rowOf(*currency).form == CurrencyForm::Sign) {
            currency = code;
            end = code->end;
        }
        add(*currency, figure->value, {at_, end});
        return true;
    }

    bool readBehind() {
        const auto figure = figureAt(at_);
        const Match* currency = figure ? currencyAt(pastDash(figure->end)) : nullptr;
        if (currency == nullptr) {
            return figure && readRange(*figure);
        }
        const CurrencyForm form = rowOf(*currency).form;
        // A sign before the next number belongs to that one: "12 $999".
        const bool ofNext = form == CurrencyForm::Sign && scan_.isNumber(currency->end);
        if (ofNext || form == CurrencyForm::Before || form == CurrencyForm::Letter) {
            return false;
        }
        add(*currency, figure->value, {at_, currency->end});
        return true;
    }

    /// "between 300 and 350 euros", "300 or 350 euros": the currency of the second figure is the
    /// first one's too.
    bool readRange(const Figure& first) {
        constexpr double widest = 2.5;
        const bool joined = scan_.is(first.end, "to") || scan_.is(first.end, "and") ||
                            scan_.is(first.end, "or") || scan_.is(first.end, "-");
        const auto second =
            joined && !scan_.isYear(at_) ? figureAt(first.end + 1) : std::optional<Figure>();
        const Match* currency = second ? currencyAt(second->end) : nullptr;
        if (currency == nullptr || rowOf(*currency).form != CurrencyForm::Behind ||
            first.value >= second->value || second->value > widest * first.value ||
            first.value < rowOf(*currency).least) {
            return false;
        }
        add(*currency, first.value, {at_, first.end});
        add(*currency, second->value, {first.end + 1, currency->end});
        return true;
    }

    /// Behind the dash that stands for no cents: "449,- euros".
    [[nodiscard]] std::uint32_t pastDash(std::uint32_t i) const {
        const bool dash = (scan_.is(i, ",") || scan_.is(i, ".")) && scan_.is(i + 1, "-") &&
                          scan_.isGlued(i) && scan_.isGlued(i + 1);
        return dash ? i + 2 : i;
    }

    /// "€499/549", "Rs 15,999 and 17,999": figures of the same order that say nothing else.
    void readShared() {
        constexpr double widest = 2.5;
        while (scan_.isSeparator(end_)) {
            const std::uint32_t i = end_ + 1;
            const Amount& last = amounts_.back();
            const auto figure = figureAt(i);
            const bool shared = figure && figure->value > last.value / widest &&
                                figure->value < last.value * widest &&
                                figure->value >= last.least && !scan_.isYear(i) &&
                                scan_.isBreak(figure->end) && currencyAt(figure->end) == nullptr;
            if (!shared) {
                return;
            }
            const TokenRange range{i, figure->end};
            amounts_.push_back(
                {last.currency, figure->value, last.least, scan_.page.span(range), range});
            end_ = figure->end;
        }
    }

    [[nodiscard]] std::optional<Figure> figureAt(std::uint32_t i) const {
        const auto number = numberAt(scan_, i, true);
        if (!number) {
            return std::nullopt;
        }
        if (scan_.isWord(i + 1)) {
            if (const auto factor = magnitudeAt(i + 1)) {
                return Figure{std::round(scan_.page.token(i).number * *factor), i + 2};
            }
        }
        // "R12 128GB": what is counted in something else is no part of the amount.
        if (number->end > i + 1 && readUnit(scan_.page, number->end, scan_.range.end)) {
            return Figure{scan_.page.token(i).number, i + 1};
        }
        return Figure{number->value, number->end};
    }

    [[nodiscard]] std::optional<double> magnitudeAt(std::uint32_t i) const {
        if (!magnitudeWords.contains(scan_.page.token(i).key)) {
            return std::nullopt;
        }
        for (const Magnitude& magnitude : magnitudes) {
            if (scan_.page.is(i, magnitude.word) && (!magnitude.touching || scan_.isGlued(i))) {
                return magnitude.factor;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const Match* currencyAt(std::uint32_t i) const {
        const Match* match = scan_.inside(i) ? scan_.page.matchAt(i, TermKind::Currency) : nullptr;
        if (match == nullptr || match->end > scan_.range.end || scan_.masked[i]) {
            return nullptr;
        }
        // A sign that ends a word is none of a currency's: "iPhone 6S$".
        const bool whole =
            !scan_.page.token(i).isWord() || !scan_.isGlued(i) || !scan_.page.token(i - 1).isWord();
        return whole && isWrittenSo(*match) ? match : nullptr;
    }

    /// "TRY 120" is an amount, "try 120" is none; "Php 14,990" is one by its grouping.
    [[nodiscard]] bool isWrittenSo(const Match& match) const {
        const auto& row = rowOf(match);
        const Token& token = scan_.page.token(match.begin);
        if (row.form == CurrencyForm::Behind) {
            return true;
        }
        if (row.form == CurrencyForm::Sign) {
            // "a $999 phone" is not of Australia; "AU $999" is.
            const bool letter = token.isWord() && token.span.size() == 1;
            if (letter && !scan_.isGlued(match.begin + 1)) {
                return false;
            }
            return !token.isWord() || token.capital;
        }
        const bool capitals = std::all_of(row.writing.begin(), row.writing.end(), isUpper);
        if (capitals && !token.allCapitals) {
            return row.form == CurrencyForm::Code && token.capital && scan_.isNumber(match.end) &&
                   scan_.page.token(match.end).grouped;
        }
        return token.capital || row.code == "INR";
    }

    /// A letter is a currency where it touches a figure of thousands.
    [[nodiscard]] bool stands(const Match& currency, TokenRange number) const {
        if (rowOf(currency).form != CurrencyForm::Letter) {
            return true;
        }
        const Token& token = scan_.page.token(number.begin);
        return token.glued && (token.grouped || number.end > number.begin + 1);
    }

    /// The yen sign is the yuan's too: China's phones are what most such prices are of.
    [[nodiscard]] std::string codeOf(const Match& currency) const {
        const auto& row = rowOf(currency);
        if (row.writing == "¥" || row.writing == "￥") {
            for (std::uint32_t i = scan_.range.begin; i < scan_.range.end; ++i) {
                if (scan_.is(i, "japan") || scan_.is(i, "japanese")) {
                    return "JPY";
                }
            }
        }
        return std::string(row.code);
    }

    void add(const Match& currency, double value, TokenRange range) {
        amounts_.push_back(
            {codeOf(currency), value, rowOf(currency).least, scan_.page.span(range), range});
        end_ = range.end;
    }

    const TokenScan& scan_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::vector<Amount>& amounts_;
};

}  // namespace

std::uint32_t readAmounts(const TokenScan& scan, std::uint32_t at, std::vector<Amount>& amounts) {
    return AmountReader(scan, at, amounts).run();
}

}  // namespace speclens
