// What a page's stories as a whole tell of their phones: whose word most of it stands on.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/extract/certainty_sign.h"
#include "core/extract/flat_index.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// What tells of what phones have.
inline constexpr Terms valueTerms =
    Terms::of(TermKind::Unit, TermKind::Chipset, TermKind::FixedValue, TermKind::CameraRole);

/// The signs of a page's sentences, and what they make of each phone in each story: where most of
/// what a story says of a phone is hedged, and some of it has leaked, the rest stands on the same
/// ground, be it told before the first hedge or without any.
class StoryTones {
  public:
    /// `masked` has the phones' names.
    StoryTones(const Page& page, const PhoneMentions& phones, const TokenMask& masked);

    /// In reading order.
    [[nodiscard]] std::span<const CertaintySign> signsOf(const Sentence& sentence) const;

    /// Whether the story's author has used the phone, or anybody can buy it.
    [[nodiscard]] bool isInHand(std::uint32_t story, std::uint32_t phone) const;

    /// Whether the story knows the phone, or its series, from leaks.
    [[nodiscard]] bool isToldByLeaks(std::uint32_t story, std::uint32_t phone) const;

  private:
    /// Sentences that speak of a phone.
    struct Tally {
        std::uint32_t leaks = 0;
        std::uint32_t hedged = 0;  ///< those of leaks among them
        std::uint32_t assured = 0;
        std::uint32_t flat = 0;  ///< with a quantity and neither
        bool reviewed = false;   ///< the author has the phone
        bool onSale = false;
        bool out = false;          ///< called an earlier or a launched phone
        bool unannounced = false;  ///< the maker is said to have shown nothing of it

        void add(const Tally& sentence);
        [[nodiscard]] bool isEnough() const { return hedged + assured + flat >= fewest; }
        [[nodiscard]] bool isOfLeaks() const;
        static constexpr std::uint32_t fewest = 3;
    };

    void read(const SentenceView& view);
    void findSubject(const SentenceView& view);
    void count(const SentenceView& view);
    [[nodiscard]] bool isHedged(const SentenceView& view, const CertaintySign& sign) const;
    [[nodiscard]] bool isUnannounced(const SentenceView& view) const;
    [[nodiscard]] bool isOfHeading() const;
    [[nodiscard]] std::uint64_t keyOf(std::uint32_t story, std::uint32_t phone) const;
    [[nodiscard]] std::uint64_t seriesKeyOf(std::uint32_t story, std::uint32_t phone) const;

    const Page& page_;
    const PhoneMentions& phones_;
    std::vector<CertaintySign> signs_;
    std::vector<std::uint32_t> firstSign_;  ///< by sentence, with one entry behind the last
    std::vector<bool> leaking_;             ///< by story, as far as one tells of a leak
    FlatMap<Tally> tallies_;                ///< by story and phone, and by story and series

    // While the page is read.
    std::vector<CertaintySign> found_;  ///< in the sentence
    PhoneSet named_;                    ///< by the sentence
    PhoneSet headed_;                   ///< by the heading above
    PhoneSet subject_;                  ///< what the sentence speaks of, or goes on with
    std::uint32_t story_ = 0;
};

}  // namespace speclens
