#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/extract/readers.h"
#include "core/extract/sheet_cell.h"

namespace speclens {
namespace {

/// What a reader takes a value for without a word for it, and what a label makes of it.
struct Correction {
    AttributeId read;
    AttributeId labelled;
};
constexpr std::array<Correction, 20> corrections = {{
    {AttributeId::CameraMain, AttributeId::CameraFront},
    {AttributeId::CameraMain, AttributeId::CameraUltrawide},
    {AttributeId::CameraMain, AttributeId::CameraPeriscope},
    {AttributeId::CameraMain, AttributeId::CameraTelephoto},
    {AttributeId::CameraMain, AttributeId::CameraMacro},
    {AttributeId::CameraMain, AttributeId::CameraDepth},
    {AttributeId::CameraMain, AttributeId::CameraMonochrome},
    {AttributeId::CameraRearOther, AttributeId::CameraFront},
    {AttributeId::CameraRearOther, AttributeId::CameraUltrawide},
    {AttributeId::CameraRearOther, AttributeId::CameraPeriscope},
    {AttributeId::CameraRearOther, AttributeId::CameraTelephoto},
    {AttributeId::CameraRearOther, AttributeId::CameraMacro},
    {AttributeId::CameraRearOther, AttributeId::CameraDepth},
    {AttributeId::CameraTelephoto, AttributeId::CameraPeriscope},
    {AttributeId::BatteryWiredCharging, AttributeId::BatteryWirelessCharging},
    {AttributeId::BatteryWiredCharging, AttributeId::BatteryReverseCharging},
    {AttributeId::DisplayRefreshRate, AttributeId::DisplayTouchSampling},
    {AttributeId::MemoryStorage, AttributeId::MemoryRam},
    {AttributeId::MemoryRam, AttributeId::MemoryStorage},
    {AttributeId::CameraTelephoto, AttributeId::CameraFront},
}};

bool isBool(AttributeId id) {
    return attribute(id).type == ValueType::Bool;
}

class CellReader {
  public:
    CellReader(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    void run() {
        if (readAnswerCell()) {
            return;
        }
        dropLabels();
        correct();
        readBareFlags();
        readCardSize();
        readPlace();
        readColors();
        readBareFigures(view_, cell_, findings_);
        readBareAmounts(view_, cell_, findings_);
    }

  private:
    // ---- answers

    /// Whether the cell is an answer and nothing else.
    bool readAnswerCell() {
        const auto answer = readAnswer(view_.page.tokensIn(cell_.content));
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
            if (isBool(id)) {
                findings_.add({id, yes, view_.page.span(range), range, "answer"});
            }
        }
        return whole;
    }

    // ---- what the readers made of the cell

    /// A label's words that are values are none; a value that a label's words helped to find stands
    /// in the cell alone.
    void dropLabels() {
        const Span row = view_.page.quoteOf(view_.sentence);
        findings_.refuseIf(
            [this, row](const Finding& finding) {
                const bool word = std::holds_alternative<bool>(finding.value) ||
                                  std::holds_alternative<std::string>(finding.value);
                return finding.range.end <= cell_.content.begin &&
                       (word || !row.contains(finding.evidence));
            },
            "label");
        for (Finding& finding : findings_) {
            if (finding.range.begin < cell_.content.begin &&
                finding.range.end > cell_.content.begin) {
                finding.range.begin = cell_.content.begin;
                finding.evidence = view_.page.span(finding.range);
            }
        }
        const bool cover = view_.has(cell_.label, Cue::CoverDisplay);
        findings_.refuseIf(
            [cover](const Finding& finding) {
                return cover && attribute(finding.attribute).group == "Display";
            },
            "cover-display");
    }

    void correct() {
        for (Finding& finding : findings_) {
            if (finding.range.begin < cell_.content.begin ||
                cell_.says.attributes.has(finding.attribute)) {
                continue;
            }
            for (const Correction& correction : corrections) {
                if (correction.read == finding.attribute &&
                    cell_.says.attributes.has(correction.labelled) &&
                    !isNamedInCell(correction, finding)) {
                    finding.attribute = correction.labelled;
                    finding.rule = "label";
                    break;
                }
            }
        }
    }

    /// Whether the cell's own words say which of several it is: "67W wired, 50W wireless".
    [[nodiscard]] bool isNamedInCell(const Correction& correction, const Finding& finding) const {
        constexpr std::uint32_t reach = 3;
        const TokenRange near =
            view_.window(std::max(cell_.content.begin,
                                  finding.range.begin - std::min(finding.range.begin, reach)),
                         finding.range.end + reach);
        switch (correction.read) {
            case AttributeId::BatteryWiredCharging:
                return view_.has(near, Cue::Wired);
            case AttributeId::MemoryStorage:
                return view_.has(near, Cue::Storage) ||
                       std::get<double>(finding.value) > largestRam;
            case AttributeId::MemoryRam:
                return view_.has(near, Cue::Ram);
            case AttributeId::CameraMain:
            case AttributeId::CameraTelephoto:
                return roleIn(near);
            default:
                return false;
        }
    }

    [[nodiscard]] bool roleIn(TokenRange range) const {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            const Match* role = view_.page.matchAt(i, TermKind::CameraRole);
            if (role != nullptr && tables::camera_roles[role->row].role != CameraRole::Rear) {
                return true;
            }
        }
        return false;
    }

    // ---- words that the label makes values

    [[nodiscard]] bool isFound(AttributeId id) const {
        return std::any_of(std::as_const(findings_).begin(), std::as_const(findings_).end(),
                           [id](const Finding& finding) { return finding.attribute == id; });
    }

    /// "Network | 5G", "Card slot | microSD": words that alone would say too little.
    void readBareFlags() {
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            const Match* match =
                view_.masked[i] ? nullptr : view_.page.matchAt(i, TermKind::FixedValue);
            if (match == nullptr) {
                continue;
            }
            const AttributeId id = tables::fixed_values[match->row].attribute;
            if (isBool(id) && cell_.says.attributes.has(id) && !isFound(id)) {
                const TokenRange range{match->begin, match->end};
                findings_.add({id, tables::fixed_values[match->row].value == "true",
                               view_.page.span(range), range, "label"});
            }
        }
    }

    /// "microSD | up to 1TB"
    void readCardSize() {
        if (!cell_.says.attributes.has(AttributeId::MemoryCardSlot) ||
            isFound(AttributeId::MemoryCardSlot)) {
            return;
        }
        for (const Quantity& quantity : view_.quantities.plain) {
            const bool size = quantity.unit == Unit::Gigabyte || quantity.unit == Unit::Terabyte;
            if (size && quantity.range.begin >= cell_.content.begin) {
                findings_.add({AttributeId::MemoryCardSlot, true, quantity.evidence, quantity.range,
                               "card-size"});
                return;
            }
        }
    }

    void readPlace() {
        if (!cell_.says.attributes.has(AttributeId::FeatureFingerprint) ||
            isFound(AttributeId::FeatureFingerprint)) {
            return;
        }
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            if (const Match* place = view_.page.matchAt(i, TermKind::FingerprintPlace)) {
                const TokenRange range{place->begin, place->end};
                findings_.add({AttributeId::FeatureFingerprint,
                               std::string(tables::fingerprint_places[place->row].place),
                               view_.page.span(range), range, "label"});
                return;
            }
        }
    }

    // ---- colors

    // colors := color { separator color }, in any words
    void readColors() {
        if (!cell_.says.attributes.has(AttributeId::BodyColor) || !speaksOfColors()) {
            return;
        }
        std::vector<TokenRange> colors;
        std::uint32_t begin = cell_.content.begin;
        std::uint32_t depth = 0;
        for (std::uint32_t i = begin; i <= cell_.content.end; ++i) {
            const bool end = i == cell_.content.end;
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

    static constexpr double largestRam = 24;

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

void readCell(const SentenceView& view, Findings& findings) {
    const SheetCell cell = cellOf(view);
    if (!cell.label.empty()) {
        CellReader(view, cell, findings).run();
    }
}

}  // namespace speclens
