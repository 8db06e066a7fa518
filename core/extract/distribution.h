// Values that a sentence deals out to several phones.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/discourse.h"
#include "core/extract/finding.h"
#include "core/extract/owners.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Deals out values to phones in order: "the S23 and S23+ start at $799 and $999", "6.1 and 6.7
/// inches respectively". Where as many values of one attribute as phones are said of the same
/// phones, and the attribute takes one value, is a price, or the sentence says "respectively",
/// each phone keeps the value that stands at its place.
void distribute(const SentenceView& view, const Findings& findings, std::vector<Owners>& owners);

/// Deals them out to the phones spoken of last ("respectively"), or listed last, or that the story
/// is about ("in that order"), where the sentence says so and names none. `order` sorts the
/// findings by their place.
void distributeToLatest(const SentenceView& view, const Findings& findings,
                        std::span<const std::size_t> order, std::span<const Anchor> anchors,
                        const Discourse& discourse, std::vector<Owners>& owners);

/// "The series starts at $799" says of no phone what it costs; to be called behind the others.
void dropPricesOfSeries(const SentenceView& view, const Findings& findings,
                        std::vector<Owners>& owners);

}  // namespace speclens
