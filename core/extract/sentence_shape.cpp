#include "core/extract/sentence_shape.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array<WordKey, 9> clauseWords = {
    wordKey(";"),       wordKey("while"),    wordKey("but"),
    wordKey("whereas"), wordKey("although"), wordKey("though"),
    wordKey("whilst"),  wordKey("however"),  wordKey(".")};

}  // namespace

void SentenceShape::read(const SentenceView& view) {
    begin_ = view.range.begin;
    places_.clear();
    Place place;
    std::uint16_t opened = 0;
    bool inside = false;
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        const Token& token = view.page.token(i);
        if (token.is("(") || token.is("[")) {
            inside = true;
            ++opened;
        }
        place.brackets = inside ? opened : 0;
        places_.push_back(place);
        if (token.is(")") || token.is("]")) {
            inside = false;
        }
        if (token.is(",")) {
            ++place.commas;
        } else if (token.isNumber() && !view.masked[i]) {
            ++place.numbers;
        } else if (contains(clauseWords, token.key) || (token.is("-") && !token.glued)) {
            ++place.clauses;
        }
    }
    place.brackets = 0;
    places_.push_back(place);
}

}  // namespace speclens
