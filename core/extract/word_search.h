// Looks for words of a list among the tokens of a sentence.
#pragma once

#include <array>
#include <cstdint>

#include "core/extract/sentence_view.h"
#include "core/extract/words.h"

namespace speclens {

/// The tokens must be of the sentence.
template <typename Words>
bool hasWordIn(const SentenceView& view, TokenRange tokens, const Words& words) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        if (contains(words, view.page.token(i).key)) {
            return true;
        }
    }
    return false;
}

/// ... for that one word.
inline bool hasWord(const SentenceView& view, TokenRange tokens, Word word) {
    return hasWordIn(view, tokens, std::array{word.key});
}

/// Whether one of the words stands among the `count` tokens before `token`.
template <typename Words>
bool hasWordBefore(const SentenceView& view, std::uint32_t token, std::uint32_t count,
                   const Words& words) {
    return hasWordIn(view, view.before(token, count), words);
}

}  // namespace speclens
