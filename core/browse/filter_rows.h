// The rows that one filter of a query asks for.
#pragma once

#include "core/browse/phone_query.h"
#include "core/browse/phone_table.h"
#include "core/browse/row_set.h"

namespace speclens {

RowSet rowsOf(const PhoneTable& table, const PhoneFilter& filter);

}  // namespace speclens
