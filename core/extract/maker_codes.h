// Phones that a page calls by their codes alone beside their makers' names: "LG sobers up: the G6".
#pragma once

#include <vector>

#include "core/extract/name_writing.h"

namespace speclens {

/// The first place of each code that stands behind "the" several times and, once, in a sentence
/// with a maker whose phones have codes, or once as what such a maker launches. `taken` says which
/// tokens are parts of other names.
std::vector<ModelName> findMakersCodes(const Page& page, const std::vector<bool>& taken);

}  // namespace speclens
