#include <algorithm>
#include <optional>
#include <vector>

#include "core/extract/aperture_reader.h"
#include "core/extract/camera_place.h"
#include "core/extract/camera_sensor.h"
#include "core/extract/camera_sides.h"
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
            } else if (isValueDenied(view, quantity.range.begin)) {
                findings.refuse(quantity.range, "denied");
            } else {
                sensors_.push_back({&quantity, std::nullopt});
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
    // ---- megapixels and their cameras

    void readResolutions() {
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            if (!isPhotoSize(i)) {
                sensors_[i].role = roleOf(i);
            } else {
                photoSizes_.push_back(i);
            }
        }
        assignListedRoles();
        assignSides();
        assignSharedRole();
        assignWideSensors();
        assignBareSensors();
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            if (isDropped(i)) {
                findings_.refuse(sensors_[i].quantity->range, "size-of-pictures");
            } else if (const auto roles = rolesSharing(view_, sensors_[i].quantity->range.end);
                       !roles.empty()) {
                for (const CameraRole role : roles) {
                    add({sensors_[i].quantity, role});
                }
            } else {
                add(sensors_[i]);
            }
        }
    }

    [[nodiscard]] bool isDropped(std::size_t i) const {
        return std::find(photoSizes_.begin(), photoSizes_.end(), i) != photoSizes_.end();
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
            if (isCameraBoundary(view_, k) && !isRelativeClause(k) && !isBehindPlace(k, role) &&
                !interruptsClause(view_, k) && !endsFrontPlace(view_, k)) {
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

    /// "On the front, there is a 40-megapixel sensor": the place at a sentence's head holds for it.
    [[nodiscard]] bool isBehindPlace(std::uint32_t i, std::optional<CameraRole> role) const {
        constexpr std::uint32_t longestPlace = 8;
        return view_.is(i, ",") && role == CameraRole::Front &&
               i < view_.range.begin + longestPlace &&
               (view_.is(view_.range.begin, "on") || view_.is(view_.range.begin, "at") ||
                view_.is(view_.range.begin, "up") || view_.is(view_.range.begin, "in") ||
                view_.is(view_.range.begin, "for") || view_.is(view_.range.begin, "upfront"));
    }

    /// "At the front, it has a 50MP primary sensor and an 8MP ultrawide": whatever they are, they
    /// look to the front. "On the front, a 50MP portrait camera": what takes portraits there is no
    /// telephoto.
    [[nodiscard]] bool isSpokenOfFront(std::size_t i, std::optional<CameraRole> role) const {
        const std::uint32_t begin = sensors_[i].quantity->range.begin;
        if (!role || role == CameraRole::Front || role == CameraRole::Rear ||
            !hasFrontPlace(begin)) {
            return false;
        }
        for (std::uint32_t k = view_.range.begin; k < begin; ++k) {
            if (view_.is(k, "back") || view_.is(k, "while") ||
                roleAt(view_, k) == CameraRole::Rear) {
                return false;
            }
        }
        return true;
    }

    /// Whether the sentence begins with a place at the front.
    [[nodiscard]] bool hasFrontPlace(std::uint32_t at) const {
        std::optional<CameraRole> role;
        for (std::uint32_t k = view_.range.begin; k < at; ++k) {
            if (roleAt(view_, k) == CameraRole::Front) {
                role = CameraRole::Front;
            }
            if (isBehindPlace(k, role)) {
                return true;
            }
        }
        return false;
    }

    // roles := role { ( "," | "and" | "&" | "/" ) role } noun { word } figures
    /// "Main, ultrawide and macro cameras of 50, 12 and 5MP": as many roles as figures, in order.
    void assignListedRoles() {
        if (sensors_.size() < 2) {
            return;
        }
        const std::uint32_t list = sensors_.front().quantity->list;
        std::size_t count = 0;
        while (count < sensors_.size() && sensors_[count].quantity->list == list) {
            ++count;
        }
        const std::vector<CameraRole> roles = listedRoles(sensors_.front().quantity->range.begin);
        if (count < 2 || roles.size() != count) {
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            sensors_[i].role = roles[i];
        }
    }

    /// "Camera (Rear/Front): 50MP + 2MP / 8MP"
    void assignSides() {
        const auto sides = findCameraSides(view_, sensors_.front().quantity->range.begin,
                                           sensors_.back().quantity->range.begin);
        for (CameraSensor& sensor : sensors_) {
            if (sides && sides->isFront(sensor.quantity->range.begin)) {
                sensor.role = CameraRole::Front;
            } else if (sides && sensor.role == CameraRole::Front) {
                sensor.role = CameraRole::Rear;
            }
        }
    }

    /// The roles of the list that ends last before `end`.
    [[nodiscard]] std::vector<CameraRole> listedRoles(std::uint32_t end) const {
        std::vector<CameraRole> roles;
        bool open = false;
        for (std::uint32_t k = view_.range.begin; k < end;) {
            const Match* match = cameraRoleAt(view_, k);
            if (match != nullptr && tables::camera_roles[match->row].role != CameraRole::Rear) {
                if (!open) {
                    roles.clear();
                }
                roles.push_back(tables::camera_roles[match->row].role);
                open = true;
                k = match->end;
                continue;
            }
            const bool joins = view_.is(k, ",") || view_.is(k, "and") || view_.is(k, "&") ||
                               view_.is(k, "/") || view_.is(k, "-") ||
                               view_.page.cueAt(k, Cue::Camera) != nullptr;
            open = open && joins;
            ++k;
        }
        return roles;
    }

    /// "16MP + 20MP primary cameras": what stands behind the last of a list is said of all, and the
    /// first is the main one.
    void assignSharedRole() {
        for (std::size_t i = 0; i + 1 < sensors_.size(); ++i) {
            const TokenRange own = sensors_[i].quantity->range;
            std::size_t last = i;
            while (last + 1 < sensors_.size() && isAddedTo(last)) {
                ++last;
            }
            if (last > i && !isNamed(sensors_[i]) && sensors_[last].role == CameraRole::Main &&
                own.end < sensors_[last].quantity->range.begin) {
                sensors_[i].role = CameraRole::Main;
                sensors_[last].role = CameraRole::Rear;
            }
            i = last;
        }
    }

    /// Whether the next sensor is added to sensor `i` with a plus, and nothing is said of this one.
    [[nodiscard]] bool isAddedTo(std::size_t i) const {
        const std::uint32_t end = sensors_[i].quantity->range.end;
        return (view_.is(end, "+") || view_.is(end, "/")) &&
               sensors_[i + 1].quantity->range.begin == end + 1;
    }

    static bool isNamed(const CameraSensor& sensor) {
        return sensor.role && sensor.role != CameraRole::Rear;
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

    /// Figures without a role: the first of a list is the main camera, the rest are others at the
    /// back; a front camera is never meant without a word. A figure that is set against the one
    /// before is of the same camera.
    void assignBareSensors() {
        const bool frontOnly = namesFrontAlone();
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            CameraSensor& sensor = sensors_[i];
            if (isDropped(i) || isNamed(sensor)) {
                continue;
            }
            const bool front = frontOnly && !sensor.role && !isAmongBare(i);
            if (front || (i > 0 && isAddedToFront(i))) {
                sensor.role = CameraRole::Front;
            } else if (i > 0 && comparesCameras(view_, {sensors_[i - 1].quantity->range.end,
                                                        sensor.quantity->range.begin})) {
                sensor.role = sensors_[i - 1].role;
            } else {
                sensor.role = isMainKnown(i) ? CameraRole::Rear : CameraRole::Main;
            }
        }
    }

    /// "Front camera: 20MP, f/2.2 + 2MP, f/2.4"
    [[nodiscard]] bool isAddedToFront(std::size_t i) const {
        return !sensors_[i].role && sensors_[i - 1].role == CameraRole::Front &&
               view_.is(sensors_[i].quantity->range.begin - 1, "+");
    }

    [[nodiscard]] bool namesFrontAlone() const {
        if (view_.has(Cue::Camera)) {
            return false;
        }
        bool front = false;
        for (std::uint32_t k = view_.range.begin; k < view_.range.end; ++k) {
            const auto role = roleAt(view_, k);
            if (role && role != CameraRole::Front) {
                return false;
            }
            front = front || role.has_value();
        }
        return front;
    }

    /// Whether another sensor of the same list says no more of itself than sensor `i`.
    [[nodiscard]] bool isAmongBare(std::size_t i) const {
        const auto bare = [&](std::size_t k) {
            return k < sensors_.size() && !isNamed(sensors_[k]) &&
                   sensors_[k].quantity->list == sensors_[i].quantity->list;
        };
        return bare(i + 1) || (i > 0 && (bare(i - 1) || followsBare(i)));
    }

    /// Whether the sensor before `i` in its list was bare until it became the main camera.
    [[nodiscard]] bool followsBare(std::size_t i) const {
        return sensors_[i - 1].role == CameraRole::Main &&
               sensors_[i - 1].quantity->list == sensors_[i].quantity->list;
    }

    /// Whether the phone that sensor `i` is said of has a main camera in this sentence: another
    /// sensor, with no name of a phone between the two.
    [[nodiscard]] bool isMainKnown(std::size_t i) const {
        for (std::size_t k = 0; k < sensors_.size(); ++k) {
            if (k == i || sensors_[k].role != CameraRole::Main) {
                continue;
            }
            const std::uint32_t from = sensors_[std::min(i, k)].quantity->range.end;
            const std::uint32_t to = sensors_[std::max(i, k)].quantity->range.begin;
            const bool apart = std::any_of(
                view_.mentions.begin(), view_.mentions.end(), [from, to](const Mention& mention) {
                    return mention.range.begin >= from && mention.range.begin < to;
                });
            if (!apart) {
                return true;
            }
        }
        return false;
    }

    void add(const CameraSensor& sensor) {
        const AttributeId attribute =
            attributeOf(*sensor.role).value_or(AttributeId::CameraRearOther);
        findings_.add({attribute, sensor.quantity->value, sensor.quantity->evidence,
                       sensor.quantity->range, "camera-role"});
    }

    const SentenceView& view_;
    Findings& findings_;
    std::vector<CameraSensor> sensors_;
    std::vector<std::size_t> photoSizes_;
};

}  // namespace

void readCameras(const SentenceView& view, Findings& findings) {
    CameraReader(view, findings).run();
}

}  // namespace speclens
