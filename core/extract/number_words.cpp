#include "core/extract/number_words.h"

namespace speclens {
namespace {

constexpr double half = 0.5;

class WordNumberReader {
  public:
    WordNumberReader(const TokenScan& scan, std::uint32_t at) : scan_(scan), at_(at), end_(at) {}

    // number := "half" ("a" | "an") | ["a"] { group } [ "and" "a" "half" ]
    std::optional<WrittenNumber> run() {
        if (scan_.is(at_, "half") && (scan_.is(at_ + 1, "a") || scan_.is(at_ + 1, "an"))) {
            return WrittenNumber{half, at_ + 2};
        }
        if (scan_.is(at_, "a") && multiplierAt(at_ + 1)) {
            group_ = 1;
            end_ = at_ + 1;
        } else if (!takeNumeral(at_)) {
            return std::nullopt;
        }
        while (takeNext(end_)) {
        }
        const double whole = whole_ + group_;
        const std::uint32_t behind = pastHyphen(end_);
        if (scan_.is(behind, "and")) {
            const std::uint32_t article = pastHyphen(behind + 1);
            const std::uint32_t part = pastHyphen(article + 1);
            if (scan_.is(article, "a") && scan_.is(part, "half")) {
                return WrittenNumber{whole + half, part + 1};
            }
        }
        return WrittenNumber{whole, end_};
    }

  private:
    [[nodiscard]] std::uint32_t pastHyphen(std::uint32_t i) const {
        return scan_.is(i, "-") && scan_.isGlued(i) ? i + 1 : i;
    }

    [[nodiscard]] std::optional<double> multiplierAt(std::uint32_t i) const {
        constexpr double hundred = 100;
        constexpr double thousand = 1000;
        if (scan_.is(i, "hundred")) {
            return hundred;
        }
        return scan_.is(i, "thousand") ? std::optional(thousand) : std::nullopt;
    }

    bool takeNumeral(std::uint32_t i) {
        const Match* numeral = scan_.inside(i) && !scan_.masked[i]
                                   ? scan_.page.matchAt(i, TermKind::Numeral)
                                   : nullptr;
        if (numeral == nullptr || tables::numerals[numeral->row].use != NumeralUse::Anything) {
            return false;
        }
        constexpr int ten = 10;
        constexpr int hundred = 100;
        constexpr int twenty = 20;
        const double number = tables::numerals[numeral->row].number;
        const int below = static_cast<int>(group_) % hundred;
        // "twenty-five", "hundred and eight"; "five ten" are two numbers.
        const bool fits = below == 0 || (below >= twenty && below % ten == 0 && number < ten);
        if (!fits) {
            return false;
        }
        group_ += number;
        end_ = numeral->end;
        return true;
    }

    bool takeNext(std::uint32_t i) {
        std::uint32_t next = pastHyphen(i);
        if (const auto multiplier = multiplierAt(next)) {
            if (group_ == 0 || group_ >= *multiplier) {
                return false;
            }
            group_ *= *multiplier;
            constexpr double thousand = 1000;
            if (*multiplier == thousand) {
                whole_ += group_;
                group_ = 0;
            }
            end_ = next + 1;
            return true;
        }
        if (scan_.is(next, "and") && multiplierAt(i - 1)) {
            next = pastHyphen(next + 1);
        }
        return takeNumeral(next);
    }

    const TokenScan& scan_;
    std::uint32_t at_;
    std::uint32_t end_;
    double whole_ = 0;  ///< thousands
    double group_ = 0;  ///< what stands behind them
};

}  // namespace

std::optional<WrittenNumber> wordNumberAt(const TokenScan& scan, std::uint32_t at) {
    return WordNumberReader(scan, at).run();
}

std::optional<WrittenNumber> fractionAt(const TokenScan& scan, std::uint32_t at) {
    constexpr double quarter = 0.25;
    if (scan.is(at, "½")) {
        return WrittenNumber{half, at + 1};
    }
    if (scan.is(at, "¼")) {
        return WrittenNumber{quarter, at + 1};
    }
    if (scan.is(at, "¾")) {
        return WrittenNumber{1 - quarter, at + 1};
    }
    if (!scan.isNumber(at) || scan.isGlued(at) || !scan.is(at + 1, "/") || !scan.isNumber(at + 2)) {
        return std::nullopt;
    }
    constexpr double mostParts = 8;
    const Token& above = scan.page.token(at);
    const Token& below = scan.page.token(at + 2);
    const bool fraction = above.isPlainInteger() && below.isPlainInteger() && above.number > 0 &&
                          above.number < below.number && below.number <= mostParts;
    return fraction ? std::optional(WrittenNumber{above.number / below.number, at + 3})
                    : std::nullopt;
}

}  // namespace speclens
