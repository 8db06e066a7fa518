#include <algorithm>
#include <optional>
#include <string>

#include "core/extract/denial.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

constexpr std::uint32_t roleReach = 12;

std::optional<AttributeId> attributeOf(CameraRole role) {
    switch (role) {
        case CameraRole::Main:
            return AttributeId::CameraMain;
        case CameraRole::Ultrawide:
            return AttributeId::CameraUltrawide;
        case CameraRole::Telephoto:
            return AttributeId::CameraTelephoto;
        case CameraRole::Periscope:
            return AttributeId::CameraPeriscope;
        case CameraRole::Macro:
            return AttributeId::CameraMacro;
        case CameraRole::Depth:
            return AttributeId::CameraDepth;
        case CameraRole::Monochrome:
            return AttributeId::CameraMonochrome;
        case CameraRole::Front:
            return AttributeId::CameraFront;
        case CameraRole::Rear:
            break;
    }
    return std::nullopt;
}

class CameraReader {
  public:
    CameraReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {
        for (const Quantity& quantity : view.quantities.plain) {
            if (quantity.unit == Unit::Megapixel && quantity.value >= 0.1 &&
                quantity.value <= 400 && !isValueDenied(view, quantity.range.begin)) {
                sensors_.push_back({&quantity, std::nullopt});
            }
        }
    }

    void run() {
        readResolutions();
        readCount();
        readApertures();
        readZoom();
        readVideo();
    }

  private:
    struct Sensor {
        const Quantity* quantity;
        std::optional<CameraRole> role;
    };

    // ---- megapixels and their cameras

    void readResolutions() {
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            if (!isPhotoSize(i)) {
                sensors_[i].role = roleOf(i);
            } else {
                photoSizes_.push_back(i);
            }
        }
        assignBareSensors();
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            if (!isDropped(i)) {
                add(sensors_[i]);
            }
        }
    }

    [[nodiscard]] bool isDropped(std::size_t i) const {
        return std::find(photoSizes_.begin(), photoSizes_.end(), i) != photoSizes_.end();
    }

    /// "50MP photos" and "a 200MP mode" are sizes of pictures, not cameras.
    [[nodiscard]] bool isPhotoSize(std::size_t i) const {
        const std::uint32_t end = sensors_[i].quantity->range.end;
        return view_.page.findCue(view_.from(end, 1), Cue::Photo) != nullptr;
    }

    [[nodiscard]] bool isBoundary(std::uint32_t i) const {
        if (isInAperture(i)) {
            return false;
        }
        return view_.is(i, ",") || view_.is(i, ";") || view_.is(i, "and") || view_.is(i, "plus") ||
               view_.is(i, "while") || view_.is(i, "but") || view_.is(i, "along") ||
               view_.is(i, "alongside") || view_.is(i, "next") || view_.is(i, "paired") ||
               view_.is(i, "+") || view_.is(i, "/") || view_.is(i, "•");
    }

    [[nodiscard]] bool isInAperture(std::uint32_t i) const {
        return std::any_of(view_.quantities.apertures.begin(), view_.quantities.apertures.end(),
                           [i](const Aperture& aperture) { return aperture.range.contains(i); });
    }

    [[nodiscard]] const Match* roleAt(std::uint32_t i) const {
        return view_.masked[i] ? nullptr : view_.page.matchAt(i, TermKind::CameraRole);
    }

    /// The role that words give: behind the figure up to the next boundary ("8MP wide-angle
    /// camera"), else before it up to the last one ("the ultrawide has 8MP").
    [[nodiscard]] std::optional<CameraRole> roleOf(std::size_t i) const {
        const TokenRange own = sensors_[i].quantity->range;
        const std::uint32_t next =
            i + 1 < sensors_.size() ? sensors_[i + 1].quantity->range.begin : view_.range.end;
        std::optional<CameraRole> behind;
        for (std::uint32_t k = own.end; k < std::min(next, own.end + roleReach); ++k) {
            if (isBoundary(k) && !isListedAdjective(k)) {
                break;
            }
            if (const Match* role = roleAt(k)) {
                // "a 20MP primary sensor for selfies" is a front camera; of other roles the first
                // counts, and "rear" gives way to any.
                const CameraRole found = tables::camera_roles[role->row].role;
                if (!behind || *behind == CameraRole::Rear || found == CameraRole::Front) {
                    behind = found;
                }
            }
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
            if (isBoundary(k) && !isRelativeClause(k) && !isBehindPlace(k, role)) {
                role.reset();
            } else if (const Match* match = roleAt(k)) {
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
        constexpr std::uint32_t longestPlace = 5;
        return view_.is(i, ",") && role == CameraRole::Front &&
               i < view_.range.begin + longestPlace &&
               (view_.is(view_.range.begin, "on") || view_.is(view_.range.begin, "at") ||
                view_.is(view_.range.begin, "up") || view_.is(view_.range.begin, "in"));
    }

    /// Figures without a role: the first of a list is the main camera, the rest are others at the
    /// back; a front camera is never meant without a word.
    void assignBareSensors() {
        const bool frontOnly = !view_.has(Cue::Camera) && frontContext();
        for (std::size_t i = 0; i < sensors_.size(); ++i) {
            Sensor& sensor = sensors_[i];
            if (isDropped(i) || (sensor.role && sensor.role != CameraRole::Rear)) {
                continue;
            }
            if (frontOnly) {
                sensor.role = CameraRole::Front;
            } else {
                sensor.role = isMainKnown(i) ? CameraRole::Rear : CameraRole::Main;
            }
        }
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

    [[nodiscard]] bool frontContext() const {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Match* role = roleAt(i);
            if (role != nullptr && tables::camera_roles[role->row].role == CameraRole::Front) {
                return true;
            }
        }
        return false;
    }

    void add(const Sensor& sensor) {
        const AttributeId attribute =
            attributeOf(*sensor.role).value_or(AttributeId::CameraRearOther);
        findings_.push_back({attribute, sensor.quantity->value, sensor.quantity->evidence,
                             sensor.quantity->range, "camera-role"});
    }

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
            findings_.push_back({AttributeId::CameraRearCount,
                                 tables::numerals[numeral->row].number, view_.page.span(range),
                                 range, "camera-count"});
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
            if (const Match* role = roleAt(i);
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
            if (isBoundary(i)) {
                return false;
            }
            const Match* role = roleAt(i);
            if (role != nullptr && tables::camera_roles[role->row].role == CameraRole::Front) {
                return true;
            }
        }
        return false;
    }

    // ---- apertures, zoom, video

    /// The aperture behind the main camera's figure, or one in a sentence without others.
    void readApertures() {
        for (const Aperture& aperture : view_.quantities.apertures) {
            const Sensor* owner = nullptr;
            for (const Sensor& sensor : sensors_) {
                if (sensor.quantity->range.end <= aperture.range.begin) {
                    owner = &sensor;
                }
            }
            const bool main = owner == nullptr ? sensors_.empty() && !speaksOfOther(aperture)
                                               : owner->role == CameraRole::Main;
            if (main) {
                findings_.push_back({AttributeId::CameraMainAperture, aperture.number,
                                     aperture.evidence, aperture.range, "aperture"});
                return;
            }
        }
    }

    /// Whether another camera than the main one is named before the aperture.
    [[nodiscard]] bool speaksOfOther(const Aperture& aperture) const {
        for (std::uint32_t i = view_.range.begin; i < aperture.range.begin; ++i) {
            const Match* role = roleAt(i);
            if (role != nullptr && tables::camera_roles[role->row].role != CameraRole::Main &&
                tables::camera_roles[role->row].role != CameraRole::Rear) {
                return true;
            }
        }
        return false;
    }

    void readZoom() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit != Unit::Times || quantity.value < 1.5 || quantity.value > 12) {
                continue;
            }
            const bool other = view_.has(view_.from(quantity.range.end, 2), Cue::OtherZoom) &&
                               !view_.has(view_.from(quantity.range.end, 1), Cue::Optical);
            const bool optical = view_.has(view_.from(quantity.range.end, 2), Cue::Optical) ||
                                 view_.has(view_.before(quantity.range.begin, 4), Cue::Optical);
            if (optical && !other) {
                findings_.push_back({AttributeId::CameraOpticalZoom, quantity.value,
                                     quantity.evidence, quantity.range, "optical-zoom"});
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
                continue;
            }
            findings_.push_back(
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
    std::vector<Sensor> sensors_;
    std::vector<std::size_t> photoSizes_;
};

}  // namespace

void readCameras(const SentenceView& view, Findings& findings) {
    CameraReader(view, findings).run();
}

}  // namespace speclens
