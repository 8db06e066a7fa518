#include <algorithm>
#include <string>
#include <vector>

#include "core/extract/sheet_cell.h"

namespace speclens {
namespace {

class CellColors {
  public:
    CellColors(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    // colors := color { separator color }, in any words
    void run() {
        if (!cell_.says.attributes.has(AttributeId::BodyColor) || !speaksOfColors()) {
            return;
        }
        std::vector<TokenRange> colors;
        std::uint32_t begin = cell_.content.begin;
        std::uint32_t depth = 0;
        // "Colors: black, silver."
        const bool stop = !cell_.content.empty() && view_.is(cell_.content.end - 1, ".");
        const std::uint32_t last = stop ? cell_.content.end - 1 : cell_.content.end;
        for (std::uint32_t i = begin; i <= last; ++i) {
            const bool end = i == last;
            const bool opens = !end && view_.is(i, "(");
            const bool closes = !end && view_.is(i, ")");
            if (depth == 0 && (end || opens || isColorBreak(i))) {
                if (i > begin) {
                    colors.push_back({begin, i});
                }
                begin = i + 1;
            }
            depth = opens ? depth + 1 : closes && depth > 0 ? depth - 1 : depth;
            if (closes) {
                begin = i + 1;
            }
        }
        if (!std::all_of(colors.begin(), colors.end(),
                         [this](TokenRange range) { return isColorName(range); })) {
            return;
        }
        findings_.refuseIf(
            [](const Finding& finding) { return finding.attribute == AttributeId::BodyColor; },
            "label");
        for (const TokenRange range : colors) {
            const Span span = view_.page.span(range);
            findings_.add({AttributeId::BodyColor, std::string(view_.page.textOf(span)), span,
                           range, "labelled-color"});
        }
    }

  private:
    [[nodiscard]] bool speaksOfColors() const {
        for (std::uint32_t i = cell_.label.begin; i < cell_.content.end; ++i) {
            const bool word = view_.is(i, "color") || view_.is(i, "colors") ||
                              view_.is(i, "colour") || view_.is(i, "colours");
            if (word ||
                (i >= cell_.content.begin && view_.page.matchAt(i, TermKind::Color) != nullptr)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isColorBreak(std::uint32_t i) const {
        return view_.is(i, ",") || view_.is(i, "/") || view_.is(i, ";") || view_.is(i, "|") ||
               view_.is(i, "and") || view_.is(i, "or") || view_.is(i, "•") || view_.is(i, "·") ||
               (view_.is(i, "&") && !view_.page.token(i).glued);
    }

    /// A few words, none of which makes a sentence of them.
    [[nodiscard]] bool isColorName(TokenRange range) const {
        constexpr std::uint32_t mostWords = 5;
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            const Token& token = view_.page.token(i);
            const bool little = view_.is(i, "in") || view_.is(i, "is") || view_.is(i, "the") ||
                                view_.is(i, "a") || view_.is(i, "with") || view_.is(i, "more");
            if (token.isNumber() || little || view_.is(i, ":")) {
                return false;
            }
        }
        return range.end - range.begin <= mostWords;
    }

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

void readCellColors(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    CellColors(view, cell, findings).run();
}

}  // namespace speclens
