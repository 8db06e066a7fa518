// Where a page makes plain that a name of its own is a phone's, or that of a maker of phones.
#pragma once

#include <vector>

#include "core/extract/coined_run.h"
#include "core/extract/page.h"

namespace speclens {

struct PlainRun {
    CoinedRun run;
    TokenRange owner;      ///< its maker, where that stands apart: "Zentro's new phone, the Nova 7"
    bool isMaker = false;  ///< the run is a maker's name: "phone maker Zentro"
};

/// In reading order. `taken` says which tokens are of known names and things.
std::vector<PlainRun> findPlainRuns(const Page& page, const std::vector<bool>& taken,
                                    CoinedRunReader& runs);

}  // namespace speclens
