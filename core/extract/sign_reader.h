// Finds the words of a sentence that hedge what it tells or vouch for it.
#pragma once

#include <vector>

#include "core/extract/certainty_sign.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Makes `signs` those of the sentence, in reading order. Idioms that only sound like one ("than
/// expected"), verbs that belong to somebody else ("a leak confirms"), what has not happened yet
/// ("to be announced") and what readers may do ("you may add a card") are none.
void readSigns(const SentenceView& view, std::vector<CertaintySign>& signs);

}  // namespace speclens
