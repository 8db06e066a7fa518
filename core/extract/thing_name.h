// Products that are no phone, with what belongs to their names: "Galaxy Watch 5 Pro".
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"

namespace speclens {

struct ThingName {
    TokenRange range;
    ThingKind kind{};
};

/// thing := [brand {word}] name [model]
std::optional<ThingName> readThing(const Page& page, std::uint32_t at, const Sentence& sentence);

}  // namespace speclens
