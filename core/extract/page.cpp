#include "core/extract/page.h"

#include <algorithm>

namespace speclens {
namespace {

constexpr std::uint32_t headlineWords = 6;

}  // namespace

Page::Page(const Document& document, const Lexicon& lexicon)
    : document_(document), lexicon_(lexicon), text_(readSentences(document)) {
    firstMatch_.reserve(text_.tokens.size() + 1);
    for (const Sentence& sentence : text_.sentences) {
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            firstMatch_.push_back(static_cast<std::uint32_t>(matches_.size()));
            lexicon.matchAt(text_.tokens, i, sentence.end, matches_);
        }
    }
    firstMatch_.push_back(static_cast<std::uint32_t>(matches_.size()));
    countStories();
}

bool Page::isHeadline(const Sentence& sentence) const {
    if (block(sentence).kind != BlockKind::Heading) {
        return false;
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
    for (const Sentence& sentence : text_.sentences) {
        opens[sentence.block] = opens[sentence.block] || isHeadline(sentence);
    }
    std::uint32_t story = 0;
    bool boilerplateBefore = false;
    for (std::size_t i = 0; i < storyOfBlock_.size(); ++i) {
        const BlockKind kind = document_.blocks()[i].kind;
        const bool opensStory = opens[i] || (boilerplateBefore && kind == BlockKind::Heading);
        boilerplateBefore = kind == BlockKind::Boilerplate;
        story += opensStory ? 1 : 0;
        storyOfBlock_[i] = story;
    }
}

std::span<const Match> Page::matchesAt(std::uint32_t i) const {
    return std::span(matches_).subspan(firstMatch_[i], firstMatch_[i + 1] - firstMatch_[i]);
}

const Match* Page::matchAt(std::uint32_t i, TermKind kind) const {
    const auto list = matchesAt(i);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [kind](const Match& match) { return match.kind == kind; });
    return found == list.end() ? nullptr : &*found;
}

const Match* Page::cueAt(std::uint32_t i, Cue cue) const {
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
