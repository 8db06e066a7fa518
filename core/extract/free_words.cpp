#include "core/extract/free_words.h"

#include "core/extract/name_context.h"

namespace speclens {
namespace {

/// All kinds but those whose words are names of phones as well.
constexpr Terms explained =
    Terms::of(TermKind::AndroidDessert, TermKind::Assurance, TermKind::Brand, TermKind::CameraRole,
              TermKind::Chipset, TermKind::Color, TermKind::Contrast, TermKind::Cue,
              TermKind::Currency, TermKind::Denial, TermKind::FingerprintPlace,
              TermKind::FixedValue, TermKind::Hedge, TermKind::Label, TermKind::Month,
              TermKind::Numeral, TermKind::Reference, TermKind::SheetWord, TermKind::SubjectVerb,
              TermKind::Suffix, TermKind::Thing, TermKind::Unit, TermKind::VersionedName);

bool isFree(const Page& page, std::uint32_t at) {
    constexpr std::size_t shortest = 3;
    const Token& token = page.token(at);
    return token.isWord() && token.capital && !token.glued && token.span.size() >= shortest &&
           !page.termsAt(at).hasAnyOf(explained) && !isInAnyContext(token.key);
}

}  // namespace

std::uint32_t pastFreeWords(const Page& page, std::uint32_t at, std::uint32_t end) {
    constexpr std::uint32_t mostWords = 2;
    std::uint32_t i = at;
    while (i < end && i < at + mostWords && isFree(page, i)) {
        ++i;
    }
    return i;
}

}  // namespace speclens
