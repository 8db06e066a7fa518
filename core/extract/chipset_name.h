// Names of chipsets: "Snapdragon 8+ Gen 1", "Dimensity 8200-Ultra", "A15 Bionic".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/extract/token_scan.h"

namespace speclens {

struct ChipsetName {
    std::string
        value;         ///< as claims give it; empty for what is no phone's chipset, such as a modem
    TokenRange range;  ///< of the name
    std::uint32_t end = 0;  ///< behind what else belongs to it, such as "5G"
    std::string_view rule;
};

/// Whether a maker's own number of a chipset may begin with these letters: "MSM".
bool mayBeginChipsetCode(WordKey word);

/// The chipset named at token `at`, if one is.
std::optional<ChipsetName> readChipsetName(const TokenScan& scan, std::uint32_t at);

}  // namespace speclens
