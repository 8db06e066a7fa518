#include <algorithm>
#include <optional>
#include <vector>

#include "core/extract/aperture_reader.h"
#include "core/extract/bare_camera.h"
#include "core/extract/camera_list.h"
#include "core/extract/camera_place.h"
#include "core/extract/camera_sensor.h"
#include "core/extract/denial.h"
#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/shared_roles.h"

namespace speclens {
namespace {

constexpr std::uint32_t roleReach = 12;

class CameraReader {
  public:
    CameraReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {
        for (const Quantity& quantity : view.quantities.plain) {
            if (quantity.unit != Unit::Megapixel) {
                continue;
            }
            if (quantity.value < 0.1 || quantity.value > 400) {
                findings.refuse(quantity.range, "out-of-bounds");
            } else if (isSupportedByChip(quantity.range)) {
                findings.refuse(quantity.range, "of-a-chip");
            } else if (isValueDenied(view, quantity.range.begin)) {
                findings.refuse(quantity.range, "denied");
            } else {
                sensors_.push_back({&quantity, std::nullopt, false, false});
            }
        }
    }

    void run() {
        if (!sensors_.empty()) {
            readResolutions();
        }
        readApertures(view_, sensors_, findings_);
    }

  private:
    /// "The Dimensity 9000 supports cameras of up to 320MP."
    [[nodiscard]] bool isSupportedByChip(TokenRange figure) const {
        constexpr std::uint32_t reach = 6;
        constexpr std::uint32_t longestChip = 5;
        const TokenRange before = view_.before(figure.begin, reach);
        for (std::uint32_t i = before.begin; view_.has(TermKind::Chipset) && i < before.end; ++i) {
            if (view_.is(i, "supports") || view_.is(i, "handles")) {
                return view_.page.termsIn(view_.before(i, longestChip)).has(TermKind::Chipset);
            }
        }
        return false;
    }

    void readResolutions() {
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            sensors_[i].isPicture = isPhotoSize(i);
            if (!sensors_[i].isPicture) {
                sensors_[i].role = roleOf(i);
            }
        }
        assignListedRoles(view_, sensors_);
        assignWideSensors();
        assignBareCameras(view_, sensors_);
        for (const CameraSensor& sensor : sensors_) {
            if (sensor.isPicture) {
                findings_.refuse(sensor.quantity->range, "size-of-pictures");
                continue;
            }
            const auto roles = sensor.isListed ? std::vector<CameraRole>()
                                               : rolesSharing(view_, sensor.quantity->range);
            for (const CameraRole role : roles) {
                add(sensor, role);
            }
            if (roles.empty()) {
                add(sensor, *sensor.role);
            }
        }
    }

    /// "50MP photos", "a 200MP mode" and what pixels are joined to, "bins down to 12.5MP", are
    /// sizes of pictures, not cameras.
    [[nodiscard]] bool isPhotoSize(std::size_t i) const {
        constexpr std::uint32_t reach = 5;
        const TokenRange own = sensors_[i].quantity->range;
        if (view_.has(view_.from(own.end, 1), Cue::Photo) ||
            view_.has(wordsBefore(view_, own, reach), Cue::Binning)) {
            return true;
        }
        const bool linked = view_.is(own.begin - 1, "at") || view_.is(own.begin - 1, "of");
        return linked && own.begin >= view_.range.begin + 2 &&
               view_.has(view_.before(own.begin - 1, 1), Cue::Photo);
    }

    /// The role that words give: behind the figure up to the next boundary ("8MP wide-angle
    /// camera"), else before it up to the last one ("the ultrawide has 8MP").
    [[nodiscard]] std::optional<CameraRole> roleOf(std::size_t i) const {
        const TokenRange own = sensors_[i].quantity->range;
        const std::uint32_t next =
            i + 1 < sensors_.size() ? sensors_[i + 1].quantity->range.begin : view_.range.end;
        // "16MP wide and 8MP zoom"
        const std::uint32_t behindZoom = own.end + 1;
        if (view_.is(own.end, "zoom") &&
            (!view_.range.contains(behindZoom) || !view_.page.token(behindZoom).isWord() ||
             isCameraBoundary(view_, behindZoom))) {
            return CameraRole::Telephoto;
        }
        std::optional<CameraRole> behind;
        for (std::uint32_t k = own.end; k < std::min(next, own.end + roleReach); ++k) {
            if (isCameraBoundary(view_, k) && !isListedAdjective(k)) {
                break;
            }
            // "a 20MP primary sensor for selfies" is a front camera; of other roles the first
            // counts, and "rear" gives way to any.
            if (const auto found = roleAt(view_, k);
                found && (!behind || behind == CameraRole::Rear || found == CameraRole::Front)) {
                behind = found;
            }
        }
        if (isSpokenOfFront(i, behind)) {
            return CameraRole::Front;
        }
        if (behind && *behind != CameraRole::Rear) {
            return behind;
        }
        const std::uint32_t previous =
            i > 0 ? sensors_[i - 1].quantity->range.end : view_.range.begin;
        if (const auto before = roleBefore(previous, own.begin, i == 0)) {
            return before;
        }
        return behind;
    }

    /// A comma between adjectives of one camera: "a 50MP, f/1.8 main camera".
    [[nodiscard]] bool isListedAdjective(std::uint32_t i) const {
        return view_.is(i, ",") && view_.is(i + 1, "f") && view_.is(i + 2, "/");
    }

    [[nodiscard]] std::optional<CameraRole> roleBefore(std::uint32_t from, std::uint32_t to,
                                                       bool first) const {
        const std::uint32_t reach = first ? 12 : 6;
        std::uint32_t begin = std::max(from, to > reach ? to - reach : 0);
        begin = std::max(begin, view_.range.begin);
        std::optional<CameraRole> role;
        for (std::uint32_t k = begin; k < to; ++k) {
            if (isCameraBoundary(view_, k) && !isRelativeClause(k) && !isBeforeApposition(k, to) &&
                !endsPlaceAtHead(view_, k, role) && !interruptsClause(view_, k) &&
                !endsFrontPlace(view_, k)) {
                role.reset();
            } else if (const Match* match = cameraRoleAt(view_, k)) {
                const CameraRole found = tables::camera_roles[match->row].role;
                // A role that belongs to the figure before it ("8MP ultrawide and 2MP") was cut
                // off by the boundary; "rear" says too little to hold.
                if (found != CameraRole::Rear) {
                    role = found;
                }
                k = std::min(match->end, to) - 1;
            }
        }
        return role;
    }

    /// "the selfie camera, which has 16MP": the clause speaks of what stands before the comma.
    [[nodiscard]] bool isRelativeClause(std::uint32_t i) const {
        return view_.is(i, ",") && (view_.is(i + 1, "which") || view_.is(i + 1, "that"));
    }

    /// "a periscope camera, 10-megapixel again": behind an article the role is of nothing before
    /// it, so that what the comma brings in tells of it.
    [[nodiscard]] bool isBeforeApposition(std::uint32_t comma, std::uint32_t figure) const {
        constexpr std::uint32_t longestNoun = 3;
        if (!view_.is(comma, ",") || comma + 1 != figure) {
            return false;
        }
        const TokenRange noun = view_.before(comma, longestNoun);
        for (std::uint32_t i = noun.begin; i < noun.end; ++i) {
            if (cameraRoleAt(view_, i) != nullptr) {
                return view_.is(i - 1, "a") || view_.is(i - 1, "an") || view_.is(i - 1, "the") ||
                       view_.is(i - 1, "'s") || view_.is(i - 1, "its");
            }
        }
        return false;
    }

    /// "At the front, it has a 50MP primary sensor and an 8MP ultrawide": whatever they are, they
    /// look to the front. "On the front, a 50MP portrait camera": what takes portraits there is no
    /// telephoto.
    [[nodiscard]] bool isSpokenOfFront(std::size_t i, std::optional<CameraRole> role) const {
        return role && role != CameraRole::Front && role != CameraRole::Rear &&
               isUnderFrontPlace(view_, sensors_[i].quantity->range.begin);
    }

    /// A wide camera is the main one where another is called ultrawide.
    void assignWideSensors() {
        const auto hasRole = [](CameraRole role) {
            return [role](const CameraSensor& sensor) { return sensor.role == role; };
        };
        const bool ultrawide =
            std::any_of(sensors_.begin(), sensors_.end(), hasRole(CameraRole::Ultrawide));
        for (CameraSensor& sensor : sensors_) {
            if (sensor.role == CameraRole::Wide) {
                sensor.role = isLabeledFront(sensor) ? CameraRole::Front
                              : ultrawide            ? CameraRole::Main
                                                     : CameraRole::Ultrawide;
            }
        }
    }

    /// "Front camera: 8MP wide"
    [[nodiscard]] bool isLabeledFront(const CameraSensor& sensor) const {
        constexpr std::uint32_t longestLabel = 3;
        const std::uint32_t begin = sensor.quantity->range.begin;
        if (!view_.is(begin - 1, ":")) {
            return false;
        }
        return namesRole(view_, view_.before(begin - 1, longestLabel), CameraRole::Front);
    }

    void add(const CameraSensor& sensor, CameraRole role) {
        const AttributeId attribute = attributeOf(role).value_or(AttributeId::CameraRearOther);
        findings_.add({attribute, sensor.quantity->value, sensor.quantity->evidence,
                       sensor.quantity->range, "camera-role"});
    }

    const SentenceView& view_;
    Findings& findings_;
    std::vector<CameraSensor> sensors_;
};

}  // namespace

void readCameras(const SentenceView& view, Findings& findings) {
    CameraReader(view, findings).run();
}

}  // namespace speclens
