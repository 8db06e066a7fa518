// Values that others took the place of.
#pragma once

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether a value is one that another took the place of: "up from 4,500mAh". A former price is a
/// price all the same.
bool isReplaced(const SentenceView& view, const Finding& finding);

}  // namespace speclens
