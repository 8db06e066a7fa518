// Words of assurance that assure nothing where they stand.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// "to be announced", "nobody has confirmed", "the newly announced Helio G70", "its official
/// launch", "a shared camera".
bool isIdleAssurance(const SentenceView& view, TokenRange words);

}  // namespace speclens
