#include "core/extract/chipset_maker.h"

#include <algorithm>

#include "core/extract/lexicon.h"
#include "core/spec/ascii.h"

namespace speclens {

bool canHaveChipset(std::string_view brand, std::string_view chipset) {
    const auto end = std::find_if_not(chipset.begin(), chipset.end(), isLetter);
    const std::string_view family =
        chipset.substr(0, static_cast<std::size_t>(end - chipset.begin()));
    bool any = true;
    for (const auto& row : tables::chipset_makers) {
        if (row.family == family) {
            if (row.brand == brand) {
                return true;
            }
            any = false;
        }
    }
    return any;
}

}  // namespace speclens
