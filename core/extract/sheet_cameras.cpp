#include <algorithm>
#include <utility>

#include "core/extract/camera_words.h"
#include "core/extract/sheet_cell.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

bool isCamera(AttributeId id) {
    return attribute(id).group == "Camera";
}

class CellCameras {
  public:
    CellCameras(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    void run() {
        const AttributeList& label = cell_.says.attributes;
        if (!std::any_of(label.begin(), label.end(), isCamera)) {
            return;
        }
        dropPictures();
        demoteSecond();
        readRolesInBrackets();
        if (label.has(AttributeId::CameraMain) && !label.has(AttributeId::CameraFront)) {
            readCount();
            readSharedAperture();
        }
    }

  private:
    /// "8MP (3264 x 2448)": pixels of pictures.
    void dropPictures() {
        const AttributeList& label = cell_.says.attributes;
        if (!label.hasAny({AttributeId::DisplayResolution, AttributeId::DisplaySize})) {
            findings_.refuseIf(
                [](const Finding& finding) {
                    return finding.attribute == AttributeId::DisplayResolution;
                },
                "size-of-pictures");
        }
    }

    /// "Rear camera | Second | 5 MP": not the main one.
    void demoteSecond() {
        constexpr WordSet others(wordKey("second"), wordKey("third"), wordKey("fourth"),
                                 wordKey("fifth"), wordKey("additional"), wordKey("auxiliary"),
                                 wordKey("other"));
        for (std::uint32_t i = cell_.label.begin; i < cell_.label.end; ++i) {
            if (!others.contains(view_.page.token(i).key)) {
                continue;
            }
            for (Finding& finding : findings_) {
                if (finding.attribute == AttributeId::CameraMain) {
                    finding.attribute = AttributeId::CameraRearOther;
                    finding.rule = "second-camera";
                }
            }
            return;
        }
    }

    /// "50 MP, f/3.0, 90mm (periscope telephoto), OIS": what brackets among its figures call a
    /// camera.
    void readRolesInBrackets() {
        for (Finding& finding : findings_) {
            if (finding.attribute != AttributeId::CameraRearOther) {
                continue;
            }
            for (std::uint32_t i = finding.range.end;
                 i + 1 < cell_.content.end && !isOtherCamera(finding, i); ++i) {
                const auto role = view_.is(i, "(") ? roleAt(view_, i + 1) : std::nullopt;
                if (const auto id = role ? attributeOf(*role) : std::nullopt;
                    id && *id != AttributeId::CameraFront && *id != AttributeId::CameraMain) {
                    finding.attribute = *id;
                    finding.rule = "role-in-brackets";
                    break;
                }
            }
        }
    }

    [[nodiscard]] bool isOtherCamera(const Finding& camera, std::uint32_t i) const {
        return view_.is(i, ";") ||
               std::any_of(std::as_const(findings_).begin(), std::as_const(findings_).end(),
                           [&camera, i](const Finding& finding) {
                               return &finding != &camera && finding.range.begin == i &&
                                      attribute(finding.attribute).unit == "MP";
                           });
    }

    /// "Dual 16 + 20 MP", "Quad, 64 + 8 + 2 + 2"
    void readCount() {
        const std::uint32_t begin = cell_.content.begin;
        const Match* numeral = view_.page.matchAt(begin, TermKind::Numeral);
        if (numeral == nullptr || tables::numerals[numeral->row].use != NumeralUse::Parts ||
            isFound(AttributeId::CameraRearCount)) {
            return;
        }
        const std::uint32_t mark = numeral->end;
        const bool marked = view_.is(mark, ",") || view_.is(mark, ":") || view_.is(mark, "(") ||
                            view_.is(mark, "-");
        const std::uint32_t figure = marked ? mark + 1 : mark;
        const bool camera =
            std::any_of(std::as_const(findings_).begin(), std::as_const(findings_).end(),
                        [figure](const Finding& finding) {
                            return finding.attribute == AttributeId::CameraMain &&
                                   finding.range.begin == figure;
                        });
        if (camera) {
            const TokenRange range{begin, numeral->end};
            findings_.add({AttributeId::CameraRearCount, tables::numerals[numeral->row].number,
                           view_.page.span(range), range, "camera-count"});
        }
    }

    /// "16 + 20 MP, f/1.7": the one aperture behind a list is the main camera's.
    void readSharedAperture() {
        const auto& apertures = view_.quantities.apertures;
        const auto main = std::find_if(
            std::as_const(findings_).begin(), std::as_const(findings_).end(),
            [](const Finding& finding) { return finding.attribute == AttributeId::CameraMain; });
        if (apertures.size() != 1 || main == std::as_const(findings_).end() ||
            isFound(AttributeId::CameraMainAperture)) {
            return;
        }
        const TokenRange range = apertures.front().range;
        for (std::uint32_t i = main->range.end; i < range.begin; ++i) {
            const bool other = view_.page.token(i).isWord() && !isMegapixel(i);
            if (other || view_.is(i, "(") || view_.is(i, ")")) {
                return;
            }
        }
        findings_.add({AttributeId::CameraMainAperture, apertures.front().number,
                       apertures.front().evidence, range, "aperture-of-list"});
    }

    [[nodiscard]] bool isMegapixel(std::uint32_t i) const {
        return std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [i](const Quantity& quantity) {
                               return quantity.unit == Unit::Megapixel &&
                                      quantity.range.contains(i);
                           });
    }

    [[nodiscard]] bool isFound(AttributeId id) const {
        return std::any_of(std::as_const(findings_).begin(), std::as_const(findings_).end(),
                           [id](const Finding& finding) { return finding.attribute == id; });
    }

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

void readCellCameras(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    CellCameras(view, cell, findings).run();
}

}  // namespace speclens
