#include "core/browse/similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>

namespace speclens {
namespace {

enum class FeatureMeasure : std::uint8_t {
    Difference,  ///< of numbers: 0 where they are `scale` apart
    Ratio,       ///< of numbers: 0 where one is `scale` times the other
    Sameness,    ///< 1 or 0
    Family       ///< of texts: half where the first words are the same
};

struct Feature {
    ColumnId column;
    int weight;
    FeatureMeasure measure;
    double scale;
};

/// In the order in which they tell most.
constexpr std::array features = {
    Feature{columnOf(AttributeId::PlatformSoc), 3, FeatureMeasure::Family, 0},
    Feature{columnOf(AttributeId::LaunchPrice), 3, FeatureMeasure::Ratio, 2},
    Feature{yearColumn, 3, FeatureMeasure::Difference, 4},
    Feature{columnOf(AttributeId::DisplaySize), 2, FeatureMeasure::Difference, 1},
    Feature{columnOf(AttributeId::CameraMain), 2, FeatureMeasure::Ratio, 4},
    Feature{columnOf(AttributeId::BatteryCapacity), 2, FeatureMeasure::Ratio, 2},
    Feature{columnOf(AttributeId::MemoryRam), 2, FeatureMeasure::Ratio, 4},
    Feature{columnOf(AttributeId::BodyWeight), 1, FeatureMeasure::Difference, 60},
    Feature{columnOf(AttributeId::DisplayRefreshRate), 1, FeatureMeasure::Difference, 60},
    Feature{columnOf(AttributeId::BodyThickness), 1, FeatureMeasure::Difference, 3},
    Feature{columnOf(AttributeId::MemoryStorage), 1, FeatureMeasure::Ratio, 4},
    Feature{columnOf(AttributeId::BatteryWiredCharging), 1, FeatureMeasure::Ratio, 4},
    Feature{columnOf(AttributeId::Network5g), 1, FeatureMeasure::Sameness, 0},
};

/// Likenesses are whole numbers, so that phones come in the same order everywhere.
constexpr int alike = 1000;
constexpr int notComparable = -1;
constexpr int fewestShared = 5;

int likenessOfNumbers(double left, double right, const Feature& feature) {
    if (left == right) {
        return alike;
    }
    double distance = std::abs(left - right) / feature.scale;
    if (feature.measure == FeatureMeasure::Ratio) {
        const auto [least, greatest] = std::minmax(left, right);
        if (least <= 0) {
            return 0;
        }
        distance = std::log(greatest / least) / std::log(feature.scale);
    }
    // What is not the same is never quite alike.
    return std::clamp(static_cast<int>(std::lround(alike * (1 - distance))), 0, alike - 1);
}

std::string_view firstWord(std::string_view text) {
    return text.substr(0, text.find(' '));
}

int likeness(const Value& left, const Value& right, const Feature& feature) {
    if (const auto* price = std::get_if<Money>(&left)) {
        const auto* other = std::get_if<Money>(&right);
        return other == nullptr || other->currency != price->currency
                   ? notComparable
                   : likenessOfNumbers(price->amount, other->amount, feature);
    }
    if (const auto* number = std::get_if<double>(&left)) {
        return likenessOfNumbers(*number, std::get<double>(right), feature);
    }
    if (sameValue(left, right)) {
        return alike;
    }
    const bool family =
        feature.measure == FeatureMeasure::Family &&
        firstWord(std::get<std::string>(left)) == firstWord(std::get<std::string>(right));
    return family ? alike / 2 : 0;
}

/// How alike each value of a column is to the nearest of one phone's.
class FeatureLikeness {
  public:
    FeatureLikeness(const PhoneTable& table, const Feature& feature, std::size_t row)
        : column_(table.column(feature.column)),
          feature_(feature),
          own_(column_.codes(row)),
          byCode_(column_.values().size() + 1, notComparable) {
        for (std::size_t code = 1; code < byCode_.size() && !own_.empty(); ++code) {
            for (const std::uint32_t own : own_) {
                byCode_[code] =
                    std::max(byCode_[code],
                             likeness(column_.value(own), column_.values()[code - 1], feature_));
            }
        }
    }

    [[nodiscard]] const Feature& feature() const { return feature_; }
    [[nodiscard]] bool known() const { return !own_.empty(); }

    /// notComparable where the phone in that row has no value for it.
    [[nodiscard]] int of(std::size_t row) const {
        const auto codes = column_.codes(row);
        if (codes.empty()) {
            return notComparable;
        }
        // Few phones have more than two: so there is mostly nothing to guess about the loop.
        int best = std::max(byCode_[codes.front()], byCode_[codes.back()]);
        for (std::size_t i = 1; i + 1 < codes.size(); ++i) {
            best = std::max(best, byCode_[codes[i]]);
        }
        return best;
    }

    /// The values of that row, which is comparable.
    [[nodiscard]] Likeness tell(std::size_t row) const {
        const auto codes = column_.codes(row);
        const std::uint32_t other = *std::max_element(
            codes.begin(), codes.end(),
            [this](auto left, auto right) { return byCode_[left] < byCode_[right]; });
        const auto nearness = [&](std::uint32_t own) {
            return likeness(column_.value(own), column_.value(other), feature_);
        };
        const std::uint32_t own = *std::max_element(
            own_.begin(), own_.end(),
            [&](auto left, auto right) { return nearness(left) < nearness(right); });
        return {feature_.column, column_.value(own), column_.value(other), byCode_[other] == alike};
    }

  private:
    const Column& column_;
    const Feature& feature_;
    std::span<const std::uint32_t> own_;
    std::vector<int> byCode_;
};

/// What is summed up of one phone.
struct Score {
    std::uint32_t row = 0;
    int likeness = 0;  ///< by weight
    int weight = 0;
    int shared = 0;

    [[nodiscard]] double similarity() const {
        return static_cast<double>(likeness) / (static_cast<double>(weight) * alike);
    }
};

/// Compares fractions without rounding.
bool isMoreSimilar(const Score& left, const Score& right) {
    const std::int64_t leftShare = std::int64_t{left.likeness} * right.weight;
    const std::int64_t rightShare = std::int64_t{right.likeness} * left.weight;
    if (leftShare != rightShare) {
        return leftShare > rightShare;
    }
    return left.weight != right.weight ? left.weight > right.weight : left.row < right.row;
}

/// The scores of all rows that `isSimilar` takes, a block of rows at a time, so that what is summed
/// up stays near the processor.
template <typename Condition>
std::vector<Score> scoresOf(std::span<const FeatureLikeness> likenesses, std::size_t rows,
                            const Condition& isSimilar) {
    constexpr std::size_t blockSize = 512;
    std::vector<Score> similar;
    std::array<Score, blockSize> block;
    for (std::size_t begin = 0; begin < rows; begin += blockSize) {
        const std::size_t size = std::min(blockSize, rows - begin);
        for (std::size_t i = 0; i < size; ++i) {
            block[i] = {static_cast<std::uint32_t>(begin + i), 0, 0, 0};
        }
        for (const FeatureLikeness& entry : likenesses) {
            const int weight = entry.feature().weight;
            for (std::size_t i = 0; i < size; ++i) {
                const int found = entry.of(begin + i);
                const int counts = found == notComparable ? 0 : 1;
                block[i].likeness += counts * weight * found;
                block[i].weight += counts * weight;
                block[i].shared += counts;
            }
        }
        std::copy_if(block.begin(), block.begin() + size, std::back_inserter(similar), isSimilar);
    }
    return similar;
}

std::vector<Likeness> tellingOf(std::span<const FeatureLikeness> likenesses, std::size_t row) {
    const FeatureLikeness* same = nullptr;
    const FeatureLikeness* different = nullptr;
    int loss = 0;
    for (const FeatureLikeness& entry : likenesses) {
        const int found = entry.of(row);
        if (found == alike && same == nullptr) {
            same = &entry;
        }
        const int lost = found == notComparable ? 0 : entry.feature().weight * (alike - found);
        if (lost > loss) {
            loss = lost;
            different = &entry;
        }
    }
    std::vector<Likeness> telling;
    for (const FeatureLikeness* entry : {same, different}) {
        if (entry != nullptr) {
            telling.push_back(entry->tell(row));
        }
    }
    return telling;
}

}  // namespace

std::vector<SimilarPhone> similarPhones(const PhoneTable& table, std::size_t row,
                                        std::size_t count) {
    std::vector<FeatureLikeness> likenesses;
    int known = 0;
    for (const Feature& feature : features) {
        FeatureLikeness entry(table, feature, row);
        if (entry.known()) {
            known += feature.weight;
            likenesses.push_back(std::move(entry));
        }
    }
    const auto isSimilar = [row, known](const Score& score) {
        return score.row != row && score.shared >= fewestShared && 2 * score.weight >= known &&
               2 * score.likeness >= score.weight * alike;
    };
    std::vector<Score> scores = scoresOf(likenesses, table.size(), isSimilar);
    const std::size_t shown = std::min(count, scores.size());
    std::partial_sort(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(shown),
                      scores.end(), isMoreSimilar);
    std::vector<SimilarPhone> similar;
    for (std::size_t i = 0; i < shown; ++i) {
        const Score& score = scores[i];
        similar.push_back({table.id(score.row), score.similarity(),
                           static_cast<std::size_t>(score.shared),
                           tellingOf(likenesses, score.row)});
    }
    return similar;
}

}  // namespace speclens
