#include <algorithm>
#include <optional>
#include <string>

#include "core/extract/camera_place.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array rearWords = {wordKey("rear"), wordKey("back")};

class CameraFeatureReader {
  public:
    CameraFeatureReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings) {}

    void run() {
        readCount();
        readGroups();
        readZoom();
    }

  private:
    // ---- the number of rear cameras

    // count := numeral { adjective } camera-noun
    void readCount() {
        if (!view_.has(TermKind::Numeral)) {
            return;
        }
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Match* numeral =
                view_.masked[i] ? nullptr : view_.page.matchAt(i, TermKind::Numeral);
            if (numeral == nullptr) {
                continue;
            }
            auto noun = cameraNoun(*numeral);
            if (const std::uint32_t list = behindCounted(*numeral); !noun && list > i) {
                noun = list - 1;
            } else if (!noun && isSetup(*numeral)) {
                noun = numeral->end;
            } else if (!noun && (isOneAtTheBack(*numeral) || isNumbered(i))) {
                noun = numeral->end - 1;
            }
            if (!noun) {
                continue;
            }
            const TokenRange range{i, *noun + 1};
            if (!saysRear(range) && isTotal(range.end)) {
                findings_.refuse(range, "of-both-sides");
            } else if (!saysRear(range) && isUnderFrontPlace(view_, i)) {
                findings_.refuse(range, "at-the-front");
            } else {
                findings_.add({AttributeId::CameraRearCount, tables::numerals[numeral->row].number,
                               view_.page.span(range), range, "camera-count"});
            }
            i = *noun;
        }
    }

    /// "a camera duo of 50 and 2 megapixels"
    void readGroups() {
        struct Group {
            Word word;
            double count;
        };
        constexpr std::array<Group, 4> groups = {
            {{"duo", 2}, {"trio", 3}, {"quartet", 4}, {"quintet", 5}}};
        if (!view_.has(Cue::Camera)) {
            return;
        }
        for (std::uint32_t i = view_.range.begin + 1; i < view_.range.end; ++i) {
            if (!view_.is(i - 1, "camera")) {
                continue;
            }
            const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& entry) {
                return view_.is(i, entry.word);
            });
            if (group != groups.end() && !isOfFront(i)) {
                const TokenRange range{i - 1, i + 1};
                findings_.add({AttributeId::CameraRearCount, group->count, view_.page.span(range),
                               range, "camera-group"});
            }
        }
    }

    [[nodiscard]] bool isOfFront(std::uint32_t i) const {
        constexpr std::uint32_t reach = 3;
        return namesRole(view_, view_.before(i, reach), CameraRole::Front) ||
               isUnderFrontPlace(view_, i);
    }

    /// "As for cameras, there is a triple setup on the back."
    [[nodiscard]] bool isSetup(const Match& numeral) const {
        constexpr WordSet setups(wordKey("setup"), wordKey("set-up"), wordKey("array"),
                                 wordKey("arrangement"), wordKey("system"), wordKey("module"));
        return tables::numerals[numeral.row].use == NumeralUse::Parts && view_.has(Cue::Camera) &&
               view_.range.contains(numeral.end) &&
               setups.contains(view_.page.token(numeral.end).key);
    }

    /// "one camera on the back"
    [[nodiscard]] bool isOneAtTheBack(const Match& numeral) const {
        const std::uint32_t place = numeral.end + 1;
        return tables::numerals[numeral.row].number == 1 && view_.is(numeral.end, "camera") &&
               (view_.is(place, "on") || view_.is(place, "at")) &&
               saysRear(view_.from(place + 1, 2));
    }

    /// "the rear cameras number three", "cameras at the back: three"
    [[nodiscard]] bool isNumbered(std::uint32_t i) const {
        constexpr std::uint32_t reach = 10;
        const bool opens =
            view_.is(i - 1, "number") || (view_.is(i - 1, ":") && !view_.page.token(i).isNumber());
        if (!opens || (view_.range.contains(i + 1) && view_.page.token(i + 1).isWord() &&
                       !view_.is(i + 1, "here") && !view_.is(i + 1, "in"))) {
            return false;
        }
        const TokenRange before = view_.before(i - 1, reach);
        bool cameras = false;
        for (std::uint32_t k = before.begin; k < before.end; ++k) {
            cameras = cameras || isCameraNoun(k, true);
            if (isOtherRole(k)) {
                return false;
            }
        }
        return cameras && saysRear(before);
    }

    [[nodiscard]] bool saysRear(TokenRange range) const {
        return std::any_of(rearWords.begin(), rearWords.end(), [&](WordKey word) {
            for (std::uint32_t i = range.begin; i < range.end; ++i) {
                if (view_.page.token(i).key == word) {
                    return true;
                }
            }
            return false;
        });
    }

    /// "six cameras - three rear cams, one in front": all cameras, where those at the back are
    /// counted right behind.
    [[nodiscard]] bool isTotal(std::uint32_t end) const {
        constexpr std::uint32_t reach = 3;
        const TokenRange behind = view_.from(end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            const Match* numeral = view_.page.matchAt(i, TermKind::Numeral);
            const auto noun = numeral == nullptr ? std::nullopt : cameraNoun(*numeral);
            if (noun && saysRear({i, *noun + 1})) {
                return true;
            }
        }
        return false;
    }

    /// Behind a list of as many megapixels as the word counts, "Triple, 40 + 20 + 8 MP", in a
    /// sentence that speaks of cameras and of none at the front; the numeral's begin without one.
    [[nodiscard]] std::uint32_t behindCounted(const Match& numeral) const {
        const auto& row = tables::numerals[numeral.row];
        const bool marked = view_.is(numeral.end, ",") || view_.is(numeral.end, ":") ||
                            view_.is(numeral.end, "(") || view_.is(numeral.end, "-");
        std::uint32_t end = marked ? numeral.end + 1 : numeral.end;
        int count = 0;
        for (const Quantity& quantity : view_.quantities.plain) {
            const bool added = count > 0 && view_.is(end, "+") && quantity.range.begin == end + 1;
            if (quantity.unit == Unit::Megapixel &&
                (added || (count == 0 && quantity.range.begin == end))) {
                end = quantity.range.end;
                ++count;
            }
        }
        const bool counted = row.use != NumeralUse::Anything && count > 1 && count == row.number &&
                             view_.has(Cue::Camera) &&
                             !namesRole(view_, view_.range, CameraRole::Front);
        return counted ? end : numeral.begin;
    }

    /// Counting words that are numbers need a plural ("three cameras"); the others do not.
    [[nodiscard]] std::optional<std::uint32_t> cameraNoun(const Match& numeral) const {
        const bool hyphen = view_.is(numeral.end, "-");
        const bool plural = tables::numerals[numeral.row].use == NumeralUse::Anything && !hyphen;
        // "dual-tone camera" counts tones.
        if (hyphen && !isCameraNoun(numeral.end + 1, false) && !view_.is(numeral.end + 1, "rear")) {
            return std::nullopt;
        }
        constexpr std::uint32_t reach = 4;
        std::uint32_t end = numeral.end + reach;
        for (std::uint32_t i = numeral.end; i < std::min(end, view_.range.end);) {
            // "two 50MP cameras", "dual 16MP + 20MP cameras"
            if (const std::uint32_t behind = pastMegapixels(i); behind > i) {
                end += behind - i;
                i = behind;
                continue;
            }
            if (isOtherRole(i) || endsCount(i)) {
                return std::nullopt;
            }
            if (isCameraNoun(i, plural)) {
                // "triple-lens camera": the camera is the noun, the lens is not.
                const bool compound = i + 1 < end && isCameraNoun(i + 1, false);
                return isForOthers(i) ? std::nullopt : std::optional(compound ? i + 1 : i);
            }
            // "a single 12MP rear and an 8MP front camera"
            if (!plural && isRearBeforeList(i)) {
                return i;
            }
            ++i;
        }
        return std::nullopt;
    }

    /// Behind the megapixels at token `i`, and those that are added to them.
    [[nodiscard]] std::uint32_t pastMegapixels(std::uint32_t i) const {
        std::uint32_t end = i;
        for (const Quantity& quantity : view_.quantities.plain) {
            const bool next = quantity.range.begin == end ||
                              (end > i && quantity.range.begin == end + 1 && view_.is(end, "+"));
            if (quantity.unit == Unit::Megapixel && next) {
                end = quantity.range.end;
            }
        }
        return end;
    }

    /// "rear and 8MP selfie"
    [[nodiscard]] bool isRearBeforeList(std::uint32_t i) const {
        return view_.is(i, "rear") && view_.is(i + 1, "and") && i > view_.range.begin &&
               std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [i](const Quantity& quantity) {
                               return quantity.unit == Unit::Megapixel && quantity.range.end == i;
                           });
    }

    [[nodiscard]] bool isOtherRole(std::uint32_t i) const {
        const auto role = roleAt(view_, i);
        return role && role != CameraRole::Rear && role != CameraRole::Main;
    }

    /// Whether what is counted ends before the token: "five have three cameras" counts five of
    /// something else.
    [[nodiscard]] bool endsCount(std::uint32_t i) const {
        return (!view_.page.token(i).isWord() && !view_.is(i, "-")) || view_.is(i, "of") ||
               view_.is(i, "and") || view_.is(i, "or") || view_.is(i, "have") ||
               view_.is(i, "has") || view_.is(i, "with") ||
               view_.page.matchAt(i, TermKind::Numeral) != nullptr;
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

    [[nodiscard]] bool isForOthers(std::uint32_t noun) const {
        // "two 2MP cameras for macro and depth"
        if (view_.is(noun + 1, "for") && isOtherRole(noun + 2)) {
            return true;
        }
        const TokenRange behind = view_.from(noun + 1, 4);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            if (isCameraBoundary(view_, i)) {
                return false;
            }
            if (roleAt(view_, i) == CameraRole::Front) {
                return true;
            }
        }
        return false;
    }

    /// The end of a range that an optical zoom spans: "a telephoto from 3.5x to 5.2x", "an optical
    /// zoom that slides between 3.5x and 5.2x".
    [[nodiscard]] bool isOfOpticalRange(const Quantity& quantity) const {
        return std::any_of(view_.quantities.plain.begin(), view_.quantities.plain.end(),
                           [&](const Quantity& other) {
                               return other.list == quantity.list &&
                                      other.range.end + 1 == quantity.range.begin &&
                                      isRange(other) &&
                                      (saysOptical(other.range.begin) || isContinuous(other));
                           });
    }

    /// "its 3.5-5.2x zoom": lenses alone go through fractions.
    [[nodiscard]] bool isContinuous(const Quantity& first) const {
        return view_.is(first.range.end, "-") && view_.page.token(first.range.begin).decimals > 0 &&
               view_.is(first.range.end + 2, "x") && view_.is(first.range.end + 3, "zoom");
    }

    /// Whether what stands behind a figure makes it the begin of a range.
    [[nodiscard]] bool isRange(const Quantity& first) const {
        const bool between =
            view_.is(first.range.end, "and") && view_.is(first.range.begin - 1, "between");
        return between || view_.is(first.range.end, "to") || view_.is(first.range.end, "-");
    }

    [[nodiscard]] bool saysOptical(std::uint32_t begin) const {
        constexpr std::uint32_t reach = 4;
        constexpr std::uint32_t reachOfRange = 6;
        const bool ranges = view_.is(begin - 1, "between") || view_.is(begin - 1, "from");
        return view_.has(view_.before(begin, ranges ? reachOfRange : reach), Cue::Optical);
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
            if ((optical || isOfOpticalRange(quantity)) && !other) {
                findings_.add({AttributeId::CameraOpticalZoom, quantity.value, quantity.evidence,
                               quantity.range, "optical-zoom"});
            } else {
                findings_.refuse(quantity.range, "no-optical-zoom");
            }
        }
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readCameraFeatures(const SentenceView& view, Findings& findings) {
    CameraFeatureReader(view, findings).run();
}

}  // namespace speclens
