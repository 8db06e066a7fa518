// Amounts of money.
#pragma once

#include <cstdint>
#include <optional>
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

/// Amounts that begin at one token: "$999", "1.2 lakh rupees", "€499/549".
struct ReadAmounts {
    std::vector<Amount> amounts;
    std::uint32_t end = 0;
};

/// The amounts that begin at token `at`, if any does.
std::optional<ReadAmounts> readAmounts(const TokenScan& scan, std::uint32_t at);

}  // namespace speclens
