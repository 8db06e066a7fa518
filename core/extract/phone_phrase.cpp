#include "core/extract/phone_phrase.h"

#include <array>

#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestPhonePhrase = 9;

constexpr std::array<WordKey, 9> adverbs = {
    wordKey("not"),  wordKey("also"),  wordKey("still"),  wordKey("now"),      wordKey("just"),
    wordKey("only"), wordKey("truly"), wordKey("simply"), wordKey("basically")};

bool isSeparator(const Page& page, std::uint32_t at) {
    return page.is(at, ",") || page.is(at, "(") || page.is(at, ":") ||
           (page.is(at, "-") && !page.token(at).glued);
}

/// Whether the word may stand between an article and the noun: "first", "5G", "$200", "'s".
bool isInside(const Page& page, std::uint32_t at) {
    const Token& token = page.token(at);
    if (token.isWord()) {
        return page.is(at, "'s") || page.is(at, "most") ||
               !isInContext(token.key, NameContext::Follower);
    }
    return token.isNumber() || !(isSeparator(page, at) || page.is(at, ";") || page.is(at, ")"));
}

/// "a phone in India, the NAME": behind the place, or `at` where none is.
std::uint32_t endOfPlace(const Page& page, std::uint32_t at, const Sentence& sentence) {
    constexpr std::uint32_t longestPlace = 3;
    if (at >= sentence.end || !(page.is(at, "in") || page.is(at, "for") || page.is(at, "from"))) {
        return at;
    }
    for (std::uint32_t i = at + 1; i + 1 < sentence.end && i <= at + 1 + longestPlace; ++i) {
        if (page.is(i, ",")) {
            return page.is(i + 1, "the") ? i : at;
        }
        if (!page.token(i).isWord()) {
            break;
        }
    }
    return at;
}

}  // namespace

std::optional<PhonePhrase> readPhonePhrase(const Page& page, const Match& noun,
                                           const Sentence& sentence) {
    if (!standsAlone(page, noun.end, sentence.end) ||
        (noun.end < sentence.end && page.is(noun.end, "'s"))) {
        return std::nullopt;
    }
    PhonePhrase phrase{noun.begin, noun.begin, noun.end, {}};
    bool article = false;
    while (!article && phrase.begin > sentence.begin &&
           noun.begin - phrase.begin < longestPhonePhrase && isInside(page, phrase.begin - 1)) {
        --phrase.begin;
        article = isInContext(page.token(phrase.begin).key, NameContext::Article);
        if (page.is(phrase.begin, "'s") && !phrase.owner) {
            phrase.owner = phrase.begin;
        }
    }
    return article || phrase.owner ? std::optional(phrase) : std::nullopt;
}

std::optional<std::uint32_t> endOfSubject(const Page& page, const PhonePhrase& phrase,
                                          const Sentence& sentence) {
    std::uint32_t i = phrase.begin;
    if (i > sentence.begin + 1 && isSeparator(page, i - 1)) {
        return i - 1;
    }
    // "is", "will be", "is not just a phone"
    std::uint32_t being = i;
    while (i > sentence.begin && page.token(i - 1).isWord() && phrase.begin - i < 4) {
        --i;
        const WordKey word = page.token(i).key;
        if (isInContext(word, NameContext::Being)) {
            being = i;
        } else if (!contains(adverbs, word)) {
            break;
        }
    }
    if (being == phrase.begin) {
        return std::nullopt;
    }
    while (being > sentence.begin && page.token(being - 1).isWord() &&
           isInContext(page.token(being - 1).key, NameContext::Company)) {
        --being;
    }
    return being > sentence.begin ? std::optional(being) : std::nullopt;
}

std::optional<PhraseObject> objectOf(const Page& page, const PhonePhrase& phrase,
                                     const Sentence& sentence) {
    std::uint32_t i = endOfPlace(page, phrase.end, sentence);
    const bool comma = i < sentence.end && isSeparator(page, i);
    i += comma ? 1 : 0;
    const bool named = i < sentence.end && isInContext(page.token(i).key, NameContext::Naming);
    i += named ? 1 : 0;
    if (!(comma || named)) {
        return std::nullopt;
    }
    while (i < sentence.end && (page.is(i, "the") || page.is(i, "\""))) {
        ++i;
    }
    return i < sentence.end ? std::optional(PhraseObject{i, named}) : std::nullopt;
}

}  // namespace speclens
