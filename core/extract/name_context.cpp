#include "core/extract/name_context.h"

#include <algorithm>

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

/// By word.
using Contexts = FlatMap<unsigned>;

Contexts readContexts() {
    Contexts contexts;
    for (const auto& row : tables::name_contexts) {
        contexts[nameWords(row.writing).front()] |= bit(row.context);
    }
    return contexts;
}

}  // namespace

bool isInContext(WordKey word, NameContext context) {
    return isInSomeContext(word, std::span(&context, 1));
}

bool isInSomeContext(WordKey word, std::span<const NameContext> contexts) {
    static const Contexts table = readContexts();
    const unsigned* found = table.find(word);
    return found != nullptr &&
           std::any_of(contexts.begin(), contexts.end(),
                       [found](NameContext context) { return (*found & bit(context)) != 0; });
}

bool isDetermined(const Page& page, std::uint32_t at) {
    return at > 0 &&
           (page.is(at - 1, "'s") || isInContext(page.token(at - 1).key, NameContext::Determiner));
}

bool standsAlone(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return true;
    }
    const Token& next = page.token(behind);
    if (next.isWord()) {
        return page.is(behind, "'s") || isInContext(next.key, NameContext::Follower);
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
