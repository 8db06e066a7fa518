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

/// What the token itself counts for.
SentenceShape::Counts SentenceShape::countsOf(const Token& token, bool masked) {
    switch (token.kind) {
        case TokenKind::Word:
            return clauseWords.contains(token.key)    ? one(Counted::ClauseBreak)
                   : pastWords.contains(token.key)    ? one(Counted::PastVerb)
                   : presentWords.contains(token.key) ? one(Counted::PresentVerb)
                                                      : 0;
        case TokenKind::Number:
            return masked ? 0 : one(Counted::Number);
        case TokenKind::Symbol:
            return token.is(",")         ? one(Counted::Comma)
                   : partsClauses(token) ? one(Counted::ClauseBreak)
                                         : 0;
    }
    return 0;
}

void SentenceShape::read(const SentenceView& view) {
    begin_ = view.range.begin;
    places_.resize(view.range.end - begin_ + 1);
    Place place{0, begin_, 0};
    std::uint32_t opened = 0;
    for (std::uint32_t i = begin_; i < view.range.end; ++i) {
        const Token& token = view.page.token(i);
        if (token.kind == TokenKind::Symbol && (token.is("(") || token.is("["))) {
            place.brackets = ++opened;
        }
        places_[i - begin_] = place;
        const Counts counts = countsOf(token, view.masked[i]);
        place.counts += counts;
        place.clauseBegin = counts == one(Counted::ClauseBreak) ? i + 1 : place.clauseBegin;
        if (token.kind == TokenKind::Symbol && (token.is(")") || token.is("]"))) {
            place.brackets = 0;
        }
    }
    place.brackets = 0;
    places_.back() = place;
}

}  // namespace speclens
