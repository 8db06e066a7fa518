// Phones of brands and families that no table has, where the text makes plain that they are phones.
#pragma once

#include <vector>

#include "core/extract/model_name.h"
#include "core/extract/page.h"

namespace speclens {

/// Every place of such names, in reading order. A name is plain
///   in apposition:    "the Zentro Nova 7, the company's first phone"
///   as a subject:     "the Zentro Nova 7 is a phone"
///   before the noun:  "the Zentro Nova 7 smartphone"
///   behind the noun:  "its new handset, the Nova 7", "a phone called the Nova"
///   behind its maker: "phone maker Zentro ... Zentro's Nova 7"
/// and everywhere else on the page from there. `taken` says which tokens are of known names and
/// things; no name holds one of them.
std::vector<ModelName> findCoinedNames(const Page& page, const std::vector<bool>& taken);

}  // namespace speclens
