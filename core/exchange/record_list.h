// Plain lists of records in every form in which commands print them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/exchange/comparison_export.h"

namespace speclens {

/// Rows of texts under named columns.
struct RecordList {
    std::vector<std::string> keys;    ///< of CSV and JSON
    std::vector<std::string> titles;  ///< of the table, as many
    std::vector<std::vector<std::string>> rows;
    std::string empty;  ///< what the table says where there are no rows
};

/// CSV with the keys as its header, a JSON array of objects with them, or a table for a terminal of
/// `width` columns. A width of 0 never wraps.
std::string printRecords(const RecordList& list, ComparisonFormat format, std::size_t width = 0);

}  // namespace speclens
