#include "tests/train/learner.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace speclens::test {
namespace {

constexpr int rounds = 60;
constexpr double step = 0.15;
constexpr double penalty = 1.5;

using Gradient = std::array<double, clueCount>;

/// Adds the gradient of an example's loss.
void addGradient(const Example& example, const Gradient& weights, Gradient& gradient) {
    std::vector<double> share;
    for (const ExampleCandidate& candidate : example.candidates) {
        double score = 0;
        candidate.clues.forEach(
            [&](Clue clue) { score += weights[static_cast<std::size_t>(clue)]; });
        share.push_back(score);
    }
    const double highest = *std::max_element(share.begin(), share.end());
    double sum = 0;
    for (double& entry : share) {
        entry = std::exp(entry - highest);
        sum += entry;
    }
    double rewarded = 0;
    for (std::size_t i = 0; i < share.size(); ++i) {
        share[i] /= sum;
        rewarded += share[i] * example.candidates[i].reward;
    }
    rewarded = std::max(rewarded, 1e-9);
    for (std::size_t i = 0; i < share.size(); ++i) {
        const double slope = share[i] * (1 - example.candidates[i].reward / rewarded);
        example.candidates[i].clues.forEach(
            [&](Clue clue) { gradient[static_cast<std::size_t>(clue)] += example.weight * slope; });
    }
}

}  // namespace

ClueWeights learnWeights(std::span<const Example> examples, const ClueWeights& priors) {
    constexpr std::size_t batch = 32;
    Gradient weights{};
    std::copy(priors.begin(), priors.end(), weights.begin());
    Gradient squares{};
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t begin = 0; begin < examples.size(); begin += batch) {
            Gradient gradient{};
            const auto part = examples.subspan(begin, std::min(batch, examples.size() - begin));
            for (const Example& example : part) {
                addGradient(example, weights, gradient);
            }
            const double portion =
                static_cast<double>(part.size()) / static_cast<double>(examples.size());
            for (std::size_t i = 0; i < clueCount; ++i) {
                gradient[i] += portion * penalty * static_cast<double>(examples.size()) / 100 *
                               (weights[i] - static_cast<double>(priors[i]));
                squares[i] += gradient[i] * gradient[i];
                if (squares[i] > 0) {
                    weights[i] -= step * gradient[i] / std::sqrt(squares[i]);
                }
            }
        }
    }
    ClueWeights learned{};
    std::transform(weights.begin(), weights.end(), learned.begin(),
                   [](double weight) { return static_cast<float>(weight); });
    return learned;
}

}  // namespace speclens::test
