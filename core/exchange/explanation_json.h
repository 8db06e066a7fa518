// What the stages made of an article, as JSON.
#pragma once

#include <string>
#include <string_view>

#include "core/extract/explanation.h"

namespace speclens {

/// One line of JSON Lines, without its end: {"document": ..., "claims": [...], "sentences":
/// [...]}, the claims as claimsJson gives them. Every span is a "begin", an "end" and the "text"
/// between them, in bytes of `text`.
std::string explanationJson(std::string_view document, std::string_view text,
                            const Explanation& explanation);

}  // namespace speclens
