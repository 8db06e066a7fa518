// Turns of speech that have a hedge's word and hedge nothing, or do so only in some company.
#pragma once

#include "core/extract/lexicon_types.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the words of a hedge are none where they stand: "nothing to report", "better than I
/// would have believed", "should last a day", "what buyers may expect", "should you need more".
bool isIdiom(const SentenceView& view, HedgeScope scope, TokenRange words);

/// Whether the words describe a thing: "the rumored 50MP camera".
bool isAdjective(const SentenceView& view, TokenRange words);

/// "if the Indian one is the same", "if that proves true": the words begin a condition that
/// doubts what the text tells; what a reader does or wants is none.
bool isDoubt(const SentenceView& view, TokenRange words);

/// "Should that hold, ...": the words begin the sentence in such a condition.
bool isInvertedDoubt(const SentenceView& view, TokenRange words);

}  // namespace speclens
