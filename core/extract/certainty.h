// Whether a text vouches for what it tells, and on what ground.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/caveat.h"
#include "core/extract/certainty_sign.h"
#include "core/extract/finding.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/phone_standing.h"
#include "core/extract/sentence_view.h"
#include "core/extract/story_tone.h"

namespace speclens {

/// Follows the hedges and assurances of a page while its sentences are read in order.
///
/// The nearest sign before a value in its clause decides, else a hedge behind it in the clause.
/// What the sentence leaves open is decided by what the sentences before it in the block told of
/// the same phones on whose word, else by the heading of the section and the headline of the
/// story, each for the phones that it names and their series. Without any of these a value is
/// stated, save one of a phone of which a story about leaks has told nothing for sure so far.
class Certainty {
  public:
    /// `masked` has the phones' names.
    Certainty(const Page& page, const PhoneMentions& phones, const TokenMask& masked)
        : page_(page),
          phones_(phones),
          caveats_(page),
          tones_(page, phones, masked),
          standings_(phones) {}

    /// Must be called once for each sentence, in order, before its findings are judged.
    void enter(const SentenceView& view, const std::vector<Anchor>& anchors);

    /// Judges a finding of the sentence entered last, as one of that phone, which may be named for
    /// comparison alone.
    [[nodiscard]] Judgement judge(const SentenceView& view, const Finding& finding,
                                  std::uint32_t phone, bool compared);

    /// The signs of the sentence entered last.
    [[nodiscard]] const std::vector<CertaintySign>& signs() const { return signs_; }

  private:
    /// A sign that reaches beyond its sentence, and the phones it is about; none for all.
    struct Ground {
        CertaintySign sign;
        PhoneSet phones;
    };

    void enterBlock(const SentenceView& view);
    [[nodiscard]] Judgement judgementOf(const SentenceView& view, const Finding& finding,
                                        std::uint32_t phone) const;
    void enterHeading(const SentenceView& view, const std::vector<Anchor>& anchors);
    void readHeadline(const SentenceView& view, const std::vector<Anchor>& anchors);
    [[nodiscard]] bool namesOthersThanSection() const;
    [[nodiscard]] bool coversWhatFollows(const SentenceView& heading,
                                         const CertaintySign& sign) const;
    void openGround(const SentenceView& view);
    bool openSource(const SentenceView& view, CertaintySign sign, const PhoneSet& spokenOf);
    [[nodiscard]] bool isLeadOfLeak(const CertaintySign& sign) const;
    void readLaunch(const SentenceView& view);
    void openSection(const SentenceView& view);
    [[nodiscard]] bool tellsOfPastLeak(const SentenceView& view) const;
    [[nodiscard]] bool isLaunched(std::uint32_t phone) const;
    [[nodiscard]] bool isStoryOfLaunch() const;
    [[nodiscard]] bool isLeakGoingOn() const;
    void dropWeakHedges();
    [[nodiscard]] Judgement judgeByGround(const SentenceView& view, const Finding& finding,
                                          std::uint32_t phone) const;
    [[nodiscard]] bool isCovered(const Ground& ground, std::uint32_t phone) const;
    [[nodiscard]] bool isUnderCaveat(const SentenceView& view, std::uint32_t phone) const;
    [[nodiscard]] bool isToldAside(const SentenceView& view, const Finding& finding,
                                   TokenRange hedge, std::uint32_t phone) const;
    [[nodiscard]] bool isNamedFirst(std::uint32_t phone) const;
    [[nodiscard]] bool isOfSeries(std::uint32_t phone, std::uint32_t other) const;

    const Page& page_;
    const PhoneMentions& phones_;
    Caveats caveats_;
    StoryTones tones_;
    PhoneStandings standings_;

    std::vector<CertaintySign> signs_;  ///< of the current sentence
    PhoneSet spokenOf_;                 ///< by the current sentence
    PhoneSet named_;                    ///< ... and by name
    PhoneSet spokenOfInBlock_;          ///< by its last sentence that speaks of any
    bool assured_ = false;              ///< a maker's word stands in the current sentence
    std::optional<Ground> carried_;     ///< what the current sentence takes over
    std::optional<Ground> open_;        ///< what the next one may take over
    std::optional<Ground> section_;     ///< of the heading above, or of a block that tells whence
    std::optional<Ground> pending_;     ///< what becomes the section's with the next block
    std::optional<Ground> headline_;    ///< of the story
    PhoneSet headlinePhones_;
    PhoneSet launched_;                  ///< phones that headline or lead say are out
    bool announced_ = false;             ///< the headline is a maker's word
    std::optional<std::uint32_t> lead_;  ///< the first paragraph of the story
    bool leakTold_ = false;              ///< by the story
    bool officialListing_ = false;       ///< the story's listing is by the maker or its shop
    BlockKind kind_ = BlockKind::Paragraph;
    std::uint32_t block_ = 0;
    std::uint32_t sentencesInBlock_ = 0;  ///< up to the current one
    bool blockSpeaksOfPhone_ = false;     ///< up to the current sentence
    std::uint32_t story_ = 0;
    bool started_ = false;
};

}  // namespace speclens
