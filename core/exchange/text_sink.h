// Where a text goes that is never whole in memory.
#pragma once

#include <functional>
#include <string_view>

namespace speclens {

/// Takes the next piece of a text. False where no more of it is wanted.
using TextSink = std::function<bool(std::string_view)>;

}  // namespace speclens
