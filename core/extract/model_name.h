// The grammar of model names: what of a run of tokens belongs to a phone's name.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/name_writing.h"
#include "core/extract/page.h"

namespace speclens {

/// The full names at token `at`, the likeliest first: a brand or family with what makes it a model.
///   name := [brand ["'s" {adjective}]] family {word} model | brand ["'s" {adjective}] model
/// Names of several brands begin alike only where their standing is short: "Note 12".
std::vector<ModelName> readModelNames(const Page& page, std::uint32_t at, const Sentence& sentence);

}  // namespace speclens
