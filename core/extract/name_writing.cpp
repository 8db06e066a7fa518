#include "core/extract/name_writing.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

/// Where "Power 5G (2023)" goes on with its year; its end where none stands there.
std::uint32_t beforeYearInBrackets(const Page& page, std::uint32_t end) {
    return end > 3 && page.is(end - 1, ")") && page.token(end - 2).isNumber() &&
                   page.is(end - 3, "(")
               ? end - 3
               : end;
}

/// The bracketed number of "G(9)": between a single letter that it touches and its ")".
bool isBracketedNumber(const Page& page, std::uint32_t bracket) {
    return page.is(bracket, "(") && page.token(bracket).glued && bracket > 0 &&
           page.token(bracket - 1).isWord() && page.token(bracket - 1).span.size() == 1;
}

/// Calls `visit` with each token of the range that its writing has.
template <typename Visit>
void forEachWord(const Page& page, TokenRange range, const Visit& visit) {
    bool open = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (isBracketedNumber(page, i)) {
            open = true;
        } else if (open && page.is(i, ")")) {
            open = false;
        } else {
            visit(i);
        }
    }
}

}  // namespace

std::vector<WordKey> nameWords(std::string_view writing) {
    std::vector<Token> tokens;
    tokens.reserve(writing.size() / 2 + 1);
    tokenize(writing, {0, static_cast<std::uint32_t>(writing.size())}, tokens);
    std::vector<WordKey> words;
    words.reserve(tokens.size());
    for (const Token& token : tokens) {
        words.push_back(nameWord(token));
    }
    return words;
}

std::string nameWriting(const Page& page, TokenRange range) {
    std::string writing;
    forEachWord(page, range, [&](std::uint32_t i) {
        const Token& token = page.token(i);
        const bool sign = nameWord(token) == plusSign;
        if (i > range.begin && !token.glued && !sign) {
            writing += ' ';
        }
        const Match* suffix = page.matchAt(i, TermKind::Suffix);
        const bool known = suffix != nullptr && suffix->end == i + 1 && !sign && !token.glued;
        writing += sign    ? std::string_view("+")
                   : known ? tables::suffixes[suffix->row].writing
                           : page.textOf(token);
    });
    return writing;
}

ModelName makeModelName(const Page& page, std::string_view brand, const NamePrefix& prefix,
                        TokenRange range, const Model& model) {
    ModelName name;
    name.range = range;
    name.brand = brand;
    name.writing = prefix.writing;
    name.words.reserve(prefix.words.size() + model.end - model.begin);
    name.words = prefix.words;
    name.familyEnd = static_cast<std::uint32_t>(name.words.size());
    name.numberEnd = name.familyEnd;
    if (model.empty()) {
        return name;
    }
    forEachWord(page, {model.begin, model.end}, [&](std::uint32_t i) {
        name.words.push_back(nameWord(page.token(i)));
        name.numberEnd += i < model.numberEnd ? 1 : 0;
    });
    const std::string whole = nameWriting(page, {model.begin, model.end});
    const bool joined =
        whole.starts_with('+') || (page.token(model.begin).glued && !whole.starts_with('('));
    name.writing += joined ? "" : " ";
    name.writing += whole;
    const std::uint32_t end = beforeYearInBrackets(page, model.end);
    const Token& last = page.token(end - 1);
    if (last.is(wordKey("g")) && last.glued && page.is(end - 2, "5")) {
        name.endsIn5g = true;
        name.network = page.span({end - 2, end});
    }
    return name;
}

}  // namespace speclens
