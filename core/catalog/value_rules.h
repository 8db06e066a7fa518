// The rules by which values are made of claims, so that values that were kept can be told to be
// old.
#pragma once

#include <string>

namespace speclens {

/// Names the rules of resolution and of packing, and the vocabulary whose places packed values use:
/// another text where any of them is another.
std::string valueRules();

}  // namespace speclens
