#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/readers.h"

namespace speclens {
namespace {

/// Values beyond these bounds are no phone's.
struct Bounds {
    Unit unit;
    double low;
    double high;
};
constexpr Bounds screenInches{Unit::Inch, 2.5, 10.5};
constexpr Bounds refreshHertz{Unit::Hertz, 24, 240};
constexpr Bounds touchHertz{Unit::Hertz, 60, 5000};
constexpr Bounds batteryMilliampHours{Unit::MilliampHour, 700, 25000};
constexpr Bounds chargingWatts{Unit::Watt, 2, 400};
constexpr Bounds brightnessNits{Unit::Nit, 150, 20000};
constexpr Bounds densityPpi{Unit::PixelDensity, 100, 900};
constexpr Bounds weightGrams{Unit::Gram, 80, 800};
constexpr Bounds thicknessMillimeters{Unit::Millimeter, 3, 30};
constexpr Bounds sideMillimeters{Unit::Millimeter, 30, 250};
constexpr double shortestHeight = 80;

bool within(const Quantity& quantity, const Bounds& bounds) {
    return quantity.unit == bounds.unit && quantity.value >= bounds.low &&
           quantity.value <= bounds.high;
}

class MeasureReader {
  public:
    MeasureReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings) {}

    void run() {
        for (const Quantity& quantity : view_.quantities.plain) {
            read(quantity);
        }
        for (const Dimensions& dimensions : view_.quantities.dimensions) {
            readDimensions(dimensions);
        }
        for (const PixelPair& pair : view_.quantities.pixelPairs) {
            findings_.add(
                {AttributeId::DisplayResolution,
                 Pixels{std::min(pair.first, pair.second), std::max(pair.first, pair.second)},
                 pair.evidence, pair.range, "resolution"});
        }
    }

  private:
    void read(const Quantity& quantity) {
        if (within(quantity, screenInches)) {
            readInches(quantity);
        } else if (quantity.unit == Unit::Hertz) {
            readHertz(quantity);
        } else if (within(quantity, batteryMilliampHours)) {
            add(AttributeId::BatteryCapacity, quantity, "battery");
        } else if (within(quantity, chargingWatts)) {
            readWatts(quantity);
        } else if (within(quantity, brightnessNits)) {
            // What a tester measured is no specification.
            if (!view_.has(Cue::Measured)) {
                add(AttributeId::DisplayPeakBrightness, quantity, "brightness");
            }
        } else if (within(quantity, densityPpi)) {
            add(AttributeId::DisplayPixelDensity, quantity, "density");
        } else if (within(quantity, weightGrams)) {
            readGrams(quantity);
        } else if (quantity.unit == Unit::Millimeter) {
            readMillimeters(quantity);
        }
    }

    void add(AttributeId attribute, const Quantity& quantity, std::string_view rule) {
        findings_.add({attribute, quantity.value, quantity.evidence, quantity.range, rule});
    }

    /// The tokens behind a quantity up to the next comma, quantity or `count` tokens.
    [[nodiscard]] TokenRange behind(const Quantity& quantity, std::uint32_t count) const {
        TokenRange range = view_.from(quantity.range.end, count);
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (view_.is(i, ",") || view_.is(i, ";") || view_.is(i, "and") ||
                view_.page.token(i).isNumber()) {
                range.end = i;
            }
        }
        return range;
    }
    [[nodiscard]] TokenRange before(const Quantity& quantity, std::uint32_t count) const {
        TokenRange range = view_.before(quantity.range.begin, count);
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (view_.is(i, ",") || view_.is(i, ";") || view_.is(i, "and") ||
                view_.page.token(i).isNumber()) {
                range.begin = i + 1;
            }
        }
        return range;
    }

    void readInches(const Quantity& quantity) {
        const bool other = view_.has(behind(quantity, 4), Cue::CoverDisplay) ||
                           view_.has(before(quantity, 5), Cue::CoverDisplay) ||
                           view_.has(behind(quantity, 2), Cue::SensorSize);
        if (!other) {
            add(AttributeId::DisplaySize, quantity, "diagonal");
        }
    }

    void readHertz(const Quantity& quantity) {
        if (view_.has(behind(quantity, 4), Cue::Dimming) ||
            view_.has(before(quantity, 3), Cue::Dimming) ||
            view_.has(behind(quantity, 4), Cue::CoverDisplay) ||
            view_.has(before(quantity, 4), Cue::CoverDisplay)) {
            return;
        }
        const bool touch = view_.has(behind(quantity, 4), Cue::Touch) ||
                           view_.has(before(quantity, 5), Cue::Touch);
        if (touch && within(quantity, touchHertz)) {
            add(AttributeId::DisplayTouchSampling, quantity, "touch-sampling");
        } else if (!touch && within(quantity, refreshHertz)) {
            add(AttributeId::DisplayRefreshRate, quantity, "refresh-rate");
        }
    }

    /// Watts are charging where the sentence speaks of it; a charger's own figure is none.
    void readWatts(const Quantity& quantity) {
        const TokenRange near = behind(quantity, 4);
        const TokenRange ahead = before(quantity, 6);
        if (isChargerFigure(quantity) ||
            !(view_.has(Cue::Charging) || view_.has(Cue::Wireless) || inSpecList(quantity))) {
            return;
        }
        if (view_.has(near, Cue::Reverse) || view_.has(ahead, Cue::Reverse)) {
            add(AttributeId::BatteryReverseCharging, quantity, "reverse-charging");
        } else if (!saysWired(near) &&
                   (view_.has(near, Cue::Wireless) || view_.has(ahead, Cue::Wireless))) {
            add(AttributeId::BatteryWirelessCharging, quantity, "wireless-charging");
        } else {
            add(AttributeId::BatteryWiredCharging, quantity, "wired-charging");
        }
    }

    [[nodiscard]] bool saysWired(TokenRange range) const {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (view_.is(i, "wired") || view_.is(i, "wire") || view_.is(i, "cable")) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isChargerFigure(const Quantity& quantity) const {
        const TokenRange range = view_.from(quantity.range.end, 4);
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            const Match* thing = view_.page.matchAt(i, TermKind::Thing);
            if (thing != nullptr && tables::things[thing->row].kind == ThingKind::Accessory) {
                return true;
            }
            if (!view_.page.token(i).isWord() || view_.is(i, "and") || view_.is(i, "with")) {
                return false;
            }
        }
        return false;
    }

    /// Watts directly beside a battery's capacity need no word: "5,000mAh, 68W".
    [[nodiscard]] bool inSpecList(const Quantity& quantity) const {
        return std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&quantity](const Quantity& other) {
                               return other.unit == Unit::MilliampHour &&
                                      (other.range.end + 1 == quantity.range.begin ||
                                       other.range.end + 2 == quantity.range.begin);
                           });
    }

    /// A bare weight counts where the sentence weighs or measures the body.
    void readGrams(const Quantity& quantity) {
        const bool weighs = view_.has(Cue::Weight) || view_.has(Cue::Thickness) ||
                            !view_.quantities.dimensions.empty();
        if (view_.has(Cue::Measured)) {
            return;
        }
        if (weighs) {
            add(AttributeId::BodyWeight, quantity, "weight");
        }
    }

    void readMillimeters(const Quantity& quantity) {
        const auto near = [&](Cue cue) {
            return view_.has(behind(quantity, 3), cue) || view_.has(before(quantity, 4), cue);
        };
        if (within(quantity, thicknessMillimeters) && near(Cue::Thickness)) {
            add(AttributeId::BodyThickness, quantity, "thickness");
        } else if (within(quantity, sideMillimeters) && near(Cue::Width)) {
            add(AttributeId::BodyWidth, quantity, "width");
        } else if (within(quantity, sideMillimeters) && near(Cue::Height)) {
            add(AttributeId::BodyHeight, quantity, "height");
        }
    }

    void readDimensions(const Dimensions& dimensions) {
        std::array<std::size_t, 3> order = {0, 1, 2};
        std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
            return dimensions.sides[left] > dimensions.sides[right];
        });
        const double thickness = dimensions.sides[order[2]];
        if (dimensions.sides[order[0]] > sideMillimeters.high ||
            dimensions.sides[order[0]] < shortestHeight ||
            dimensions.sides[order[1]] < sideMillimeters.low ||
            (dimensions.count == 3 &&
             (thickness > thicknessMillimeters.high || thickness < thicknessMillimeters.low))) {
            findings_.refuse(dimensions.range, "no-phone-has-these-sides");
            return;
        }
        constexpr std::array attributes = {AttributeId::BodyHeight, AttributeId::BodyWidth,
                                           AttributeId::BodyThickness};
        for (std::size_t side = 0; side < dimensions.count; ++side) {
            findings_.add({attributes[side], dimensions.sides[order[side]],
                           dimensions.evidence[order[side]], dimensions.range, "dimensions"});
        }
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readMeasures(const SentenceView& view, Findings& findings) {
    MeasureReader(view, findings).run();
}

}  // namespace speclens
