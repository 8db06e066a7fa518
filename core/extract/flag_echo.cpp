#include "core/extract/flag_echo.h"

#include <optional>
#include <utility>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet auxiliaries(wordKey("does"), wordKey("do"), wordKey("did"), wordKey("has"),
                              wordKey("have"), wordKey("had"));
constexpr WordSet shortAuxiliaries(wordKey("doesn"), wordKey("don"), wordKey("didn"),
                                   wordKey("hasn"), wordKey("haven"), wordKey("hadn"),
                                   wordKey("can"));
constexpr WordSet owning(wordKey("have"), wordKey("has"), wordKey("had"), wordKey("got"),
                         wordKey("get"), wordKey("gets"), wordKey("offer"), wordKey("offers"),
                         wordKey("support"), wordKey("include"), wordKey("keep"));
constexpr WordSet placeWords(wordKey("on"), wordKey("in"), wordKey("for"));
// Words between what is there and what is said of another phone.
constexpr WordSet fillers(wordKey(","), wordKey(";"), wordKey("."), wordKey("-"), wordKey("("),
                          wordKey("–"), wordKey("—"), wordKey("the"), wordKey("which"),
                          wordKey("that"), wordKey("but"), wordKey("while"), wordKey("whereas"),
                          wordKey("and"), wordKey("on"), wordKey("one"), wordKey("'s"),
                          wordKey("something"), wordKey("though"), wordKey("other"), wordKey("two"),
                          wordKey("just"), wordKey("simply"), wordKey("still"), wordKey("or"),
                          wordKey("slot"), wordKey("support"), wordKey("board"));

/// The sentence before, where it is of the same block and may hold a flag.
const Sentence* sentenceBefore(const SentenceView& view) {
    const Sentence* sentence = &view.sentence;
    if (sentence == view.page.sentences().data() || (sentence - 1)->block != sentence->block ||
        !view.page.termsOf(*(sentence - 1)).has(TermKind::FixedValue)) {
        return nullptr;
    }
    return sentence - 1;
}

struct Flag {
    AttributeId attribute{};
    bool value = false;
    std::uint32_t end = 0;  ///< behind its words
};

std::optional<Flag> lastFlagOf(const SentenceView& view, const Sentence& sentence) {
    for (std::uint32_t i = sentence.end; i-- > sentence.begin;) {
        if (const Match* match = view.page.matchAt(i, TermKind::FixedValue)) {
            const auto& row = tables::fixed_values[match->row];
            const bool flag = isBool(row.attribute);
            return flag ? std::optional(Flag{row.attribute, row.value == "true", match->end})
                        : std::nullopt;
        }
    }
    return std::nullopt;
}

class EchoReader {
  public:
    EchoReader(const SentenceView& view, std::optional<Flag> before, Findings& findings)
        : view_(view), before_(before), findings_(findings) {}

    void run() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const WordKey key = token(i).key;
            if (const auto none = noneAt(i)) {
                add(i, *none, false);
            } else if (i == view_.range.begin && view_.is(i, "neither") && isDeniedOfAll()) {
                add(i, i + 1, false);
            } else if (shortAuxiliaries.contains(key) || auxiliaries.contains(key) ||
                       view_.is(i, "lacks") || view_.is(i, "lack")) {
                if (const std::uint32_t end = denialEnd(i); end > i && isGapNamed(i)) {
                    add(i, end, false);
                }
            } else if ((view_.is(i, "so") || view_.is(i, "as")) && isAffirmed(i)) {
                add(i, i + 2, true);
            }
        }
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return view_.page.token(i); }

    /// Behind "none" at token `i`: "have none", "none on the Pro", "none of them".
    [[nodiscard]] std::optional<std::uint32_t> noneAt(std::uint32_t i) const {
        if (!view_.is(i, "none")) {
            return std::nullopt;
        }
        const bool owned = i > view_.range.begin && owning.contains(token(i - 1).key);
        const bool placed = view_.range.contains(i + 1) && placeWords.contains(token(i + 1).key) &&
                            isNamedAt(i + 2);
        const bool ends = endsClause(i + 1) || (view_.is(i + 1, "of") && view_.is(i + 2, "them"));
        return (owned && ends) || placed ? std::optional(i + 1) : std::nullopt;
    }

    /// "Neither the A54 nor the A34 has it."
    [[nodiscard]] bool isDeniedOfAll() const {
        constexpr std::uint32_t longest = 16;
        std::uint32_t end = view_.range.end;
        while (end > view_.range.begin && !token(end - 1).isWord()) {
            --end;
        }
        const bool pronoun = view_.is(end - 1, "it") || view_.is(end - 1, "that") ||
                             view_.is(end - 1, "one") || view_.is(end - 1, "them");
        return before_ && pronoun && isNamedAt(view_.range.begin + 1) &&
               end >= view_.range.begin + 2 && end <= view_.range.begin + longest &&
               owning.contains(token(end - 2).key);
    }

    /// Whether a phone is named at token `i`, but for an article.
    [[nodiscard]] bool isNamedAt(std::uint32_t i) const {
        const std::uint32_t name = view_.is(i, "the") ? i + 1 : i;
        return view_.range.contains(name) &&
               (view_.masked[name] != 0 || view_.page.matchAt(i, TermKind::Reference) != nullptr);
    }

    [[nodiscard]] bool endsClause(std::uint32_t i) const {
        return !view_.range.contains(i) || !token(i).isWord() || view_.is(i, "and") ||
               view_.is(i, "but") || view_.is(i, "at") || view_.is(i, "either");
    }

    /// Behind a verb that denies and leaves out what: "doesn't", "hasn't got one", "lacks it". `i`
    /// where none stands there.
    [[nodiscard]] std::uint32_t denialEnd(std::uint32_t i) const {
        std::uint32_t end = i + 1;
        if (shortAuxiliaries.contains(token(i).key)) {
            end = view_.is(i + 1, "'t") ? i + 2 : i;
        } else if (auxiliaries.contains(token(i).key)) {
            end = view_.is(i + 1, "not") ? i + 2 : i;
        }
        if (end == i) {
            return i;
        }
        while (view_.range.contains(end) && owning.contains(token(end).key)) {
            ++end;
        }
        end = view_.is(end, "one") || view_.is(end, "it") || view_.is(end, "them") ? end + 1 : end;
        return endsClause(end) ? end : i;
    }

    /// Whether a phone's name and little else stands between the last flag and token `i`.
    [[nodiscard]] bool isGapNamed(std::uint32_t i) const {
        constexpr std::uint32_t longestGap = 14;
        const auto flag = flagBefore(i);
        if (!flag || flag->end + longestGap < i) {
            return false;
        }
        bool named = false;
        for (std::uint32_t k = flag->end; k < i; ++k) {
            const bool name = view_.masked[k] != 0 ||
                              view_.page.matchAt(k, TermKind::Reference) != nullptr ||
                              view_.page.matchAt(k, TermKind::Brand) != nullptr;
            named = named || name;
            if (!name && !fillers.contains(token(k).key)) {
                return false;
            }
        }
        return named;
    }

    /// "So does the Pixel 9", ", as does the Pixel 9"
    [[nodiscard]] bool isAffirmed(std::uint32_t i) const {
        const bool verb = view_.is(i + 1, "does") || view_.is(i + 1, "do") ||
                          view_.is(i + 1, "has") || view_.is(i + 1, "have");
        const auto flag = verb && isNamedAt(i + 2) ? flagBefore(i) : std::nullopt;
        if (!flag) {
            return false;
        }
        for (std::uint32_t k = flag->end; k < i; ++k) {
            if (!fillers.contains(token(k).key)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::optional<Flag> flagBefore(std::uint32_t i) const {
        std::optional<Flag> last;
        for (const Finding& finding : std::as_const(findings_)) {
            const bool* value = std::get_if<bool>(&finding.value);
            if (value != nullptr && finding.range.end <= i &&
                (!last || finding.range.end > last->end)) {
                last = Flag{finding.attribute, *value, finding.range.end};
            }
        }
        return last ? last : before_;
    }

    void add(std::uint32_t begin, std::uint32_t end, bool affirmed) {
        const auto flag = flagBefore(begin);
        if (!flag || (affirmed && flag->end <= view_.range.begin && !flag->value)) {
            return;
        }
        const TokenRange range{begin, end};
        findings_.add({flag->attribute, affirmed && flag->value, view_.page.span(range), range,
                       "said-again"});
    }

    const SentenceView& view_;
    std::optional<Flag> before_;  ///< the last of the sentence before
    Findings& findings_;
};

}  // namespace

void readFlagEchoes(const SentenceView& view, Findings& findings) {
    const Sentence* before = sentenceBefore(view);
    if (view.has(TermKind::FixedValue) || before != nullptr) {
        EchoReader(view, before == nullptr ? std::nullopt : lastFlagOf(view, *before), findings)
            .run();
    }
}

}  // namespace speclens
