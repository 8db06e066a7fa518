#include "core/extract/question.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet askingVerbs(wordKey("does"), wordKey("do"), wordKey("did"), wordKey("is"),
                              wordKey("are"), wordKey("has"), wordKey("have"), wordKey("can"),
                              wordKey("will"), wordKey("would"), wordKey("could"), wordKey("was"));
constexpr WordSet positive(wordKey("yes"), wordKey("yep"), wordKey("yeah"), wordKey("yup"),
                           wordKey("sure"), wordKey("absolutely"), wordKey("indeed"),
                           wordKey("check"), wordKey("present"), wordKey("certainly"),
                           wordKey("definitely"), wordKey("both"), wordKey("affirmative"));
constexpr WordSet negative(wordKey("no"), wordKey("nope"), wordKey("nah"), wordKey("none"),
                           wordKey("not"), wordKey("sadly"), wordKey("unfortunately"),
                           wordKey("alas"), wordKey("gone"), wordKey("missing"), wordKey("absent"),
                           wordKey("nowhere"), wordKey("neither"), wordKey("negative"),
                           wordKey("never"), wordKey("nein"));
constexpr WordSet subjects(wordKey("it"), wordKey("they"), wordKey("there"));

/// Behind the letter or word that marks a question or an answer: "Q:", "A:", "Answer:".
std::uint32_t pastMark(const std::vector<Token>& tokens, std::uint32_t i, Word letter, Word word) {
    const bool mark = i + 1 < tokens.size() && (tokens[i].is(letter) || tokens[i].is(word)) &&
                      (tokens[i + 1].is(wordKey(":")) || tokens[i + 1].is(wordKey(".")));
    return mark ? i + 2 : i;
}

/// What the tokens from `i` on answer.
Answer answerAt(const std::vector<Token>& tokens, std::uint32_t i) {
    i = pastMark(tokens, i, "a", "answer");
    if (i >= tokens.size()) {
        return Answer::Open;
    }
    if (negative.contains(tokens[i].key)) {
        return Answer::No;
    }
    if (positive.contains(tokens[i].key)) {
        return Answer::Yes;
    }
    // "It does.", "It does not."
    const std::uint32_t behind = i + 2;
    if (behind > tokens.size() || !subjects.contains(tokens[i].key) ||
        !askingVerbs.contains(tokens[i + 1].key)) {
        return Answer::Open;
    }
    if (behind < tokens.size() && tokens[behind].is(wordKey("not"))) {
        return Answer::No;
    }
    return behind < tokens.size() && tokens[behind].isWord() ? Answer::Open : Answer::Yes;
}

}  // namespace

Answer answerTo(const SentenceView& view) {
    constexpr std::uint32_t longestLabel = 5;
    if (view.range.empty() || !view.is(view.range.end - 1, "?")) {
        return Answer::Yes;
    }
    const std::uint32_t begin = pastMark(view.page.tokens(), view.range.begin, "q", "question");
    const bool asks = askingVerbs.contains(view.page.token(begin).key);
    const bool label = view.range.end - begin <= longestLabel;
    if (!asks && !label) {
        return Answer::Yes;
    }
    const Answer answer = answerAt(view.page.tokens(), view.range.end);
    return answer == Answer::Open && !asks ? Answer::Yes : answer;
}

}  // namespace speclens
