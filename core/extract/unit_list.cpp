#include "core/extract/unit_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "core/extract/number_words.h"
#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestList = 8;

class UnitListReader {
  public:
    UnitListReader(const TokenScan& scan, std::uint32_t at, std::vector<Quantity>& quantities)
        : scan_(scan), at_(at), quantities_(quantities), first_(quantities.size()) {}

    /// The end of the list, or where it would begin.
    std::uint32_t run() {
        const bool found =
            scan_.isNumber(at_) ? readWithUnit() || readBeforeNoun() || readBare() : readInWords();
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
        quantities_.resize(first_ + complete);
        return complete > 0;
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

    // before-noun := inches display | gigabytes "of" ( storage | memory )
    /// A number whose noun says what it counts: "a 6.28 display", "128 of storage".
    bool readBeforeNoun() {
        constexpr double smallest = 3.5;
        constexpr double largest = 8.5;
        const Token& number = token(at_);
        const std::uint32_t next = at_ + 1;
        if (!scan_.inside(next) || scan_.masked[next]) {
            return false;
        }
        const bool inches = number.decimals > 0 && number.number >= smallest &&
                            number.number <= largest &&
                            scan_.page.cueAt(next, Cue::Display) != nullptr;
        const bool gigabytes = isMemorySize(number) && scan_.is(next, "of") &&
                               (scan_.is(next + 1, "storage") || scan_.is(next + 1, "ram"));
        if (!inches && !gigabytes) {
            return false;
        }
        Quantity& quantity = quantities_.emplace_back();
        quantity.unit = inches ? Unit::Inch : Unit::Gigabyte;
        quantity.value = number.number;
        quantity.range = {at_, next};
        return true;
    }

    static bool isMemorySize(const Token& number) {
        constexpr std::array sizes = {1.0,  2.0,  3.0,  4.0,   6.0,   8.0,  12.0,
                                      16.0, 32.0, 64.0, 128.0, 256.0, 512.0};
        return number.isPlainInteger() &&
               std::find(sizes.begin(), sizes.end(), number.number) != sizes.end();
    }

    // bare-list := memory ( "/" | "+" ) storage | megapixels { ( "/" | "+" ) megapixels }
    /// Lists whose figures say by themselves what they count: "8/128", "48+8+2".
    bool readBare() {
        if (!scan_.is(at_ + 1, "/") && !scan_.is(at_ + 1, "+")) {
            return false;
        }
        std::uint32_t i = at_;
        while (scan_.isNumber(i) && token(i).isPlainInteger() && list().size() < longestList) {
            Quantity& quantity = quantities_.emplace_back();
            quantity.value = token(i).number;
            quantity.range = {i, i + 1};
            if (!(scan_.is(i + 1, "/") || scan_.is(i + 1, "+")) ||
                scan_.is(i + 1, "/") != scan_.is(at_ + 1, "/")) {
                break;
            }
            i += 2;
        }
        const auto unit = unitOfBareList(list());
        if (!unit) {
            quantities_.resize(first_);
            return false;
        }
        for (Quantity& quantity : list()) {
            quantity.unit = *unit;
        }
        return true;
    }

    [[nodiscard]] std::optional<Unit> unitOfBareList(std::span<const Quantity> list) const {
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
