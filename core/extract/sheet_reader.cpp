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
constexpr std::array<Correction, 21> corrections = {{
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
    {AttributeId::CameraDepth, AttributeId::CameraFront},
}};

class CellReader {
  public:
    CellReader(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    void run() {
        if (readCellAnswer(view_, cell_, findings_)) {
            return;
        }
        dropLabels();
        correct();
        readCellCameras(view_, cell_, findings_);
        readBareFlags();
        readJackSize();
        readCellCards(view_, cell_, findings_);
        readPlace();
        readCellColors(view_, cell_, findings_);
        readBareFigures(view_, cell_, findings_);
        readBareAmounts(view_, cell_, findings_);
        dealOut();
    }

  private:
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
                return view_.has(near, Cue::Ram) || isBesideStorage(finding);
            case AttributeId::CameraMain:
            case AttributeId::CameraTelephoto:
                return roleIn(near);
            default:
                return false;
        }
    }

    /// "Storage | 6/128 GB"
    [[nodiscard]] bool isBesideStorage(const Finding& ram) const {
        const std::uint32_t joint = ram.range.end;
        return (view_.is(joint, "/") || view_.is(joint, "+")) &&
               std::any_of(std::as_const(findings_).begin(), std::as_const(findings_).end(),
                           [joint](const Finding& finding) {
                               return finding.attribute == AttributeId::MemoryStorage &&
                                      finding.range.begin == joint + 1;
                           });
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

    /// "Wired / wireless charging | 67W / 50W": as many parts as the label has attributes of one
    /// unit.
    void dealOut() {
        const auto isJoint = [this](std::uint32_t i) { return view_.is(i, "/"); };
        std::vector<AttributeId> shared;
        for (const AttributeId id : cell_.says.attributes) {
            if (attribute(id).type == ValueType::Number &&
                (shared.empty() || attribute(shared.front()).unit == attribute(id).unit)) {
                shared.push_back(id);
            }
        }
        std::size_t parts = 1;
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            parts += isJoint(i) ? 1 : 0;
        }
        bool joined = false;
        for (std::uint32_t i = cell_.label.begin; i < cell_.label.end; ++i) {
            joined = joined || isJoint(i) || view_.is(i, "&") || view_.is(i, "and");
        }
        if (!joined || parts < 2 || parts != shared.size()) {
            return;
        }
        for (Finding& finding : findings_) {
            // Sizes of memory say themselves which they are, unless they are figures alone: "1/8".
            const bool said = finding.rule != "bare-figure" && isMemory(finding.attribute);
            if (said || finding.range.begin < cell_.content.begin ||
                attribute(finding.attribute).unit != attribute(shared.front()).unit) {
                continue;
            }
            std::size_t part = 0;
            for (std::uint32_t i = cell_.content.begin; i < finding.range.begin; ++i) {
                part += isJoint(i) ? 1 : 0;
            }
            if (shared[part] != AttributeId::CameraMain) {
                finding.attribute = shared[part];
            }
        }
    }

    static bool isMemory(AttributeId id) {
        return id == AttributeId::MemoryRam || id == AttributeId::MemoryStorage;
    }

    // ---- words that the label makes values

    /// "Network | 5G", "Card slot | microSD": words that alone would say too little.
    void readBareFlags() {
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            const Match* match =
                view_.masked[i] ? nullptr : view_.page.matchAt(i, TermKind::FixedValue);
            if (match == nullptr) {
                continue;
            }
            const AttributeId id = tables::fixed_values[match->row].attribute;
            if (isBool(id) && cell_.says.attributes.has(id) && !findings_.has(id)) {
                const TokenRange range{match->begin, match->end};
                findings_.add({id, tables::fixed_values[match->row].value == "true",
                               view_.page.span(range), range, "label"});
            }
        }
    }

    /// "Headphones | 3.5mm"
    void readJackSize() {
        constexpr double jack = 3.5;
        if (!cell_.says.attributes.has(AttributeId::PortHeadphoneJack) ||
            findings_.has(AttributeId::PortHeadphoneJack)) {
            return;
        }
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::Millimeter && quantity.value == jack &&
                quantity.range.begin == cell_.content.begin) {
                findings_.add({AttributeId::PortHeadphoneJack, true, quantity.evidence,
                               quantity.range, "jack-size"});
                return;
            }
        }
    }

    void readPlace() {
        if (!cell_.says.attributes.has(AttributeId::FeatureFingerprint) ||
            findings_.has(AttributeId::FeatureFingerprint)) {
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
