#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr Bounds batteryMilliampHours{Unit::MilliampHour, 700, 25000};
constexpr Bounds chargingWatts{Unit::Watt, 2, 400};

/// Words between a way of charging and its figure that end nothing: "wirelessly, at up to 15W".
constexpr std::array figureWords = {wordKey(","),  wordKey("at"),   wordKey("up"), wordKey("to"),
                                    wordKey("of"), wordKey("with"), wordKey("a"),  wordKey("max"),
                                    wordKey("is"), wordKey("an"),   wordKey("(")};

class PowerReader {
  public:
    PowerReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::MilliampHour) {
                readCapacity(quantity);
            } else if (quantity.unit == Unit::Watt) {
                readWatts(quantity);
            }
        }
    }

  private:
    void add(AttributeId attribute, const Quantity& quantity, std::string_view rule) {
        findings_.add({attribute, quantity.value, quantity.evidence, quantity.range, rule});
    }

    void readCapacity(const Quantity& quantity) {
        if (!batteryMilliampHours.hold(quantity)) {
            findings_.refuse(quantity.range, "out-of-bounds");
        } else if (isDifference(view_, quantity.range)) {
            findings_.refuse(quantity.range, "difference");
        } else if (isMeasured(view_, quantity.range.begin) && !isOfBattery(quantity.range.end)) {
            findings_.refuse(quantity.range, "measured");
        } else if (isOfOneCell(quantity.range.begin)) {
            findings_.refuse(quantity.range, "of-one-cell");
        } else if (view_.page.matchAt(quantity.range.end, TermKind::Thing) != nullptr) {
            // "a 20,000mAh power bank"
            findings_.refuse(quantity.range, "of-something-else");
        } else {
            add(AttributeId::BatteryCapacity, quantity, "battery");
        }
    }

    /// "The 5,000mAh battery lasted 14 hours in our test": how long was measured, not how much.
    [[nodiscard]] bool isOfBattery(std::uint32_t end) const {
        return view_.is(end, "battery") || view_.is(end, "cell") || view_.is(end, "pack");
    }

    /// "2 x 2,500mAh", "two 2,500mAh cells", "two cells of 2,500mAh"
    [[nodiscard]] bool isOfOneCell(std::uint32_t begin) const {
        return view_.is(begin - 1, "two") || view_.is(begin - 1, "dual") ||
               view_.is(begin - 1, "twin") ||
               (view_.is(begin - 1, "of") && view_.is(begin - 2, "cells")) ||
               (view_.is(begin - 1, "x") && view_.is(begin - 2, "2"));
    }

    void readWatts(const Quantity& quantity) {
        if (!chargingWatts.hold(quantity)) {
            findings_.refuse(quantity.range, "out-of-bounds");
        } else if (isChargerFigure(quantity)) {
            findings_.refuse(quantity.range, "charger");
        } else if (isMeasured(view_, quantity.range.begin)) {
            findings_.refuse(quantity.range, "measured");
        } else if (isDifference(view_, quantity.range)) {
            findings_.refuse(quantity.range, "difference");
        } else if (isConsumed(quantity)) {
            findings_.refuse(quantity.range, "power-drawn");
        } else if (near(quantity, Cue::Reverse)) {
            add(AttributeId::BatteryReverseCharging, quantity, "reverse-charging");
        } else if (isWireless(quantity)) {
            add(AttributeId::BatteryWirelessCharging, quantity, "wireless-charging");
        } else {
            add(AttributeId::BatteryWiredCharging, quantity, "wired-charging");
        }
    }

    [[nodiscard]] bool near(const Quantity& quantity, Cue cue) const {
        return view_.has(cue) && (view_.has(wordsBehind(view_, quantity.range, 5), cue) ||
                                  view_.has(wordsBefore(view_, quantity.range, 8), cue));
    }

    [[nodiscard]] bool isWireless(const Quantity& quantity) const {
        if (isWithoutCable(quantity)) {
            return true;
        }
        if (!view_.has(Cue::Wireless)) {
            return false;
        }
        if (const auto shared = isWirelessOfPair(quantity)) {
            return *shared;
        }
        if (isAskedWireless(quantity)) {
            return true;
        }
        const TokenRange behind = wordsBehind(view_, quantity.range, 5);
        // "with 18W or wirelessly with 15W"
        const Match* next = view_.page.findCue(behind, Cue::Wireless);
        const bool ofNext = next != nullptr && view_.is(next->begin - 1, "or") &&
                            view_.range.contains(next->end + 1) &&
                            view_.page.token(next->end + 1).isNumber() &&
                            (view_.is(next->end, "at") || view_.is(next->end, "with"));
        if (ofNext) {
            return false;
        }
        if (view_.has(behind, Cue::Wired)) {
            const Match* wireless = view_.page.findCue(behind, Cue::Wireless);
            return wireless != nullptr &&
                   wireless->begin < view_.page.findCue(behind, Cue::Wired)->begin;
        }
        return view_.has(behind, Cue::Wireless) ||
               view_.has(wordsBefore(view_, quantity.range, 8), Cue::Wireless) ||
               endsInWireless(quantity);
    }

    /// "Wireless? 15W on the Pro, 10W on the A54"
    [[nodiscard]] bool isAskedWireless(const Quantity& quantity) const {
        constexpr std::uint32_t longestQuestion = 4;
        const TokenRange question = view_.from(view_.range.begin, longestQuestion);
        for (std::uint32_t i = question.begin; i < question.end; ++i) {
            if (view_.is(i, "?")) {
                return view_.has({question.begin, i}, Cue::Wireless) &&
                       !view_.has(wordsBehind(view_, quantity.range, 3), Cue::Wired);
            }
        }
        return false;
    }

    // pair := watts separator watts ( "wired" separator "wireless" | "wireless" separator "wired" )
    /// "67W/50W wired/wireless"; nothing where the figure is none of such a pair.
    [[nodiscard]] std::optional<bool> isWirelessOfPair(const Quantity& quantity) const {
        const Quantity* first = nullptr;
        const Quantity* last = nullptr;
        for (const Quantity& other : view_.quantities.plain) {
            if (other.list == quantity.list) {
                first = first == nullptr ? &other : first;
                last = &other;
            }
        }
        if (first == last) {
            return std::nullopt;
        }
        const std::uint32_t way = last->range.end;
        if (view_.is(way, "wired") && view_.page.cueAt(way + 2, Cue::Wireless) != nullptr) {
            return &quantity == last;
        }
        if (view_.is(way, "wireless") && view_.is(way + 2, "wired")) {
            return &quantity == first;
        }
        return std::nullopt;
    }

    /// "30W by cable and 15W without", "50W without one"
    [[nodiscard]] bool isWithoutCable(const Quantity& quantity) const {
        std::uint32_t next = quantity.range.end + 1;
        next = view_.is(next, "one") || view_.is(next, "it") ? next + 1 : next;
        return view_.is(quantity.range.end, "without") && view_.has(Cue::Wired) &&
               (next >= view_.range.end || !view_.page.token(next).isWord());
    }

    /// "wireless charging, 15W"
    [[nodiscard]] bool endsInWireless(const Quantity& quantity) const {
        std::uint32_t i = quantity.range.begin;
        while (i > view_.range.begin && contains(figureWords, view_.page.token(i - 1).key)) {
            --i;
        }
        constexpr std::uint32_t longestCue = 2;
        return view_.has(view_.before(i, longestCue), Cue::Wireless);
    }

    /// The figure of what comes in the box: "a 120W charger", "the adapter (160W)", "a 45W one".
    [[nodiscard]] bool isChargerFigure(const Quantity& quantity) const {
        if (isInTheBox(quantity) || isRatingOfCable(quantity.range)) {
            return true;
        }
        if (!view_.has(TermKind::Thing)) {
            return false;
        }
        constexpr std::uint32_t reach = 4;
        const TokenRange behind = view_.from(quantity.range.end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            if (isAccessory(i)) {
                return true;
            }
            if (!view_.page.token(i).isWord() || endsNoun(i)) {
                break;
            }
        }
        if (view_.is(quantity.range.end, "one")) {
            return accessoryIn({view_.range.begin, quantity.range.begin});
        }
        return directlyBehindAccessory(quantity.range.begin);
    }

    /// "a 100W cable"; "68W cable, 15W wireless" is the phone's.
    [[nodiscard]] bool isRatingOfCable(TokenRange watts) const {
        return (view_.is(watts.end, "cable") || view_.is(watts.end, "cables")) &&
               (view_.is(watts.begin - 1, "a") || view_.is(watts.begin - 1, "the") ||
                view_.is(watts.begin - 1, "its"));
    }

    /// "a 10W (5V/2A) in the box"
    [[nodiscard]] bool isInTheBox(const Quantity& quantity) const {
        constexpr std::uint32_t reach = 8;
        if (!view_.has(Cue::Boxed)) {
            return false;
        }
        const TokenRange behind = view_.from(quantity.range.end, reach);
        const Match* box = view_.page.findCue(behind, Cue::Boxed);
        return box != nullptr && !view_.has({behind.begin, box->begin}, Cue::Charging);
    }

    [[nodiscard]] bool endsNoun(std::uint32_t i) const {
        return view_.is(i, "and") || view_.is(i, "with") || view_.is(i, "but") ||
               view_.is(i, "or") || view_.is(i, "by") || view_.is(i, "over") || view_.is(i, "on") ||
               view_.is(i, "via") || view_.is(i, "using") || view_.is(i, "without") ||
               view_.is(i, "no") || view_.is(i, "from") || view_.is(i, "through");
    }

    // "the adapter (160W)", "charger: 67W", "a charger of 67W"
    [[nodiscard]] bool directlyBehindAccessory(std::uint32_t at) const {
        std::uint32_t i = at;
        while (i > view_.range.begin &&
               (view_.is(i - 1, "(") || view_.is(i - 1, ":") || view_.is(i - 1, "of") ||
                view_.is(i - 1, "is") || view_.is(i - 1, "a"))) {
            --i;
        }
        return i > view_.range.begin && isAccessory(i - 1);
    }

    [[nodiscard]] bool isAccessory(std::uint32_t i) const {
        const Match* thing = view_.page.matchAt(i, TermKind::Thing);
        return thing != nullptr && tables::things[thing->row].kind == ThingKind::Accessory;
    }

    [[nodiscard]] bool accessoryIn(TokenRange range) const {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (isAccessory(i)) {
                return true;
            }
        }
        return false;
    }

    /// "draws 4W", "a 5W speaker"
    [[nodiscard]] bool isConsumed(const Quantity& quantity) const {
        return view_.has(Cue::Consumption) &&
               (view_.has(wordsBefore(view_, quantity.range, 3), Cue::Consumption) ||
                view_.has(wordsBehind(view_, quantity.range, 2), Cue::Consumption));
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readPower(const SentenceView& view, Findings& findings) {
    PowerReader(view, findings).run();
}

}  // namespace speclens
