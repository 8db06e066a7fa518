// The candidates of a value while they are found.
#pragma once

#include <vector>

#include "core/extract/candidate.h"

namespace speclens {

/// Adds to `candidates` each set of phones once; what it is given must outlive it.
class CandidateList {
  public:
    CandidateList(const std::vector<Anchor>& anchors, std::vector<Candidate>& candidates)
        : anchors_(anchors), candidates_(candidates) {}

    /// The candidate with those phones, added where it is new; things and unnamed phones are
    /// candidates each. Good until the next one is added.
    Candidate& of(const PhoneSet& phones, bool& isNew);
    /// The clues of phones that the sentence does not name at the value.
    Clues& touch(const PhoneSet& phones);
    /// Adds a clue to phones that were spoken of, where they are in reach.
    void refer(const PhoneSet& phones, Clue clue);
    /// Whether the phones can be meant: the sentence does not set them against what it speaks of.
    [[nodiscard]] bool isInReach(const PhoneSet& phones) const;

  private:
    const std::vector<Anchor>& anchors_;
    std::vector<Candidate>& candidates_;
};

}  // namespace speclens
