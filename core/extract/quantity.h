// Quantities: numbers with their units, in every writing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/extract/page.h"

namespace speclens {

/// A number with a unit of its own or one that it shares with the numbers behind it.
struct Quantity {
    Unit unit{};
    double value = 0;
    Span evidence;           ///< number and unit; the number alone where the unit is shared
    TokenRange range;        ///< tokens of the evidence
    std::uint32_t list = 0;  ///< the same for numbers joined by + / or and to - ,
};

struct Amount {
    std::string currency;  ///< ISO 4217
    double value = 0;
    Span evidence;
    TokenRange range;
};

/// "163.1 x 75.9 x 8.6 mm", in millimeters.
struct Dimensions {
    double sides[3] = {};
    Span evidence[3];
    TokenRange range;
};

/// "1080 x 2400 pixels", as written.
struct PixelPair {
    int first = 0;
    int second = 0;
    Span evidence;
    TokenRange range;
};

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
};

/// Reads the quantities among the tokens of `range`, which lies in one sentence, past those that
/// `masked` (by token) says belong to names.
Quantities readQuantities(const Page& page, TokenRange range, const std::vector<bool>& masked);

}  // namespace speclens
