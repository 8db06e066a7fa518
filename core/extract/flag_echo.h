// What a sentence says again of another phone without naming it: "the A34 has NFC, the A54
// doesn't".
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Adds what the sentence's last flag, or that of the sentence before, is for the phones that stand
/// with "doesn't", "have none" or "so does".
void readFlagEchoes(const SentenceView& view, Findings& findings);

}  // namespace speclens
