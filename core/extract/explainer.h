// Writes down what the stages make of a page while they read it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/attribution.h"
#include "core/extract/certainty.h"
#include "core/extract/explanation.h"
#include "core/extract/finding.h"
#include "core/extract/network_name.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Refers to all that it is given, which must outlive it.
class Explainer {
  public:
    Explainer(const Page& page, const PhoneMentions& phones, Explanation& explanation)
        : page_(page), phones_(phones), explanation_(explanation) {}

    /// Begins the next sentence.
    void enter(const SentenceView& view, const std::vector<Anchor>& anchors,
               const Certainty& certainty);

    /// The rest is about the sentence entered last, first those of its phones that have 5G by name.
    void addNetworkName(const NetworkName& name, ClaimFate fate);
    /// A finding that a rule gave to one phone.
    void addGiven(const Finding& finding, const Owners& owners, const Judgement& judgement,
                  ClaimFate fate);
    void addFindings(const SentenceView& view, const Findings& findings,
                     const std::vector<Owners>& owners,
                     const std::vector<std::vector<Candidate>>& decisions);
    /// A claim made of the finding of that number, in the order of addFindings.
    void addClaim(std::size_t finding, std::uint32_t phone, const Judgement& judgement,
                  ClaimFate fate);

  private:
    [[nodiscard]] std::string phoneNames(const PhoneSet& phones) const;
    [[nodiscard]] std::vector<ExplainedCandidate> candidatesOf(
        const std::vector<Candidate>& candidates) const;
    void addClaimTo(ExplainedFinding& finding, std::uint32_t phone, const Judgement& judgement,
                    ClaimFate fate) const;
    void addNames(const SentenceView& view);
    void addAnchors(const std::vector<Anchor>& anchors);
    void addSigns(const std::vector<CertaintySign>& signs);
    [[nodiscard]] ExplainedSentence& sentence() { return explanation_.sentences.back(); }

    const Page& page_;
    const PhoneMentions& phones_;
    Explanation& explanation_;
    std::size_t firstFinding_ = 0;  ///< of the readers, in the sentence
};

}  // namespace speclens
