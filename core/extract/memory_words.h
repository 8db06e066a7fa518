// The words that say whether a size is one of memory or of storage.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

enum class MemoryKind : std::uint8_t {
    Unknown,
    Ram,
    Storage,
    Other,  ///< lent, added by a card or kept by a service
};

/// What the first words of the range that name a kind say, up to where another part of the sentence
/// begins.
MemoryKind nearestMemoryKind(const SentenceView& view, TokenRange range);

/// What the last words of the range that name a kind say, from where its last part begins.
MemoryKind lastMemoryKind(const SentenceView& view, TokenRange range);

}  // namespace speclens
