// Sentences, as runs of tokens within one block.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/document.h"
#include "core/text/token.h"

namespace speclens {

struct Sentence {
    std::uint32_t begin = 0;  ///< first token
    std::uint32_t end = 0;    ///< behind the last token
    std::uint32_t block = 0;  ///< index into Document::blocks
};

/// A document's tokens and the sentences that they make; every token of a block that is no
/// boilerplate belongs to exactly one sentence.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

/// A sentence ends at . ! ? or an ellipsis before a capital letter, a digit or a quotation mark,
/// not behind abbreviations and initials ("Rs.", "vs.", "U.S.", "J."), and at a block's end.
TokenizedText readSentences(const Document& document);

}  // namespace speclens
