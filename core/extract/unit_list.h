// Numbers that share a unit: "64+8+5+2MP", "8/128", "five-inch".
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/token_scan.h"

namespace speclens {

/// A number with a unit of its own or one that it shares with other numbers.
struct Quantity {
    Unit unit{};
    double value = 0;
    Span evidence;           ///< number and unit; the number alone where the unit is shared
    TokenRange range;        ///< tokens of the evidence
    std::uint32_t list = 0;  ///< the same for numbers joined by + / or and to - ,
};

/// Whether figures of the unit come in thousands, so that their digits are grouped.
bool comesInThousands(Unit unit);

/// Appends the quantities that begin at token `at`, joined to one list, and gives the list's end;
/// `at` where none does. Their evidence and list are the caller's to set.
std::uint32_t readUnitList(const TokenScan& scan, std::uint32_t at,
                           std::vector<Quantity>& quantities);

}  // namespace speclens
