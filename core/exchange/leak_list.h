// What became of leaks, as lists.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/catalog/leak_record.h"
#include "core/exchange/comparison_export.h"

namespace speclens {

/// How many leaks were right, wrong and open, by source and then by phone; CSV and JSON have the
/// columns of, name, right, wrong and open.
std::string leakSummary(const LeakRecord& record, const std::vector<SourceRecord>& sources,
                        ComparisonFormat format, std::size_t width = 0);

/// Each leak with its verdict and the words that decided.
std::string leakList(const LeakRecord& record, const std::vector<SourceRecord>& sources,
                     ComparisonFormat format, std::size_t width = 0);

}  // namespace speclens
