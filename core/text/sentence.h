// Sentences, as runs of tokens within one block.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string_view>
#include <vector>

#include "core/text/document.h"
#include "core/text/token.h"

namespace speclens {

struct Sentence {
    static constexpr std::uint32_t wholeBlock = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t begin = 0;          ///< first token
    std::uint32_t end = 0;            ///< behind the last token
    std::uint32_t block = 0;          ///< index into Document::blocks
    std::uint32_t cell = wholeBlock;  ///< which of the block's cells it stands in
    /// First token of what the cell says, behind the words that label it; `begin` without any.
    std::uint32_t content = begin;
};

/// A document's tokens and the sentences that they make. Every token of a block without cells
/// belongs to exactly one sentence, unless the block is boilerplate.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

/// Appends the sentences of a span, which lies in that block.
///
/// A sentence ends at . ! ? or an ellipsis before a capital letter, a digit or a quotation mark,
/// not behind abbreviations and initials ("Rs.", "vs.", "U.S.", "J."), at a bar between blanks
/// ("RAM: 6GB | Storage: 128GB"), and at the span's end. One of more than 400 tokens is cut.
void appendSentences(const Document& document, Span span, std::uint32_t block, TokenizedText& text);

/// Appends the sentences of the blocks [first, last), the rows of one table.
using TableSentences =
    std::function<void(std::uint32_t first, std::uint32_t last, TokenizedText& text)>;

/// Replaces `text` by the sentences of all blocks but boilerplate. Those of tables are read by
/// `readTable`.
void readSentences(const Document& document, const TableSentences& readTable, TokenizedText& text);

/// ... in which each block of a table is read as it stands.
TokenizedText readSentences(const Document& document);

}  // namespace speclens
