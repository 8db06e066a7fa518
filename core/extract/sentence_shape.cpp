#include "core/extract/sentence_shape.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet clauseWords(wordKey("while"), wordKey("but"), wordKey("whereas"),
                              wordKey("although"), wordKey("though"), wordKey("whilst"),
                              wordKey("however"));

bool partsClauses(const Token& mark) {
    return mark.is(";") || mark.is(".") || (mark.is("-") && !mark.glued);
}

}  // namespace

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
            if (clauseWords.contains(token.key)) {
                ++place.clauses;
            }
        } else if (token.isNumber()) {
            if (!view.masked[i]) {
                ++place.numbers;
            }
        } else if (token.is(",")) {
            ++place.commas;
        } else if (token.is(")") || token.is("]")) {
            place.brackets = 0;
        } else if (partsClauses(token)) {
            ++place.clauses;
        }
    }
    place.brackets = 0;
    places_.back() = place;
}

}  // namespace speclens
