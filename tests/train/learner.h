// Learns weights of clues from examples.
#pragma once

#include <span>

#include "core/extract/clue_weights.h"
#include "tests/train/example.h"

namespace speclens::test {

/// The weights under which the candidates with rewards are the most probable: the probability of a
/// candidate is the softmax of its sum of weights, and the loss of an example is -log of the sum of
/// probability times reward. A quadratic penalty holds each weight to its prior. Minimized by
/// AdaGrad (Duchi, Hazan and Singer 2011). The same examples always give the same weights.
ClueWeights learnWeights(std::span<const Example> examples, const ClueWeights& priors);

}  // namespace speclens::test
