#include "core/extract/comparison_word.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

// What stands before "as" where it compares.
constexpr std::array<WordKey, 6> comparisons = {wordKey("as"),   wordKey("same"), wordKey("twice"),
                                                wordKey("half"), wordKey("such"), wordKey("so")};

/// "It looks like the S31 has": a clause, no likeness.
bool isOfSeemingClause(const SentenceView& view, TokenRange mention) {
    constexpr std::uint32_t reach = 4;
    if (mention.end >= view.range.end ||
        view.page.matchAt(mention.end, TermKind::SubjectVerb) == nullptr) {
        return false;
    }
    const TokenRange before = view.before(mention.begin, reach);
    for (std::uint32_t i = before.begin; i + 1 < before.end; ++i) {
        if ((view.is(i, "looks") || view.is(i, "seems") || view.is(i, "sounds")) &&
            view.is(i + 1, "like")) {
            return true;
        }
    }
    return false;
}

/// "... identical to its predecessor, the Z1": named beside what the sentence speaks of.
bool isNameOfRelative(const SentenceView& view, const std::vector<Anchor>& anchors,
                      std::uint32_t mention) {
    constexpr std::uint32_t longestGap = 2;
    if (anchors.empty() || anchors.back().range.end + longestGap < mention ||
        !view.is(anchors.back().range.end, ",")) {
        return false;
    }
    const Anchor& relative = anchors.back();
    const bool named = relative.kind == AnchorKind::Unnamed ||
                       (relative.kind == AnchorKind::Reference && !relative.open);
    const Match* match = view.page.matchAt(relative.range.begin, TermKind::Reference);
    return named && match != nullptr &&
           tables::references[match->row].reference == Reference::Predecessor &&
           relative.range.begin > view.range.begin &&
           view.page.token(relative.range.begin - 1).isWord();
}

/// "twice the screen as the iPhone 4S", "as thin as the S23"
bool isBehindAs(const SentenceView& view, std::uint32_t mention) {
    constexpr std::uint32_t determinerReach = 3;
    constexpr std::uint32_t comparisonReach = 9;
    const TokenRange near = view.before(mention, determinerReach);
    for (std::uint32_t i = near.end; i-- > near.begin;) {
        if (!view.is(i, "as")) {
            continue;
        }
        const TokenRange before = view.before(i, comparisonReach);
        for (std::uint32_t k = before.begin; k < before.end; ++k) {
            if (contains(comparisons, view.page.token(k).key)) {
                return true;
            }
        }
    }
    return false;
}

/// The contrast that the mention stands behind, or null.
const Match* contrastBefore(const SentenceView& view, std::uint32_t mention) {
    const TokenRange before = view.before(mention, 6);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        const Match* contrast = view.page.matchAt(i, TermKind::Contrast);
        if (contrast != nullptr && contrast->end <= mention) {
            return contrast;
        }
        if (view.is(i, ",") || view.is(i, ";") || view.page.token(i).isNumber()) {
            return nullptr;
        }
    }
    return nullptr;
}

}  // namespace

bool isCompared(const SentenceView& view, const std::vector<Anchor>& anchors, TokenRange mention) {
    return (contrastBefore(view, mention.begin) != nullptr && !isOfSeemingClause(view, mention)) ||
           isBehindAs(view, mention.begin) || isNameOfRelative(view, anchors, mention.begin);
}

bool isExample(const SentenceView& view, std::uint32_t mention) {
    constexpr std::uint32_t reach = 4;
    const TokenRange before = view.before(mention, reach);
    for (std::uint32_t i = before.begin; i + 1 < before.end; ++i) {
        if ((view.is(i, "such") && view.is(i + 1, "as")) ||
            (view.page.cueAt(i, Cue::Phones) != nullptr && view.is(i + 1, "like"))) {
            return true;
        }
    }
    return false;
}

bool isOfRelation(const SentenceView& view, std::uint32_t mention) {
    const Match* contrast = contrastBefore(view, mention);
    return contrast != nullptr && tables::contrasts[contrast->row].kind == Contrast::Relation;
}

}  // namespace speclens
