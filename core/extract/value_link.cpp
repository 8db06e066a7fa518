#include "core/extract/value_link.h"

#include <array>

#include "core/extract/comparison_word.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t linkReach = 8;
constexpr std::array<WordKey, 7> linkWords = {wordKey("of"),    wordKey("on"),   wordKey("in"),
                                              wordKey("from"),  wordKey("that"), wordKey("by"),
                                              wordKey("inside")};
// "$130 buys the Grand X 3"
constexpr std::array<WordKey, 6> verbsOfSale = {wordKey("buys"), wordKey("buy"),  wordKey("bags"),
                                                wordKey("nets"), wordKey("gets"), wordKey("lands")};
constexpr std::array<WordKey, 13> linkBreaks = {
    wordKey(","),    wordKey(";"),       wordKey("and"),   wordKey("but"),  wordKey("while"),
    wordKey("with"), wordKey("or"),      wordKey("is"),    wordKey("than"), wordKey("also"),
    wordKey("as"),   wordKey("between"), wordKey("except")};

/// ", a phone that had": what is said next is said of the phone before.
bool isApposition(const SentenceView& view, std::uint32_t i) {
    constexpr std::uint32_t reach = 6;
    if (!view.is(i, ",") || !(view.is(i + 1, "a") || view.is(i + 1, "the"))) {
        return false;
    }
    const TokenRange behind = view.from(i + 2, reach);
    for (std::uint32_t k = behind.begin; k < behind.end && !view.is(k, ","); ++k) {
        if (view.is(k, "that") || view.is(k, "which")) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool goesOn(const SentenceView& view, const Anchor& anchor) {
    const std::uint32_t i = anchor.range.end;
    if (isApposition(view, i)) {
        return true;
    }
    return view.is(i, "'s") || view.is(i, "which") || view.is(i, "with") || view.is(i, "(") ||
           (view.is(i, "has") && !isOfRelation(view, anchor.range.begin)) || view.is(i, "that") ||
           (view.is(i, ",") && view.is(i + 1, "which"));
}

bool isMainVerbBetween(const SentenceView& view, TokenRange between) {
    const std::uint32_t from = between.begin;
    for (std::uint32_t i = from; i + 1 < between.end; ++i) {
        if (view.is(i, "and") && view.page.matchAt(i + 1, TermKind::SubjectVerb) != nullptr) {
            return !view.is(from, "which") && !view.is(from + 1, "which") && !view.is(from, "that");
        }
    }
    return false;
}

bool ValueLink::isLinked(const Anchor& anchor) const {
    if (anchor.kind == AnchorKind::Thing || anchor.range.begin > listEnd_ + linkReach) {
        return false;
    }
    bool link = false;
    for (std::uint32_t i = listEnd_; i < anchor.range.begin; ++i) {
        const WordKey key = view_.page.token(i).key;
        if (contains(linkBreaks, key) || view_.page.token(i).isNumber()) {
            return false;
        }
        link = link || contains(linkWords, key) || key == wordKey("for") ||
               (i == listEnd_ && contains(verbsOfSale, key));
    }
    return link;
}

bool ValueLink::isFor(const Anchor& anchor) const {
    return hasWord(view_, {listEnd_, anchor.range.begin}, "for");
}

bool ValueLink::isDistributed(const Anchor& anchor) const {
    constexpr std::uint32_t reach = 3;
    const std::uint32_t from = listEnd_;
    return anchor.group && anchor.phones.size() > 1 && anchor.range.begin <= from + reach &&
           shape_.commas(from, anchor.range.begin) == 0 &&
           shape_.numbers(from, anchor.range.begin) == 0;
}

bool ValueLink::isGloss(TokenRange anchor) const {
    const std::uint32_t bracket = listEnd_;
    const std::uint32_t first = view_.is(bracket + 1, "the") ? bracket + 2 : bracket + 1;
    return view_.is(bracket, "(") && anchor.begin == first &&
           (view_.is(anchor.end, ")") || view_.is(anchor.end, ","));
}

}  // namespace speclens
