#include <algorithm>
#include <array>
#include <cmath>

#include "core/extract/measure_words.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

constexpr Bounds weightGrams{Unit::Gram, 80, 800};
constexpr Bounds thicknessMillimeters{Unit::Millimeter, 3, 30};
constexpr Bounds sideMillimeters{Unit::Millimeter, 30, 250};
/// Without a word that says so only figures of this order are a thickness.
constexpr Bounds bareThickness{Unit::Millimeter, 5, 13};
constexpr Bounds ruggedThickness{Unit::Millimeter, 5, 25};
constexpr double shortestHeight = 80;

class BodyReader {
  public:
    BodyReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::Gram) {
                readGrams(quantity);
            } else if (quantity.unit == Unit::Millimeter) {
                readMillimeters(quantity);
            } else if (quantity.unit == Unit::Centimeter) {
                Quantity inMillimeters = quantity;
                inMillimeters.unit = Unit::Millimeter;
                inMillimeters.value = std::round(quantity.value * 1000) / 100;
                readMillimeters(inMillimeters);
            }
        }
        for (const Dimensions& dimensions : view_.quantities.dimensions) {
            readDimensions(dimensions);
        }
    }

  private:
    void add(AttributeId attribute, const Quantity& quantity, std::string_view rule) {
        findings_.add({attribute, quantity.value, quantity.evidence, quantity.range, rule});
    }

    void readGrams(const Quantity& quantity) {
        if (!weightGrams.hold(quantity)) {
            findings_.refuse(quantity.range, "out-of-bounds");
        } else if (isMeasured(view_, quantity.range.begin)) {
            findings_.refuse(quantity.range, "measured");
        } else if (isDifference(view_, quantity.range)) {
            findings_.refuse(quantity.range, "difference");
        } else if (isOfAccessory(quantity) || isOfStuff(quantity)) {
            findings_.refuse(quantity.range, "of-something-else");
        } else {
            add(AttributeId::BodyWeight, quantity, "weight");
        }
    }

    /// "200g of metal"; "the 232g of the Galaxy S24" is a phone's weight.
    [[nodiscard]] bool isOfStuff(const Quantity& quantity) const {
        constexpr std::uint32_t longestArticle = 2;
        const std::uint32_t end = quantity.range.end;
        return view_.is(end, "of") &&
               std::none_of(
                   view_.mentions.begin(), view_.mentions.end(), [end](const Mention& mention) {
                       return mention.kind == MentionKind::Name && mention.range.begin > end &&
                              mention.range.begin <= end + longestArticle;
                   });
    }

    /// "the case weighs 120g", "a 120g charger"
    [[nodiscard]] bool isOfAccessory(const Quantity& quantity) const {
        const auto accessoryIn = [this](TokenRange range) {
            for (std::uint32_t i = range.begin; i < range.end; ++i) {
                const Match* thing = view_.page.matchAt(i, TermKind::Thing);
                if (thing != nullptr && tables::things[thing->row].kind == ThingKind::Accessory) {
                    return true;
                }
            }
            return false;
        };
        return view_.has(TermKind::Thing) && (accessoryIn(wordsBehind(view_, quantity.range, 2)) ||
                                              accessoryIn(wordsBefore(view_, quantity.range, 4)));
    }

    [[nodiscard]] bool near(const Quantity& quantity, Cue cue) const {
        return view_.has(cue) && (view_.has(wordsBehind(view_, quantity.range, 3), cue) ||
                                  view_.has(wordsBefore(view_, quantity.range, 4), cue));
    }

    void readMillimeters(const Quantity& quantity) {
        if (near(quantity, Cue::Detail)) {
            findings_.refuse(quantity.range, "of-a-detail");
        } else if (isFoldedFigure(view_, quantity.range)) {
            findings_.refuse(quantity.range, "folded");
        } else if (isDifference(view_, quantity.range)) {
            findings_.refuse(quantity.range, "difference");
        } else if (thicknessMillimeters.hold(quantity) &&
                   (near(quantity, Cue::Thickness) || isBareThickness(quantity))) {
            add(AttributeId::BodyThickness, quantity, "thickness");
        } else if (sideMillimeters.hold(quantity) && near(quantity, Cue::Width)) {
            add(AttributeId::BodyWidth, quantity, "width");
        } else if (sideMillimeters.hold(quantity) && near(quantity, Cue::Height)) {
            add(AttributeId::BodyHeight, quantity, "height");
        } else {
            findings_.refuse(quantity.range, "no-side-named");
        }
    }

    /// "just 7.9mm", "a 7.9mm body", "7.9mm, 130g", "6.1 inches and 7.9mm", "7.9mm."
    [[nodiscard]] bool isBareThickness(const Quantity& quantity) const {
        if (isBesideGrams(quantity)) {
            return true;
        }
        if (!bareThickness.hold(quantity) || view_.page.token(quantity.range.begin).decimals == 0) {
            return false;
        }
        const std::uint32_t before = quantity.range.begin - 1;
        const bool said = view_.is(before, "at") || view_.is(before, "just") ||
                          view_.is(before, "only") || view_.is(before, "mere") ||
                          view_.is(before, "is") || view_.is(before, "'s") ||
                          view_.is(before, "measures") || view_.is(before, "measuring") ||
                          view_.has(view_.from(quantity.range.end, 3), Cue::Body);
        return said || isAlone(quantity.range) || isBeforeName(quantity.range) ||
               isSetAgainstThickness(quantity.range.end) ||
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&](const Quantity& other) {
                               return (other.unit == Unit::Gram || other.unit == Unit::Inch) &&
                                      other.range.end + 4 > quantity.range.begin &&
                                      quantity.range.end + 4 > other.range.begin;
                           });
    }

    /// "next to the 7.9mm Nokia 9"
    [[nodiscard]] bool isBeforeName(TokenRange range) const {
        return std::any_of(
            view_.mentions.begin(), view_.mentions.end(), [range](const Mention& mention) {
                return mention.kind == MentionKind::Name && mention.range.begin == range.end;
            });
    }

    /// "9.3mm thick, the other 7.9mm", "It is 9.3mm thick. Open, it's 4.35mm against 5.6mm": where
    /// a thickness was told of, lengths that nothing else explains are thicknesses too.
    [[nodiscard]] bool isSetAgainstThickness(std::uint32_t end) const {
        const auto tellsOfThickness = [](const Findings& findings) {
            return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
                return finding.attribute == AttributeId::BodyThickness;
            });
        };
        const bool lengths =
            std::count_if(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                          [](const Quantity& other) { return bareThickness.hold(other); }) > 1;
        // "9mm of metal"
        if (view_.is(end, "of")) {
            return false;
        }
        return (lengths && tellsOfThickness(findings_)) ||
               (view_.findingsBefore != nullptr && tellsOfThickness(*view_.findingsBefore));
    }

    /// "15.5mm and 320g": what stands right before a weight is as thick as a rugged phone may be.
    [[nodiscard]] bool isBesideGrams(const Quantity& quantity) const {
        const std::uint32_t gap = quantity.range.end;
        return ruggedThickness.hold(quantity) && (view_.is(gap, "and") || view_.is(gap, ",")) &&
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [gap](const Quantity& other) {
                               return weightGrams.hold(other) && other.range.begin == gap + 1;
                           });
    }

    /// Whether the sentence says nothing else.
    [[nodiscard]] bool isAlone(TokenRange range) const {
        return range.begin == view_.range.begin &&
               (range.end == view_.range.end ||
                (view_.is(range.end, ".") && range.end + 1 == view_.range.end));
    }

    void readDimensions(const Dimensions& dimensions) {
        if (isFoldedFigure(view_, dimensions.range)) {
            findings_.refuse(dimensions.range, "folded");
            return;
        }
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

void readBody(const SentenceView& view, Findings& findings) {
    BodyReader(view, findings).run();
}

}  // namespace speclens
