// Which phones a finding belongs to.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/candidate.h"
#include "core/extract/clue_weights.h"
#include "core/extract/discourse_follower.h"
#include "core/extract/finding.h"
#include "core/extract/owners.h"
#include "core/extract/sentence_view.h"
#include "core/extract/value_memory.h"

namespace speclens {

/// Chooses among the candidates of each finding the one that the weighed clues speak for most,
/// while a page's sentences are read in order.
class Attribution {
  public:
    /// `weights` must outlive it, as page and phones must.
    Attribution(const Page& page, const PhoneMentions& phones, const ClueWeights& weights)
        : phones_(phones),
          weights_(weights),
          follower_(page, phones),
          owned_(phones.phones.size()) {
        candidates_.reserve(usualCandidates);
        owners_.reserve(usualFindings);
        order_.reserve(usualFindings);
        listEnds_.reserve(usualFindings);
    }

    /// Must be called once for each sentence, in order, before its findings are attributed.
    void enter(const SentenceView& view);

    /// The owners of each finding of the sentence entered last, in the order of the findings; good
    /// until others are asked for.
    [[nodiscard]] const std::vector<Owners>& ownersOf(const SentenceView& view,
                                                      const Findings& findings);

    /// What the values of the sentence entered last can belong to.
    [[nodiscard]] const std::vector<Anchor>& anchors() const { return follower_.anchors(); }

    /// What was spoken of before that sentence.
    [[nodiscard]] const Discourse& discourse() const { return follower_.discourse(); }

    /// The candidates of the findings asked about last, by finding, each with its score. Kept only
    /// where `keep` was called.
    [[nodiscard]] const std::vector<std::vector<Candidate>>& decisions() const {
        return decisions_;
    }
    void keepDecisions() { keep_ = true; }

  private:
    // Of a sentence.
    static constexpr std::size_t usualCandidates = 16;
    static constexpr std::size_t usualFindings = 16;

    [[nodiscard]] bool isBehindVersus(const SentenceView& view, const Finding& finding) const;
    [[nodiscard]] PhoneSet otherOfTwo(const Finding& finding) const;
    [[nodiscard]] static bool isOfAnother(const Finding& finding, const Candidate& candidate);
    [[nodiscard]] bool isForeignChipset(const Finding& finding, const PhoneSet& phones) const;
    [[nodiscard]] PhoneSet phoneOfChipsetsMaker(const SentenceView& view,
                                                const Finding& finding) const;
    [[nodiscard]] bool isOfThing(const Finding& finding) const;
    [[nodiscard]] bool isOfPhonesInGeneral(const SentenceView& view, const Finding& finding);

    [[nodiscard]] Owners ownersOf(const SentenceView& view, const Finding& finding,
                                  const Context& context);
    [[nodiscard]] Owners choose(const Finding& finding, const Context& context);
    [[nodiscard]] const Anchor* contrasted() const;
    void share(const SentenceView& view, const Findings& findings,
               std::vector<Owners>& owners) const;

    const PhoneMentions& phones_;
    const ClueWeights& weights_;
    DiscourseFollower follower_;
    PhoneSet tableHead_;  ///< of a table that the block was saved from without its lines
    std::vector<Candidate> candidates_;
    std::vector<std::size_t> order_;
    std::vector<NamedBehind> namedBehind_;  ///< values whose phone stands behind them
    std::vector<Owners> owners_;            ///< by finding
    std::vector<std::uint32_t> listEnds_;   ///< of each finding's list
    std::vector<std::vector<Candidate>> decisions_;
    ValueMemory before_;                ///< values of the sentences before
    SentenceMemory here_;               ///< values of the current sentence
    std::vector<std::uint32_t> owned_;  ///< how many values each phone was given
    std::uint32_t mostOwned_ = 0;       ///< the highest of these
    bool keep_ = false;
};

}  // namespace speclens
