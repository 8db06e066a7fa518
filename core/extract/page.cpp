#include "core/extract/page.h"

#include <algorithm>

#include "core/extract/publication_date.h"
#include "core/extract/stories.h"

namespace speclens {
namespace {

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
    stories_ = findStories(*this);
}

bool Page::answersWithSigns(std::uint32_t block) const {
    const auto sheet = std::upper_bound(
        sheets_.begin(), sheets_.end(), block,
        [](std::uint32_t row, const Sheet& entry) { return row < entry.lastBlock; });
    return sheet != sheets_.end() && sheet->firstBlock <= block && sheet->signs;
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
