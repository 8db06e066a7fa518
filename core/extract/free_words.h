// Capitalized words that no table explains, which makes them parts of a name of the page's own.
#pragma once

#include <cstdint>

#include "core/extract/page.h"

namespace speclens {

/// Behind the free words that begin at `at`, of which a name has two at most: the "Doodle" of
/// "Canvas Doodle 3", the "Arrow" of "the HMD Arrow". `at` where none stands there.
std::uint32_t pastFreeWords(const Page& page, std::uint32_t at, std::uint32_t end);

}  // namespace speclens
