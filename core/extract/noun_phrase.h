// Phrases that name a phone together with a value of it.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the value stands before the phone's name as a part of one noun phrase, perhaps with
/// other values: "the 6.7-inch iPhone 15 Plus", "a new 4-inch, 640 x 1136 iPhone 5", "its LCD
/// iPhone XR". `name` is where the name begins.
bool isAttributive(const SentenceView& view, TokenRange value, std::uint32_t name);

/// Whether the value follows the name without a verb, which another clause has said before: "...
/// and the iPhone 5 an 8MP one". `nameEnd` is where the name ends.
bool isGapped(const SentenceView& view, std::uint32_t nameEnd, TokenRange value);

/// Whether the value stands in a clause that tells of the name before it: "the A53, which has
/// 5,000mAh". `nameEnd` is where the name ends.
bool isAntecedent(const SentenceView& view, std::uint32_t nameEnd, std::uint32_t value);

/// Whether nothing stands between two names but what joins a list and values of the second: "the
/// 6.1-inch iPhone 15 and the 6.7-inch iPhone 15 Plus".
bool joinsNames(const Page& page, TokenRange between);

/// Whether an article or the like stands before the word at `at`, perhaps with values and
/// adjectives between: "the new 4.5-inch Lumia". `begin` is where the sentence begins.
bool isDeterminedAcross(const Page& page, std::uint32_t begin, std::uint32_t at);

}  // namespace speclens
