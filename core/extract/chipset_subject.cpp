#include "core/extract/chipset_subject.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

// What is said of a chipset with "is" or "was" before it.
constexpr std::array complements = {
    wordKey("among"),     wordKey("built"),    wordKey("made"),       wordKey("based"),
    wordKey("announced"), wordKey("unveiled"), wordKey("fabricated"), wordKey("manufactured")};
constexpr std::array articles = {wordKey("a"), wordKey("an"), wordKey("the"), wordKey("one")};
constexpr std::array nouns = {wordKey("chip"),       wordKey("chipset"), wordKey("chips"),
                              wordKey("chipsets"),   wordKey("soc"),     wordKey("processor"),
                              wordKey("processors"), wordKey("platform")};

/// "among the newest chips", "an older chipset"; "a given" and "a good choice" say nothing of
/// chips.
bool tellsOfChipsets(const SentenceView& view, std::uint32_t at) {
    if (at >= view.range.end) {
        return false;
    }
    constexpr std::uint32_t reach = 6;
    const WordKey first = view.page.token(at).key;
    const TokenRange behind = view.from(at, reach);
    bool noun = false;
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
        noun = noun || contains(nouns, view.page.token(i).key);
    }
    // "Dimensity 7020 is the chip": of the phone.
    const bool bare = view.is(at, "the") && contains(nouns, view.page.token(at + 1).key) &&
                      (at + 2 >= view.range.end || !view.page.token(at + 2).isWord());
    return contains(complements, first) || (contains(articles, first) && noun && !bare);
}

/// The chipset's first token, behind an article and what an introduction says: "Announced in May,
/// the Snapdragon 653"; the sentence's end where there is none.
std::uint32_t findChipset(const SentenceView& view) {
    constexpr std::uint32_t longestIntroduction = 8;
    const TokenRange head = view.from(view.range.begin, longestIntroduction);
    for (std::uint32_t i = head.begin; i < head.end; ++i) {
        if (view.page.matchAt(i, TermKind::Chipset) == nullptr) {
            continue;
        }
        const std::uint32_t before = i > head.begin && view.is(i - 1, "the") ? i - 1 : i;
        return before == head.begin || view.is(before - 1, ",") ? i : view.range.end;
    }
    return view.range.end;
}

}  // namespace

std::optional<TokenRange> chipsetAsSubject(const SentenceView& view) {
    if (!view.has(TermKind::Chipset)) {
        return std::nullopt;
    }
    const std::uint32_t begin = findChipset(view);
    if (begin == view.range.end ||
        (!view.mentions.empty() && view.mentions.front().range.begin < begin)) {
        return std::nullopt;
    }
    constexpr std::uint32_t longestName = 5;
    const TokenRange behind = view.from(begin, longestName);
    for (std::uint32_t i = behind.begin + 1; i < behind.end; ++i) {
        if (view.is(i, "is") || view.is(i, "was")) {
            return tellsOfChipsets(view, i + 1) ? std::optional(TokenRange{begin, i})
                                                : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace speclens
