#include "core/extract/camera_list.h"

#include "core/extract/camera_sides.h"

namespace speclens {
namespace {

class ListReader {
  public:
    ListReader(const SentenceView& view, std::vector<CameraSensor>& sensors)
        : view_(view), sensors_(sensors) {}

    void run() {
        for (std::size_t i = 0; i < sensors_.size();) {
            const std::size_t end = endOfList(i);
            assignRoles(i, end);
            i = end;
        }
        assignSides();
        assignSharedRole();
    }

  private:
    [[nodiscard]] std::size_t endOfList(std::size_t first) const {
        std::size_t end = first + 1;
        while (end < sensors_.size() &&
               sensors_[end].quantity->list == sensors_[first].quantity->list) {
            ++end;
        }
        return end;
    }

    // roles := role { ( "," | "and" | "&" | "/" ) role }
    /// As many roles as figures, in order: "Main, ultrawide and macro cameras of 50, 12 and 5MP",
    /// "40, 20 and 8 megapixels (main, ultrawide, zoom)".
    void assignRoles(std::size_t first, std::size_t end) {
        if (end - first < 2) {
            return;
        }
        const std::size_t count = end - first;
        std::vector<CameraRole> roles;
        if (first == 0) {
            roles = rolesBefore(view_, sensors_[first].quantity->range.begin);
        }
        if (roles.size() != count) {
            roles = rolesBehind(sensors_[end - 1].quantity->range.end);
        }
        if (roles.size() != count) {
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            sensors_[first + i].role = roles[i];
            sensors_[first + i].isListed = true;
        }
    }

    /// The roles that a bracket, a colon or "being" brings in right behind figures and their noun.
    [[nodiscard]] std::vector<CameraRole> rolesBehind(std::uint32_t end) const {
        std::uint32_t i = namesCameras(view_, end) ? end + 1 : end;
        i = view_.is(i, ",") && view_.is(i + 1, "being") ? i + 1 : i;
        const bool opens = view_.is(i, "(") || view_.is(i, ":") || view_.is(i, "being") ||
                           view_.is(i, "for") || view_.is(i, "–") || view_.is(i, "—");
        return opens ? rolesFrom(view_, i + 1).roles : std::vector<CameraRole>();
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
            if (last > i && !sensors_[i].isNamed() && sensors_[last].role == CameraRole::Main &&
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

    const SentenceView& view_;
    std::vector<CameraSensor>& sensors_;
};

}  // namespace

void assignListedRoles(const SentenceView& view, std::vector<CameraSensor>& sensors) {
    ListReader(view, sensors).run();
}

}  // namespace speclens
