#include "core/exchange/comparison_export.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

constexpr std::array<std::string_view, 7> formatNames = {"table",    "csv",  "json", "tsv",
                                                         "markdown", "html", "xlsx"};

}  // namespace

std::optional<ComparisonFormat> findComparisonFormat(std::string_view name) {
    const auto* const found = std::find(formatNames.begin(), formatNames.end(), name);
    if (found == formatNames.end()) {
        return std::nullopt;
    }
    return static_cast<ComparisonFormat>(found - formatNames.begin());
}

std::string exportComparison(const Comparison& comparison, ComparisonFormat format,
                             const ComparisonOptions& options) {
    switch (format) {
        case ComparisonFormat::Csv:
            return comparisonCsv(comparison, options);
        case ComparisonFormat::Tsv:
            return comparisonTsv(comparison, options);
        case ComparisonFormat::Json:
            return comparisonJson(comparison, options);
        case ComparisonFormat::Markdown:
            return comparisonMarkdown(comparison, options);
        case ComparisonFormat::Html:
            return comparisonHtml(comparison, options);
        case ComparisonFormat::Xlsx:
            return comparisonXlsx(comparison, options);
        case ComparisonFormat::Table:
            break;
    }
    return comparisonText(comparison, options);
}

}  // namespace speclens
