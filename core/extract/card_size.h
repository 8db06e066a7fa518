// Sizes that cards and other expansions add to a memory, and those that it has by itself.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether a size of memory is the limit of a card's: "microSD, max 2TB", "microSD (up to 1TB)".
bool isCardSize(const SentenceView& view, TokenRange range);

/// Whether the words right before a size make it what something is expanded to: "expandable up to",
/// "extendable by".
bool bringInExpansion(const SentenceView& view, TokenRange words);

/// "128GB of expandable storage" is what a phone has, "up to 1TB of expandable storage" what it
/// takes.
bool isBuiltInSize(const SentenceView& view, TokenRange range);

}  // namespace speclens
