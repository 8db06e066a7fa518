// Runs of the words of phones' names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/extract/page.h"
#include "core/extract/phone_registry.h"
#include "core/extract/words.h"

namespace speclens {

inline bool endsInNetwork(const std::vector<WordKey>& words) {
    return words.size() > 2 && words.back() == wordKey("g") &&
           (words[words.size() - 2] == wordKey("5") || words[words.size() - 2] == wordKey("4"));
}

/// The key of the words [from, end).
inline WordKey runOf(const std::vector<WordKey>& words, std::size_t from, std::size_t end) {
    WordKey run = emptyRun;
    for (std::size_t word = from; word < end; ++word) {
        run = longerRun(run, words[word]);
    }
    return run;
}

/// The key of the words at the tokens, as names have them: "plus" and "+" are one.
inline WordKey nameRunOf(const Page& page, TokenRange tokens) {
    WordKey run = emptyRun;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        run = longerRun(run, nameWord(page.token(i)));
    }
    return run;
}

/// ... as they are written.
inline WordKey writtenRunOf(const Page& page, TokenRange tokens) {
    WordKey run = emptyRun;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        run = longerRun(run, page.token(i).key);
    }
    return run;
}

/// Calls `visit` with the key and the first word's index of every run that ends before `end`.
template <typename Visit>
void forEachRunTo(const std::vector<WordKey>& words, std::size_t end, const Visit& visit) {
    for (std::size_t from = 0; from < end; ++from) {
        visit(runOf(words, from, end), from);
    }
}

/// Calls `visit` with the key and the first word's index of every run that ends a name, with its
/// "5G" and without; "5G" alone is none.
template <typename Visit>
void forEachTail(const std::vector<WordKey>& words, const Visit& visit) {
    const bool network = endsInNetwork(words);
    const std::size_t shortEnd = network ? words.size() - 2 : words.size();
    forEachRunTo(words, words.size(), [&](WordKey run, std::size_t from) {
        if (from < shortEnd) {
            visit(run, from, true);
        }
    });
    if (network) {
        forEachRunTo(words, shortEnd,
                     [&](WordKey run, std::size_t from) { visit(run, from, false); });
    }
}

/// The key of letters before or behind a number.
inline WordKey lettersKey(WordKey letters, bool first) {
    return longerRun(letters, first ? 1 : 0);
}

}  // namespace speclens
