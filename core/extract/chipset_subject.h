// Sentences that speak of a chipset, and of no phone.
#pragma once

#include <optional>

#include "core/extract/sentence_view.h"

namespace speclens {

/// The chipset that a sentence about chipsets speaks of: "The Snapdragon 653 is among the newest
/// chips"; nothing where the sentence names a phone before, or goes on with what a phone has beside
/// it: "The Snapdragon 653 is paired with 4GB of RAM".
std::optional<TokenRange> chipsetAsSubject(const SentenceView& view);

}  // namespace speclens
