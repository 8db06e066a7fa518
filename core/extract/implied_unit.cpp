#include "core/extract/implied_unit.h"

#include <algorithm>
#include <optional>

namespace speclens {
namespace {

constexpr std::uint32_t contrastReach = 4;

class ImpliedUnitReader {
  public:
    ImpliedUnitReader(const TokenScan& scan, std::uint32_t lists, Quantities& result)
        : scan_(scan), lists_(lists), result_(result) {}

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

    /// "13 megapixels on the back, 5 on the front", "40MP main, 16 wide": a place or a role says
    /// which camera a bare figure is of.
    void readPlaced() {
        constexpr std::uint32_t longestGap = 6;
        const std::size_t stated = result_.plain.size();
        for (std::size_t k = 0; k < stated; ++k) {
            const Quantity quantity = result_.plain[k];
            std::uint32_t i = quantity.range.end;
            while (i < quantity.range.end + longestGap && scan_.inside(i) && !scan_.isNumber(i)) {
                ++i;
            }
            while (quantity.unit == Unit::Megapixel && isPlacedCamera(i)) {
                addOfUnit(quantity, token(i).number, {i, i + 1});
                i = nextListed(i);
            }
        }
        sortFrom(stated);
    }

    // priced := amount { word } ( "," | "and" | "or" ) number ( "for" | "with" | "(" )
    /// "Rs 14,999 for 4GB and 16,999 for 6GB": what a figure like the amount before it buys is said
    /// right behind.
    void readPriced() {
        const std::size_t stated = result_.amounts.size();
        std::optional<Amount> last;
        for (std::size_t k = 0; k < stated; ++k) {
            const std::uint32_t begin = result_.amounts[k].range.begin;
            // "€199 ($220)": what stands in brackets is the same again.
            const bool converted = last && scan_.is(begin - 1, "(");
            last = converted ? last : result_.amounts[k];
            const std::uint32_t next =
                k + 1 < stated ? result_.amounts[k + 1].range.begin : scan_.range.end;
            last = readPricesTo(next, result_.amounts[k].range.end, *last);
        }
        std::stable_sort(result_.amounts.begin(), result_.amounts.end(),
                         [](const Amount& left, const Amount& right) {
                             return left.range.begin < right.range.begin;
                         });
    }

  private:
    /// Adds the figures between two amounts that go on with `last`; gives the last one of them.
    Amount readPricesTo(std::uint32_t next, std::uint32_t end, Amount last) {
        constexpr std::uint32_t longestGap = 14;
        for (std::uint32_t i = end; i < std::min(next, end + longestGap); ++i) {
            if (const auto number = pricedAt(last, i)) {
                last.value = number->value;
                last.range = {i, number->end};
                last.evidence = scan_.page.span(last.range);
                result_.amounts.push_back(last);
                end = number->end;
            }
        }
        return last;
    }

    [[nodiscard]] std::optional<WrittenNumber> pricedAt(const Amount& before,
                                                        std::uint32_t i) const {
        constexpr double widest = 2.5;
        constexpr double leastPrice = 100;
        if (!scan_.isNumber(i) || scan_.isYear(i) ||
            !(scan_.is(i - 1, ",") || scan_.is(i - 1, "and") || scan_.is(i - 1, "or"))) {
            return std::nullopt;
        }
        const auto number = numberAt(scan_, i, true);
        const bool told = number && (scan_.is(number->end, "for") ||
                                     scan_.is(number->end, "with") || scan_.is(number->end, "("));
        const bool like = number && number->value >= leastPrice &&
                          number->value <= widest * before.value &&
                          before.value <= widest * number->value;
        return told && like && !isTaken(i) ? number : std::nullopt;
    }

    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }

    [[nodiscard]] bool isPlacedCamera(std::uint32_t i) const {
        return scan_.isNumber(i) && (scan_.is(i - 1, ",") || scan_.is(i - 1, "and")) &&
               (isCameraPlace(i + 1) || isCameraRole(i + 1)) && !isTaken(i) &&
               isCamera(token(i).number);
    }

    /// The number that goes on with a list of cameras behind the one at token `i`.
    [[nodiscard]] std::uint32_t nextListed(std::uint32_t i) const {
        constexpr std::uint32_t longestRole = 4;
        std::uint32_t next = i + 1;
        while (next < i + longestRole && scan_.isWord(next)) {
            ++next;
        }
        next = scan_.is(next, ",") ? next + 1 : next;
        return scan_.is(next, "and") ? next + 1 : next;
    }

    /// "40MP main, 16 wide and 8 zoom"
    [[nodiscard]] bool isCameraRole(std::uint32_t i) const {
        if (!scan_.inside(i) || scan_.masked[i] != 0) {
            return false;
        }
        const Match* match = scan_.page.matchAt(i, TermKind::CameraRole);
        if (match == nullptr) {
            return scan_.is(i, "zoom") && scan_.isBreak(i + 1);
        }
        // "and 2 front cameras" counts them.
        const CameraRole role = tables::camera_roles[match->row].role;
        return role != CameraRole::Rear && role != CameraRole::Front &&
               !scan_.is(match->end, "cameras") && !scan_.is(match->end, "lenses");
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
    std::uint32_t lists_;
    Quantities& result_;
};

}  // namespace

void readImpliedUnits(const TokenScan& scan, const Terms& terms, std::uint32_t lists,
                      Quantities& quantities) {
    ImpliedUnitReader reader(scan, lists, quantities);
    if (terms.has(TermKind::CameraRole)) {
        reader.readPlaced();
    }
    if (terms.has(TermKind::Contrast)) {
        reader.readContrasted();
    }
    reader.readPriced();
}

}  // namespace speclens
