#include "core/extract/unit_list.h"

#include <algorithm>
#include <optional>
#include <span>

#include "core/extract/bare_list.h"
#include "core/extract/number_words.h"
#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

class UnitListReader {
  public:
    UnitListReader(const TokenScan& scan, std::uint32_t at, std::vector<Quantity>& quantities)
        : scan_(scan), at_(at), quantities_(quantities), first_(quantities.size()) {}

    /// The end of the list, or where it would begin.
    std::uint32_t run() {
        const bool found = scan_.isNumber(at_)
                               ? readWithUnit() || readBareList(scan_, at_, quantities_)
                               : readInWords();
        return found ? quantities_.back().range.end : at_;
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }
    /// The quantities of the list so far.
    [[nodiscard]] std::span<Quantity> list() const {
        return std::span(quantities_).subspan(first_);
    }

    /// The quantity of the number and the unit behind it; without a unit, of the number alone.
    [[nodiscard]] std::optional<Quantity> quantityAt(std::uint32_t i, bool& hasUnit) const {
        auto number = numberAt(scan_, i, true);
        if (!number) {
            return std::nullopt;
        }
        auto unit = readUnit(scan_.page, number->end, scan_.range.end);
        if (!(unit && comesInThousands(unit->unit))) {
            const std::uint32_t groupedEnd = number->end;
            number = numberAt(scan_, i, false);
            if (const auto fraction = fractionAt(scan_, number->end);
                fraction && token(i).isPlainInteger()) {
                number = WrittenNumber{number->value + fraction->value, fraction->end};
            }
            unit = number->end == groupedEnd ? unit
                                             : readUnit(scan_.page, number->end, scan_.range.end);
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
    bool readWithUnit() {
        std::uint32_t i = at_;
        std::size_t complete = 0;
        while (list().size() < longestList) {
            bool hasUnit = false;
            const auto quantity = quantityAt(i, hasUnit);
            const bool listed = complete == 0 || !hasUnit || !quantity ||
                                areListed(list()[complete - 1].unit, quantity->unit);
            if (!quantity || !listed || (!hasUnit && isPartOfWord(i))) {
                break;
            }
            quantities_.push_back(*quantity);
            if (hasUnit) {
                shareUnit(complete);
                complete = list().size();
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
        complete = withBareSizes(complete);
        quantities_.resize(first_ + complete);
        return complete > 0;
    }

    /// How many quantities the list has with the sizes of memory that leave out their unit behind
    /// the last that has one: "128GB or 256 if you pay more". They take its unit.
    [[nodiscard]] std::size_t withBareSizes(std::size_t complete) const {
        if (complete == 0 || complete == list().size() ||
            list()[complete - 1].unit != Unit::Gigabyte ||
            !scan_.isBreak(list().back().range.end)) {
            return complete;
        }
        constexpr double mostTimes = 4;
        double last = list()[complete - 1].value;
        for (Quantity& quantity : list().subspan(complete)) {
            const bool size = isMemorySize(token(quantity.range.begin)) &&
                              !scan_.is(quantity.range.begin - 1, "and") && quantity.value > last &&
                              quantity.value <= mostTimes * last;
            if (!size) {
                return complete;
            }
            quantity.unit = Unit::Gigabyte;
            last = quantity.value;
        }
        return list().size();
    }

    /// "A18, 8GB": the 18 belongs to the letters that it touches.
    [[nodiscard]] bool isPartOfWord(std::uint32_t i) const {
        return scan_.isGlued(i) && scan_.isWord(i - 1) && !scan_.is(i - 1, "x");
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
    void shareUnit(std::size_t from) const {
        const Quantity& last = quantities_.back();
        for (Quantity& quantity : list().subspan(from).first(list().size() - from - 1)) {
            const bool memory = last.unit == Unit::Terabyte && quantity.value > last.value;
            quantity.unit = memory ? Unit::Gigabyte : last.unit;
            if (comesInThousands(last.unit)) {
                quantity.value = numberAt(scan_, quantity.range.begin, true)->value;
            }
        }
    }

    // words := number-in-words ["-"] unit | "a" ["full" | "whole"] ( "terabyte" | "gigabyte" )
    bool readInWords() {
        if (!scan_.isWord(at_)) {
            return false;
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
            return false;
        }
        const auto unit = readUnit(scan_.page, end, scan_.range.end);
        if (!unit || !isCountedInWords(quantity.value, *unit) || isPartOfNumber()) {
            return false;
        }
        quantity.unit = unit->unit;
        quantity.range = {at_, unit->range.end};
        quantities_.push_back(quantity);
        return true;
    }

    [[nodiscard]] bool isCountedInWords(double value, const UnitMatch& match) const {
        const Unit unit = match.unit;
        const bool written = scan_.page.span(match.range).size() > 2;
        if (value <= 1) {
            return unit == Unit::Terabyte || isGigabyteOfRam(match) ||
                   (unit == Unit::Megapixel && scan_.is(at_, "one"));
        }
        return (written && (unit == Unit::Inch || unit == Unit::Watt || unit == Unit::Nit)) ||
               unit == Unit::Megapixel || unit == Unit::Gigabyte || unit == Unit::Terabyte ||
               unit == Unit::Hertz || unit == Unit::MilliampHour || isZoom(match);
    }

    /// "a gig of RAM"; of data a gigabyte says nothing.
    [[nodiscard]] bool isGigabyteOfRam(const UnitMatch& match) const {
        return match.unit == Unit::Gigabyte && scan_.is(match.range.end, "of") &&
               (scan_.is(match.range.end + 1, "ram") || scan_.is(match.range.end + 1, "memory"));
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
    std::vector<Quantity>& quantities_;
    std::size_t first_;  ///< of the list's own
};

}  // namespace

bool comesInThousands(Unit unit) {
    return unit == Unit::MilliampHour || unit == Unit::Nit;
}

std::uint32_t readUnitList(const TokenScan& scan, std::uint32_t at,
                           std::vector<Quantity>& quantities) {
    return UnitListReader(scan, at, quantities).run();
}

}  // namespace speclens
