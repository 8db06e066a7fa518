// Whose a finding is.
#pragma once

#include <string_view>

#include "core/extract/phone_set.h"

namespace speclens {

/// The phones that a finding is said of: none, one, or several ("both").
struct Owners {
    PhoneSet phones;
    std::string_view rule;  ///< why; the clues' only where they are kept
    bool compared = false;  ///< phones that are brought in beside the one spoken of
    PhoneSet likened = {};  ///< those of them that the one spoken of is likened to
};

}  // namespace speclens
