// What the stages made of an article, as a text for people who look for a mistake.
#pragma once

#include <cstddef>
#include <string>

#include "core/extract/explanation.h"

namespace speclens {

/// A part for each sentence in which a stage found something, and for what is not read: where it
/// stands, its words, then a line for each finding of each stage. Lines and
/// bytes are those of the file. Sentences wrap at `width` columns; 0 never wraps.
std::string explanationText(const Document& document, const Explanation& explanation,
                            std::size_t width);

}  // namespace speclens
