// Quantities: numbers with their units, in every writing.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/amount.h"
#include "core/extract/page.h"
#include "core/extract/side_list.h"
#include "core/extract/unit_list.h"

namespace speclens {

/// "f/1.8".
struct Aperture {
    double number = 0;
    Span evidence;
    TokenRange range;
};

/// Each list in reading order.
struct Quantities {
    std::vector<Quantity> plain;
    std::vector<Amount> amounts;
    std::vector<Dimensions> dimensions;
    std::vector<PixelPair> pixelPairs;
    std::vector<Aperture> apertures;

    void clear() {
        plain.clear();
        amounts.clear();
        dimensions.clear();
        pixelPairs.clear();
        apertures.clear();
    }
};

/// Replaces `quantities` by those among the tokens of `range`, which lies in one sentence, past
/// those that `masked` (by token) says belong to names. `terms` are those in the range.
void readQuantities(const Page& page, TokenRange range, const Terms& terms, const TokenMask& masked,
                    Quantities& quantities);

}  // namespace speclens
