// How far a hedge reaches: in its sentence, and into the ones behind it.
#pragma once

#include "core/extract/certainty_sign.h"
#include "core/extract/lexicon_types.h"
#include "core/extract/sentence_view.h"

namespace speclens {

SignReach reachOf(const SentenceView& view, HedgeScope scope, TokenRange words);

SignCarry carryOf(const SentenceView& view, HedgeScope scope, Basis basis, TokenRange words);

/// "It could come with these specifications:", "Prices, expected:"
bool introducesList(const SentenceView& view);

}  // namespace speclens
