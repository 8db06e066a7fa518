// What the words right beside an amount of money make of it.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the amount only bounds prices or sorts phones by them: "a sub-$500 phone", "upwards of
/// $1,000", "the $1,000 club", "$700 phones".
bool isPriceBound(const SentenceView& view, TokenRange amount);

/// Whether the words before the amount make it a difference: "hiked by Rs 2,000", "a jump of $50",
/// "another $100".
bool isPriceDifference(const SentenceView& view, TokenRange amount);

}  // namespace speclens
