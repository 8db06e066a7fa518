#include "core/extract/card_size.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet limits(wordKey("max"), wordKey("maximum"), wordKey("up"), wordKey("upto"),
                         wordKey("till"), wordKey("≤"), wordKey("<"), wordKey("("));
constexpr WordSet fillers(wordKey(","), wordKey("."), wordKey("to"), wordKey("slot"),
                          wordKey("slots"), wordKey("card"), wordKey("cards"), wordKey("support"),
                          wordKey("supports"), wordKey("supported"), wordKey("of"), wordKey("a"),
                          wordKey(":"), wordKey("dedicated"), wordKey("-"));

constexpr WordSet goals(wordKey("to"), wordKey("by"), wordKey("of"), wordKey("with"),
                        wordKey("max"));

bool isCard(const SentenceView& view, std::uint32_t i) {
    const Match* match = view.page.matchAt(i, TermKind::FixedValue);
    return match != nullptr &&
           tables::fixed_values[match->row].attribute == AttributeId::MemoryCardSlot;
}

}  // namespace

bool isCardSize(const SentenceView& view, TokenRange range) {
    constexpr std::uint32_t reach = 8;
    const TokenRange before = view.before(range.begin, reach);
    bool limited = false;
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (isCard(view, i)) {
            return limited;
        }
        const WordKey key = view.page.token(i).key;
        limited = limited || limits.contains(key);
        if (!limits.contains(key) && !fillers.contains(key)) {
            return false;
        }
    }
    return false;
}

bool bringInExpansion(const SentenceView& view, TokenRange words) {
    return view.has(words, Cue::Expansion) && goals.contains(view.page.token(words.end - 1).key);
}

bool isBuiltInSize(const SentenceView& view, TokenRange range) {
    const std::uint32_t at = view.is(range.end, "of") ? range.end + 1 : range.end;
    if (!view.is(at, "expandable") || view.is(range.begin - 1, "to")) {
        return false;
    }
    const std::uint32_t noun = view.is(at + 1, "built")      ? at + 4
                               : view.is(at + 1, "internal") ? at + 2
                                                             : at + 1;
    return view.is(noun, "storage") || view.is(noun, "memory");
}

}  // namespace speclens
