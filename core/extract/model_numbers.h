// Makers' numbers for their models, by which certificates and benchmarks call a phone that has no
// name yet: "SM-A546B", "Honor DLI-TL20", "the model number CPH2025".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/extract/name_writing.h"

namespace speclens {

/// A number and each of its places, in reading order.
struct ModelNumber {
    struct Place {
        TokenRange range;
        std::uint32_t sentence = 0;  ///< its place among the page's
    };
    ModelName name;  ///< of the number's own, behind its maker's: "Samsung SM-A546B"
    std::vector<Place> places;
};

/// Whether a phone's name is such a number, as that of one that is not announced: "V2031EA",
/// "CPH2025"; but not "P60" or "BV9900".
bool isModelNumber(std::string_view name);

/// The numbers that their letters, a maker before them or words such as "model number" make a
/// phone's, on the rest of the page as well. `taken` says which tokens are parts of other names.
std::vector<ModelNumber> findModelNumbers(const Page& page, const std::vector<bool>& taken);

}  // namespace speclens
