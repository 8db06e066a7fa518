#include "core/extract/sentence_shape.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet clauseWords(wordKey("while"), wordKey("but"), wordKey("whereas"),
                              wordKey("although"), wordKey("though"), wordKey("whilst"),
                              wordKey("however"));

constexpr WordSet pastWords(wordKey("was"), wordKey("were"), wordKey("had"), wordKey("did"),
                            wordKey("came"), wordKey("used"));
constexpr WordSet presentWords(wordKey("is"), wordKey("are"), wordKey("has"), wordKey("have"),
                               wordKey("does"), wordKey("will"), wordKey("gets"), wordKey("brings"),
                               wordKey("offers"), wordKey("comes"));

bool partsClauses(const Token& mark) {
    return mark.is(";") || mark.is(".") || (mark.is("-") && !mark.glued);
}

}  // namespace

void SentenceShape::partClauses(std::uint32_t i, Place& place) const {
    ++place.clauses;
    place.clauseBegin = static_cast<std::uint16_t>(i + 1 - begin_);
}

void SentenceShape::readWord(WordKey word, std::uint32_t i, Place& place) const {
    if (clauseWords.contains(word)) {
        partClauses(i, place);
    } else if (pastWords.contains(word)) {
        ++place.past;
    } else if (presentWords.contains(word)) {
        ++place.present;
    }
}

void SentenceShape::read(const SentenceView& view) {
    begin_ = view.range.begin;
    places_.resize(view.range.end - begin_ + 1);
    Place place;
    std::uint16_t opened = 0;
    for (std::uint32_t i = begin_; i < view.range.end; ++i) {
        const Token& token = view.page.token(i);
        if (token.is("(") || token.is("[")) {
            place.brackets = ++opened;
        }
        places_[i - begin_] = place;
        if (token.isWord()) {
            readWord(token.key, i, place);
        } else if (token.isNumber()) {
            if (!view.masked[i]) {
                ++place.numbers;
            }
        } else if (token.is(",")) {
            ++place.commas;
        } else if (token.is(")") || token.is("]")) {
            place.brackets = 0;
        } else if (partsClauses(token)) {
            partClauses(i, place);
        }
    }
    place.brackets = 0;
    places_.back() = place;
}

}  // namespace speclens
