// Figures joined by "x": the sides of a body, the pixels of a screen.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/token_scan.h"

namespace speclens {

/// "163.1 x 75.9 x 8.6 mm", in millimeters; two sides where the thickness stands elsewhere.
struct Dimensions {
    double sides[3] = {};
    Span evidence[3];
    std::uint32_t count = 0;  ///< of sides, 2 or 3
    TokenRange range;
};

/// "1080 x 2400 pixels", as written.
struct PixelPair {
    int first = 0;
    int second = 0;
    Span evidence;
    TokenRange range;
};

/// What such a list at one token is; neither where its figures fit no phone's sides or pixels.
struct SideList {
    std::optional<Dimensions> dimensions;
    std::optional<PixelPair> pixels;
    std::uint32_t end = 0;
};

/// The list that begins at the number at `at`, if one does.
std::optional<SideList> readSideList(const TokenScan& scan, std::uint32_t at);

}  // namespace speclens
