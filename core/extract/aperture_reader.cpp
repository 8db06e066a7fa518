#include "core/extract/aperture_reader.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet variableWords(wordKey("variable"), wordKey("between"), wordKey("from"),
                                wordKey("switch"), wordKey("switches"), wordKey("switched"),
                                wordKey("adjustable"), wordKey("dual"), wordKey("either"));

class ApertureReader {
  public:
    ApertureReader(const SentenceView& view, std::span<const CameraSensor> sensors,
                   Findings& findings)
        : view_(view), sensors_(sensors), findings_(findings) {}

    /// The aperture behind the main camera's figure, or one in a sentence without others, and the
    /// other end of one that varies.
    void run() {
        const Aperture* known = nullptr;
        for (const Aperture& aperture : view_.quantities.apertures) {
            if (known == nullptr ? isOfMain(aperture) : isOtherEnd(*known, aperture)) {
                findings_.add({AttributeId::CameraMainAperture, aperture.number, aperture.evidence,
                               aperture.range, "aperture"});
                known = &aperture;
            } else {
                findings_.refuse(aperture.range, "of-another-camera");
            }
        }
    }

  private:
    [[nodiscard]] bool isOfMain(const Aperture& aperture) const {
        std::size_t before = 0;
        while (before < sensors_.size() &&
               sensors_[before].quantity->range.end <= aperture.range.begin) {
            ++before;
        }
        if (before == 0) {
            return sensors_.empty() ? !speaksOfOther(aperture) : isOnMain(aperture);
        }
        return sensors_[firstOfList(before - 1)].role == CameraRole::Main;
    }

    /// "an f/1.8 lens on its main 50MP camera"
    [[nodiscard]] bool isOnMain(const Aperture& aperture) const {
        constexpr std::uint32_t longestGap = 5;
        const CameraSensor& first = sensors_.front();
        const TokenRange gap{aperture.range.end, first.quantity->range.begin};
        if (first.role != CameraRole::Main || gap.end > gap.begin + longestGap) {
            return false;
        }
        bool linked = false;
        for (std::uint32_t i = gap.begin; i < gap.end; ++i) {
            linked = linked || view_.is(i, "on") || view_.is(i, "for") || view_.is(i, "of");
            if (isCameraBoundary(view_, i)) {
                return false;
            }
        }
        return linked;
    }

    /// The first of the cameras that are added up right before sensor `i`: what stands behind
    /// "16 + 20 MP" is said of the first.
    [[nodiscard]] std::size_t firstOfList(std::size_t i) const {
        while (i > 0 && sensors_[i].role == CameraRole::Rear &&
               sensors_[i].quantity->list == sensors_[i - 1].quantity->list &&
               view_.is(sensors_[i].quantity->range.begin - 1, "+") &&
               sensors_[i - 1].quantity->range.end + 1 == sensors_[i].quantity->range.begin) {
            --i;
        }
        return i;
    }

    /// "f/1.5-2.4", "switches between f/1.5 and f/2.4"
    [[nodiscard]] bool isOtherEnd(const Aperture& known, const Aperture& aperture) const {
        constexpr std::uint32_t reach = 6;
        const std::uint32_t gap = known.range.end;
        if (aperture.range.begin != gap + 1) {
            return false;
        }
        if (view_.is(gap, "-")) {
            return true;
        }
        if (!view_.is(gap, "and") && !view_.is(gap, "to") && !view_.is(gap, "or") &&
            !view_.is(gap, "/")) {
            return false;
        }
        const TokenRange before = view_.before(known.range.begin, reach);
        for (std::uint32_t i = before.begin; i < before.end; ++i) {
            if (variableWords.contains(view_.page.token(i).key)) {
                return true;
            }
        }
        return false;
    }

    /// Whether another camera than the main one is named before the aperture.
    [[nodiscard]] bool speaksOfOther(const Aperture& aperture) const {
        for (std::uint32_t i = view_.range.begin; i < aperture.range.begin; ++i) {
            if (const auto role = roleAt(view_, i);
                role && role != CameraRole::Main && role != CameraRole::Rear) {
                return true;
            }
        }
        return false;
    }

    const SentenceView& view_;
    std::span<const CameraSensor> sensors_;
    Findings& findings_;
};

}  // namespace

void readApertures(const SentenceView& view, std::span<const CameraSensor> sensors,
                   Findings& findings) {
    ApertureReader(view, sensors, findings).run();
}

}  // namespace speclens
