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

}  // namespace speclens
