// Names of screen glass: "Gorilla Glass Victus 2".
#pragma once

#include <string>

#include "core/extract/token_scan.h"

namespace speclens {

struct GlassName {
    std::string value;
    TokenRange range;
    bool back = false;       ///< the text has it on the back or on the cameras alone
    bool protector = false;  ///< put on the screen, no part of the phone
};

/// The glass whose name begins with `match`, a row of the versioned names.
GlassName readGlassName(const TokenScan& scan, const Match& match);

}  // namespace speclens
