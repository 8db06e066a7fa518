#include "core/extract/candidate_list.h"

#include <algorithm>

namespace speclens {

Candidate& CandidateList::of(const PhoneSet& phones, bool& isNew) {
    const auto found = std::find_if(
        candidates_.begin(), candidates_.end(),
        [&phones](const Candidate& known) { return !phones.empty() && known.phones == phones; });
    isNew = found == candidates_.end();
    if (!isNew) {
        return *found;
    }
    candidates_.push_back({phones, {}, nullptr, false, 0});
    return candidates_.back();
}

Clues& CandidateList::touch(const PhoneSet& phones) {
    bool isNew = false;
    Candidate& entry = of(phones, isNew);
    entry.clues.addIf(isNew && phones.size() > 1, Clue::SeveralPhones);
    return entry.clues;
}

void CandidateList::refer(const PhoneSet& phones, Clue clue) {
    if (isInReach(phones)) {
        touch(phones).add(clue);
    }
}

bool CandidateList::isInReach(const PhoneSet& phones) const {
    return !phones.empty() &&
           std::none_of(anchors_.begin(), anchors_.end(), [&phones](const Anchor& anchor) {
               return anchor.compared && anchor.phones == phones;
           });
}

}  // namespace speclens
