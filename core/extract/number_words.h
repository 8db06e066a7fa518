// Numbers that are written as words, and parts of one behind a figure.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/token_scan.h"

namespace speclens {

/// The number in words that begins at token `at`: "five", "sixty-four", "five thousand", "six and a
/// half", "half a" before a unit.
std::optional<WrittenNumber> wordNumberAt(const TokenScan& scan, std::uint32_t at);

/// A vulgar fraction at token `at`, which stands behind a whole number: "½", "1/2".
std::optional<WrittenNumber> fractionAt(const TokenScan& scan, std::uint32_t at);

}  // namespace speclens
