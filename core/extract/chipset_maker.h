// Chipsets that only certain brands use.
#pragma once

#include <string_view>

namespace speclens {

/// Whether phones of the brand can have the chipset: "A15 Bionic" is Apple's alone, "Snapdragon
/// 695" anybody's. The table is data/lexicon/chipset_makers.tsv.
bool canHaveChipset(std::string_view brand, std::string_view chipset);

}  // namespace speclens
