// What is said of a foldable's cover screen, which no claim gives.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the sentence speaks of the cover from its head up to a figure or a panel, or goes on to
/// it right behind: "The outside screen is what got me: 3.6 inches of AMOLED", "the cover gets a
/// screen of 4.85 inches", "a 6.53-inch OLED for the outside".
bool isSaidOfCover(const SentenceView& view, TokenRange said);

/// Whether a figure in inches is a cover screen's.
bool isSizeOfCover(const SentenceView& view, const Quantity& quantity);

/// Whether the size of a cover screen stands before a resolution: "the outer screen has 6.45 inches
/// with a 2700 x 1160 resolution".
bool isBesideCoverSize(const SentenceView& view, const PixelPair& pair);

}  // namespace speclens
