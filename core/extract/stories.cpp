#include "core/extract/stories.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "core/extract/flat_index.h"
#include "core/extract/name_runs.h"
#include "core/extract/sentence_role.h"

namespace speclens {
namespace {

constexpr std::uint32_t headlineWords = 6;
constexpr Terms phoneNames = Terms::of(TermKind::Brand, TermKind::Family);

class StoryFinder {
  public:
    explicit StoryFinder(const Page& page)
        : page_(page), places_(page.document().blocks().size()) {}

    std::vector<StoryPlace> run() {
        const auto& blocks = page_.document().blocks();
        const auto& sentences = page_.sentences();
        std::size_t next = 0;
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            const std::size_t first = next;
            while (next < sentences.size() && sentences[next].block == block) {
                ++next;
            }
            enter(block, blocks[block].kind, std::span(sentences).subspan(first, next - first));
        }
        return std::move(places_);
    }

  private:
    void enter(std::size_t block, BlockKind kind, std::span<const Sentence> sentences) {
        const bool heading = kind == BlockKind::Heading;
        const bool isLong = heading && isLongHeading(block, sentences);
        if (heading && hasText_ && (behindBoilerplate_ || (isLong && opensStory(sentences)))) {
            ++story_;
            hasText_ = false;
            named_ = {};
        }
        if (heading && !hasText_) {
            nameProducts(sentences);
        }
        places_[block] = {story_, isLong, isLong && !hasText_};
        behindBoilerplate_ = kind == BlockKind::Boilerplate;
        hasText_ = hasText_ || (!heading && !behindBoilerplate_);
    }

    [[nodiscard]] bool isLongHeading(std::size_t block, std::span<const Sentence> sentences) const {
        const auto words = [this](const Sentence& sentence) {
            std::uint32_t count = 0;
            for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
                const bool mark = page_.token(i).kind == TokenKind::Symbol;
                count += !mark && !page_.token(i).glued ? 1 : 0;
            }
            return count;
        };
        if (std::any_of(sentences.begin(), sentences.end(), [&words](const Sentence& sentence) {
                return words(sentence) >= headlineWords;
            })) {
            return true;
        }
        // The page's own may be cut into sentences: "HTC One announced. 4.7-inch screen, 4MP".
        if (block != 0 || sentences.size() < 2) {
            return false;
        }
        const std::string_view text = page_.textOf(page_.document().blocks().front().span);
        return std::count(text.begin(), text.end(), ' ') >= headlineWords;
    }

    /// A long heading that names no product is a section's, or the byline under the headline.
    [[nodiscard]] bool opensStory(std::span<const Sentence> sentences) const {
        bool product = false;
        for (const Sentence& sentence : sentences) {
            if (isTeaser(page_, {sentence.begin, sentence.end})) {
                return false;
            }
            for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
                // "One" is a phone, and "one" is none.
                const Terms& terms = page_.termsAt(i);
                product = product || terms.has(TermKind::Thing) ||
                          (page_.token(i).capital && terms.hasAnyOf(phoneNames));
                if (named_.contains(productAt(i, sentence))) {
                    return false;
                }
            }
        }
        return product;
    }

    void nameProducts(std::span<const Sentence> sentences) {
        for (const Sentence& sentence : sentences) {
            for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
                if (const WordKey product = productAt(i, sentence); product != emptyRun) {
                    named_[product] = true;
                }
            }
        }
    }

    /// A brand or family with the number or word of a name behind it, "Note 11", or a family alone;
    /// `emptyRun` where none begins at the token.
    [[nodiscard]] WordKey productAt(std::uint32_t i, const Sentence& sentence) const {
        const Match* family = page_.matchAt(i, TermKind::Family);
        const Match* name = family == nullptr ? page_.matchAt(i, TermKind::Brand) : family;
        if (name == nullptr) {
            return emptyRun;
        }
        std::uint32_t end = name->end;
        if (end < sentence.end && (page_.token(end).isNumber() || page_.token(end).capital)) {
            ++end;
        } else if (family == nullptr) {
            return emptyRun;
        }
        return writtenRunOf(page_, {name->begin, end});
    }

    const Page& page_;
    std::vector<StoryPlace> places_;
    std::uint32_t story_ = 0;
    bool hasText_ = false;
    bool behindBoilerplate_ = false;
    FlatMap<bool> named_;  ///< products, by the headlines of the story
};

}  // namespace

std::vector<StoryPlace> findStories(const Page& page) {
    return StoryFinder(page).run();
}

}  // namespace speclens
