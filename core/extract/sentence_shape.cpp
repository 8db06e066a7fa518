#include "core/extract/sentence_shape.h"

#include <algorithm>
#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

enum class ShapeWordKind : std::uint8_t { Clause, Past, Present };

struct ShapeWord {
    Word word;
    ShapeWordKind kind;
};
constexpr std::array<ShapeWord, 23> table = {{
    {"while", ShapeWordKind::Clause},   {"but", ShapeWordKind::Clause},
    {"whereas", ShapeWordKind::Clause}, {"although", ShapeWordKind::Clause},
    {"though", ShapeWordKind::Clause},  {"whilst", ShapeWordKind::Clause},
    {"however", ShapeWordKind::Clause}, {"was", ShapeWordKind::Past},
    {"were", ShapeWordKind::Past},      {"had", ShapeWordKind::Past},
    {"did", ShapeWordKind::Past},       {"came", ShapeWordKind::Past},
    {"used", ShapeWordKind::Past},      {"is", ShapeWordKind::Present},
    {"are", ShapeWordKind::Present},    {"has", ShapeWordKind::Present},
    {"have", ShapeWordKind::Present},   {"does", ShapeWordKind::Present},
    {"will", ShapeWordKind::Present},   {"gets", ShapeWordKind::Present},
    {"brings", ShapeWordKind::Present}, {"offers", ShapeWordKind::Present},
    {"comes", ShapeWordKind::Present},
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
    if (!shapeWords.contains(word)) {
        return;
    }
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const ShapeWord& row) { return row.word.key == word; });
    switch (found->kind) {
        case ShapeWordKind::Clause:
            partClauses(i, place);
            break;
        case ShapeWordKind::Past:
            ++place.past;
            break;
        case ShapeWordKind::Present:
            ++place.present;
            break;
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
