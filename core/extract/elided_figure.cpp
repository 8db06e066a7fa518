#include <algorithm>
#include <cmath>
#include <optional>

#include "core/extract/bare_figure.h"
#include "core/extract/camera_words.h"
#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// Figures of one attribute differ by less between phones than a model's number from its figures;
// powers differ by more.
constexpr double mostRatio = 1.7;
constexpr double mostRatioOfPowers = 6;
constexpr double leastPower = 10;
// Behind a sentence's end smaller figures without a fraction are something else than the figures
// before it.
constexpr double leastAcross = 100;

// A figure behind these is set beside the one before: "197g to 206". What words of contrast bring
// in, "197g against 206", is a quantity already.
constexpr WordSet opposers(wordKey("to"), wordKey("from"), wordKey("of"), wordKey("be"),
                           wordKey("and"), wordKey("at"));
// Words between such a word, or a verb, and its figure.
constexpr WordSet softWords(wordKey("only"), wordKey("just"), wordKey("about"), wordKey("around"),
                            wordKey("its"), wordKey("their"), wordKey("a"), wordKey("merely"),
                            wordKey("mere"), wordKey("to"), wordKey("at"), wordKey("up"));
// Behind a figure these bring in the phone it is of: "5,800 for its sibling".
constexpr WordSet linkWords(wordKey("for"), wordKey("on"), wordKey("in"), wordKey("of"),
                            wordKey("from"));

class ElidedReader {
  public:
    ElidedReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings), scan_{view.page, view.range, view.masked} {}

    void run() {
        for (std::uint32_t i = view_.range.begin + 1; i < view_.range.end; ++i) {
            if (!view_.page.termsAt(i).hasNumber() || !scan_.isNumber(i) ||
                isTaken(view_, findings_, i)) {
                continue;
            }
            const auto attribute = attributeBefore(i);
            if (const auto side = attribute ? sideBehind(*attribute, i) : std::nullopt) {
                add(*side, i);
            } else if (const auto camera = attribute ? cameraNamed(*attribute, i) : std::nullopt) {
                readCamera(*camera, i);
            } else if (attribute) {
                read(*attribute, i);
            } else {
                readAcross(i);
            }
        }
    }

  private:
    /// The attribute of the last figure before `i`.
    [[nodiscard]] std::optional<AttributeId> attributeBefore(std::uint32_t i) {
        source_ = nullptr;
        for (const Finding& finding : findings_) {
            const bool figure = std::holds_alternative<double>(finding.value);
            if (figure && finding.range.end <= i &&
                (source_ == nullptr || finding.range.begin > source_->range.begin)) {
                source_ = &finding;
            }
        }
        return source_ == nullptr ? std::nullopt : std::optional(source_->attribute);
    }

    void read(AttributeId attribute, std::uint32_t i) {
        const auto number = bareFigure(scan_, attribute, i);
        if (!number || !isLikeSource(number->value, i) || !isEnd(number->end) ||
            isMeasured(view_, i)) {
            return;
        }
        if (isOpposed(i) || isPossessed(i) || isSaidOf(i) || isLinked(number->end)) {
            add(attribute, i);
        }
    }

    // "The S10e has 3,100mAh. The S10 has 3,400."
    /// A figure of the sentence that goes on with those of the sentence before: it is of the one
    /// attribute that it fits.
    void readAcross(std::uint32_t i) {
        const bool fits = scan_.page.token(i).number >= leastAcross ||
                          scan_.page.token(i).grouped || scan_.page.token(i).decimals > 0;
        if (view_.findingsBefore == nullptr || !fits || !followsInBlock() || !isSaidOf(i) ||
            isMeasured(view_, i) || !namesPhoneBefore(i)) {
            return;
        }
        std::optional<AttributeId> fitting;
        for (const Finding& finding : *view_.findingsBefore) {
            source_ = &finding;
            const auto number = std::holds_alternative<double>(finding.value)
                                    ? bareFigure(scan_, finding.attribute, i)
                                    : std::nullopt;
            if (!number || !isEnd(number->end) || !isLikeSource(number->value, i)) {
                continue;
            }
            if (fitting && *fitting != finding.attribute) {
                return;
            }
            fitting = finding.attribute;
        }
        if (fitting) {
            add(*fitting, i);
        }
    }

    [[nodiscard]] bool followsInBlock() const {
        return (&view_.sentence - 1)->block == view_.sentence.block;
    }

    [[nodiscard]] bool namesPhoneBefore(std::uint32_t i) const {
        return std::any_of(view_.mentions.begin(), view_.mentions.end(),
                           [i](const Mention& mention) {
                               return mention.kind == MentionKind::Name && mention.range.begin < i;
                           });
    }

    // "5MP on the front (the rear has 6.7)"
    void readCamera(AttributeId camera, std::uint32_t i) {
        const auto number = bareFigure(scan_, camera, i);
        if (number && isEnd(number->end) && isSaidOf(i)) {
            add(camera, i);
        }
    }

    /// The camera that is named between the last figure, where that is a camera's, and token `i`.
    [[nodiscard]] std::optional<AttributeId> cameraNamed(AttributeId before,
                                                         std::uint32_t i) const {
        if (speclens::attribute(before).unit != "MP") {
            return std::nullopt;
        }
        for (std::uint32_t k = i; k-- > source_->range.end;) {
            if (isCameraBoundary(view_, k) || view_.is(k, "(")) {
                return std::nullopt;
            }
            if (const auto role = roleAt(view_, k)) {
                return attributeOf(*role).value_or(AttributeId::CameraMain);
            }
        }
        return std::nullopt;
    }

    void add(AttributeId attribute, std::uint32_t i) {
        if (const auto number = bareFigure(scan_, attribute, i)) {
            const TokenRange range{i, number->end};
            findings_.add({attribute, number->value, view_.page.span(range), range, elidedUnit});
        }
    }

    /// The side that the word right behind a figure names, where one was told before: "158.2mm
    /// tall, 76.7 wide and 8.2 thick".
    [[nodiscard]] std::optional<AttributeId> sideBehind(AttributeId before, std::uint32_t i) const {
        if (before != AttributeId::BodyHeight && before != AttributeId::BodyWidth &&
            before != AttributeId::BodyThickness) {
            return std::nullopt;
        }
        if (scan_.is(i + 1, "tall") || scan_.is(i + 1, "high") || scan_.is(i + 1, "long")) {
            return AttributeId::BodyHeight;
        }
        if (scan_.is(i + 1, "wide") || scan_.is(i + 1, "across")) {
            return AttributeId::BodyWidth;
        }
        const bool thick =
            scan_.is(i + 1, "thick") || scan_.is(i + 1, "thin") || scan_.is(i + 1, "deep");
        return thick ? std::optional(AttributeId::BodyThickness) : std::nullopt;
    }

    /// "100%" and "7:30" count something else.
    [[nodiscard]] bool isEnd(std::uint32_t end) const {
        return scan_.isBreak(end) && !scan_.is(end, "%") && !scan_.is(end, ":") &&
               !scan_.is(end, "°") && !(scan_.isGlued(end) && scan_.is(end, "-"));
    }

    [[nodiscard]] bool isLikeSource(double value, std::uint32_t i) const {
        const double source = std::get<double>(source_->value);
        const bool fraction = source != std::round(source);
        const bool power = source_->attribute == AttributeId::BatteryWiredCharging ||
                           source_->attribute == AttributeId::BatteryWirelessCharging;
        const double ratio = power && value >= leastPower ? mostRatioOfPowers : mostRatio;
        return value <= source * ratio && source <= value * ratio &&
               (!fraction || scan_.page.token(i).decimals > 0);
    }

    /// The last token before `i` that is no soft word.
    [[nodiscard]] std::uint32_t beforeSoftWords(std::uint32_t i) const {
        std::uint32_t at = i - 1;
        while (at > view_.range.begin && softWords.contains(view_.page.token(at).key)) {
            --at;
        }
        return at;
    }

    // "197g to 206", "stopped at 206"
    [[nodiscard]] bool isOpposed(std::uint32_t i) const {
        return opposers.contains(view_.page.token(i - 1).key) ||
               opposers.contains(view_.page.token(beforeSoftWords(i)).key);
    }

    // "the Oppo's 191", "its 191"
    [[nodiscard]] bool isPossessed(std::uint32_t i) const {
        return view_.is(i - 1, "'s") || view_.is(i - 1, "its");
    }

    // "mine weighs 172", "The Razr had only 3,500"
    [[nodiscard]] bool isSaidOf(std::uint32_t i) const {
        const std::uint32_t verb = beforeSoftWords(i);
        return view_.page.matchAt(verb, TermKind::SubjectVerb) != nullptr;
    }

    // "5,800 for its sibling"
    [[nodiscard]] bool isLinked(std::uint32_t end) const {
        constexpr std::uint32_t reach = 3;
        if (end >= view_.range.end || !linkWords.contains(view_.page.token(end).key)) {
            return false;
        }
        for (std::uint32_t i = end + 1; i <= end + reach && i < view_.range.end; ++i) {
            const bool named = std::any_of(
                view_.mentions.begin(), view_.mentions.end(), [i](const Mention& mention) {
                    return mention.range.begin == i && mention.kind == MentionKind::Name;
                });
            if (named || view_.page.matchAt(i, TermKind::Reference) != nullptr) {
                return true;
            }
        }
        return false;
    }

    const SentenceView& view_;
    Findings& findings_;
    TokenScan scan_;
    const Finding* source_ = nullptr;
};

}  // namespace

void readElidedFigures(const SentenceView& view, Findings& findings) {
    const auto hasFigure = [](const Findings& some) {
        return std::any_of(some.begin(), some.end(), [](const Finding& finding) {
            return std::holds_alternative<double>(finding.value);
        });
    };
    if (view.terms.hasNumber() && (hasFigure(findings) || (view.findingsBefore != nullptr &&
                                                           hasFigure(*view.findingsBefore)))) {
        ElidedReader(view, findings).run();
    }
}

}  // namespace speclens
