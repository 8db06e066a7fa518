#include <optional>

#include "core/extract/sheet_cell.h"

namespace speclens {
namespace {

class CellAnswer {
  public:
    CellAnswer(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    /// Whether the cell is an answer and nothing else.
    bool run() {
        auto answer = readAnswer(view_.page.tokensIn(cell_.content));
        if (const auto sign = readSign(); sign) {
            answer = sign;
        }
        if (!answer) {
            return false;
        }
        const std::uint32_t end = cell_.content.begin + answer->length;
        const bool whole = end >= cell_.content.end;
        const bool apart = whole || view_.is(end, ",") || view_.is(end, "(") ||
                           view_.is(end, "/") || view_.is(end, "-") || view_.is(end, ";") ||
                           view_.is(end, ".");
        if (!apart) {
            return false;
        }
        if (answer->word == SheetWord::Nothing) {
            if (whole) {
                findings_.refuseIf([](const Finding&) { return true; }, "empty-cell");
            }
            return whole;
        }
        const bool yes = answer->word == SheetWord::Yes;
        findings_.refuseIf(
            [this, end, yes](const Finding& finding) {
                return finding.range.begin < cell_.content.begin ||
                       (!yes && isBool(finding.attribute)) ||
                       (finding.range.begin < end && isBool(finding.attribute));
            },
            "answered");
        const TokenRange range{cell_.content.begin, end};
        for (const AttributeId id : cell_.says.attributes) {
            if (isBool(id) && isAsked(id)) {
                findings_.add({id, yes, view_.page.span(range), range, "answer"});
            }
        }
        return whole;
    }

  private:
    /// "5G | Yes", but not "Network | VoLTE | Yes".
    [[nodiscard]] bool isAsked(AttributeId id) const {
        if (id == AttributeId::CameraOis) {
            return !cell_.says.attributes.has(AttributeId::CameraFront);
        }
        if (id != AttributeId::Network5g) {
            return true;
        }
        for (std::uint32_t i = cell_.label.begin; i < cell_.label.end; ++i) {
            if (view_.is(i, "5g") || (view_.is(i, "5") && view_.is(i + 1, "g"))) {
                return true;
            }
        }
        return false;
    }

    /// "+" is a yes; a dash is a no in sheets that answer so.
    [[nodiscard]] std::optional<Answer> readSign() const {
        const std::uint32_t at = cell_.content.begin;
        if (cell_.content.end != at + 1) {
            return std::nullopt;
        }
        if (view_.is(at, "+")) {
            return Answer{SheetWord::Yes, 1};
        }
        const bool dash = view_.is(at, "-") || view_.is(at, "–") || view_.is(at, "—");
        return dash && view_.page.answersWithSigns(view_.sentence.block)
                   ? std::optional(Answer{SheetWord::No, 1})
                   : std::nullopt;
    }

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

bool readCellAnswer(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    return CellAnswer(view, cell, findings).run();
}

}  // namespace speclens
