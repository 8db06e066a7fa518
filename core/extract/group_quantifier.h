// Quantifiers that stand for phones, and those that count something else.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether a quantifier stands for phones, rather than for what is said behind it: "both cameras".
bool isOfPhones(const SentenceView& view, const Match& quantifier);

}  // namespace speclens
