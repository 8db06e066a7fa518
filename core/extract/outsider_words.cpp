#include "core/extract/outsider_words.h"

#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t subjectReach = 6;
constexpr std::uint32_t phraseReach = 5;

// Brings in somebody whom the text has not told of so far.
constexpr std::array<WordKey, 6> bringingIn = {wordKey("a"),       wordKey("an"),
                                               wordKey("one"),     wordKey("another"),
                                               wordKey("several"), wordKey("some")};
// Those who write about phones before their makers do, and who sell them.
constexpr std::array<WordKey, 34> outsiders = {
    wordKey("site"),     wordKey("sites"),       wordKey("website"),    wordKey("websites"),
    wordKey("blog"),     wordKey("blogs"),       wordKey("blogger"),    wordKey("bloggers"),
    wordKey("outlet"),   wordKey("outlets"),     wordKey("newspaper"),  wordKey("newspapers"),
    wordKey("magazine"), wordKey("publication"), wordKey("channel"),    wordKey("youtuber"),
    wordKey("analyst"),  wordKey("analysts"),    wordKey("journalist"), wordKey("tweet"),
    wordKey("user"),     wordKey("account"),     wordKey("forum"),      wordKey("shop"),
    wordKey("shops"),    wordKey("retailer"),    wordKey("retailers"),  wordKey("reseller"),
    wordKey("redditor"), wordKey("seller"),      wordKey("enthusiast"), wordKey("researcher"),
    wordKey("comment"),  wordKey("reader")};
// What lies open before a phone is shown.
constexpr std::array<WordKey, 8> papers = {
    wordKey("benchmark"), wordKey("benchmarks"), wordKey("database"), wordKey("entry"),
    wordKey("papers"),    wordKey("documents"),  wordKey("filing"),   wordKey("certificate")};
// Behind which another phrase begins.
constexpr std::array<WordKey, 6> phraseEnds = {wordKey(","),   wordKey(";"),    wordKey("."),
                                               wordKey("and"), wordKey("that"), wordKey("but")};

/// Whether the noun ends a phrase that brings somebody in: "a well known Korean site".
bool isBroughtIn(const SentenceView& view, std::uint32_t noun) {
    const TokenRange before = view.before(noun, phraseReach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        const WordKey word = view.page.token(i - 1).key;
        if (contains(bringingIn, word)) {
            return true;
        }
        if (contains(phraseEnds, word) || view.masked[i - 1]) {
            return false;
        }
    }
    return false;
}

}  // namespace

bool isOutsider(const SentenceView& view, std::uint32_t token) {
    const TokenRange behind = view.from(token, phraseReach);
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
        const WordKey word = view.page.token(i).key;
        if (contains(phraseEnds, word) || view.masked[i]) {
            return false;
        }
        if (contains(papers, word)) {
            return i > token;
        }
        if (contains(outsiders, word)) {
            return i > token && contains(bringingIn, view.page.token(token).key);
        }
    }
    return false;
}

bool isSaidByOutsider(const SentenceView& view, TokenRange verb) {
    if (isOutsider(view, verb.end)) {
        return true;
    }
    const TokenRange before = view.before(verb.begin, subjectReach);
    for (std::uint32_t i = before.end; i > before.begin; --i) {
        const WordKey word = view.page.token(i - 1).key;
        if (contains(phraseEnds, word)) {
            return false;
        }
        if (contains(outsiders, word)) {
            return isBroughtIn(view, i - 1);
        }
    }
    return false;
}

}  // namespace speclens
