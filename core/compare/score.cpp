#include "core/compare/score.h"

#include <algorithm>
#include <cmath>

#include "core/compare/cell_choice.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

constexpr double fullPoints = 100;

/// Lower prices and weights are better, and whatever else has no direction is so when it is there.
bool lowerIsBetter(AttributeId id) {
    return attribute(id).better == Better::Lower;
}

/// The scale from the least to the greatest of these sizes; nothing where they are one.
std::optional<ScoreScale> makeScale(const ScoreWeight& weight, const std::vector<double>& sizes,
                                    const std::string& currency) {
    const auto [least, greatest] = std::minmax_element(sizes.begin(), sizes.end());
    if (sizes.empty() || *least == *greatest) {
        return std::nullopt;
    }
    ScoreScale scale{weight.attribute, weight.weight, *least, *greatest, currency};
    if (lowerIsBetter(weight.attribute)) {
        std::swap(scale.worst, scale.best);
    }
    return scale;
}

/// What `sizesOf` gives of each attribute that can be scored, as scales.
template <typename Sizes>
std::vector<ScoreScale> makeScales(std::span<const ScoreWeight> weights, const Sizes& sizesOf) {
    std::vector<ScoreScale> scales;
    for (const ScoreWeight& weight : weights) {
        if (!canScore(weight.attribute) || weight.weight <= 0) {
            continue;
        }
        const auto [sizes, currency] = sizesOf(weight.attribute);
        if (auto scale = makeScale(weight, sizes, currency)) {
            scales.push_back(*std::move(scale));
        }
    }
    return scales;
}

ScorePart scorePart(const ComparisonRow* row, std::size_t phone, const ScoreScale& scale) {
    const ComparisonValue* const value =
        row == nullptr
            ? nullptr
            : chooseValue(row->cells[phone], attribute(scale.attribute).better, scale.currency);
    if (value == nullptr) {
        return {};
    }
    const double share = (sizeOf(value->value) - scale.worst) / (scale.best - scale.worst);
    return {std::clamp(share, 0.0, 1.0) * fullPoints, value->confirmed()};
}

double sumOfWeights(std::span<const ScoreScale> scales) {
    double sum = 0;
    for (const ScoreScale& scale : scales) {
        sum += scale.weight;
    }
    return sum;
}

PhoneScore scorePhone(const Comparison& comparison, std::size_t phone,
                      std::span<const ScoreScale> scales) {
    PhoneScore score;
    double points = 0;
    double known = 0;
    for (const ScoreScale& scale : scales) {
        const ScorePart part = scorePart(comparison.find(scale.attribute), phone, scale);
        points += scale.weight * part.points.value_or(0);
        known += part.points ? scale.weight : 0;
        score.parts.push_back(part);
    }
    if (known > 0) {
        score.points = points / known;
        score.known = known / sumOfWeights(scales);
    }
    return score;
}

std::string anchorText(const ScoreScale& scale, double size) {
    switch (attribute(scale.attribute).type) {
        case ValueType::Money:
            return displayText(scale.attribute, Money{scale.currency, size});
        case ValueType::Pixels:
            return displayNumber(size) + " pixels";
        case ValueType::Bool:
            return size > 0 ? "yes" : "no";
        default:
            return displayText(scale.attribute, size);
    }
}

}  // namespace

bool canScore(AttributeId id) {
    const Attribute& entry = attribute(id);
    const bool ordered = entry.type == ValueType::Number || entry.type == ValueType::Pixels ||
                         entry.type == ValueType::Money;
    return entry.type == ValueType::Bool || (ordered && entry.better != Better::None);
}

std::vector<ScoreScale> scoreScales(const Comparison& comparison,
                                    std::span<const ScoreWeight> weights) {
    return makeScales(weights, [&comparison](AttributeId id) {
        std::pair<std::vector<double>, std::string> found;
        if (const ComparisonRow* const row = comparison.find(id)) {
            found.second = mainCurrency(*row);
            for (const ComparisonCell& cell : row->cells) {
                if (const auto* value = chooseValue(cell, attribute(id).better, found.second)) {
                    found.first.push_back(sizeOf(value->value));
                }
            }
        }
        return found;
    });
}

std::vector<ScoreScale> scoreScales(const PhoneTable& table, std::span<const ScoreWeight> weights,
                                    const std::string& currency) {
    return makeScales(weights, [&](AttributeId id) {
        const bool priced = attribute(id).type == ValueType::Money;
        std::pair<std::vector<double>, std::string> found{{}, priced ? currency : ""};
        for (const Value& value : table.column(columnOf(id)).values()) {
            const Money* const money = std::get_if<Money>(&value);
            if (money == nullptr || money->currency == currency) {
                found.first.push_back(sizeOf(value));
            }
        }
        return found;
    });
}

std::vector<PhoneScore> scorePhones(const Comparison& comparison,
                                    std::span<const ScoreScale> scales) {
    std::vector<PhoneScore> scores;
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        scores.push_back(scorePhone(comparison, phone, scales));
    }
    return scores;
}

std::string scoreFormula(std::span<const ScoreScale> scales) {
    std::string formula;
    for (const ScoreScale& scale : scales) {
        const double share = scale.weight / sumOfWeights(scales) * 100;
        formula += std::string(attribute(scale.attribute).label) + ", " +
                   displayNumber(std::round(share)) + "%: 0 points at " +
                   anchorText(scale, scale.worst) + ", 100 at " + anchorText(scale, scale.best) +
                   ".\n";
    }
    return formula.empty() ? formula
                           : formula +
                                 "The score is the mean of these points by their shares. What is "
                                 "unknown is left out of it, and the shares of the others grow.\n";
}

}  // namespace speclens
