// Which mentions a sentence speaks of, and which of them together.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether only "and", "or", commas and articles stand between two names.
bool isListed(const SentenceView& view, TokenRange between);

/// A word such as "watch" is a thing behind an article or a name, not as a verb.
bool isRealThing(const SentenceView& view, const Mention& mention);

}  // namespace speclens
