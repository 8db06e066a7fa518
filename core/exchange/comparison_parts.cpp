#include "core/exchange/comparison_parts.h"

#include <algorithm>

#include "core/compare/baseline.h"
#include "core/compare/summary.h"

namespace speclens {
namespace {

std::string sourceLine(const ComparisonEvidence& evidence) {
    std::string line;
    for (const std::string& part :
         {evidence.sourceTitle, evidence.sourceLocation, evidence.license}) {
        line += (line.empty() || part.empty() ? "" : ", ") + part;
    }
    return line;
}

}  // namespace

std::string basisNote(const ComparisonValue& value) {
    return value.confirmed() ? "" : " (" + std::string(basisName(value.basis)) + ")";
}

std::string differenceNote(const ComparisonRow& row, std::size_t phone,
                           const ComparisonOptions& options) {
    const auto difference = differenceAt(row, phone, options.baseline, options.units);
    return difference && difference->amount != 0 ? "(" + difference->display + ")" : "";
}

std::string phoneHeading(const Comparison& comparison, std::size_t phone,
                         const ComparisonOptions& options) {
    return fullName(comparison.phones[phone].name) +
           (options.baseline == phone ? " (baseline)" : "");
}

std::vector<std::string> summaryLines(const Comparison& comparison,
                                      const ComparisonOptions& options) {
    std::vector<std::string> lines;
    if (options.summary) {
        for (SummarySentence& sentence : summarize(comparison)) {
            lines.push_back(std::move(sentence.text));
        }
    }
    return lines;
}

std::vector<std::string> sourceLines(const Comparison& comparison) {
    std::vector<std::string> lines;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            for (const ComparisonCell& cell : row.cells) {
                for (const ComparisonEvidence& evidence : cell.evidence) {
                    const std::string line = sourceLine(evidence);
                    if (std::find(lines.begin(), lines.end(), line) == lines.end()) {
                        lines.push_back(line);
                    }
                }
            }
        }
    }
    return lines;
}

}  // namespace speclens
