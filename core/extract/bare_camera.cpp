#include "core/extract/bare_camera.h"

#include <algorithm>

#include "core/extract/camera_place.h"

namespace speclens {
namespace {

class BareReader {
  public:
    BareReader(const SentenceView& view, std::vector<CameraSensor>& sensors)
        : view_(view), sensors_(sensors) {}

    /// Figures without a role: the first of a list is the main camera, the rest are others at the
    /// back; a front camera is never meant without a word. A figure that is set against the one
    /// before is of the same camera.
    void run() {
        const bool frontOnly = namesFrontAlone();
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            CameraSensor& sensor = sensors_[i];
            if (sensor.isPicture || sensor.isNamed()) {
                continue;
            }
            if ((frontOnly && !sensor.role && !isAmongBare(i)) || isOfFront(i)) {
                sensor.role = CameraRole::Front;
            } else if (hasWideView(i)) {
                sensor.role = CameraRole::Ultrawide;
            } else if (isSetAgainstNext(i)) {
                sensor.role = sensors_[i + 1].role;
            } else if (i > 0 && comparesCameras(view_, {sensors_[i - 1].quantity->range.end,
                                                        sensor.quantity->range.begin})) {
                sensor.role = sensors_[i - 1].role;
            } else {
                sensor.role = isMainKnown(i) ? CameraRole::Rear : CameraRole::Main;
            }
        }
    }

  private:
    [[nodiscard]] std::uint32_t beginOf(std::size_t i) const {
        return sensors_[i].quantity->range.begin;
    }
    [[nodiscard]] std::uint32_t endOf(std::size_t i) const {
        return sensors_[i].quantity->range.end;
    }

    [[nodiscard]] bool isOfFront(std::size_t i) const {
        return !sensors_[i].role && ((i > 0 && goesOnWithFront(i)) || isOfFrontCameras(i) ||
                                     isTooSmallForMain(i) || isUnderFrontPlace(view_, beginOf(i)));
    }

    /// "Front camera: 20MP, f/2.2 + 2MP, f/2.4", "two cameras on the front, of 8 and 5 megapixels"
    [[nodiscard]] bool goesOnWithFront(std::size_t i) const {
        return sensors_[i - 1].role == CameraRole::Front &&
               (view_.is(beginOf(i) - 1, "+") ||
                ((isOfFrontCameras(i - 1) || isBehindFrontCameras(i - 1)) &&
                 sensors_[i].quantity->list == sensors_[i - 1].quantity->list));
    }

    /// "two front cameras (16 and 8 megapixels)"
    [[nodiscard]] bool isBehindFrontCameras(std::size_t i) const {
        constexpr std::uint32_t longestNoun = 3;
        const std::uint32_t mark = beginOf(i) - 1;
        return (view_.is(mark, "(") || view_.is(mark, ":")) && namesCameras(view_, mark - 1) &&
               namesRole(view_, view_.before(mark, longestNoun), CameraRole::Front);
    }

    /// "a second camera, on the front, for calls, good for one megapixel"
    [[nodiscard]] bool isTooSmallForMain(std::size_t i) const {
        constexpr double smallestMain = 2;
        const TokenRange before{view_.range.begin, beginOf(i)};
        return sensors_[i].quantity->value < smallestMain &&
               namesRole(view_, before, CameraRole::Front) &&
               !namesRole(view_, before, CameraRole::Rear);
    }

    /// "Two cameras sit on the front, of 8 and 5 megapixels": "of" says whose figures they are.
    [[nodiscard]] bool isOfFrontCameras(std::size_t i) const {
        constexpr std::uint32_t reach = 10;
        const std::uint32_t of = beginOf(i) - 1;
        if (!view_.is(of, "of") || !view_.has(Cue::Camera)) {
            return false;
        }
        std::optional<CameraRole> role;
        const TokenRange before = view_.before(of, reach);
        for (std::uint32_t k = before.begin; k < before.end; ++k) {
            if (const auto found = roleAt(view_, k)) {
                role = found;
            } else if (view_.is(k, ";") || view_.is(k, "while") || view_.is(k, "and")) {
                role.reset();
            }
        }
        return role == CameraRole::Front;
    }

    /// "8MP with a 120-degree field of view"; beside another camera "8MP (120°)" too
    [[nodiscard]] bool hasWideView(std::size_t i) const {
        constexpr std::uint32_t reach = 9;
        constexpr double least = 105;
        constexpr double most = 160;
        const std::uint32_t next = i + 1 < sensors_.size() ? beginOf(i + 1) : view_.range.end;
        const TokenRange behind = view_.window(endOf(i), std::min(next, endOf(i) + reach));
        for (std::uint32_t k = behind.begin; k < behind.end; ++k) {
            if (view_.is(k, ";") || view_.is(k, "+") || opensAnother(k)) {
                break;
            }
            if (const std::uint32_t unit = degreesAt(k); unit > k) {
                const double angle = view_.page.token(k).number;
                return angle >= least && angle <= most &&
                       (sensors_.size() > 1 || speaksOfView(unit + 1));
            }
        }
        return isOfWideCamera(i, least, most);
    }

    /// "a 117-degree action camera of 16MP"
    [[nodiscard]] bool isOfWideCamera(std::size_t i, double least, double most) const {
        constexpr std::uint32_t longestNoun = 6;
        if (!view_.is(beginOf(i) - 1, "of")) {
            return false;
        }
        const TokenRange before = view_.before(beginOf(i) - 1, longestNoun);
        for (std::uint32_t k = before.end; k-- > before.begin;) {
            if (degreesAt(k) > k && view_.is(k + 1, "-")) {
                const double angle = view_.page.token(k).number;
                return angle >= least && angle <= most;
            }
            if (isCameraBoundary(view_, k) || view_.page.token(k).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /// The unit behind the number of degrees at token `k`; `k` where none stands there.
    [[nodiscard]] std::uint32_t degreesAt(std::uint32_t k) const {
        const std::uint32_t unit = view_.is(k + 1, "-") ? k + 2 : k + 1;
        const bool degrees = view_.is(unit, "°") || view_.is(unit, "degree") ||
                             view_.is(unit, "degrees") || view_.is(unit, "deg");
        return view_.page.token(k).isNumber() && degrees ? unit : k;
    }

    /// "a 48MP camera, a 117-degree one": what follows an article is of the next camera.
    [[nodiscard]] bool opensAnother(std::uint32_t k) const {
        return view_.is(k, ",") &&
               (view_.is(k + 1, "a") || view_.is(k + 1, "an") || view_.is(k + 1, "another"));
    }

    [[nodiscard]] bool speaksOfView(std::uint32_t i) const {
        return view_.is(i, "view") || view_.is(i, "field") || view_.is(i, "fov") ||
               view_.is(i, "angle");
    }

    /// "48MP rather than 50MP main"
    [[nodiscard]] bool isSetAgainstNext(std::size_t i) const {
        constexpr std::uint32_t longestGap = 4;
        if (i + 1 >= sensors_.size() || sensors_[i].role || !sensors_[i + 1].isNamed()) {
            return false;
        }
        const TokenRange gap{endOf(i), beginOf(i + 1)};
        return gap.end <= gap.begin + longestGap && comparesCameras(view_, gap);
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
            return k < sensors_.size() && !sensors_[k].isNamed() &&
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
    /// sensor, with no name of a phone between the two. The only one of a sentence parts nothing:
    /// "A camera of 48MP is joined on the A99 by two of 2MP".
    [[nodiscard]] bool isMainKnown(std::size_t i) const {
        for (std::size_t k = 0; k < sensors_.size(); ++k) {
            if (k == i || sensors_[k].role != CameraRole::Main) {
                continue;
            }
            const std::uint32_t from = sensors_[std::min(i, k)].quantity->range.end;
            const std::uint32_t to = sensors_[std::max(i, k)].quantity->range.begin;
            const auto between = [from, to](const Mention& mention) {
                return mention.range.begin >= from && mention.range.begin < to;
            };
            const bool apart =
                std::any_of(view_.mentions.begin(), view_.mentions.end(), between) &&
                (view_.page.termsIn({view_.range.begin, from}).has(TermKind::Reference) ||
                 !std::all_of(view_.mentions.begin(), view_.mentions.end(), between));
            if (!apart) {
                return true;
            }
        }
        return false;
    }

    const SentenceView& view_;
    std::vector<CameraSensor>& sensors_;
};

}  // namespace

void assignBareCameras(const SentenceView& view, std::vector<CameraSensor>& sensors) {
    BareReader(view, sensors).run();
}

}  // namespace speclens
