// Follows what a page speaks of.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/clue.h"
#include "core/extract/discourse.h"
#include "core/extract/sentence_shape.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Knows what the sentence entered last names, and what was spoken of before it.
class DiscourseFollower {
  public:
    /// `page` and `phones` must outlive it.
    DiscourseFollower(const Page& page, const PhoneMentions& phones)
        : page_(page), phones_(phones), topics_(page, phones) {
        anchors_.reserve(usualAnchors);
        anchorClues_.reserve(usualAnchors);
    }

    /// Must be called once for each sentence, in order. Whether a block begins with it.
    bool enter(const SentenceView& view);

    /// Must be told whose the last value of the sentence is.
    void noteOwners(const PhoneSet& phones);

    /// What the values of the sentence can belong to.
    [[nodiscard]] const std::vector<Anchor>& anchors() const { return anchors_; }
    [[nodiscard]] const std::vector<Clues>& anchorClues() const { return anchorClues_; }
    [[nodiscard]] const Discourse& discourse() const { return discourse_; }
    [[nodiscard]] const Topics& topics() const { return topics_; }
    [[nodiscard]] std::uint32_t story() const { return story_; }
    /// Whether the paragraph begins with a label: "Battery: ..."
    [[nodiscard]] bool isUnderLabel() const { return underLabel_; }
    /// The shape of the sentence entered last, which `view` is of.
    [[nodiscard]] const SentenceShape& shapeOf(const SentenceView& view);

  private:
    static constexpr std::size_t usualAnchors = 8;  ///< of a sentence

    void enterBlock(const SentenceView& view);
    void findRivals(const SentenceView& view);
    void settle();
    void noteList(std::size_t last);
    [[nodiscard]] std::size_t firstOfMainClause() const;
    [[nodiscard]] std::optional<std::size_t> oneOfTwo() const;
    [[nodiscard]] bool bringsIn(const Clues& clues) const;
    [[nodiscard]] bool tells(std::size_t which) const;
    [[nodiscard]] bool isOfNoOne(const Anchor& anchor) const;
    void chooseSubject();
    void nameTopic(const PhoneSet& named);

    const Page& page_;
    const PhoneMentions& phones_;
    Topics topics_;
    Discourse discourse_;
    std::optional<Discourse> interrupted_;  ///< goes on behind a sentence of another story
    std::vector<Anchor> anchors_;           ///< of the current sentence
    std::vector<Clues> anchorClues_;        ///< of each anchor
    PhoneSet rivals_;                       ///< set beside the phone that the headline speaks of
    SentenceShape shape_;
    bool shapeRead_ = false;                 ///< of the current sentence
    bool hasFigures_ = false;                ///< the sentence has numbers beside its only anchor
    bool focusOpen_ = false;                 ///< nothing in the paragraph has said what it is about
    BlockKind kind_ = BlockKind::Paragraph;  ///< of the block that the sentence stands in
    bool underLabel_ = false;                ///< the paragraph begins with a label: "Battery: ..."
    std::uint32_t headBegin_ = 0;            ///< first token of the sentence
    bool headsList_ = false;                 ///< it names one phone and ends with a colon
    std::uint32_t block_ = 0;
    std::uint32_t story_ = 0;
    bool started_ = false;
};

}  // namespace speclens
