// What ties a value to a phone that is named before or behind it.
#pragma once

#include <cstdint>

#include "core/extract/anchor.h"
#include "core/extract/sentence_shape.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether what stands directly behind a compared phone is said of it: "the Mi 11's 4,600mAh",
/// "the A53, which has", "the S23 with its 5,000", "the GT 2 (Rs. 34,999)".
bool goesOn(const SentenceView& view, const Anchor& anchor);

/// "slimmer than the OnePlus 7 with its notch and weighs only 174g": whether a verb in between goes
/// on with what the sentence speaks of.
bool isMainVerbBetween(const SentenceView& view, TokenRange between);

/// The ties of a value to what stands behind the list that it is in. Refers to what it is given.
class ValueLink {
  public:
    ValueLink(const SentenceView& view, const SentenceShape& shape, std::uint32_t listEnd)
        : view_(view), shape_(shape), listEnd_(listEnd) {}

    /// "the 800 nits of the outgoing Galaxy A53 5G", "a 108MP camera in the Note 11 Pro"
    [[nodiscard]] bool isLinked(const Anchor& anchor) const;
    /// ... where it is linked: "$349 for the A53"
    [[nodiscard]] bool isFor(const Anchor& anchor) const;
    /// "8GB each", "optical stabilization is on all of them"
    [[nodiscard]] bool isDistributed(const Anchor& anchor) const;
    /// Whether brackets directly behind the value begin with the phone: "$349 (the A53)".
    [[nodiscard]] bool isGloss(TokenRange anchor) const;

  private:
    const SentenceView& view_;
    const SentenceShape& shape_;
    std::uint32_t listEnd_;
};

}  // namespace speclens
