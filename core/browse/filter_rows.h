// The rows that one filter of a query asks for.
#pragma once

#include <vector>

#include "core/browse/phone_query.h"
#include "core/browse/phone_table.h"
#include "core/browse/row_set.h"

namespace speclens {

/// By code, and for unknown at 0, whether a filter of values, a range or of what is known asks for
/// it. Whether the filter is one that excludes plays no part.
std::vector<bool> chosenCodes(const Column& column, const PhoneFilter& filter);

RowSet rowsOf(const PhoneTable& table, const PhoneFilter& filter);

}  // namespace speclens
