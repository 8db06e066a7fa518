// A score of one's own: attributes that matter, by weight.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/compare/comparison.h"

namespace speclens {

/// How much an attribute matters. Weights are above 0; only their proportions count.
struct ScoreWeight {
    AttributeId attribute{};
    double weight = 1;
};

/// What a value is measured between: `worst` gives 0 points, `best` 100, what lies beyond likewise.
struct ScoreScale {
    AttributeId attribute{};
    double weight = 1;
    double worst = 0;
    double best = 0;
    std::string currency{};  ///< of prices; those in others are unknown
};

/// Whether values of the attribute can be scored: numbers, resolutions and prices with a better
/// direction, and things that a phone has (better) or lacks.
bool canScore(AttributeId attribute);

/// The scales of these weights, without those that cannot be scored or of which the phones have
/// fewer than two different values. Between the compared phones, so that another phone may change
/// every score; or between all phones of a table, so that it does not. Of prices those in the
/// currency that most of the compared phones have, or in the one given.
std::vector<ScoreScale> scoreScales(const Comparison& comparison,
                                    std::span<const ScoreWeight> weights);
std::vector<ScoreScale> scoreScales(const PhoneTable& table, std::span<const ScoreWeight> weights,
                                    const std::string& currency);

struct ScorePart {
    std::optional<double> points;  ///< 0 to 100; nothing where the value is unknown
    bool confirmed = true;
};

/// The weighted mean of the points that are known. What is unknown counts neither for nor against
/// the phone, and `known` says how much that is.
struct PhoneScore {
    std::optional<double> points;  ///< nothing where every value is unknown
    double known = 0;              ///< from 0 to 1: the share of the weights whose values are known
    std::vector<ScorePart> parts;  ///< one a scale
};

/// Of each phone of the comparison. Of several values the best one counts, a confirmed one where
/// there is any.
std::vector<PhoneScore> scorePhones(const Comparison& comparison,
                                    std::span<const ScoreScale> scales);

/// The formula in plain English, a line for each scale: "Capacity, 40%: 0 points at 4,000 mAh, 100
/// at 5,000 mAh.", and how they become one score.
std::string scoreFormula(std::span<const ScoreScale> scales);

}  // namespace speclens
