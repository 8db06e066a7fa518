// Versions of Wi-Fi and Bluetooth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/extract/token_scan.h"

namespace speclens {

struct WifiName {
    std::string value;  ///< "Wi-Fi 6E"; empty where the amendments name no generation
    TokenRange range;
};

struct BluetoothName {
    double version = 0;
    TokenRange range;
};

/// Wi-Fi at token `at`, of which a word (unless it begins with "802.11") ends at `wordEnd`.
std::optional<WifiName> readWifiName(const TokenScan& scan, std::uint32_t at,
                                     std::uint32_t wordEnd);

/// Bluetooth whose word stands in `word`.
std::optional<BluetoothName> readBluetoothName(const TokenScan& scan, TokenRange word);

}  // namespace speclens
