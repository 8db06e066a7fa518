// Figures that take the unit of a quantity beside them.
#pragma once

#include <cstdint>

#include "core/extract/quantity.h"
#include "core/extract/token_scan.h"

namespace speclens {

/// Adds the figures without a unit that are set against a quantity or that words for cameras make
/// one beside it: "30W instead of 10", "40MP main, 16 wide". `terms` are those of the tokens,
/// `lists` how many lists the quantities have.
void readImpliedUnits(const TokenScan& scan, const Terms& terms, std::uint32_t lists,
                      Quantities& quantities);

}  // namespace speclens
