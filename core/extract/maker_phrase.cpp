#include "core/extract/maker_phrase.h"

#include <array>

#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// What stands between a maker's name and that of its phone: "Motorola's new Razr".
constexpr std::array<WordKey, 12> makersAdjectives = {
    wordKey("new"),    wordKey("own"),         wordKey("latest"), wordKey("upcoming"),
    wordKey("newest"), wordKey("forthcoming"), wordKey("next"),   wordKey("recent"),
    wordKey("first"),  wordKey("current"),     wordKey("old"),    wordKey("flagship")};
constexpr std::uint32_t mostAdjectives = 2;
constexpr std::uint32_t mostDescriptions = 3;

constexpr std::array contextsOfNoAdjective = {
    NameContext::Follower,  NameContext::Counted, NameContext::Company,
    NameContext::Making,    NameContext::Naming,  NameContext::Product,
    NameContext::Corporate, NameContext::Article, NameContext::Maker};

// What a maker's phone is called beside the words that every phone is.
constexpr std::array<WordKey, 16> makersNouns = {
    wordKey("newcomer"), wordKey("effort"),      wordKey("answer"),     wordKey("entry"),
    wordKey("debut"),    wordKey("contender"),   wordKey("challenger"), wordKey("candidate"),
    wordKey("hero"),     wordKey("centerpiece"), wordKey("showpiece"),  wordKey("attempt"),
    wordKey("response"), wordKey("reply"),       wordKey("bestseller"), wordKey("star")};

bool isDescription(const Page& page, std::uint32_t i) {
    const Token& token = page.token(i);
    return token.isWord() && !token.capital && !isInSomeContext(token.key, contextsOfNoAdjective);
}

/// Behind small words and what hyphens join to them: "well-made", "surprisingly good".
std::uint32_t pastDescriptions(const Page& page, std::uint32_t i, std::uint32_t end) {
    for (std::uint32_t words = 0; words < mostDescriptions && i < end; ++words) {
        if (!isDescription(page, i)) {
            break;
        }
        i += i + 2 < end && page.is(i + 1, "-") && page.token(i + 1).glued ? 3 : 1;
    }
    return i;
}

/// Where the model begins behind "," or "is" at `i`, which follows a noun for the phone.
std::optional<std::uint32_t> modelBehind(const Page& page, std::uint32_t i, std::uint32_t end) {
    const bool verb = page.is(i, "is") || page.is(i, "was");
    const bool named = verb && (page.is(i + 1, "called") || page.is(i + 1, "named"));
    const std::uint32_t article = named ? i + 2 : i + 1;
    const bool hasArticle = article + 1 < end && page.is(article, "the");
    if (verb ? !hasArticle && !named : !page.is(i, ",") && !page.is(i, ":")) {
        return std::nullopt;
    }
    const std::uint32_t model = hasArticle ? article + 1 : article;
    return model < end ? std::optional(model) : std::nullopt;
}

}  // namespace

BrandHead brandHead(const Page& page, const Match& brand, std::uint32_t end) {
    std::uint32_t i = brand.end;
    const bool owner = i < end && (page.is(i, "'s") || (page.is(i, "'") && page.token(i).glued));
    if (!owner) {
        return {i};
    }
    ++i;
    for (std::uint32_t adjective = 0; adjective < mostAdjectives && i < end; ++adjective) {
        if (!contains(makersAdjectives, page.token(i).key)) {
            break;
        }
        ++i;
    }
    const std::uint32_t described = pastDescriptions(page, i, end);
    return {described, true, described > i};
}

std::optional<std::uint32_t> appositionOf(const Page& page, const Match& brand, std::uint32_t end) {
    constexpr std::uint32_t longestPhrase = 6;
    if (brand.end >= end || !page.is(brand.end, "'s")) {
        return std::nullopt;
    }
    bool noun = false;
    for (std::uint32_t i = brand.end + 1; i + 1 < end && i <= brand.end + longestPhrase; ++i) {
        const Token& token = page.token(i);
        if (const auto model = noun ? modelBehind(page, i, end) : std::nullopt) {
            return model;
        }
        if (token.capital || (!token.isWord() && !page.is(i, "-")) ||
            isInContext(token.key, NameContext::Follower)) {
            return std::nullopt;
        }
        noun = isInContext(token.key, NameContext::PhoneNoun) || contains(makersNouns, token.key);
    }
    return std::nullopt;
}

}  // namespace speclens
