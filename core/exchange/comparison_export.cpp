#include "core/exchange/comparison_export.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

constexpr std::array<std::string_view, 3> formatNames = {"table", "csv", "json"};

}  // namespace

std::optional<ComparisonFormat> findComparisonFormat(std::string_view name) {
    const auto* const found = std::find(formatNames.begin(), formatNames.end(), name);
    if (found == formatNames.end()) {
        return std::nullopt;
    }
    return static_cast<ComparisonFormat>(found - formatNames.begin());
}

std::string exportComparison(const Comparison& comparison, ComparisonFormat format,
                             std::size_t width) {
    switch (format) {
        case ComparisonFormat::Csv:
            return comparisonCsv(comparison);
        case ComparisonFormat::Json:
            return comparisonJson(comparison);
        case ComparisonFormat::Table:
            break;
    }
    return comparisonText(comparison, width);
}

}  // namespace speclens
