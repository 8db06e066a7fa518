#include "core/extract/bare_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace speclens {
namespace {

class BareListReader {
  public:
    BareListReader(const TokenScan& scan, std::uint32_t at, std::vector<Quantity>& quantities)
        : scan_(scan), at_(at), quantities_(quantities), first_(quantities.size()) {}

    bool run() { return readInches() || readSizes() || readPlainList(); }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }
    /// The quantities of the list so far.
    [[nodiscard]] std::span<Quantity> list() const {
        return std::span(quantities_).subspan(first_);
    }

    // inches := number display
    /// "a 6.28 display"
    bool readInches() {
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
        if (inches) {
            addBare(at_, Unit::Inch);
        }
        return inches;
    }

    void addBare(std::uint32_t i, Unit unit) {
        Quantity& quantity = quantities_.emplace_back();
        quantity.unit = unit;
        quantity.value = token(i).number;
        quantity.range = {i, i + 1};
    }

    // sizes := size { ( "," | "or" | "and" | "/" ) size }
    /// Sizes of memory behind or before its name: "storage of 256 or 512", "8 or 12 of RAM".
    bool readSizes() {
        std::uint32_t i = at_;
        while (scan_.isNumber(i) && isMemorySize(token(i)) && list().size() < longestList) {
            addBare(i, Unit::Gigabyte);
            const std::uint32_t next = pastSeparators(i + 1);
            if (next == i + 1) {
                break;
            }
            i = next;
        }
        const std::uint32_t end = list().empty() ? at_ : list().back().range.end;
        const bool before = scan_.is(end, "of") && isMemoryName(end + 1);
        const bool behind = scan_.is(at_ - 1, "of") && isMemoryName(at_ - 2) && scan_.isBreak(end);
        if (list().empty() || !(before || behind)) {
            quantities_.resize(first_);
            return false;
        }
        return true;
    }

    [[nodiscard]] std::uint32_t pastSeparators(std::uint32_t i) const {
        const std::uint32_t next = scan_.is(i, ",") ? i + 1 : i;
        return scan_.is(next, "or") || scan_.is(next, "and") || scan_.is(next, "/") ? next + 1
                                                                                    : next;
    }

    [[nodiscard]] bool isMemoryName(std::uint32_t i) const {
        return scan_.is(i, "storage") || scan_.is(i, "ram");
    }

    // bare-list := memory ( "/" | "+" ) storage | megapixels { ( "/" | "+" ) megapixels }
    /// Lists whose figures say by themselves what they count: "8/128", "48+8+2".
    bool readPlainList() {
        if (!scan_.is(at_ + 1, "/") && !scan_.is(at_ + 1, "+")) {
            return false;
        }
        std::uint32_t i = at_;
        while (scan_.isNumber(i) && token(i).isPlainInteger() && list().size() < longestList) {
            addBare(i, Unit::Gigabyte);
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
            constexpr double smallStorage = 16;
            const bool storage =
                std::find(storages.begin(), storages.end(), list[1].value) != storages.end() ||
                (list[1].value == smallStorage && hasGigabytes());
            const bool pair = storage && list[0].value >= 2 && list[0].value <= largestMemory &&
                              list[1].value >= 4 * list[0].value;
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

    /// "the 3GB/32GB one is €599, the 2/16 one €499"
    [[nodiscard]] bool hasGigabytes() const {
        return std::any_of(
            quantities_.begin(), quantities_.begin() + static_cast<std::ptrdiff_t>(first_),
            [](const Quantity& quantity) { return quantity.unit == Unit::Gigabyte; });
    }

    const TokenScan& scan_;
    std::uint32_t at_;
    std::vector<Quantity>& quantities_;
    std::size_t first_;  ///< of the list's own
};

}  // namespace

bool isMemorySize(const Token& number) {
    constexpr std::array sizes = {1.0,  2.0,  3.0,  4.0,  6.0,   8.0,   12.0, 16.0,
                                  18.0, 24.0, 32.0, 64.0, 128.0, 256.0, 512.0};
    return number.isPlainInteger() &&
           std::find(sizes.begin(), sizes.end(), number.number) != sizes.end();
}

bool readBareList(const TokenScan& scan, std::uint32_t at, std::vector<Quantity>& quantities) {
    return BareListReader(scan, at, quantities).run();
}

}  // namespace speclens
