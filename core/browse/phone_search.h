// Finding the phones that a query asks for, and counting what else could be asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/browse/phone_query.h"
#include "core/browse/phone_table.h"
#include "core/browse/row_set.h"

namespace speclens {

/// How many phones have each value of a column.
struct FacetCounts {
    ColumnId column{};
    /// By code (see Column), and those without a value at 0. Of the phones that fit all but the
    /// filters of this column, so that a further choice within it can be offered.
    std::vector<std::uint32_t> counts;
};

struct PhoneSearchResult {
    RowSet found;
    std::vector<std::uint32_t> rows;  ///< those of `found`, in the order asked for
    std::vector<FacetCounts> facets;  ///< of the columns asked for, in their order
};

/// Runs `query` over `table` and counts the values of the columns in `facets`.
PhoneSearchResult searchPhones(const PhoneTable& table, const PhoneQuery& query,
                               std::span<const ColumnId> facets = {});

}  // namespace speclens
