// What the stages made of an article, as JSON.
#pragma once

#include <string>
#include <string_view>

#include "core/extract/explanation.h"

namespace speclens {

/// One line of JSON Lines, without its end: {"document": ..., "claims": [...], "sentences":
/// [...]}, the claims as claimsJson gives them. Every span is a "begin" and an "end" in the file
/// and the words between them, as they are read, as "text".
std::string explanationJson(std::string_view name, const Document& document,
                            const Explanation& explanation);

}  // namespace speclens
