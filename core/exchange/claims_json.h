// Claims as JSON, exactly as the contract says (CLAIMS.md, "What the command prints").
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/spec/claim.h"

namespace speclens {

/// One line of JSON Lines, without its end: {"document": ..., "claims": [...]}. `text` holds the
/// bytes that the claims' spans count in. A `document` name that is no UTF-8 is made so.
std::string claimsJson(std::string_view document, std::string_view text,
                       std::span<const Claim> claims);

}  // namespace speclens
