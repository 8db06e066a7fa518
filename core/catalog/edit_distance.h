// How far two spellings are apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace speclens {

/// The least number of bytes to add, drop, change or swap with their neighbor that turns `left`
/// into `right`, where it is at most `limit`. Names of more than 200 bytes are never near.
std::optional<std::size_t> editDistance(std::string_view left, std::string_view right,
                                        std::size_t limit);

}  // namespace speclens
