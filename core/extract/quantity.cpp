#include "core/extract/quantity.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestList = 8;

class QuantityReader {
  public:
    QuantityReader(const Page& page, TokenRange range, const std::vector<bool>& masked)
        : page_(page), range_(range), masked_(masked), at_(range.begin) {}

    Quantities run() {
        while (at_ < range_.end) {
            if (masked_[at_] || !(readAperture() || readAmount() || readNumber())) {
                ++at_;
            }
        }
        return std::move(result_);
    }

  private:
    [[nodiscard]] bool isNumberAt(std::uint32_t i) const {
        return i < range_.end && page_.token(i).isNumber() && !masked_[i] &&
               std::isfinite(page_.token(i).number);
    }
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return i < range_.end && page_.is(i, word);
    }

    /// The number's value; "20.000" before a unit that is never written with three decimals is
    /// twenty thousand.
    [[nodiscard]] double valueOf(const Token& token, std::optional<Unit> unit) const {
        const bool grouped = token.decimals == 3 && token.number < 1000 &&
                             (unit == Unit::MilliampHour || unit == Unit::Nit || !unit);
        return grouped ? std::round(token.number * 1000) : token.number;
    }

    bool readNumber() {
        return isNumberAt(at_) && (readSensorFormat() || readTimesList() || readUnitList());
    }

    // aperture := "f" ["/"] number
    bool readAperture() {
        if (!is(at_, "f")) {
            return false;
        }
        std::uint32_t i = at_ + 1;
        if (is(i, "/") || is(i, "-")) {
            ++i;
        }
        if (!isNumberAt(i) || !page_.token(i).glued || page_.token(i).number < 0.9 ||
            page_.token(i).number > 6 || page_.token(i).decimals == 0) {
            return false;
        }
        result_.apertures.push_back(
            {page_.token(i).number, page_.span({at_, i + 1}), {at_, i + 1}});
        at_ = i + 1;
        return true;
    }

    // A fraction of an inch is a sensor's format: "1/1.56-inch".
    bool readSensorFormat() {
        if (page_.token(at_).number != 1 || !is(at_ + 1, "/") || !isNumberAt(at_ + 2) ||
            !page_.token(at_ + 2).glued || page_.token(at_ + 2).decimals == 0) {
            return false;
        }
        const auto unit = readUnit(page_, at_ + 3, range_.end);
        at_ = unit ? unit->range.end : at_ + 3;
        return true;
    }

    // amount := currency number | number [multiplier] currency
    bool readAmount() {
        if (const Match* currency = currencyAt(at_)) {
            std::uint32_t i = currency->end;
            if (is(i, ".")) {
                ++i;
            }
            if (isNumberAt(i) && standsBefore(*currency)) {
                return addAmount(*currency, at_, i, std::nullopt);
            }
            return false;
        }
        if (!isNumberAt(at_)) {
            return false;
        }
        const std::uint32_t behind = multiplierEnd(at_ + 1);
        const Match* currency = currencyAt(behind);
        // A sign before the next number belongs to that one: "12 $999".
        if (currency == nullptr ||
            (!page_.token(currency->begin).isWord() && isNumberAt(currency->end))) {
            return false;
        }
        return addAmount(*currency, at_, at_, currency->end);
    }

    /// Codes count in capitals only: "TRY 120" is an amount, "try 120" is none.
    [[nodiscard]] const Match* currencyAt(std::uint32_t i) const {
        const Match* match = i < range_.end ? page_.matchAt(i, TermKind::Currency) : nullptr;
        if (match == nullptr || match->end > range_.end) {
            return nullptr;
        }
        const std::string_view writing = tables::currencies[match->row].writing;
        const bool code =
            writing.size() > 1 && std::all_of(writing.begin(), writing.end(),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
        return code && !page_.token(i).allCapitals ? nullptr : match;
    }

    /// A currency's name in full stands behind its amount: "30 won", not "won 30".
    [[nodiscard]] static bool standsBefore(const Match& currency) {
        const char first = tables::currencies[currency.row].writing.front();
        return first < 'a' || first > 'z';
    }

    /// The yen sign is the yuan's too: China's phones are what most such prices are of.
    [[nodiscard]] std::string codeOf(const Match& currency) const {
        const auto& row = tables::currencies[currency.row];
        if (row.writing == "¥") {
            for (std::uint32_t i = range_.begin; i < range_.end; ++i) {
                if (is(i, "japan") || is(i, "japanese")) {
                    return "JPY";
                }
            }
        }
        return std::string(row.code);
    }

    [[nodiscard]] std::uint32_t multiplierEnd(std::uint32_t i) const {
        return is(i, "lakh") || is(i, "lakhs") || (is(i, "k") && page_.token(i).glued) ? i + 1 : i;
    }

    bool addAmount(const Match& currency, std::uint32_t begin, std::uint32_t number,
                   std::optional<std::uint32_t> end) {
        double value = valueOf(page_.token(number), std::nullopt);
        std::uint32_t stop = number + 1;
        if (is(stop, "lakh") || is(stop, "lakhs")) {
            value *= 100000;
            ++stop;
        } else if (is(stop, "k") && page_.token(stop).glued) {
            value *= 1000;
            ++stop;
        } else if (is(stop, "million") || is(stop, "billion") || is(stop, "crore") ||
                   is(stop, "bn") || is(stop, "m")) {
            at_ = stop + 1;
            return true;
        }
        const TokenRange range{begin, end.value_or(stop)};
        result_.amounts.push_back({codeOf(currency), value, page_.span(range), range});
        at_ = range.end;
        return true;
    }

    // times-list := number [unit] "x" number [unit] [ "x" number [unit] ]
    bool readTimesList() {
        std::vector<std::uint32_t> numbers = {at_};
        std::optional<Unit> unit;
        std::uint32_t i = skipUnit(at_ + 1, unit);
        while ((is(i, "x") || is(i, "by") || is(i, "*")) && isNumberAt(i + 1) &&
               numbers.size() < 3) {
            numbers.push_back(i + 1);
            i = skipUnit(i + 2, unit);
        }
        const TokenRange range{at_, i};
        if (numbers.size() == 3 &&
            (unit == Unit::Millimeter || unit == Unit::Centimeter || !unit)) {
            return addDimensions(numbers, unit == Unit::Centimeter ? 10 : 1, range);
        }
        return numbers.size() == 2 && addPixelPair(numbers, unit, range);
    }

    [[nodiscard]] std::uint32_t skipUnit(std::uint32_t i, std::optional<Unit>& unit) const {
        const auto match = readUnit(page_, i, range_.end);
        if (!match || match->unit == Unit::Times) {
            return i;
        }
        unit = match->unit;
        return match->range.end;
    }

    bool addDimensions(const std::vector<std::uint32_t>& numbers, double scale, TokenRange range) {
        Dimensions dimensions;
        dimensions.range = range;
        for (std::size_t side = 0; side < 3; ++side) {
            dimensions.sides[side] = page_.token(numbers[side]).number * scale;
            dimensions.evidence[side] = page_.token(numbers[side]).span;
        }
        result_.dimensions.push_back(dimensions);
        at_ = range.end;
        return true;
    }

    bool addPixelPair(const std::vector<std::uint32_t>& numbers, std::optional<Unit> unit,
                      TokenRange range) {
        const double first = page_.token(numbers[0]).number;
        const double second = page_.token(numbers[1]).number;
        const bool fits = std::min(first, second) >= 240 && std::max(first, second) <= 8000 &&
                          page_.token(numbers[0]).decimals == 0 &&
                          page_.token(numbers[1]).decimals == 0 && (!unit || unit == Unit::Pixel);
        if (!fits) {
            return false;
        }
        const TokenRange pair{range.begin, numbers[1] + 1};
        result_.pixelPairs.push_back(
            {static_cast<int>(first), static_cast<int>(second), page_.span(pair), pair});
        at_ = range.end;
        return true;
    }

    [[nodiscard]] bool isSeparator(std::uint32_t i) const {
        return is(i, "+") || is(i, "/") || is(i, "or") || is(i, "and") || is(i, "to") ||
               is(i, "-") || is(i, ",") || is(i, "&");
    }

    // unit-list := number { [unit] separator number } unit
    bool readUnitList() {
        std::vector<Quantity> list;
        std::uint32_t i = at_;
        std::uint32_t end = at_;
        std::size_t complete = 0;
        while (isNumberAt(i) && list.size() < longestList) {
            Quantity quantity;
            quantity.range = {i, i + 1};
            const auto unit = readUnit(page_, i + 1, range_.end);
            if (unit) {
                quantity.unit = unit->unit;
                quantity.range.end = unit->range.end;
            }
            quantity.value = page_.token(i).number;
            list.push_back(quantity);
            if (unit) {
                const bool sameUnit = complete == 0 || list[complete - 1].unit == unit->unit;
                if (!sameUnit) {
                    list.pop_back();
                    break;
                }
                for (std::size_t k = complete; k < list.size(); ++k) {
                    list[k].unit = unit->unit;
                }
                complete = list.size();
                end = quantity.range.end;
            }
            i = quantity.range.end;
            if (is(i, ",") && (is(i + 1, "and") || is(i + 1, "or"))) {
                ++i;
            }
            if (!isSeparator(i)) {
                break;
            }
            ++i;
        }
        list.resize(std::min(complete, list.size()));
        if (list.empty()) {
            return false;
        }
        ++lists_;
        for (Quantity& quantity : list) {
            quantity.value = valueOf(page_.token(quantity.range.begin), quantity.unit);
            quantity.evidence = page_.span(quantity.range);
            quantity.list = lists_;
            result_.plain.push_back(quantity);
        }
        at_ = end;
        return true;
    }

    const Page& page_;
    TokenRange range_;
    const std::vector<bool>& masked_;
    std::uint32_t at_;
    std::uint32_t lists_ = 0;
    Quantities result_;
};

}  // namespace

Quantities readQuantities(const Page& page, TokenRange range, const std::vector<bool>& masked) {
    return QuantityReader(page, range, masked).run();
}

}  // namespace speclens
