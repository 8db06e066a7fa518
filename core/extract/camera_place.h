// Where a sentence says that a camera sits, and cameras that are set against the one before.
#pragma once

#include "core/extract/camera_words.h"

namespace speclens {

/// Whether the comma at token `i` stands beside an adverb that only interrupts: "the ultrawide,
/// however, has 8MP".
bool interruptsClause(const SentenceView& view, std::uint32_t i);

/// Whether the comma at token `i` ends a place at the front that its clause begins with: "on the
/// back sits a 64MP shooter; on the front, 16MP".
bool endsFrontPlace(const SentenceView& view, std::uint32_t i);

/// Whether the comma at token `i` ends a place that the sentence begins with, which holds for what
/// follows: "On the front, there is a 40-megapixel sensor". `role` is the last one before it.
bool endsPlaceAtHead(const SentenceView& view, std::uint32_t i, std::optional<CameraRole> role);

/// Whether the sentence begins with a place at the front that still holds at token `at`: "For
/// selfies, you have 8MP".
bool isUnderFrontPlace(const SentenceView& view, std::uint32_t at);

/// Whether the words of `gap`, between two figures, set the last against the first: "48MP, smaller
/// than the 64MP of the 8a", "jumps to 50MP from 12MP".
bool comparesCameras(const SentenceView& view, TokenRange gap);

}  // namespace speclens
