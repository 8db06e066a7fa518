// Which phone "it", "its" and "the phone" stand for.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/discourse.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Refers to the sentence, to what was spoken of before it and to its anchors found so far, which
/// must outlive it.
class SubjectReference {
  public:
    SubjectReference(const SentenceView& view, const PhoneMentions& phones,
                     const Discourse& discourse, const std::vector<Anchor>& anchors)
        : view_(view), phones_(phones), discourse_(discourse), anchors_(anchors) {}

    /// "Motorola has unveiled its lineup", "its first foldable phone": a maker has phones, a phone
    /// has none.
    [[nodiscard]] bool isOfMaker(const Match& match) const;
    /// "Would I give an iPhone 7 for it?": "it" is what the story is about.
    [[nodiscard]] bool isSetBeside(const Anchor& anchor, TokenRange reference) const;
    /// "The Gear S has a screen of its own": "it" is the thing that the sentence began with.
    [[nodiscard]] bool isOfThing() const;
    /// "better than the S20 and its Snapdragon 865", "no issue on the S20 as it has"
    [[nodiscard]] bool goesBackToLast(TokenRange range) const;
    /// "the smartphone from Huawei", where what is spoken of is Nokia's.
    [[nodiscard]] bool isOfOtherMaker(std::uint32_t end, const PhoneSet& phones) const;
    /// What was spoken of before the sentence. `namesKind`: "the phone", which no thing can be.
    [[nodiscard]] PhoneSet meant(bool namesKind) const;

  private:
    [[nodiscard]] PhoneSet single(const PhoneSet& phones) const;

    const SentenceView& view_;
    const PhoneMentions& phones_;
    const Discourse& discourse_;
    const std::vector<Anchor>& anchors_;
};

}  // namespace speclens
