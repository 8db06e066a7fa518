#include "core/extract/quantity.h"

#include <algorithm>
#include <optional>
#include <span>

#include "core/extract/implied_unit.h"
#include "core/extract/token_scan.h"
#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// What a quantity begins with: all other tokens are passed over.
constexpr Terms termsThatBegin = Terms::of(TermKind::Currency, TermKind::Numeral).withNumber();
constexpr WordSet wordsThatBegin(wordKey("f"), wordKey("aperture"), wordKey("a"), wordKey("half"));

class QuantityReader {
  public:
    QuantityReader(const TokenScan& scan, const Terms& terms, Quantities& result)
        : scan_(scan), terms_(terms), at_(scan.range.begin), result_(result) {}

    void run() {
        if (!terms_.hasAnyOf(termsThatBegin) && !terms_.has(TermKind::Unit)) {
            return;
        }
        for (goToBegin(); at_ < scan_.range.end; goToBegin()) {
            if (scan_.masked[at_] || !(readAperture() || readMoney() ||
                                       (scan_.isNumber(at_) ? readNumber() : readList()))) {
                ++at_;
            }
        }
        readImpliedUnits(scan_, terms_, lists_, result_);
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }

    /// Passes over the tokens that no quantity begins with.
    void goToBegin() {
        while (at_ < scan_.range.end && !mayBegin(at_)) {
            ++at_;
        }
    }

    [[nodiscard]] bool mayBegin(std::uint32_t i) const {
        return scan_.page.termsAt(i).hasAnyOf(termsThatBegin) ||
               wordsThatBegin.contains(token(i).key);
    }

    bool readNumber() { return readSensorFormat() || readSides() || readList(); }

    // aperture := "f" ["/"] number | "aperture" "of" number | number "aperture"
    bool readAperture() {
        if (scan_.is(at_, "f")) {
            const std::uint32_t i =
                scan_.is(at_ + 1, "/") || scan_.is(at_ + 1, "-") ? at_ + 2 : at_ + 1;
            return (scan_.isGlued(i) || token(at_).capital) && addAperture(i, at_);
        }
        if (scan_.is(at_, "aperture")) {
            return scan_.is(at_ + 1, "of") && addAperture(at_ + 2, at_ + 2);
        }
        return scan_.isNumber(at_) && scan_.is(at_ + 1, "aperture") && addAperture(at_, at_);
    }

    /// Adds the f-number at token `number`, its evidence from token `begin` on.
    bool addAperture(std::uint32_t number, std::uint32_t begin) {
        constexpr double widest = 0.9;
        constexpr double narrowest = 6;
        if (!scan_.isNumber(number) || token(number).number < widest ||
            token(number).number > narrowest || token(number).decimals == 0) {
            return false;
        }
        const TokenRange range{begin, number + 1};
        result_.apertures.push_back({token(number).number, scan_.page.span(range), range});
        at_ = range.end;
        // "f/1.5-2.4"
        if (scan_.is(at_, "-") && scan_.isGlued(at_) && scan_.isGlued(at_ + 1)) {
            addAperture(at_ + 1, at_ + 1);
        }
        return true;
    }

    // A fraction of an inch is a sensor's format: "1/1.56-inch".
    bool readSensorFormat() {
        if (token(at_).number != 1 || !scan_.is(at_ + 1, "/") || !scan_.isNumber(at_ + 2) ||
            !token(at_ + 2).glued || token(at_ + 2).number > 6) {
            return false;
        }
        const auto unit = readUnit(scan_.page, at_ + 3, scan_.range.end);
        if (token(at_ + 2).decimals == 0 && !(unit && unit->unit == Unit::Inch)) {
            return false;
        }
        at_ = unit ? unit->range.end : at_ + 3;
        return true;
    }

    bool readMoney() { return moveTo(readAmounts(scan_, at_, result_.amounts)); }

    bool readSides() {
        const auto list = readSideList(scan_, at_);
        if (!list) {
            return false;
        }
        if (list->dimensions) {
            result_.dimensions.push_back(*list->dimensions);
        }
        if (list->pixels) {
            result_.pixelPairs.push_back(*list->pixels);
        }
        at_ = list->end;
        return true;
    }

    bool readList() {
        const std::size_t first = result_.plain.size();
        if (!moveTo(readUnitList(scan_, at_, result_.plain))) {
            return false;
        }
        ++lists_;
        for (Quantity& quantity : std::span(result_.plain).subspan(first)) {
            quantity.evidence = scan_.page.span(quantity.range);
            quantity.list = lists_;
            if (quantity.unit == Unit::AmpHour) {
                quantity.unit = Unit::MilliampHour;
                quantity.value *= 1000;
            }
        }
        return true;
    }

    /// Goes on at `end`; false where that is where it stands.
    bool moveTo(std::uint32_t end) {
        const bool moved = end > at_;
        at_ = end;
        return moved;
    }

    const TokenScan& scan_;
    const Terms& terms_;  ///< of all its tokens
    std::uint32_t at_;
    std::uint32_t lists_ = 0;
    Quantities& result_;
};

}  // namespace

void readQuantities(const Page& page, TokenRange range, const Terms& terms, const TokenMask& masked,
                    Quantities& quantities) {
    quantities.clear();
    const TokenScan scan{page, range, masked};
    QuantityReader(scan, terms, quantities).run();
}

}  // namespace speclens
