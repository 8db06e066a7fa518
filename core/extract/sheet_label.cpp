#include "core/extract/sheet_label.h"

#include <algorithm>
#include <vector>

namespace speclens {
namespace {

bool isLabel(const Match& match) {
    if (match.kind == TermKind::Label) {
        return true;
    }
    const SheetWord word = tables::sheet_words[match.row].kind;
    return word == SheetWord::Naming || word == SheetWord::Other;
}

/// Replaces `matches` by what the lexicon has at a token: the longest label, else the longest other
/// word. Gives the token behind them; `at` if there are none.
std::uint32_t findLabelWords(std::span<const Token> tokens, std::uint32_t at,
                             std::vector<Match>& matches) {
    matches.clear();
    if (!sheetLexicon().mayBegin(tokens[at].key)) {
        return at;
    }
    sheetLexicon().matchAt(tokens, at, static_cast<std::uint32_t>(tokens.size()), matches);
    std::uint32_t end = at;
    std::erase_if(matches, [](const Match& match) { return !isLabel(match); });
    for (const Match& match : matches) {
        end = std::max(end, match.end);
    }
    std::erase_if(matches, [end](const Match& match) { return match.end < end; });
    return end;
}

}  // namespace

const Lexicon& sheetLexicon() {
    static const Lexicon instance(Lexicon::Place::Sheet);
    return instance;
}

void AttributeList::add(AttributeId attribute) {
    if (size_ < capacity && !has(attribute)) {
        list_[size_++] = attribute;
    }
}

bool AttributeList::has(AttributeId attribute) const {
    return std::find(begin(), end(), attribute) != end();
}

bool AttributeList::hasAny(std::initializer_list<AttributeId> attributes) const {
    return std::any_of(attributes.begin(), attributes.end(),
                       [this](AttributeId attribute) { return has(attribute); });
}

// A label is plain where most of its words are known ones, and it holds no figures but those of
// known words or in brackets.
CellLabel readLabel(std::span<const Token> tokens) {
    constexpr std::size_t longestLabel = 12;
    CellLabel label;
    std::uint32_t known = 0;
    std::uint32_t unknown = 0;
    bool figure = false;
    bool bracket = false;
    std::vector<Match> matches;
    for (std::uint32_t i = 0; i < tokens.size();) {
        const std::uint32_t end = findLabelWords(tokens, i, matches);
        for (const Match& match : matches) {
            if (match.kind == TermKind::Label) {
                label.attributes.add(tables::labels[match.row].attribute);
            } else {
                label.naming =
                    label.naming || tables::sheet_words[match.row].kind == SheetWord::Naming;
            }
        }
        if (end > i) {
            known += bracket ? 0 : end - i;
            i = end;
            continue;
        }
        bracket = (bracket || tokens[i].is("(")) && !tokens[i].is(")");
        figure = figure || (tokens[i].isNumber() && !bracket);
        unknown += tokens[i].isWord() && !bracket ? 1 : 0;
        ++i;
    }
    label.plain = known > 0 && unknown <= known + 1 && !figure && tokens.size() <= longestLabel;
    label.naming = label.naming && label.attributes.empty();
    return label;
}

std::uint32_t labelLength(std::span<const Token> tokens) {
    std::vector<Match> matches;
    return tokens.empty() ? 0 : findLabelWords(tokens, 0, matches);
}

std::optional<Answer> readAnswer(std::span<const Token> tokens) {
    if (tokens.empty()) {
        return std::nullopt;
    }
    std::optional<Answer> answer;
    if (sheetLexicon().mayBegin(tokens[0].key)) {
        std::vector<Match> matches;
        sheetLexicon().matchAt(tokens, 0, static_cast<std::uint32_t>(tokens.size()), matches);
        for (const Match& match : matches) {
            if (!isLabel(match) && (!answer || match.end > answer->length)) {
                answer = Answer{tables::sheet_words[match.row].kind, match.end};
            }
        }
    }
    const bool marks = std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.kind == TokenKind::Symbol;
    });
    if (!answer && marks) {
        return Answer{SheetWord::Nothing, static_cast<std::uint32_t>(tokens.size())};
    }
    return answer;
}

}  // namespace speclens
