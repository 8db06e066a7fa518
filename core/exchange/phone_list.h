// The phones of a catalog as a list.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "core/browse/phone_table.h"
#include "core/exchange/comparison_export.h"

namespace speclens {

/// These rows of the table in their order, each with its status (see statusName()) and
/// the number of attributes that are known. CSV has the columns brand, device, status and
/// attributes; JSON is an array of objects with the same keys; the table is for a terminal of
/// `width` columns, and a width of 0 never wraps.
std::string phoneList(const PhoneTable& table, std::span<const std::uint32_t> rows,
                      ComparisonFormat format, std::size_t width = 0);

}  // namespace speclens
