// Sentences that go on with what the one before told.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// "These ...", "The first of them ...", or one that tells more of what is to come: "It will ...".
bool isContinuation(const SentenceView& view);

}  // namespace speclens
