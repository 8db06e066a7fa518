#include "core/spec/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace speclens {
namespace {

struct ImperialUnit {
    std::string_view metric;
    std::string_view name;
    double size;
    int decimals;
};

/// Exact by the international yard and pound agreement of 1959: a yard is 0.9144 m, an avoirdupois
/// pound 0.45359237 kg; an inch is a 36th of the one, an ounce a 16th of the other.
constexpr std::array imperialUnits = {
    ImperialUnit{"mm", "in", 25.4, 2},
    ImperialUnit{"g", "oz", 28.349523125, 2},
};

/// Phones differ in it by tenths of a millimeter, which two decimals of an inch do not show.
constexpr int thicknessDecimals = 3;

constexpr double hundredths = 100;

double rounded(double shown, int decimals) {
    const double parts = std::pow(10, decimals);
    return std::round(shown * parts) / parts;
}

}  // namespace

double DisplayUnit::precision() const {
    return decimals ? std::pow(10, -*decimals) * size : 0;
}

double DisplayUnit::least(double shown) const {
    if (!decimals) {
        return shown * size;
    }
    const double own = rounded(shown, *decimals) * size - precision() / 2;
    return std::max(0.0, std::ceil(own * hundredths) / hundredths);
}

double DisplayUnit::greatest(double shown) const {
    if (!decimals) {
        return shown * size;
    }
    const double own = rounded(shown, *decimals) * size + precision() / 2;
    return std::floor(own * hundredths) / hundredths;
}

DisplayUnit unitOf(AttributeId id, Units units) {
    const std::string_view own = attribute(id).unit;
    const auto* found =
        std::find_if(imperialUnits.begin(), imperialUnits.end(),
                     [own](const ImperialUnit& unit) { return unit.metric == own; });
    if (units == Units::Metric || found == imperialUnits.end()) {
        return {own, 1, std::nullopt};
    }
    const bool thin = id == AttributeId::BodyThickness;
    return {found->name, found->size, thin ? thicknessDecimals : found->decimals};
}

}  // namespace speclens
