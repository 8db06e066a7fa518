// Which story of its page a block stands in.
#pragma once

#include <cstdint>

namespace speclens {

struct StoryPlace {
    std::uint32_t story = 0;  ///< counted from 0
    bool longHeading = false;
    bool headline = false;  ///< a long heading over a story, rather than over a section of one
};

}  // namespace speclens
