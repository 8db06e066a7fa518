// Lists of figures without a unit that say by themselves, or by the noun beside them, what they
// count.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/token_scan.h"
#include "core/extract/unit_list.h"

namespace speclens {

inline constexpr std::uint32_t longestList = 8;

/// Whether memory or storage comes in as many gigabytes.
bool isMemorySize(const Token& number);

/// Appends the list that begins with the number at `at`, if there is one: "8/128", "48+8+2", "128
/// or 256 of storage".
bool readBareList(const TokenScan& scan, std::uint32_t at, std::vector<Quantity>& quantities);

}  // namespace speclens
