// An article ready for reading: its tokens and sentences, with the lexicon's phrases marked.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/extract/lexicon.h"
#include "core/extract/reused.h"
#include "core/extract/sheet_text.h"
#include "core/extract/story_place.h"
#include "core/spec/value.h"
#include "core/text/document.h"
#include "core/text/sentence.h"

namespace speclens {

/// Tokens [begin, end).
struct TokenRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool contains(std::uint32_t token) const { return begin <= token && token < end; }
    [[nodiscard]] bool empty() const { return begin >= end; }
};

/// Some tokens of a page, by token 1 or 0: a byte each, since to pick bits costs more than their
/// room.
using TokenMask = std::vector<std::uint8_t>;

/// The tokens and sentences of a page, its phrases and what begins at each token.
struct PageContents {
    TokenizedText text;
    std::vector<Match> matches;
    std::vector<std::uint32_t> firstMatch;  ///< by token, with one entry behind the last
    std::vector<Terms> tokenTerms;          ///< with one entry behind the last
    std::vector<Terms> sentenceTerms;

    [[nodiscard]] bool isLarge() const {
        constexpr std::size_t usualTokens = 100'000;
        return tokenTerms.size() > usualTokens;
    }
};

/// Refers to the document and the lexicon, which must outlive it.
class Page {
  public:
    Page(const Document& document, const Lexicon& lexicon);

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return contents_->text.tokens; }
    [[nodiscard]] const Token& token(std::uint32_t i) const { return contents_->text.tokens[i]; }
    [[nodiscard]] const std::vector<Sentence>& sentences() const {
        return contents_->text.sentences;
    }
    /// When the page says that it was published.
    [[nodiscard]] const std::optional<Date>& published() const { return published_; }
    /// In reading order.
    [[nodiscard]] const std::vector<Sheet>& sheets() const { return sheets_; }
    /// Whether the sheet that the block is a row of, if any, has "+" for an answer.
    [[nodiscard]] bool answersWithSigns(std::uint32_t block) const;
    [[nodiscard]] const Block& block(const Sentence& sentence) const {
        return document_.blocks()[sentence.block];
    }

    [[nodiscard]] const StoryPlace& placeOf(const Sentence& sentence) const {
        return stories_[sentence.block];
    }
    /// Counts the stories of the page.
    [[nodiscard]] std::uint32_t storyOf(const Sentence& sentence) const {
        return placeOf(sentence).story;
    }
    /// The sentence as a reader sees it: of a cell all of its row, unless that is very long.
    [[nodiscard]] Span quoteOf(const Sentence& sentence) const;
    /// Whether the tokens are all that a cell without a label says, as a name over a column is.
    [[nodiscard]] bool isHeadCell(TokenRange range) const;

    /// What begins at token `i`, inside the range, or in one of sentences().
    [[nodiscard]] const Terms& termsAt(std::uint32_t i) const { return contents_->tokenTerms[i]; }
    [[nodiscard]] Terms termsIn(TokenRange range) const;
    [[nodiscard]] const Terms& termsOf(const Sentence& sentence) const {
        return contents_->sentenceTerms[static_cast<std::size_t>(&sentence - sentences().data())];
    }

    /// The phrases that begin at token `i`; none crosses a sentence's end.
    [[nodiscard]] std::span<const Match> matchesAt(std::uint32_t i) const {
        const std::uint32_t first = contents_->firstMatch[i];
        return std::span(contents_->matches).subspan(first, contents_->firstMatch[i + 1] - first);
    }
    /// The phrase of that kind that begins at token `i`, or null.
    [[nodiscard]] const Match* matchAt(std::uint32_t i, TermKind kind) const {
        return termsAt(i).has(kind) ? findMatch(i, kind) : nullptr;
    }
    /// The cue that begins at token `i`, or null.
    [[nodiscard]] const Match* cueAt(std::uint32_t i, Cue cue) const {
        return termsAt(i).has(cue) ? findCueMatch(i, cue) : nullptr;
    }
    /// The first cue of that kind that begins inside the range, or null.
    [[nodiscard]] const Match* findCue(TokenRange range, Cue cue) const;

    [[nodiscard]] std::span<const Token> tokensIn(TokenRange range) const {
        return std::span(tokens()).subspan(range.begin, range.end - range.begin);
    }
    /// The bytes from the first to the last token of a range that is not empty.
    [[nodiscard]] Span span(TokenRange range) const {
        return {token(range.begin).span.begin, token(range.end - 1).span.end};
    }
    [[nodiscard]] std::string_view textOf(Span span) const { return span.of(document_.text()); }
    [[nodiscard]] std::string_view textOf(const Token& token) const { return textOf(token.span); }
    [[nodiscard]] bool is(std::uint32_t i, Word word) const { return token(i).key == word.key; }

  private:
    void findTerms();
    [[nodiscard]] const Match* findMatch(std::uint32_t i, TermKind kind) const;
    [[nodiscard]] const Match* findCueMatch(std::uint32_t i, Cue cue) const;

    const Document& document_;
    const Lexicon& lexicon_;
    std::optional<Date> published_;
    std::vector<Sheet> sheets_;
    std::vector<StoryPlace> stories_;  ///< by block
    Reused<PageContents> contents_;
};

}  // namespace speclens
