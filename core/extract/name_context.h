// What the words beside a name say of it: whether it is one, and what it stands for.
#pragma once

#include <cstdint>
#include <span>

#include "core/extract/lexicon_types.h"
#include "core/extract/page.h"
#include "core/text/token.h"

namespace speclens {

/// Whether the table has the word in that context. They are the commonest words of the language
/// and are asked about beside names only, so that they are no phrases of the lexicon.
[[nodiscard]] bool isInContext(WordKey word, NameContext context);
[[nodiscard]] bool isInSomeContext(WordKey word, std::span<const NameContext> contexts);
[[nodiscard]] bool isInAnyContext(WordKey word);

/// Whether the word before token `at` makes what begins there one phone: "the Pro", "last year's
/// Fold".
[[nodiscard]] bool isDetermined(const Page& page, std::uint32_t at);

/// Whether a word behind a name is by its ending a verb, "the Ultra stumbles", "the Pro outlasted",
/// and none of the nouns that are counted: "the Pro models".
[[nodiscard]] bool isVerbLike(const Page& page, const Token& token);

/// Whether no noun begins at token `behind`, which would make the words before it a part of another
/// name: "the Pixel is", but not "the Pixel camera".
[[nodiscard]] bool standsAlone(const Page& page, std::uint32_t behind, std::uint32_t end);

/// Whether the name before token `behind` goes on there: with a suffix, a sign or letters that
/// touch.
[[nodiscard]] bool goesOn(const Page& page, std::uint32_t behind, std::uint32_t end);

}  // namespace speclens
