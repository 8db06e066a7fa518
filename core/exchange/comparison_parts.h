// What the forms of a comparison have in common.
#pragma once

#include <string>
#include <vector>

#include "core/exchange/comparison_export.h"

namespace speclens {

/// " (leaked)" for an unconfirmed value, else nothing.
std::string basisNote(const ComparisonValue& value);

/// The difference of a phone's cell to the baseline's for people: "(+600 mAh)"; empty where there
/// is none or the values are the same.
std::string differenceNote(const ComparisonRow& row, std::size_t phone,
                           const ComparisonOptions& options);

/// The phone's full name, with " (baseline)" behind that of the baseline.
std::string phoneHeading(const Comparison& comparison, std::size_t phone,
                         const ComparisonOptions& options);

/// The sentences to begin with; none where they are not asked for.
std::vector<std::string> summaryLines(const Comparison& comparison,
                                      const ComparisonOptions& options);

/// The sources of the shown values, each once: its title, its location, and what its license asks
/// to be said.
std::vector<std::string> sourceLines(const Comparison& comparison);

}  // namespace speclens
