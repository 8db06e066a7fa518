// What stands between a maker's name and that of its phone.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"

namespace speclens {

/// What follows a brand: its end, or what "'s" and adjectives lead to.
struct BrandHead {
    std::uint32_t next = 0;
    bool possessive = false;
    /// Words stand in between that are no usual ones for a maker's phone: "Nokia's sturdy".
    bool described = false;
};

/// Behind the brand, past "'s" and adjectives: "Motorola's new", "Xiaomi's surprisingly good".
BrandHead brandHead(const Page& page, const Match& brand, std::uint32_t end);

/// Where the model begins in "LG's new flagship, the G3" and "Huawei's newcomer is the W1".
std::optional<std::uint32_t> appositionOf(const Page& page, const Match& brand, std::uint32_t end);

}  // namespace speclens
