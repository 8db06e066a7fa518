// What a candidate is to the page, and what it was given before.
#pragma once

#include <cstdint>

#include "core/extract/candidate.h"

namespace speclens {

/// Whether the phones are neither what the story nor what the heading is about.
bool isOutsider(const Context& context, const PhoneSet& phones);

/// Knows the clues of a finding's candidates that do not depend on places in the sentence. Refers
/// to what it is given.
class CandidateHistory {
  public:
    CandidateHistory(const Context& context, const Finding& finding);

    /// To be called when the candidate's other clues are known.
    void addTo(Candidate& candidate) const;

  private:
    void addStanding(Candidate& candidate) const;

    const Context& context_;
    const Finding& finding_;
    bool replaced_;         ///< the value is one that another took the place of
    bool past_ = false;     ///< the value's clause is in the past tense
    bool present_ = false;  ///< ... in the present tense
};

}  // namespace speclens
