#include "core/extract/name_context.h"

#include <algorithm>
#include <array>

#include "core/extract/flat_index.h"
#include "core/extract/model_name.h"
#include "core/extract/model_reader.h"
#include "core/extract/words.h"
#include "speclens/lexicon_tables.h"

namespace speclens {
namespace {

constexpr unsigned bit(NameContext context) {
    return 1U << static_cast<unsigned>(context);
}

/// The contexts of each word.
class Contexts {
  public:
    Contexts() {
        for (const auto& row : tables::name_contexts) {
            const WordKey word = nameWords(row.writing).front();
            byWord_[word] |= bit(row.context);
            filter_[filterPlace(word)] |= filterBit(word);
        }
    }

    [[nodiscard]] unsigned of(WordKey word) const {
        if ((filter_[filterPlace(word)] & filterBit(word)) == 0) {
            return 0;
        }
        const unsigned* found = byWord_.find(word);
        return found == nullptr ? 0 : *found;
    }

  private:
    static constexpr unsigned filterShift = 64 - 7;
    static std::size_t filterPlace(WordKey word) { return mixedHash(word) >> filterShift; }
    static std::uint64_t filterBit(WordKey word) {
        return std::uint64_t{1} << (mixedHash(word) & 63U);
    }

    FlatMap<unsigned> byWord_;
    /// Rules out most words that have none.
    std::array<std::uint64_t, std::size_t{1} << (64 - filterShift)> filter_{};
};

unsigned contextsOf(WordKey word) {
    static const Contexts table;
    return table.of(word);
}

}  // namespace

bool isInContext(WordKey word, NameContext context) {
    return (contextsOf(word) & bit(context)) != 0;
}

bool isInSomeContext(WordKey word, std::span<const NameContext> contexts) {
    const unsigned found = contextsOf(word);
    return found != 0 &&
           std::any_of(contexts.begin(), contexts.end(),
                       [found](NameContext context) { return (found & bit(context)) != 0; });
}

bool isInAnyContext(WordKey word) {
    return contextsOf(word) != 0;
}

bool isDetermined(const Page& page, std::uint32_t at) {
    return at > 0 &&
           (page.is(at - 1, "'s") || isInContext(page.token(at - 1).key, NameContext::Determiner));
}

bool isVerbLike(const Page& page, const Token& token) {
    constexpr std::size_t shortest = 5;
    const std::string_view text = page.textOf(token);
    if (token.capital || text.size() < shortest || isInContext(token.key, NameContext::Counted)) {
        return false;
    }
    constexpr std::array<std::string_view, 8> endingsOfNouns = {"ss",  "us",   "is",   "ers",
                                                                "ors", "ings", "ions", "ists"};
    const bool noun =
        std::any_of(endingsOfNouns.begin(), endingsOfNouns.end(),
                    [text](std::string_view ending) { return text.ends_with(ending); });
    return (text.ends_with("s") && !noun) || text.ends_with("ed");
}

bool standsAlone(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return true;
    }
    const Token& next = page.token(behind);
    if (next.isWord()) {
        return page.is(behind, "'s") || isInContext(next.key, NameContext::Follower) ||
               isVerbLike(page, next);
    }
    const bool compound = next.glued && (page.is(behind, "-") || page.is(behind, "%"));
    return !next.isNumber() && !compound;
}

bool goesOn(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return false;
    }
    const Token& next = page.token(behind);
    if (next.glued && next.is(plusSign)) {
        return true;
    }
    if (ModelReader(page, end).suffix(behind) > behind) {
        return true;
    }
    const bool letters =
        next.isWord() && page.token(behind - 1).isNumber() && page.textOf(next).front() != '\'';
    return next.glued && (next.isNumber() || letters);
}

}  // namespace speclens
