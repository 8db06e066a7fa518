// Values that were others' before: "grew from 6.4 to 6.7 inches".
#pragma once

#include <vector>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Takes the quantities out of those of a view that a verb of change says to be past, and refuses
/// them: the first of "grew from 6.4 to 6.7 inches", the second of "grew to 6.7 inches from 6.4".
/// Prices, of which the former ones count too, are amounts and stay.
void dropFormerValues(const SentenceView& view, std::vector<Quantity>& plain, Findings& findings);

}  // namespace speclens
