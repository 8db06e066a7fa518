#include <algorithm>
#include <cmath>
#include <optional>

#include "core/extract/bare_figure.h"
#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// Figures of one attribute differ by less between phones than a model's number from its figures.
constexpr double mostRatio = 1.7;

// A figure behind these is set beside the one before: "197g to 206". What words of contrast bring
// in, "197g against 206", is a quantity already.
constexpr WordSet opposers(wordKey("to"), wordKey("from"), wordKey("of"), wordKey("be"),
                           wordKey("and"), wordKey("at"));
// Words between such a word, or a verb, and its figure.
constexpr WordSet softWords(wordKey("only"), wordKey("just"), wordKey("about"), wordKey("around"),
                            wordKey("its"), wordKey("their"), wordKey("a"), wordKey("merely"),
                            wordKey("mere"), wordKey("to"), wordKey("at"));
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
            } else if (attribute) {
                read(*attribute, i);
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
        return value <= source * mostRatio && source <= value * mostRatio &&
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
    const bool hasFigure = std::any_of(
        findings.begin(), findings.end(),
        [](const Finding& finding) { return std::holds_alternative<double>(finding.value); });
    if (hasFigure && view.terms.hasNumber()) {
        ElidedReader(view, findings).run();
    }
}

}  // namespace speclens
