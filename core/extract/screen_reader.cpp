#include <algorithm>

#include "core/extract/cover_screen.h"
#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr Bounds screenInches{Unit::Inch, 2.3, 10.5};
constexpr Bounds refreshHertz{Unit::Hertz, 24, 240};
constexpr Bounds touchHertz{Unit::Hertz, 60, 5000};
constexpr Bounds refreshImages{Unit::ImagesPerSecond, 24, 240};
constexpr Bounds brightnessNits{Unit::Nit, 150, 20000};
constexpr Bounds densityPpi{Unit::PixelDensity, 100, 900};
/// On a screen's short side; thermal cameras and sensors of distance have fewer.
constexpr int fewestPixels = 200;

class ScreenReader {
  public:
    ScreenReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        for (const Quantity& quantity : view_.quantities.plain) {
            read(quantity);
        }
        for (const PixelPair& pair : view_.quantities.pixelPairs) {
            readResolution(pair);
        }
    }

  private:
    void read(const Quantity& quantity) {
        switch (quantity.unit) {
            case Unit::Inch:
                readInches(quantity);
                break;
            case Unit::Hertz:
                readHertz(quantity);
                break;
            case Unit::ImagesPerSecond:
                readImages(quantity);
                break;
            case Unit::Nit:
                readNits(quantity);
                break;
            case Unit::PixelDensity:
                addWithin(densityPpi, AttributeId::DisplayPixelDensity, quantity, "density");
                break;
            default:
                break;
        }
    }

    void add(AttributeId attribute, const Quantity& quantity, std::string_view rule) {
        findings_.add({attribute, quantity.value, quantity.evidence, quantity.range, rule});
    }
    void addWithin(const Bounds& bounds, AttributeId attribute, const Quantity& quantity,
                   std::string_view rule) {
        if (bounds.hold(quantity)) {
            add(attribute, quantity, rule);
        } else {
            refuse(quantity, "out-of-bounds");
        }
    }
    void refuse(const Quantity& quantity, std::string_view rule) {
        findings_.refuse(quantity.range, rule);
    }

    [[nodiscard]] bool near(const Quantity& quantity, std::uint32_t before, std::uint32_t behind,
                            Cue cue) const {
        return view_.has(cue) && (view_.has(wordsBehind(view_, quantity.range, behind), cue) ||
                                  view_.has(wordsBefore(view_, quantity.range, before), cue));
    }

    void readInches(const Quantity& quantity) {
        if (isSizeOfCover(view_, quantity)) {
            refuse(quantity, "cover-display");
        } else if (isFoldedFigure(view_, quantity.range)) {
            refuse(quantity, "folded");
        } else if (view_.has(wordsBehind(view_, quantity.range, 2), Cue::SensorSize)) {
            refuse(quantity, "sensor-size");
        } else if (isOfBody(quantity)) {
            refuse(quantity, "body-in-inches");
        } else {
            addWithin(screenInches, AttributeId::DisplaySize, quantity, "diagonal");
        }
    }

    /// "6.3 inches tall", "taller at 6.3 inches": the body's, which no claim gives in inches. A
    /// screen is wide or across only in a manner of speaking.
    [[nodiscard]] bool isOfBody(const Quantity& quantity) const {
        const TokenRange behind = view_.from(quantity.range.end, 1);
        const std::uint32_t before = quantity.range.begin - 1;
        if (view_.is(before, "at") &&
            (view_.is(before - 1, "taller") || view_.is(before - 1, "thicker") ||
             view_.is(before - 1, "wider"))) {
            return true;
        }
        return view_.has(behind, Cue::Height) || view_.has(behind, Cue::Thickness);
    }

    void readHertz(const Quantity& quantity) {
        if (near(quantity, 3, 4, Cue::Dimming)) {
            refuse(quantity, "dimming");
        } else if (near(quantity, 4, 4, Cue::CoverDisplay)) {
            refuse(quantity, "cover-display");
        } else if (isTouch(quantity) && isOfTriggers(quantity)) {
            refuse(quantity, "triggers");
        } else if (isTouch(quantity)) {
            addWithin(touchHertz, AttributeId::DisplayTouchSampling, quantity, "touch-sampling");
        } else if (isFloor(quantity)) {
            refuse(quantity, "lowest-rate");
        } else if (isBelowAnotherOfList(quantity) || isTurnedDown(quantity)) {
            refuse(quantity, "lower-rate-of-list");
        } else if (!isWordless(quantity) || near(quantity, 6, 4, Cue::Refresh)) {
            addWithin(refreshHertz, AttributeId::DisplayRefreshRate, quantity, "refresh-rate");
        }
    }

    /// "120 times a second" says of what only by other words.
    [[nodiscard]] bool isWordless(const Quantity& quantity) const {
        return view_.is(quantity.range.begin + 1, "times");
    }

    // touch := rate "touch" | rate "/" rate "refresh" "and" "touch" | "touch" rate
    [[nodiscard]] bool isTouch(const Quantity& quantity) const {
        const TokenRange behind = wordsBehind(view_, quantity.range, 4);
        if (const Match* touch = view_.page.findCue(behind, Cue::Touch)) {
            const Match* refresh = view_.page.findCue({behind.begin, touch->begin}, Cue::Refresh);
            return refresh == nullptr || !isFirstOfList(quantity);
        }
        if (!isFirstOfList(quantity)) {
            const TokenRange shared = view_.from(quantity.range.end, 6);
            const Match* refresh = view_.page.findCue(shared, Cue::Refresh);
            const Match* touch = view_.page.findCue(shared, Cue::Touch);
            const bool both = refresh != nullptr && touch != nullptr &&
                              touch->begin > refresh->begin && touch->begin < refresh->end + 2;
            if (both) {
                return true;
            }
        }
        return view_.has(wordsBefore(view_, quantity.range, 5), Cue::Touch);
    }

    /// "the shoulder triggers have a touch sampling rate of 520Hz"
    [[nodiscard]] bool isOfTriggers(const Quantity& quantity) const {
        constexpr std::uint32_t reach = 9;
        const TokenRange before = wordsBefore(view_, quantity.range, reach);
        for (std::uint32_t i = before.begin; i < before.end; ++i) {
            if (view_.is(i, "trigger") || view_.is(i, "triggers") || view_.is(i, "shoulder")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isFirstOfList(const Quantity& quantity) const {
        return std::none_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                            [&](const Quantity& other) {
                                return other.list == quantity.list &&
                                       other.range.begin < quantity.range.begin;
                            });
    }

    /// "drops to 60Hz"
    [[nodiscard]] bool isFloor(const Quantity& quantity) const {
        return view_.has(Cue::Floor) &&
               view_.has(view_.before(quantity.range.begin, 3), Cue::Floor);
    }

    /// Of the rates that one panel switches between the highest is its own: "60/90/120Hz", "1 to
    /// 120Hz". Two joined by "and" may be of two phones.
    [[nodiscard]] bool isBelowAnotherOfList(const Quantity& quantity) const {
        std::size_t size = 0;
        bool below = false;
        bool joined = false;
        const Quantity* previous = nullptr;
        for (const Quantity& other : view_.quantities.plain) {
            if (other.list != quantity.list || isTouch(other)) {
                continue;
            }
            ++size;
            below = below || other.value > quantity.value;
            if (previous != nullptr) {
                const std::uint32_t gap = previous->range.end;
                joined = joined || view_.is(gap, "/") || view_.is(gap, "-") ||
                         view_.is(gap, "to") || view_.is(gap, "or");
            }
            previous = &other;
        }
        constexpr std::size_t several = 3;
        return below && (joined || size >= several || near(quantity, 4, 6, Cue::Switching)) &&
               !isDealtOut();
    }

    /// "Its 120Hz screen drains the battery: at 60Hz it lasts longer"
    [[nodiscard]] bool isTurnedDown(const Quantity& quantity) const {
        return view_.is(quantity.range.begin - 1, "at") &&
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&](const Quantity& other) {
                               return other.unit == Unit::Hertz && other.value > quantity.value &&
                                      other.range.begin < quantity.range.begin &&
                                      other.value <= refreshHertz.high && !isTouch(other) &&
                                      !isApart(quantity, other);
                           });
    }

    [[nodiscard]] bool isDealtOut() const { return hasWord(view_, view_.range, "respectively"); }

    /// "90 images per second" of a screen; a camera's are its frame rate.
    void readImages(const Quantity& quantity) {
        if (view_.has(Cue::Video) || view_.has(Cue::Camera)) {
            refuse(quantity, "frame-rate");
        } else {
            addWithin(refreshImages, AttributeId::DisplayRefreshRate, quantity, "refresh-rate");
        }
    }

    void readNits(const Quantity& quantity) {
        if (isMeasured(view_, quantity.range.begin)) {
            refuse(quantity, "measured");
        } else if (isFloor(quantity)) {
            refuse(quantity, "lowest-brightness");
        } else if (view_.is(quantity.range.begin - 1, "to") &&
                   view_.is(quantity.range.begin - 2, "set")) {
            refuse(quantity, "set-for-a-test");
        } else if (isDifference(view_, quantity.range)) {
            refuse(quantity, "difference");
        } else if (isBelowAnotherOfPhone(quantity)) {
            refuse(quantity, "lower-brightness");
        } else {
            addWithin(brightnessNits, AttributeId::DisplayPeakBrightness, quantity, "brightness");
        }
    }

    /// Whether the sentence gives the same phone a higher figure: typical beside peak brightness.
    [[nodiscard]] bool isBelowAnotherOfPhone(const Quantity& quantity) const {
        return std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&](const Quantity& other) {
                               return other.unit == Unit::Nit && other.value > quantity.value &&
                                      other.value <= brightnessNits.high && !isDealtOut() &&
                                      !isMeasured(view_, other.range.begin) &&
                                      !isApart(quantity, other);
                           });
    }

    /// Whether a phone or a contrast stands between two quantities.
    [[nodiscard]] bool isApart(const Quantity& left, const Quantity& right) const {
        const TokenRange gap{std::min(left.range.end, right.range.end),
                             std::max(left.range.begin, right.range.begin)};
        for (std::uint32_t i = gap.begin; i < gap.end; ++i) {
            if (view_.page.matchAt(i, TermKind::Contrast) != nullptr ||
                view_.page.matchAt(i, TermKind::Reference) != nullptr) {
                return true;
            }
        }
        return std::any_of(
            view_.mentions.begin(), view_.mentions.end(),
            [gap](const Mention& mention) { return gap.contains(mention.range.begin); });
    }

    /// "13MP (4160 x 3120)"
    [[nodiscard]] bool isSizeOfSensor(const PixelPair& pair) const {
        return view_.is(pair.range.begin - 1, "(") &&
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&pair](const Quantity& quantity) {
                               return quantity.unit == Unit::Megapixel &&
                                      quantity.range.end + 1 == pair.range.begin;
                           });
    }

    void readResolution(const PixelPair& pair) {
        constexpr std::uint32_t reach = 4;
        const TokenRange clause = clauseAround(view_, pair.range.begin);
        const TokenRange behind = view_.from(pair.range.end, reach);
        const TokenRange before = view_.before(pair.range.begin, reach);
        const bool picture = view_.has(behind, Cue::Photo) || view_.has(before, Cue::Photo) ||
                             isSizeOfSensor(pair) ||
                             (view_.has(clause, Cue::Video) && !view_.has(clause, Cue::Display));
        const bool cover = view_.has(wordsBehind(view_, pair.range, reach), Cue::CoverDisplay) ||
                           view_.is(pair.range.end, "cover") ||
                           view_.has(wordsBefore(view_, pair.range, reach), Cue::CoverDisplay) ||
                           isBesideCoverSize(view_, pair);
        if (picture || cover) {
            findings_.refuse(pair.range, picture ? "size-of-pictures" : "cover-display");
            return;
        }
        if (std::min(pair.first, pair.second) < fewestPixels) {
            findings_.refuse(pair.range, "too-few-pixels");
            return;
        }
        findings_.add({AttributeId::DisplayResolution,
                       Pixels{std::min(pair.first, pair.second), std::max(pair.first, pair.second)},
                       pair.evidence, pair.range, "resolution"});
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readScreen(const SentenceView& view, Findings& findings) {
    ScreenReader(view, findings).run();
}

}  // namespace speclens
