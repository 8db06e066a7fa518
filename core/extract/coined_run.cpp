#include "core/extract/coined_run.h"

#include <algorithm>
#include <array>

#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t mostWords = 4;
constexpr std::uint32_t longestRun = 10;

constexpr std::array contextsOfNoName = {NameContext::Follower, NameContext::Determiner,
                                         NameContext::Making,   NameContext::Company,
                                         NameContext::Article,  NameContext::Foreign};

constexpr std::array contextsBefore = {NameContext::Follower, NameContext::Determiner,
                                       NameContext::Making,   NameContext::Company,
                                       NameContext::Article,  NameContext::Naming};

constexpr Terms termsOfNoName =
    Terms::of(TermKind::Chipset, TermKind::VersionedName, TermKind::Thing, TermKind::Month,
              TermKind::Unit, TermKind::AndroidDessert, TermKind::Currency, TermKind::Reference);

}  // namespace

bool CoinedRunReader::isWord(std::uint32_t at, const Sentence& sentence) {
    const Token& token = page_.token(at);
    if (!token.isWord() || !token.capital || (token.glued && at > sentence.begin)) {
        return false;
    }
    if (page_.termsAt(at).hasAnyOf(termsOfNoName) || isInSomeContext(token.key, contextsOfNoName)) {
        return false;
    }
    const bool capitalSaysNothing =
        at == sentence.begin || page_.block(sentence).kind == BlockKind::Heading;
    return !capitalSaysNothing || !isEveryday(token.key);
}

std::optional<CoinedRun> CoinedRunReader::beginningAt(std::uint32_t at, const Sentence& sentence) {
    const ModelReader models(page_, sentence.end);
    std::uint32_t end = at;
    while (end < sentence.end && end < at + mostWords && isWord(end, sentence) &&
           (end == at || (models.suffix(end) == end && !models.isCode(end)))) {
        ++end;
    }
    if (end == at) {
        return std::nullopt;
    }
    return CoinedRun{{at, end}, models.read(end, true)};
}

std::optional<CoinedRun> CoinedRunReader::endingAt(std::uint32_t end, const Sentence& sentence) {
    std::uint32_t begin = end;
    while (begin > sentence.begin && end - begin < longestRun && mayBeInside(begin - 1)) {
        --begin;
    }
    for (; begin < end; ++begin) {
        const std::optional<CoinedRun> run = beginningAt(begin, sentence);
        if (run && run->model.end == end) {
            return isInsideOther(begin, sentence) ? std::nullopt : run;
        }
    }
    return std::nullopt;
}

/// Whether the words before the run are of a longer name, which is none of a phone: the "Glass 7i"
/// of "Gorilla Glass 7i".
bool CoinedRunReader::isInsideOther(std::uint32_t at, const Sentence& sentence) const {
    if (at == sentence.begin) {
        return false;
    }
    const Token& before = page_.token(at - 1);
    return before.isWord() && before.capital && !isInSomeContext(before.key, contextsBefore);
}

bool CoinedRunReader::mayBeInside(std::uint32_t at) const {
    const Token& token = page_.token(at);
    return token.isNumber() || token.capital || (token.isWord() && token.glued) ||
           token.is(plusSign) || page_.is(at, "(") || page_.is(at, ")");
}

bool CoinedRunReader::isEveryday(WordKey word) {
    if (!everydayRead_) {
        everydayRead_ = true;
        everyday_ = FlatSet(page_.tokens().size());
        for (const Token& token : page_.tokens()) {
            if (token.isWord() && !token.capital && !token.glued) {
                everyday_.insert(token.key);
            }
        }
    }
    return everyday_.contains(word);
}

}  // namespace speclens
