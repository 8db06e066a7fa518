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

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

void readCellCameras(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    CellCameras(view, cell, findings).run();
}

}  // namespace speclens
