#include <algorithm>
#include <optional>
#include <string>

#include "core/extract/camera_words.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

class CameraFeatureReader {
  public:
    CameraFeatureReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings) {}

    void run() {
        readCount();
        readZoom();
        readVideo();
    }

  private:
    // ---- the number of rear cameras

    // count := numeral { adjective } camera-noun
    void readCount() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Match* numeral =
                view_.masked[i] ? nullptr : view_.page.matchAt(i, TermKind::Numeral);
            if (numeral == nullptr) {
                continue;
            }
            const auto noun = cameraNoun(*numeral);
            if (!noun) {
                continue;
            }
            const TokenRange range{i, *noun + 1};
            findings_.add({AttributeId::CameraRearCount, tables::numerals[numeral->row].number,
                           view_.page.span(range), range, "camera-count"});
            i = *noun;
        }
    }

    /// Counting words that are numbers need a plural ("three cameras"); the others do not.
    [[nodiscard]] std::optional<std::uint32_t> cameraNoun(const Match& numeral) const {
        const bool plural = view_.is(numeral.begin, "one") || view_.is(numeral.begin, "two") ||
                            view_.is(numeral.begin, "three") || view_.is(numeral.begin, "four") ||
                            view_.is(numeral.begin, "five") || view_.is(numeral.begin, "six");
        constexpr std::uint32_t reach = 4;
        const TokenRange range = view_.from(numeral.end, reach);
        // "dual-tone camera" counts tones.
        if (view_.is(numeral.end, "-") && !isCameraNoun(numeral.end + 1, false) &&
            !view_.is(numeral.end + 1, "rear")) {
            return std::nullopt;
        }
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            const Token& token = view_.page.token(i);
            if (const Match* role = cameraRoleAt(view_, i);
                role != nullptr && tables::camera_roles[role->row].role != CameraRole::Rear &&
                tables::camera_roles[role->row].role != CameraRole::Main) {
                return std::nullopt;
            }
            const bool noun = isCameraNoun(i, plural);
            if (noun) {
                // "triple-lens camera": the camera is the noun, the lens is not.
                const bool compound = i + 1 < range.end && isCameraNoun(i + 1, false);
                return isFront(i) ? std::nullopt : std::optional(compound ? i + 1 : i);
            }
            if (!token.isWord() && !view_.is(i, "-")) {
                return std::nullopt;
            }
            if (view_.is(i, "of") || view_.is(i, "and") || view_.is(i, "or")) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isCameraNoun(std::uint32_t i, bool plural) const {
        const bool many =
            view_.is(i, "cameras") || view_.is(i, "lenses") || view_.is(i, "shooters") ||
            view_.is(i, "snappers") || view_.is(i, "cams") ||
            (view_.is(i, "sensors") && i > view_.range.begin && view_.is(i - 1, "camera"));
        if (plural) {
            return many;
        }
        return many || view_.is(i, "camera") || view_.is(i, "cam") || view_.is(i, "lens") ||
               view_.is(i, "shooter");
    }

    [[nodiscard]] bool isFront(std::uint32_t noun) const {
        const TokenRange behind = view_.from(noun + 1, 4);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            if (isCameraBoundary(view_, i)) {
                return false;
            }
            const Match* role = cameraRoleAt(view_, i);
            if (role != nullptr && tables::camera_roles[role->row].role == CameraRole::Front) {
                return true;
            }
        }
        return false;
    }

    void readZoom() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit != Unit::Times) {
                continue;
            }
            if (quantity.value < 1.5 || quantity.value > 12) {
                findings_.refuse(quantity.range, "out-of-bounds");
                continue;
            }
            const bool other = view_.has(view_.from(quantity.range.end, 2), Cue::OtherZoom) &&
                               !view_.has(view_.from(quantity.range.end, 1), Cue::Optical);
            const bool optical = view_.has(view_.from(quantity.range.end, 2), Cue::Optical) ||
                                 view_.has(view_.before(quantity.range.begin, 4), Cue::Optical);
            if (optical && !other) {
                findings_.add({AttributeId::CameraOpticalZoom, quantity.value, quantity.evidence,
                               quantity.range, "optical-zoom"});
            } else {
                findings_.refuse(quantity.range, "no-optical-zoom");
            }
        }
    }

    // video := ("4K" | "8K") ["video" | "recording"] [("at" | "@" | "/") number ["fps"]]
    void readVideo() {
        if (!view_.has(Cue::Video) && !view_.has(Cue::Camera)) {
            return;
        }
        for (std::uint32_t i = view_.range.begin; i + 1 < view_.range.end; ++i) {
            const Token& token = view_.page.token(i);
            const bool lines = token.isPlainInteger() && (token.number == 4 || token.number == 8) &&
                               view_.is(i + 1, "k") && view_.page.token(i + 1).glued;
            if (!lines) {
                continue;
            }
            TokenRange range{i, i + 2};
            std::string value = token.number == 4 ? "4K" : "8K";
            if (const auto rate = frameRateAfter(range.end)) {
                value += "@" + formatNumber(view_.page.token(*rate).number);
                range.end = *rate + 1;
            } else if (!view_.has(Cue::Video)) {
                findings_.refuse(range, "no-video");
                continue;
            }
            findings_.add(
                {AttributeId::CameraVideo, value, view_.page.span(range), range, "video"});
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> frameRateAfter(std::uint32_t i) const {
        std::uint32_t k = i;
        while (k < view_.range.end && k < i + 3 && view_.page.token(k).isWord() &&
               !view_.is(k, "at")) {
            ++k;
        }
        if (view_.is(k, "at") || view_.is(k, "@") || view_.is(k, "/")) {
            ++k;
        }
        if (view_.is(k, "up") && view_.is(k + 1, "to")) {
            k += 2;
        }
        const bool rate = k < view_.range.end && view_.page.token(k).isPlainInteger() &&
                          view_.page.token(k).number >= 24 && view_.page.token(k).number <= 120;
        return rate ? std::optional(k) : std::nullopt;
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readCameraFeatures(const SentenceView& view, Findings& findings) {
    CameraFeatureReader(view, findings).run();
}

}  // namespace speclens
