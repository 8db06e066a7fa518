#include "core/text/sentence.h"

#include <algorithm>
#include <array>

#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::array abbreviations = {
    wordKey("rs"),  wordKey("vs"),   wordKey("approx"), wordKey("mr"),  wordKey("mrs"),
    wordKey("dr"),  wordKey("ms"),   wordKey("inc"),    wordKey("ltd"), wordKey("corp"),
    wordKey("st"),  wordKey("no"),   wordKey("e.g"),    wordKey("i.e"), wordKey("etc"),
    wordKey("jan"), wordKey("sept"), wordKey("feb"),    wordKey("dec"), wordKey("apr"),
    wordKey("aug"), wordKey("oct"),  wordKey("nov"),    wordKey("jul"), wordKey("jun"),
    wordKey("ksh"), wordKey("tk"),   wordKey("rp"),     wordKey("typ")};

/// Short only before a figure: "max. 2048 GB", "incl. 19% VAT".
constexpr std::array abbreviationsBeforeFigures = {wordKey("max"), wordKey("min"),  wordKey("ca"),
                                                   wordKey("cca"), wordKey("incl"), wordKey("excl"),
                                                   wordKey("ver"), wordKey("nr"),   wordKey("avg")};

/// Behind a short question these begin an answer that is a figure: "Wireless? Up to 15W."
constexpr std::array answerWords = {wordKey("from"),   wordKey("up"),   wordKey("about"),
                                    wordKey("around"), wordKey("only"), wordKey("just"),
                                    wordKey("still"),  wordKey("$"),    wordKey("€"),
                                    wordKey("£"),      wordKey("₹"),    wordKey("rs")};

constexpr WordKey stop = wordKey(".");

/// No sentence of prose is as long; what is longer (a table in one line, hostile input) is cut, so
/// that work on a sentence stays bounded.
constexpr std::uint32_t longestSentence = 400;

template <std::size_t size>
bool contains(const std::array<WordKey, size>& words, WordKey key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool isClosing(const Token& token) {
    return token.is(wordKey("\"")) || token.is(wordKey("'")) || token.is(wordKey(")"));
}

class SentenceReader {
  public:
    SentenceReader(const std::vector<Token>& tokens, std::string_view text)
        : tokens_(tokens), text_(text) {}

    void read(std::uint32_t begin, std::uint32_t block, std::vector<Sentence>& sentences) const {
        const auto end = static_cast<std::uint32_t>(tokens_.size());
        std::uint32_t start = begin;
        for (std::uint32_t i = begin; i < end; ++i) {
            if (!isTerminator(i, start, end) && i + 1 - start < longestSentence) {
                continue;
            }
            while (i + 1 < end && tokens_[i + 1].glued && isClosing(tokens_[i + 1])) {
                ++i;
            }
            sentences.push_back({start, i + 1, block, Sentence::wholeBlock, start});
            start = i + 1;
        }
        if (start < end) {
            sentences.push_back({start, end, block, Sentence::wholeBlock, start});
        }
    }

  private:
    [[nodiscard]] bool isTerminator(std::uint32_t i, std::uint32_t start, std::uint32_t end) const {
        const Token& token = tokens_[i];
        if (token.kind != TokenKind::Symbol) {
            return false;
        }
        if (token.is(wordKey("|"))) {
            return !token.glued && i + 1 < end && !tokens_[i + 1].glued;
        }
        const bool mark = token.is(stop) || token.is(wordKey("!")) || token.is(wordKey("?")) ||
                          token.is(wordKey("…"));
        if (!mark || i + 1 >= end) {
            return false;
        }
        std::uint32_t next = i + 1;
        while (next < end && tokens_[next].glued && isClosing(tokens_[next])) {
            ++next;
        }
        if (next >= end || tokens_[next].glued) {
            return false;
        }
        const Token& following = tokens_[next];
        if (token.is(wordKey("?")) && asksForFigure(start, i, following)) {
            return false;
        }
        if (token.is(stop) && i > start && isAbbreviation(i - 1, following)) {
            return false;
        }
        return following.capital || following.isNumber() ||
               (!following.isWord() && !following.is(stop)) || !token.is(stop) ||
               startsLowerBrand(following);
    }

    /// "Wireless? 15W.", "Prices? From $999": a question of few words is the label of its answer.
    [[nodiscard]] bool asksForFigure(std::uint32_t start, std::uint32_t mark,
                                     const Token& answer) const {
        constexpr std::uint32_t longestQuestion = 4;
        const bool figure = answer.isNumber() || contains(answerWords, answer.key);
        return figure && mark > start && mark <= start + longestQuestion &&
               std::all_of(tokens_.begin() + start, tokens_.begin() + mark,
                           [](const Token& token) { return token.isWord(); });
    }

    /// Names such as iPhone and iQOO begin a sentence without a capital.
    [[nodiscard]] bool startsLowerBrand(const Token& token) const {
        const std::string_view word = token.span.of(text_);
        return word.size() > 1 && std::any_of(word.begin() + 1, word.end(), isUpper);
    }

    [[nodiscard]] bool isAbbreviation(std::uint32_t i, const Token& following) const {
        const Token& before = tokens_[i];
        if (!before.isWord() || !tokens_[i + 1].glued) {
            return false;
        }
        // X is a model's letter sooner than a name's: "the Edge X."
        const bool initial = before.capital && before.span.size() == 1 && !before.is("x") &&
                             (i == 0 || !tokens_[i - 1].isNumber() || !before.glued);
        return initial || contains(abbreviations, before.key) ||
               (following.isNumber() && contains(abbreviationsBeforeFigures, before.key));
    }

    const std::vector<Token>& tokens_;
    std::string_view text_;
};

}  // namespace

void appendSentences(const Document& document, Span span, std::uint32_t block,
                     TokenizedText& text) {
    const auto begin = static_cast<std::uint32_t>(text.tokens.size());
    tokenize(document.text(), span, text.tokens);
    SentenceReader(text.tokens, document.text()).read(begin, block, text.sentences);
}

void readSentences(const Document& document, const TableSentences& readTable, TokenizedText& text) {
    text.tokens.clear();
    text.sentences.clear();
    text.tokens.reserve(document.text().size() / 3);
    const std::vector<Block>& blocks = document.blocks();
    for (std::uint32_t i = 0; i < blocks.size();) {
        std::uint32_t end = i + 1;
        if (blocks[i].kind == BlockKind::Boilerplate) {
            i = end;
            continue;
        }
        if (blocks[i].cellCount == 0) {
            appendSentences(document, blocks[i].span, i, text);
        } else {
            while (end < blocks.size() && blocks[end].cellCount > 0 &&
                   blocks[end].table == blocks[i].table) {
                ++end;
            }
            readTable(i, end, text);
        }
        i = end;
    }
}

TokenizedText readSentences(const Document& document) {
    TokenizedText text;
    readSentences(
        document,
        [&document](std::uint32_t first, std::uint32_t last, TokenizedText& rows) {
            for (std::uint32_t block = first; block < last; ++block) {
                appendSentences(document, document.blocks()[block].span, block, rows);
            }
        },
        text);
    return text;
}

}  // namespace speclens
