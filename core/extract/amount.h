// Amounts of money.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/extract/token_scan.h"

namespace speclens {

struct Amount {
    std::string currency;  ///< ISO 4217
    double value = 0;
    double least = 0;  ///< what a price in that currency comes to at least
    Span evidence;     ///< number and currency; the number alone where the currency is shared
    TokenRange range;
};

/// Appends the amounts that begin at token `at` ("$999", "1.2 lakh rupees", "€499/549") and gives
/// their end; `at` where none does.
std::uint32_t readAmounts(const TokenScan& scan, std::uint32_t at, std::vector<Amount>& amounts);

}  // namespace speclens
