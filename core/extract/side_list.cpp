#include "core/extract/side_list.h"

#include <algorithm>
#include <array>

#include "core/extract/unit_reader.h"

namespace speclens {
namespace {

class SideListReader {
  public:
    SideListReader(const TokenScan& scan, std::uint32_t at) : scan_(scan), end_(at) {}

    // side-list := side "x" side [ "x" side ]
    // side      := number ["p"] [unit] [ "(" letter ")" ]
    std::optional<SideList> run() {
        readSide();
        for (std::uint32_t next = pastJoint(end_);
             count_ < mostSides && next > end_ && scan_.isNumber(next); next = pastJoint(end_)) {
            end_ = next;
            readSide();
        }
        if (count_ < 2) {
            return std::nullopt;
        }
        SideList list;
        list.end = end_;
        if (isBody()) {
            list.dimensions = dimensions();
        } else if (count_ == 2) {
            list.pixels = pixels();
        }
        return list.dimensions || list.pixels || unit_ == Unit::Inch ? std::optional(list)
                                                                     : std::nullopt;
    }

  private:
    // joint := "x" | "*" | "by" | "-by-"
    /// Where the next side begins behind a joint at `i`; `i` where there is none.
    [[nodiscard]] std::uint32_t pastJoint(std::uint32_t i) const {
        if (scan_.is(i, "-") && scan_.is(i + 1, "by") && scan_.is(i + 2, "-")) {
            return i + 3;
        }
        const bool joint = scan_.is(i, "x") || scan_.is(i, "by") || scan_.is(i, "*");
        return joint ? i + 1 : end_;
    }

    void readSide() {
        numbers_[count_++] = end_;
        ++end_;
        numberEnd_ = end_;
        if (scan_.is(end_, "p") && scan_.isGlued(end_)) {
            ++end_;
        }
        const auto unit = readUnit(scan_.page, end_, scan_.range.end);
        if (unit && unit->unit != Unit::Times) {
            unit_ = unit->unit;
            end_ = unit->range.end;
        }
        // "163.1 (H) x 75.9 (W)"
        if (scan_.is(end_, "(") && scan_.isWord(end_ + 1) && scan_.is(end_ + 2, ")") &&
            scan_.page.token(end_ + 1).span.size() == 1) {
            end_ += 3;
        }
    }

    [[nodiscard]] double number(std::size_t side) const {
        return scan_.page.token(numbers_[side]).number;
    }

    [[nodiscard]] bool isBody() const {
        const bool metric = unit_ == Unit::Millimeter || unit_ == Unit::Centimeter;
        return count_ == mostSides ? metric || !unit_ : metric;
    }

    [[nodiscard]] Dimensions dimensions() const {
        Dimensions result;
        result.range = {numbers_.front(), end_};
        result.count = count_;
        for (std::size_t side = 0; side < count_; ++side) {
            result.sides[side] = unit_ == Unit::Centimeter ? number(side) * 10 : number(side);
            result.evidence[side] = scan_.page.token(numbers_[side]).span;
        }
        return result;
    }

    [[nodiscard]] std::optional<PixelPair> pixels() const {
        constexpr double fewest = 120;
        constexpr double most = 10000;
        const Token& first = scan_.page.token(numbers_[0]);
        const Token& second = scan_.page.token(numbers_[1]);
        const bool fits = std::min(first.number, second.number) >= fewest &&
                          std::max(first.number, second.number) <= most && first.decimals == 0 &&
                          second.decimals == 0 && (!unit_ || unit_ == Unit::Pixel);
        if (!fits) {
            return std::nullopt;
        }
        const TokenRange pair{numbers_[0], numberEnd_};
        return PixelPair{static_cast<int>(first.number), static_cast<int>(second.number),
                         scan_.page.span(pair), pair};
    }

    static constexpr std::size_t mostSides = 3;

    const TokenScan& scan_;
    std::uint32_t end_;
    std::uint32_t numberEnd_ = 0;  ///< behind the last side's number
    std::array<std::uint32_t, mostSides> numbers_{};
    std::uint32_t count_ = 0;  ///< of numbers_
    std::optional<Unit> unit_;
};

}  // namespace

std::optional<SideList> readSideList(const TokenScan& scan, std::uint32_t at) {
    return SideListReader(scan, at).run();
}

}  // namespace speclens
