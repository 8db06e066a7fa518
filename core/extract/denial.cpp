#include "core/extract/denial.h"

#include <array>
#include <optional>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t denialReach = 7;
constexpr std::uint32_t listReach = 16;
constexpr std::uint32_t valueReach = 4;
constexpr std::uint32_t behindReach = 5;

/// Words behind which a clause says something new.
constexpr std::array clauseVerbs = {
    wordKey("has"),      wordKey("have"),     wordKey("is"),      wordKey("are"),
    wordKey("comes"),    wordKey("gets"),     wordKey("keeps"),   wordKey("offers"),
    wordKey("adds"),     wordKey("brings"),   wordKey("retains"), wordKey("there"),
    wordKey("includes"), wordKey("it"),       wordKey("gains"),   wordKey("support"),
    wordKey("packs"),    wordKey("features"), wordKey("sports"),  wordKey("boasts"),
    wordKey("gain"),     wordKey("supports"), wordKey("remains")};
constexpr std::array articles = {wordKey("a"), wordKey("an"), wordKey("the")};
/// A value behind one of these is the bound of what is denied: "neither goes past 60Hz".
constexpr std::array bounds = {wordKey("than"),  wordKey("past"),    wordKey("above"),
                               wordKey("over"),  wordKey("beyond"),  wordKey("exceed"),
                               wordKey("until"), wordKey("exceeds"), wordKey("except")};

/// Of the denials that begin at a token the longest alone counts: "not only" is none.
class Denials {
  public:
    Denials(const SentenceView& view, std::uint32_t i) : view_(view), begin_(i), end_(i + 1) {
        if (!view.page.termsAt(i).has(TermKind::Denial)) {
            return;
        }
        for (const Match& match : view.page.matchesAt(i)) {
            if (match.kind == TermKind::Denial) {
                end_ = match.end;
                kinds_ |= bit(tables::denials[match.row].kind);
            }
        }
    }

    [[nodiscard]] bool has(DenialKind kind) const { return (kinds_ & bit(kind)) != 0; }
    [[nodiscard]] std::uint32_t begin() const { return begin_; }
    /// Behind its last token.
    [[nodiscard]] std::uint32_t end() const { return end_; }

    /// Whether it denies what stands behind it. "doesn't for $200" leaves out what it denies.
    [[nodiscard]] bool deniesBehind() const {
        const bool denies = has(DenialKind::Negation) || has(DenialKind::Lack);
        return denies && !has(DenialKind::None) && !view_.is(end_, "for") &&
               (!view_.is(end_, ",") || view_.is(end_ + 1, "among") || view_.is(end_ + 1, "as") ||
                view_.is(end_ + 1, "including"));
    }
    /// "non-removable": it denies the word that it touches and no other.
    [[nodiscard]] bool isPrefix() const {
        return end_ + 1 < view_.range.end && view_.is(end_, "-") && view_.page.token(end_).glued &&
               view_.page.token(end_ + 1).glued;
    }
    [[nodiscard]] bool deniesBefore() const {
        return has(DenialKind::Behind) || (has(DenialKind::Last) && endsClause());
    }

  private:
    static constexpr unsigned bit(DenialKind kind) { return 1U << static_cast<unsigned>(kind); }

    [[nodiscard]] bool endsClause() const {
        return end_ >= view_.range.end || !view_.page.token(end_).isWord();
    }

    const SentenceView& view_;
    std::uint32_t begin_;
    std::uint32_t end_;
    unsigned kinds_ = 0;
};

/// The last word of denial in the range that denies what stands behind it.
std::optional<Denials> lastDenial(const SentenceView& view, TokenRange range) {
    std::optional<Denials> last;
    for (std::uint32_t i = range.begin; i < range.end;) {
        const Denials denials(view, i);
        if (denials.deniesBehind() && denials.end() <= range.end &&
            !(denials.isPrefix() && range.end > denials.end() + 1)) {
            last.emplace(denials);
        }
        i = denials.deniesBehind() || denials.has(DenialKind::None) ? denials.end() : i + 1;
    }
    return last;
}

/// Whether "or" or "nor" stands near the item at `at`: it is one of a list.
bool isAlternative(const SentenceView& view, std::uint32_t at) {
    constexpr std::uint32_t near = 5;
    for (std::uint32_t i = at > near ? at - near : 0; i < at + near; ++i) {
        if (view.is(i, "or") || view.is(i, "nor")) {
            return true;
        }
    }
    return false;
}

/// "Missing from the A54: NFC, a jack": what stands behind the colon is denied too.
bool isHead(const SentenceView& view, const Denials& denials) {
    constexpr std::uint32_t longestOpening = 2;
    return denials.has(DenialKind::Lack) && denials.begin() <= view.range.begin + longestOpening;
}

/// "What's missing? NFC and a jack."
bool answersLack(const SentenceView& view, std::uint32_t at) {
    constexpr std::uint32_t longestQuestion = 9;
    const Sentence* sentence = &view.sentence;
    if (sentence == view.page.sentences().data() || (sentence - 1)->block != sentence->block) {
        return false;
    }
    --sentence;
    const TokenRange question{sentence->begin, sentence->end};
    if (question.end > question.begin + longestQuestion || question.empty() ||
        !view.page.is(question.begin, "what") || !view.page.is(question.end - 1, "?") ||
        view.page.termsIn({view.range.begin, at}).has(TermKind::SubjectVerb)) {
        return false;
    }
    for (std::uint32_t i = question.begin; i < question.end; ++i) {
        const Match* denial = view.page.matchAt(i, TermKind::Denial);
        if (denial != nullptr && tables::denials[denial->row].kind == DenialKind::Lack) {
            return true;
        }
    }
    return false;
}

bool isDeniedBefore(const SentenceView& view, std::uint32_t at) {
    const auto denials = lastDenial(view, view.before(at, listReach));
    if (!denials) {
        return false;
    }
    bool newItem = false;
    bool separated = false;
    bool expands = false;  // "cannot expand the storage with a card"
    for (std::uint32_t i = denials->end(); i < at; ++i) {
        // "NFC is missing, as is 5G"
        const bool newClause = separated && contains(clauseVerbs, view.page.token(i).key) &&
                               !view.is(i - 1, "as") && !view.is(i - 1, "so");
        expands = expands || view.is(i, "expand") || view.is(i, "extend");
        if (newClause || view.is(i, "but") || view.is(i, ";") || (view.is(i, "with") && !expands) ||
            view.is(i, ".") || (view.is(i, ":") && !isHead(view, *denials))) {
            return false;
        }
        separated = separated || view.is(i, ",") || view.is(i, "and");
        newItem = newItem || view.is(i, ",") ||
                  (view.is(i, "and") && contains(articles, view.page.token(i + 1).key));
    }
    const bool near = denials->end() + denialReach >= at;
    const bool alternative = isAlternative(view, at);
    return denials->has(DenialKind::Lack) ? near || newItem || alternative
                                          : alternative || (near && !newItem);
}

/// "if the headphone jack were gone"
bool isCondition(const SentenceView& view, std::uint32_t end) {
    const TokenRange before = view.before(end, denialReach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (view.is(i, "if") || view.is(i, "whether")) {
            return true;
        }
    }
    return false;
}

bool isDeniedBehind(const SentenceView& view, std::uint32_t end) {
    for (std::uint32_t i = end; i < end + behindReach && i < view.range.end; ++i) {
        if (Denials(view, i).deniesBefore()) {
            return !isCondition(view, end);
        }
        if (view.is(i, ",") || view.is(i, ";") || view.is(i, "and") || view.is(i, "but") ||
            view.is(i, "that") || view.is(i, "which") || view.is(i, "with")) {
            return false;
        }
    }
    return false;
}

/// "Samsung left NFC out", "they leave the jack out"
bool isLeftOut(const SentenceView& view, TokenRange range) {
    constexpr std::uint32_t reach = 3;
    constexpr WordSet leaving(wordKey("left"), wordKey("leave"), wordKey("leaves"),
                              wordKey("leaving"), wordKey("took"), wordKey("takes"),
                              wordKey("take"), wordKey("taken"), wordKey("cut"));
    if (!view.is(range.end, "out")) {
        return false;
    }
    const TokenRange before = view.before(range.begin, reach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (leaving.contains(view.page.token(i).key)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isDenied(const SentenceView& view, TokenRange range) {
    return isLeftOut(view, range) || answersLack(view, range.begin) ||
           (view.has(TermKind::Denial) &&
            (isDeniedBefore(view, range.begin) || isDeniedBehind(view, range.end)));
}

bool isValueDenied(const SentenceView& view, std::uint32_t at) {
    if (!view.has(TermKind::Denial)) {
        return false;
    }
    const TokenRange before = view.before(at, valueReach);
    const auto denials = lastDenial(view, before);
    if (!denials) {
        return false;
    }
    for (std::uint32_t i = denials->end(); i < at; ++i) {
        if (view.is(i, ",") || view.is(i, ";") || view.is(i, "but") || view.is(i, "and") ||
            view.is(i, "with") || view.page.token(i).isNumber() ||
            contains(bounds, view.page.token(i).key)) {
            return false;
        }
    }
    return true;
}

}  // namespace speclens
