#include "core/extract/continuation.h"

#include <array>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

// A sentence that begins so goes on with what the one before told.
constexpr std::array<WordKey, 10> continuations = {
    wordKey("these"), wordKey("those"), wordKey("they"), wordKey("this"),         wordKey("also"),
    wordKey("other"), wordKey("there"), wordKey("that"), wordKey("additionally"), wordKey("them")};
// A sentence with one of these tells more of what is to come.
constexpr std::array<WordKey, 5> prospects = {wordKey("will"), wordKey("'ll"), wordKey("would"),
                                              wordKey("also"), wordKey("additionally")};

/// "three of them", "the first of these"
bool isOfThem(const SentenceView& view, std::uint32_t token) {
    return view.is(token - 1, "of") && !view.is(token, "this") && !view.is(token, "that");
}

}  // namespace

bool isContinuation(const SentenceView& view) {
    const TokenRange head = view.from(view.range.begin, 4);
    for (std::uint32_t i = head.begin; i < head.end; ++i) {
        if (contains(continuations, view.page.token(i).key) &&
            (i == head.begin || isOfThem(view, i))) {
            return true;
        }
    }
    return hasWordIn(view, view.range, prospects);
}

}  // namespace speclens
