// Models of one name that differ by their network.
#pragma once

#include "core/extract/page.h"

namespace speclens {

/// Whether the page speaks of models that differ by their network: "(4G)", "the 5G version".
bool tellsNetworksApart(const Page& page);

}  // namespace speclens
