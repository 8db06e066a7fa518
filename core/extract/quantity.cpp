#include "core/extract/quantity.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "core/extract/token_scan.h"
#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t contrastReach = 4;
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
        if (terms_.has(TermKind::CameraRole)) {
            readPlaced();
        }
        if (terms_.has(TermKind::Contrast)) {
            readContrasted();
        }
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

    // contrasted := contrast { word } number
    /// A number set against a quantity counts the same: "30W instead of 10", "4,300mAh against
    /// Samsung's 3,700".
    void readContrasted() {
        const std::size_t stated = result_.plain.size();
        for (std::size_t i = 0; i < stated; ++i) {
            const Quantity quantity = result_.plain[i];
            if (const Match* contrast = contrastBehind(quantity.range.end)) {
                addContrasted(quantity, {contrast->end, contrast->end + contrastReach + 1});
            }
            if (const auto versus = versusBefore(quantity.range.begin)) {
                addLike(quantity, *versus - 1, *versus);
            }
        }
        sortFrom(stated);
    }

    /// "13 megapixels on the back, 5 on the front": a place says which camera a bare figure is of.
    void readPlaced() {
        constexpr std::uint32_t longestGap = 6;
        const std::size_t stated = result_.plain.size();
        for (std::size_t k = 0; k < stated; ++k) {
            const Quantity quantity = result_.plain[k];
            std::uint32_t i = quantity.range.end;
            while (i < quantity.range.end + longestGap && scan_.inside(i) && !scan_.isNumber(i)) {
                ++i;
            }
            if (quantity.unit == Unit::Megapixel && scan_.isNumber(i) && isCameraPlace(i + 1) &&
                (scan_.is(i - 1, ",") || scan_.is(i - 1, "and")) && !isTaken(i) &&
                isCamera(token(i).number)) {
                addOfUnit(quantity, token(i).number, {i, i + 1});
            }
        }
        sortFrom(stated);
    }

    static bool isCamera(double megapixels) {
        constexpr double fewest = 0.3;
        constexpr double most = 250;
        return megapixels >= fewest && megapixels <= most;
    }

    // place := ( "on" | "at" | "in" ) "the" side | "in" "front" | "up" "front" | "for" "selfies"
    [[nodiscard]] bool isCameraPlace(std::uint32_t i) const {
        const bool side =
            scan_.is(i + 2, "front") || scan_.is(i + 2, "back") || scan_.is(i + 2, "rear");
        return (scan_.is(i + 1, "the") && side &&
                (scan_.is(i, "on") || scan_.is(i, "at") || scan_.is(i, "in"))) ||
               (scan_.is(i + 1, "front") && (scan_.is(i, "in") || scan_.is(i, "up"))) ||
               (scan_.is(i, "for") && scan_.is(i + 1, "selfies"));
    }

    /// Puts the quantities since `stated` where they stand in the text.
    void sortFrom(std::size_t stated) {
        if (result_.plain.size() == stated) {
            return;
        }
        std::stable_sort(result_.plain.begin(), result_.plain.end(),
                         [](const Quantity& left, const Quantity& right) {
                             return left.range.begin < right.range.begin;
                         });
    }

    /// The contrast that the words from `begin` on come to; "like" sets nothing against another.
    [[nodiscard]] const Match* contrastBehind(std::uint32_t begin) const {
        const std::uint32_t end = std::min(scan_.range.end, begin + 2 * contrastReach);
        for (std::uint32_t i = begin; i < end; ++i) {
            if (token(i).isNumber() || scan_.is(i, ";") || scan_.is(i, "like")) {
                return nullptr;
            }
            if (const Match* contrast = scan_.page.matchAt(i, TermKind::Contrast)) {
                return contrast;
            }
        }
        return nullptr;
    }

    void addContrasted(const Quantity& stated, TokenRange behind) {
        std::uint32_t i = behind.begin;
        while (i < behind.end && scan_.inside(i) && !scan_.isNumber(i)) {
            if (!token(i).isWord() && !token(i).isNumber()) {
                return;
            }
            ++i;
        }
        if (i < behind.end && scan_.isNumber(i)) {
            addLike(stated, i, std::nullopt);
        }
    }

    /// Where the "vs" or "against" right before a quantity begins: "5000 vs 3700 mAh".
    [[nodiscard]] std::optional<std::uint32_t> versusBefore(std::uint32_t begin) const {
        const std::uint32_t end = begin > 0 && scan_.is(begin - 1, ".") ? begin - 1 : begin;
        const bool versus = end > scan_.range.begin + 1 &&
                            (scan_.is(end - 1, "vs") || scan_.is(end - 1, "versus") ||
                             scan_.is(end - 1, "against"));
        return versus && scan_.isNumber(end - 2) ? std::optional(end - 1) : std::nullopt;
    }

    /// Adds the number at `i` as a quantity of the same unit, where it is of the same order. `end`
    /// is where it must end; without one a break must follow.
    void addLike(const Quantity& stated, std::uint32_t i, std::optional<std::uint32_t> end) {
        constexpr double widest = 4;
        const auto number = numberAt(scan_, i, comesInThousands(stated.unit));
        const bool fits = number && number->value * widest > stated.value &&
                          number->value < stated.value * widest &&
                          (end ? number->end == *end : scan_.isBreak(number->end)) &&
                          !scan_.isYear(i) && !isTaken(i);
        if (!fits) {
            return;
        }
        addOfUnit(stated, number->value, {i, number->end});
    }

    /// Adds a figure of the stated quantity's unit, in a list of its own.
    void addOfUnit(const Quantity& stated, double value, TokenRange range) {
        Quantity quantity = stated;
        quantity.value = value;
        quantity.range = range;
        quantity.evidence = scan_.page.span(range);
        quantity.list = ++lists_;
        result_.plain.push_back(quantity);
    }

    /// Whether a quantity or an amount holds the token already.
    [[nodiscard]] bool isTaken(std::uint32_t i) const {
        const auto holds = [i](const auto& entry) { return entry.range.contains(i); };
        return std::any_of(result_.plain.begin(), result_.plain.end(), holds) ||
               std::any_of(result_.amounts.begin(), result_.amounts.end(), holds) ||
               std::any_of(result_.dimensions.begin(), result_.dimensions.end(), holds) ||
               std::any_of(result_.apertures.begin(), result_.apertures.end(), holds);
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
