#include "core/extract/sentence_shape.h"

#include <algorithm>
#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

/// A verb of the past or the present, or what parts clauses.
struct ShapeWord {
    Word word;
    std::uint16_t past;
    std::uint16_t present;

    [[nodiscard]] constexpr bool partsClauses() const { return past + present == 0; }
};
constexpr std::array<ShapeWord, 23> table = {{
    {"while", 0, 0},  {"but", 0, 0},     {"whereas", 0, 0}, {"although", 0, 0}, {"though", 0, 0},
    {"whilst", 0, 0}, {"however", 0, 0}, {"was", 1, 0},     {"were", 1, 0},     {"had", 1, 0},
    {"did", 1, 0},    {"came", 1, 0},    {"used", 1, 0},    {"is", 0, 1},       {"are", 0, 1},
    {"has", 0, 1},    {"have", 0, 1},    {"does", 0, 1},    {"will", 0, 1},     {"gets", 0, 1},
    {"brings", 0, 1}, {"offers", 0, 1},  {"comes", 0, 1},
}};
constexpr WordSet shapeWords = wordsOf(table);

bool partsClauses(const Token& mark) {
    return mark.is(";") || mark.is(".") || (mark.is("-") && !mark.glued);
}

}  // namespace

void SentenceShape::partClauses(std::uint32_t i, Place& place) const {
    ++place.clauses;
    place.clauseBegin = static_cast<std::uint16_t>(i + 1 - begin_);
}

void SentenceShape::readWord(WordKey word, std::uint32_t i, Place& place) const {
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const ShapeWord& row) { return row.word.key == word; });
    if (found == table.end()) {
        return;
    }
    place.past = static_cast<std::uint16_t>(place.past + found->past);
    place.present = static_cast<std::uint16_t>(place.present + found->present);
    if (found->partsClauses()) {
        partClauses(i, place);
    }
}

void SentenceShape::read(const SentenceView& view) {
    begin_ = view.range.begin;
    places_.resize(view.range.end - begin_ + 1);
    Place place;
    std::uint16_t opened = 0;
    for (std::uint32_t i = begin_; i < view.range.end; ++i) {
        const Token& token = view.page.token(i);
        if (token.kind == TokenKind::Symbol && (token.is("(") || token.is("["))) {
            place.brackets = ++opened;
        }
        places_[i - begin_] = place;
        if (token.isWord()) {
            if (shapeWords.mayContain(token.key)) {
                readWord(token.key, i, place);
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
            partClauses(i, place);
        }
    }
    place.brackets = 0;
    places_.back() = place;
}

}  // namespace speclens
