#include "core/extract/name_evidence.h"

#include <algorithm>

namespace speclens {

NameEvidence::NameEvidence(const Page& page) {
    for (const Sentence& sentence : page.sentences()) {
        const Terms& terms = page.termsOf(sentence);
        speaksOfPhones_ = speaksOfPhones_ || terms.has(Cue::Phone) || terms.has(Cue::Phones);
        if (!terms.has(TermKind::Brand)) {
            continue;
        }
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            if (!page.termsAt(i).has(TermKind::Brand) || !page.token(i).capital) {
                continue;
            }
            for (const Match& match : page.matchesAt(i)) {
                if (match.kind == TermKind::Brand) {
                    addBrand(tables::brands[match.row].brand);
                }
            }
        }
    }
}

void NameEvidence::addBrand(std::string_view brand) {
    if (!brand.empty() && std::find(brands_.begin(), brands_.end(), brand) == brands_.end()) {
        brands_.emplace_back(brand);
    }
}

void NameEvidence::addPhoneOf(std::string_view brand) {
    addBrand(brand);
    if (!brand.empty() && std::find(makers_.begin(), makers_.end(), brand) == makers_.end()) {
        makers_.emplace_back(brand);
    }
}

bool NameEvidence::bearsOut(const ModelName& name) const {
    // Whoever names one phone in full speaks of phones.
    return (speaksOfPhones_ || !makers_.empty()) &&
           std::find(brands_.begin(), brands_.end(), name.brand) != brands_.end();
}

}  // namespace speclens
