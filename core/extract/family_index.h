// The families of the tables by their words.
#pragma once

#include <cstddef>
#include <optional>

#include "core/text/word_key.h"

namespace speclens {

/// The row in tables::families whose writing is that run of words (`longerRun`), where one is.
std::optional<std::size_t> familyOf(WordKey run);

}  // namespace speclens
