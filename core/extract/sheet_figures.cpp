#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/bare_figure.h"
#include "core/extract/sheet_cell.h"
#include "core/extract/token_scan.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// Words between a cell's begin, or a separator, and its figure.
constexpr std::array softWords = {
    wordKey("up"),     wordKey("to"),   wordKey("approx"), wordKey("about"), wordKey("around"),
    wordKey("max"),    wordKey("or"),   wordKey("and"),    wordKey("dual"),  wordKey("single"),
    wordKey("triple"), wordKey("quad"), wordKey("ca"),     wordKey("from"),  wordKey("typ"),
    wordKey("v"),      wordKey("ver"),  wordKey("version")};

class FigureReader {
  public:
    FigureReader(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view),
          cell_(cell),
          findings_(findings),
          scan_{view.page, cell.content, view.masked} {}

    void readFigures() {
        if (readCount()) {
            return;
        }
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            if (!scan_.isNumber(i) || !opens(i) || isBracketed(i) || isRating(i) ||
                (isTaken(view_, findings_, i) && !isCapacityBesidePower(i))) {
                continue;
            }
            for (const AttributeId id : cell_.says.attributes) {
                if (read(id, i)) {
                    break;
                }
            }
        }
    }

    /// The currency of the label: "Price (USD)", "MRP in ₹".
    void readAmounts() {
        const Match* currency = currencyOfLabel();
        if (currency == nullptr || !cell_.says.attributes.has(AttributeId::LaunchPrice)) {
            return;
        }
        const auto& row = tables::currencies[currency->row];
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            if (!scan_.isNumber(i) || !opens(i) || isBracketed(i) || isTaken(view_, findings_, i)) {
                continue;
            }
            const auto number = numberAt(scan_, i, true);
            if (closes(number->end) && number->value >= row.least) {
                const TokenRange range{i, number->end};
                findings_.add({AttributeId::LaunchPrice,
                               Money{std::string(row.code), number->value}, view_.page.span(range),
                               range, "labelled-currency"});
            }
        }
    }

  private:
    /// Whether a value may begin at `i`: at the cell's begin or behind a separator, but for soft
    /// words between.
    [[nodiscard]] bool opens(std::uint32_t i) const {
        std::uint32_t at = i;
        while (at > cell_.content.begin && scan_.isWord(at - 1) &&
               contains(softWords, view_.page.token(at - 1).key)) {
            --at;
        }
        if (at == cell_.content.begin || at < i) {
            return true;
        }
        // "f/2" is an aperture.
        if (scan_.is(at - 1, "/") && (scan_.is(at - 2, "f") || scan_.is(at - 2, "ƒ"))) {
            return false;
        }
        return scan_.isSeparator(at - 1) || scan_.is(at - 1, ";") || scan_.is(at - 1, "~") ||
               scan_.is(at - 1, "|") || scan_.is(at - 1, "≈") || scan_.is(at - 1, "≤");
    }

    /// "120°" and "50 %" count something else.
    [[nodiscard]] bool closes(std::uint32_t end) const {
        if (!scan_.inside(end)) {
            return true;
        }
        if (scan_.is(end, "%")) {
            return false;
        }
        const bool sign = scan_.isGlued(end) && !scan_.isSeparator(end) && !scan_.is(end, ")") &&
                          !scan_.is(end, "(") && !scan_.is(end, ";") && !scan_.is(end, ".") &&
                          !scan_.is(end, "|");
        return !sign && (scan_.isBreak(end) || contains(softWords, view_.page.token(end).key));
    }

    /// "Number of rear cameras | 2", "Rear cameras | 3": whether the cell counts cameras.
    bool readCount() {
        constexpr double mostCameras = 5;
        const std::uint32_t i = cell_.content.begin;
        if (!scan_.isNumber(i) || i + 1 != cell_.content.end ||
            !view_.page.token(i).isPlainInteger() || view_.page.token(i).number > mostCameras ||
            !labelSays("cameras")) {
            return false;
        }
        if (cell_.says.attributes.has(AttributeId::CameraMain) &&
            !cell_.says.attributes.has(AttributeId::CameraFront)) {
            const TokenRange range{i, i + 1};
            findings_.add({AttributeId::CameraRearCount, view_.page.token(i).number,
                           view_.page.span(range), range, "camera-count"});
        }
        return true;
    }

    [[nodiscard]] bool labelSays(Word word) const {
        for (std::uint32_t i = cell_.label.begin; i < cell_.label.end; ++i) {
            if (view_.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// "Battery | 5000/33W": too much for a power.
    [[nodiscard]] bool isCapacityBesidePower(std::uint32_t i) const {
        constexpr double leastCapacity = 800;
        return cell_.says.attributes.has(AttributeId::BatteryCapacity) &&
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [i](const Quantity& quantity) {
                               return quantity.unit == Unit::Watt &&
                                      quantity.value >= leastCapacity &&
                                      quantity.range.begin == i && quantity.range.end == i + 1;
                           });
    }

    /// "9/10"
    [[nodiscard]] bool isRating(std::uint32_t i) const {
        const std::uint32_t slash = scan_.is(i + 1, "/") ? i + 1 : i - 1;
        return scan_.is(slash, "/") && scan_.isNumber(slash - 1) && scan_.is(slash + 1, "10") &&
               !scan_.is(slash - 2, "/") && !scan_.is(slash + 2, "/");
    }

    /// Behind an opening bracket that is not closed: "50MP (f/1.8, 120)".
    [[nodiscard]] bool isBracketed(std::uint32_t i) const {
        bool bracketed = false;
        for (std::uint32_t k = cell_.content.begin; k < i; ++k) {
            bracketed = (bracketed || scan_.is(k, "(")) && !scan_.is(k, ")");
        }
        return bracketed;
    }

    bool read(AttributeId id, std::uint32_t i) {
        const auto number = bareFigure(scan_, id, i);
        if (!number || !closes(number->end)) {
            return false;
        }
        const TokenRange range{i, number->end};
        const AttributeId found = isMainKnown(id) ? AttributeId::CameraRearOther : id;
        findings_.add({found, number->value, view_.page.span(range), range, "bare-figure"});
        return true;
    }

    /// "50 + 8 + 2": the first camera of a list is the main one.
    [[nodiscard]] bool isMainKnown(AttributeId id) const {
        return id == AttributeId::CameraMain && findings_.has(id);
    }

    [[nodiscard]] const Match* currencyOfLabel() const {
        for (std::uint32_t i = cell_.label.begin; i < cell_.label.end; ++i) {
            if (const Match* match = view_.page.matchAt(i, TermKind::Currency)) {
                return match;
            }
        }
        return nullptr;
    }

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
    TokenScan scan_;
};

}  // namespace

void readBareFigures(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    FigureReader(view, cell, findings).readFigures();
}

void readBareAmounts(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    FigureReader(view, cell, findings).readAmounts();
}

}  // namespace speclens
