// Which phones a finding belongs to.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/candidate.h"
#include "core/extract/clue_weights.h"
#include "core/extract/discourse.h"
#include "core/extract/finding.h"
#include "core/extract/owners.h"
#include "core/extract/sentence_shape.h"
#include "core/extract/sentence_view.h"
#include "core/extract/value_memory.h"

namespace speclens {

/// Follows what a page speaks of while its sentences are read in order, and chooses among the
/// candidates of each finding the one that the weighed clues speak for most.
class Attribution {
  public:
    /// `weights` must outlive it, as page and phones must.
    Attribution(const Page& page, const PhoneMentions& phones, const ClueWeights& weights)
        : page_(page),
          phones_(phones),
          weights_(weights),
          topics_(page, phones),
          owned_(phones.phones.size()) {
        anchors_.reserve(usualAnchors);
        anchorClues_.reserve(usualAnchors);
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
    [[nodiscard]] const std::vector<Anchor>& anchors() const { return anchors_; }

    /// The phones of the heading that the sentence entered last stands under.
    [[nodiscard]] const PhoneSet& headingPhones() const { return discourse_.heading; }

    /// The candidates of the findings asked about last, by finding, each with its score. Kept only
    /// where `keep` was called.
    [[nodiscard]] const std::vector<std::vector<Candidate>>& decisions() const {
        return decisions_;
    }
    void keepDecisions() { keep_ = true; }

  private:
    // Of a sentence.
    static constexpr std::size_t usualAnchors = 8;
    static constexpr std::size_t usualCandidates = 16;
    static constexpr std::size_t usualFindings = 16;

    void enterBlock(const SentenceView& view);
    void findRivals(const SentenceView& view);
    void settle();
    [[nodiscard]] bool isBehindVersus(const SentenceView& view, const Finding& finding) const;
    [[nodiscard]] PhoneSet otherOfTwo(const Finding& finding) const;
    [[nodiscard]] static bool isOfAnother(const Finding& finding, const Candidate& candidate);
    [[nodiscard]] bool isForeignChipset(const Finding& finding, const PhoneSet& phones) const;
    [[nodiscard]] bool isOfThing(const Finding& finding) const;
    [[nodiscard]] bool isOfPhonesInGeneral(const SentenceView& view, const Finding& finding) const;
    void noteList(std::size_t last);
    [[nodiscard]] std::size_t firstOfMainClause() const;
    [[nodiscard]] std::optional<std::size_t> oneOfTwo() const;
    [[nodiscard]] bool bringsIn(const Clues& clues) const;
    [[nodiscard]] bool tells(std::size_t which) const;
    void chooseSubject();
    void nameTopic(const PhoneSet& named);

    [[nodiscard]] Owners ownersOf(const SentenceView& view, const Finding& finding,
                                  const Context& context);
    [[nodiscard]] Owners choose(const Finding& finding, const Context& context);
    [[nodiscard]] const Anchor* contrasted() const;
    void share(const SentenceView& view, const Findings& findings,
               std::vector<Owners>& owners) const;

    const Page& page_;
    const PhoneMentions& phones_;
    const ClueWeights& weights_;
    Topics topics_;
    Discourse discourse_;
    std::optional<Discourse> interrupted_;  ///< goes on behind a sentence of another story
    std::vector<Anchor> anchors_;           ///< of the current sentence
    std::vector<Clues> anchorClues_;        ///< of each anchor
    PhoneSet rivals_;                       ///< set beside the phone that the headline speaks of
    PhoneSet tableHead_;  ///< of a table that the block was saved from without its lines
    SentenceShape shape_;
    bool shapeRead_ = false;  ///< of the current sentence
    std::vector<Candidate> candidates_;
    std::vector<std::size_t> order_;
    std::vector<Owners> owners_;           ///< by finding
    std::vector<std::uint32_t> listEnds_;  ///< of each finding's list
    std::vector<std::vector<Candidate>> decisions_;
    ValueMemory before_;                ///< values of the sentences before
    SentenceMemory here_;               ///< values of the current sentence
    std::vector<std::uint32_t> owned_;  ///< how many values each phone was given
    std::uint32_t mostOwned_ = 0;       ///< the highest of these
    bool keep_ = false;
    bool hasFigures_ = false;                ///< the sentence has numbers beside its only anchor
    bool focusOpen_ = false;                 ///< nothing in the paragraph has said what it is about
    BlockKind kind_ = BlockKind::Paragraph;  ///< of the block that the sentence stands in
    bool underLabel_ = false;                ///< the paragraph begins with a label: "Battery: ..."
    std::uint32_t headBegin_ = 0;            ///< first token of the sentence
    std::uint32_t block_ = 0;
    std::uint32_t story_ = 0;
    bool started_ = false;
};

}  // namespace speclens
