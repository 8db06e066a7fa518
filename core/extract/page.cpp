#include "core/extract/page.h"

#include <algorithm>

#include "core/extract/publication_date.h"

namespace speclens {
namespace {

constexpr std::uint32_t headlineWords = 6;
constexpr Terms productNames = Terms::of(TermKind::Brand, TermKind::Family, TermKind::Thing);

void addNumber(const Token& token, Terms& terms) {
    constexpr double centuryBegin = 2000;
    constexpr double centuryEnd = 2100;
    terms.addNumber();
    if (token.number >= centuryBegin && token.number < centuryEnd) {
        terms.addYear();
    }
}

}  // namespace

Page::Page(const Document& document, const Lexicon& lexicon)
    : document_(document), lexicon_(lexicon), published_(publicationDate(document)) {
    readSentences(
        document,
        [this](std::uint32_t first, std::uint32_t last, TokenizedText& text) {
            sheets_.push_back(readSheet(document_, first, last, text));
        },
        contents_->text);
    findTerms();
    countStories();
}

void Page::findTerms() {
    const std::span<const Token> tokens = this->tokens();
    std::vector<Match>& matches = contents_->matches;
    matches.clear();
    contents_->firstMatch.assign(tokens.size() + 1, 0);
    contents_->tokenTerms.assign(tokens.size() + 1, {});
    contents_->sentenceTerms.clear();
    const std::span<std::uint32_t> firstMatch = contents_->firstMatch;
    const std::span<Terms> tokenTerms = contents_->tokenTerms;
    for (const Sentence& sentence : sentences()) {
        Terms all;
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            firstMatch[i] = static_cast<std::uint32_t>(matches.size());
            if (lexicon_.mayBegin(tokens[i].key)) {
                tokenTerms[i] = lexicon_.matchAt(tokens, i, sentence.end, matches);
                all.add(tokenTerms[i]);
            }
            if (tokens[i].isNumber()) {
                addNumber(tokens[i], tokenTerms[i]);
                all.add(tokenTerms[i]);
            }
        }
        contents_->sentenceTerms.push_back(all);
    }
    firstMatch.back() = static_cast<std::uint32_t>(matches.size());
}

Terms Page::termsIn(TokenRange range) const {
    Terms terms;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        terms.add(termsAt(i));
    }
    return terms;
}

Span Page::quoteOf(const Sentence& sentence) const {
    constexpr std::uint32_t longestRow = 2000;
    if (sentence.cell == Sentence::wholeBlock) {
        return span({sentence.begin, sentence.end});
    }
    const Span row = block(sentence).span;
    return row.size() <= longestRow ? row : span({sentence.content, sentence.end});
}

bool Page::isHeadCell(TokenRange range) const {
    if (sheets_.empty()) {
        return false;
    }
    const auto found = std::lower_bound(
        sentences().begin(), sentences().end(), range.begin,
        [](const Sentence& sentence, std::uint32_t token) { return sentence.begin < token; });
    return found != sentences().end() && found->begin == range.begin && found->end == range.end &&
           found->cell != Sentence::wholeBlock && found->content == found->begin;
}

bool Page::isHeadline(const Sentence& sentence) const {
    if (block(sentence).kind != BlockKind::Heading) {
        return false;
    }
    // The page's own may be cut into sentences: "HTC One announced. 4.7-inch screen, 4MP camera".
    if (sentence.block == 0) {
        const std::string_view text = textOf(block(sentence).span);
        const bool cut = span({sentence.begin, sentence.end}).size() < text.size();
        if (cut && std::count(text.begin(), text.end(), ' ') >= headlineWords) {
            return true;
        }
    }
    std::uint32_t words = 0;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
        const bool mark = token(i).kind == TokenKind::Symbol;
        words += !mark && !token(i).glued ? 1 : 0;
    }
    return words >= headlineWords;
}

void Page::countStories() {
    storyOfBlock_.resize(document_.blocks().size());
    std::vector<bool> opens(storyOfBlock_.size(), false);
    for (const Sentence& sentence : sentences()) {
        // A long heading that names no product is a section's, or the byline under the headline.
        if (termsOf(sentence).hasAnyOf(productNames) && isHeadline(sentence)) {
            opens[sentence.block] = true;
        }
    }
    std::uint32_t story = 0;
    bool boilerplateBefore = false;
    bool hasText = false;
    for (std::size_t i = 0; i < storyOfBlock_.size(); ++i) {
        const BlockKind kind = document_.blocks()[i].kind;
        const bool heading = kind == BlockKind::Heading;
        // Under the page's headline its first story has not begun yet.
        const bool opensStory =
            (opens[i] && (hasText || story > 0)) || (boilerplateBefore && heading && hasText);
        if (opensStory) {
            ++story;
            hasText = false;
        }
        boilerplateBefore = kind == BlockKind::Boilerplate;
        hasText = hasText || (!heading && !boilerplateBefore);
        storyOfBlock_[i] = story;
    }
}

const Match* Page::findMatch(std::uint32_t i, TermKind kind) const {
    const auto list = matchesAt(i);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [kind](const Match& match) { return match.kind == kind; });
    return found == list.end() ? nullptr : &*found;
}

const Match* Page::findCueMatch(std::uint32_t i, Cue cue) const {
    for (const Match& match : matchesAt(i)) {
        if (match.kind == TermKind::Cue && tables::cues[match.row].cue == cue) {
            return &match;
        }
    }
    return nullptr;
}

const Match* Page::findCue(TokenRange range, Cue cue) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (const Match* match = cueAt(i, cue)) {
            return match;
        }
    }
    return nullptr;
}

}  // namespace speclens
