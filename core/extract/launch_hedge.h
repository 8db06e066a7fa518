// Hedges of a phone's launch, which say nothing of what it has.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// "is expected to go on sale on", "launch expected in"; of a modal: "should arrive in April".
bool isOfLaunch(const SentenceView& view, TokenRange hedge, bool modal);

/// "Expect it in shops in May", "delivery expected from": when or where, at a price that is known.
bool isOfDate(const SentenceView& view, TokenRange hedge);

}  // namespace speclens
