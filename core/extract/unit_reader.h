// Units behind numbers.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"

namespace speclens {

struct UnitMatch {
    Unit unit{};
    TokenRange range;
};

/// The unit at token `at`, which stands directly behind a number; a hyphen or a plus before it that
/// touches the number is understood ("6.67-inch", "5,000+ mAh").
std::optional<UnitMatch> readUnit(const Page& page, std::uint32_t at, std::uint32_t end);

}  // namespace speclens
