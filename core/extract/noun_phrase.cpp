#include "core/extract/noun_phrase.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestNounPhrase = 14;

constexpr std::array nounDeterminers = {
    wordKey("the"),  wordKey("a"),   wordKey("an"),    wordKey("its"),   wordKey("this"),
    wordKey("that"), wordKey("'s"),  wordKey("their"), wordKey("our"),   wordKey("your"),
    wordKey("my"),   wordKey("his"), wordKey("her"),   wordKey("every"), wordKey("each")};

constexpr std::array adjectives = {
    wordKey("new"),      wordKey("newer"),    wordKey("old"),      wordKey("older"),
    wordKey("upcoming"), wordKey("big"),      wordKey("bigger"),   wordKey("small"),
    wordKey("smaller"),  wordKey("large"),    wordKey("larger"),   wordKey("latest"),
    wordKey("current"),  wordKey("original"), wordKey("regular"),  wordKey("standard"),
    wordKey("plain"),    wordKey("cheap"),    wordKey("cheaper"),  wordKey("flagship"),
    wordKey("foldable"), wordKey("powered"),  wordKey("equipped"), wordKey("packing"),
    wordKey("toting"),   wordKey("capable"),  wordKey("5g"),       wordKey("base")};

constexpr std::array gapWords = {wordKey("a"),    wordKey("an"),      wordKey("only"),
                                 wordKey("just"), wordKey("roughly"), wordKey("about"),
                                 wordKey("up"),   wordKey("to"),      wordKey("its"),
                                 wordKey("even"), wordKey("around")};

/// Figures, what joins them, and adjectives.
bool isPartOfPhrase(const Page& page, std::uint32_t i) {
    const Token& token = page.token(i);
    return token.isNumber() || page.is(i, ",") || page.is(i, "-") || page.is(i, "x") ||
           page.is(i, "/") || contains(adjectives, token.key) ||
           page.matchAt(i, TermKind::Unit) != nullptr;
}

}  // namespace

bool isDeterminedAcross(const Page& page, std::uint32_t begin, std::uint32_t at) {
    for (std::uint32_t i = at; i > begin && i + longestNounPhrase > at; --i) {
        // The A of "A17" is none.
        if (contains(nounDeterminers, page.token(i - 1).key) && !page.token(i).glued) {
            return true;
        }
        if (!isPartOfPhrase(page, i - 1)) {
            return false;
        }
    }
    return false;
}

bool joinsNames(const Page& page, TokenRange between) {
    if (between.empty() || between.end > between.begin + longestNounPhrase) {
        return false;
    }
    bool joined = false;
    for (std::uint32_t i = between.begin; i < between.end; ++i) {
        const bool join =
            page.is(i, "and") || page.is(i, "or") || page.is(i, "&") || page.is(i, ",");
        if (!join && !contains(nounDeterminers, page.token(i).key) && !isPartOfPhrase(page, i)) {
            return false;
        }
        joined = joined || join;
    }
    return joined;
}

bool isAttributive(const SentenceView& view, TokenRange value, std::uint32_t name) {
    if (name < value.end || name > value.end + longestNounPhrase) {
        return false;
    }
    for (std::uint32_t i = value.end; i < name; ++i) {
        if (!isPartOfPhrase(view.page, i)) {
            return false;
        }
    }
    return isDeterminedAcross(view.page, view.range.begin, value.begin);
}

bool isGapped(const SentenceView& view, std::uint32_t nameEnd, TokenRange value) {
    constexpr std::uint32_t longestGap = 3;
    if (value.begin <= nameEnd || value.begin > nameEnd + longestGap) {
        return false;
    }
    for (std::uint32_t i = nameEnd; i < value.begin; ++i) {
        if (!contains(gapWords, view.page.token(i).key)) {
            return false;
        }
    }
    return true;
}

bool isAntecedent(const SentenceView& view, std::uint32_t nameEnd, std::uint32_t value) {
    constexpr std::uint32_t longestClause = 14;
    const std::uint32_t at = view.is(nameEnd, ",") ? nameEnd + 1 : nameEnd;
    const bool relative =
        view.is(at, "which") || view.is(at, "whose") || (at == nameEnd && view.is(at, "that"));
    if (!relative || value > at + longestClause) {
        return false;
    }
    for (std::uint32_t i = at; i < value; ++i) {
        if (view.is(i, ",") || view.is(i, ";") || view.is(i, "while") || view.is(i, "but")) {
            return false;
        }
    }
    return true;
}

}  // namespace speclens
