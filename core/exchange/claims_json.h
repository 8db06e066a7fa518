// Claims as JSON, exactly as the contract says (CLAIMS.md, "What the command prints").
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/spec/claim.h"
#include "core/text/document.h"

namespace speclens {

/// One line of JSON Lines, without its end: {"document": ..., "claims": [...]}. Evidence is
/// where it stands in the document's file. A `name` that is no UTF-8 is made so.
std::string claimsJson(std::string_view name, const Document& document,
                       std::span<const Claim> claims);

}  // namespace speclens
