// Sizes of memory cards: "microSD, max. 2048 GB", "microSD slot (up to 256GB)".
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the size at `range` is how large a card may be that is named before it.
bool isCardSize(const SentenceView& view, TokenRange range);

}  // namespace speclens
