#include "core/extract/unit_list.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/number_words.h"
#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestList = 8;

class UnitListReader {
  public:
    UnitListReader(const TokenScan& scan, std::uint32_t at) : scan_(scan), at_(at) {}

    std::vector<Quantity> run() {
        if (!scan_.isNumber(at_)) {
            return inWords();
        }
        std::vector<Quantity> list = withUnit();
        return list.empty() ? bare() : list;
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }

    /// The quantity of the number and the unit behind it; without a unit, of the number alone.
    [[nodiscard]] std::optional<Quantity> quantityAt(std::uint32_t i, bool& hasUnit) const {
        auto number = numberAt(scan_, i, true);
        if (!number) {
            return std::nullopt;
        }
        auto unit = readUnit(scan_.page, number->end, scan_.range.end);
        if (!(unit && comesInThousands(unit->unit))) {
            number = numberAt(scan_, i, false);
            if (const auto fraction = fractionAt(scan_, number->end);
                fraction && token(i).isPlainInteger()) {
                number = WrittenNumber{number->value + fraction->value, fraction->end};
            }
            unit = readUnit(scan_.page, number->end, scan_.range.end);
        }
        Quantity quantity;
        quantity.value = number->value;
        quantity.range = {i, number->end};
        hasUnit = unit.has_value();
        if (unit) {
            quantity.unit = unit->unit;
            quantity.range.end = unit->range.end;
        }
        return quantity;
    }

    // unit-list := number { [unit] separator number } unit
    std::vector<Quantity> withUnit() const {
        std::vector<Quantity> list;
        std::uint32_t i = at_;
        std::size_t complete = 0;
        while (list.size() < longestList) {
            bool hasUnit = false;
            const auto quantity = quantityAt(i, hasUnit);
            if (!quantity ||
                (hasUnit && complete > 0 && !areListed(list[complete - 1].unit, quantity->unit))) {
                break;
            }
            list.push_back(*quantity);
            if (hasUnit) {
                shareUnit(list, complete);
                complete = list.size();
            }
            i = quantity->range.end;
            if (scan_.is(i, ",") && (scan_.is(i + 1, "and") || scan_.is(i + 1, "or"))) {
                ++i;
            }
            if (!scan_.isSeparator(i)) {
                break;
            }
            ++i;
        }
        list.resize(complete);
        return list;
    }

    /// Whether one list can hold both units: "256GB, 512GB and 1TB".
    static bool areListed(Unit left, Unit right) {
        const auto isMemory = [](Unit unit) {
            return unit == Unit::Gigabyte || unit == Unit::Terabyte;
        };
        return left == right || (isMemory(left) && isMemory(right));
    }

    /// Gives the unit of a list's last quantity to the ones since `from`. "12/1TB" is memory
    /// beside storage, in gigabytes.
    void shareUnit(std::vector<Quantity>& list, std::size_t from) const {
        const Quantity last = list.back();
        for (std::size_t k = from; k + 1 < list.size(); ++k) {
            const bool memory = last.unit == Unit::Terabyte && list[k].value > last.value;
            list[k].unit = memory ? Unit::Gigabyte : last.unit;
            if (comesInThousands(last.unit)) {
                list[k].value = numberAt(scan_, list[k].range.begin, true)->value;
            }
        }
    }

    // bare-list := memory ( "/" | "+" ) storage | megapixels { ( "/" | "+" ) megapixels }
    /// Lists whose figures say by themselves what they count: "8/128", "48+8+2".
    [[nodiscard]] std::vector<Quantity> bare() const {
        std::vector<Quantity> list;
        std::uint32_t i = at_;
        while (scan_.isNumber(i) && token(i).isPlainInteger() && list.size() < longestList) {
            Quantity& quantity = list.emplace_back();
            quantity.value = token(i).number;
            quantity.range = {i, i + 1};
            if (!(scan_.is(i + 1, "/") || scan_.is(i + 1, "+")) ||
                scan_.is(i + 1, "/") != scan_.is(at_ + 1, "/")) {
                break;
            }
            i += 2;
        }
        const auto unit = unitOfBareList(list);
        if (!unit) {
            return {};
        }
        for (Quantity& quantity : list) {
            quantity.unit = *unit;
        }
        return list;
    }

    [[nodiscard]] std::optional<Unit> unitOfBareList(const std::vector<Quantity>& list) const {
        constexpr std::array storages = {32.0, 64.0, 128.0, 256.0, 512.0, 1024.0};
        constexpr double largestMemory = 24;
        if (list.size() == 2) {
            const bool pair =
                list[0].value >= 2 && list[0].value <= largestMemory &&
                list[1].value >= 4 * list[0].value &&
                std::find(storages.begin(), storages.end(), list[1].value) != storages.end();
            return pair ? std::optional(Unit::Gigabyte) : std::nullopt;
        }
        constexpr double smallestMain = 8;
        constexpr double largestMain = 200;
        const bool cameras =
            list.size() > 2 && list[0].value >= smallestMain && list[0].value <= largestMain &&
            std::all_of(list.begin(), list.end(),
                        [&](const Quantity& other) {
                            return other.value >= 2 && other.value <= list[0].value;
                        }) &&
            scan_.page.findCue(scan_.range, Cue::Camera) != nullptr;
        return cameras ? std::optional(Unit::Megapixel) : std::nullopt;
    }

    // words := number-in-words ["-"] unit | "a" ["full" | "whole"] "terabyte"
    [[nodiscard]] std::vector<Quantity> inWords() const {
        if (!scan_.isWord(at_)) {
            return {};
        }
        Quantity quantity;
        std::uint32_t end = 0;
        if (const auto number = wordNumberAt(scan_, at_)) {
            quantity.value = number->value;
            end = number->end;
        } else if (scan_.is(at_, "a")) {
            quantity.value = 1;
            end = at_ + (scan_.is(at_ + 1, "full") || scan_.is(at_ + 1, "whole") ? 2 : 1);
        } else {
            return {};
        }
        const auto unit = readUnit(scan_.page, end, scan_.range.end);
        if (!unit || !isCountedInWords(quantity.value, *unit) || isPartOfNumber()) {
            return {};
        }
        quantity.unit = unit->unit;
        quantity.range = {at_, unit->range.end};
        return {quantity};
    }

    [[nodiscard]] bool isCountedInWords(double value, const UnitMatch& match) const {
        const Unit unit = match.unit;
        if (value <= 1) {
            return unit == Unit::Terabyte;
        }
        const bool written = scan_.page.span(match.range).size() > 2;
        return (written && (unit == Unit::Inch || unit == Unit::Watt || unit == Unit::Nit)) ||
               unit == Unit::Megapixel || unit == Unit::Gigabyte || unit == Unit::Terabyte ||
               unit == Unit::Hertz || unit == Unit::MilliampHour || isZoom(match);
    }

    /// "three times optical zoom"; "three times a day" is none.
    [[nodiscard]] bool isZoom(const UnitMatch& match) const {
        return match.unit == Unit::Times && match.range.end < scan_.range.end &&
               scan_.page.cueAt(match.range.end, Cue::Optical) != nullptr;
    }

    /// "3 hundred watts" is not a hundred.
    [[nodiscard]] bool isPartOfNumber() const {
        const bool hyphen = at_ > scan_.range.begin + 1 && scan_.is(at_ - 1, "-");
        const std::uint32_t before = hyphen ? at_ - 2 : at_ - 1;
        return scan_.inside(before) && (token(before).isNumber() || scan_.is(before, "hundred") ||
                                        scan_.page.matchAt(before, TermKind::Numeral) != nullptr);
    }

    const TokenScan& scan_;
    std::uint32_t at_;
};

}  // namespace

bool comesInThousands(Unit unit) {
    return unit == Unit::MilliampHour || unit == Unit::Nit;
}

std::vector<Quantity> readUnitList(const TokenScan& scan, std::uint32_t at) {
    return UnitListReader(scan, at).run();
}

}  // namespace speclens
