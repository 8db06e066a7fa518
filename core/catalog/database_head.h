// What SQLite files begin with.
#pragma once

#include <string_view>

namespace speclens {

inline constexpr std::string_view databaseHead("SQLite format 3\0", 16);

}  // namespace speclens
