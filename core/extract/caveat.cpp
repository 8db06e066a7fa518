#include "core/extract/caveat.h"

namespace speclens {

Caveats::Caveats(const Page& page) : caveats_(1) {
    sectionOfBlock_.reserve(page.document().blocks().size());
    for (const Block& block : page.document().blocks()) {
        if (block.kind == BlockKind::Heading) {
            caveats_.emplace_back();
        }
        sectionOfBlock_.push_back(static_cast<std::uint32_t>(caveats_.size() - 1));
    }
    for (const Sentence& sentence : page.sentences()) {
        if (!page.termsOf(sentence).has(TermKind::Hedge)) {
            continue;
        }
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            const Match* match = page.matchAt(i, TermKind::Hedge);
            if (match == nullptr || tables::hedges[match->row].scope != HedgeScope::Section) {
                continue;
            }
            CertaintySign sign;
            sign.words = {match->begin, match->end};
            sign.basis = tables::hedges[match->row].basis;
            sign.reach = SignReach::Heading;
            caveats_[sectionOfBlock_[sentence.block]] = sign;
        }
    }
}

}  // namespace speclens
