// The cameras of a phone as they can be drawn, taken from a comparison.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// Something known of a camera: "108 MP", "f/1.9".
struct CameraFigure {
    std::string text;
    Basis basis = Basis::Stated;
    [[nodiscard]] bool confirmed() const { return isConfirmed(basis); }
};

struct CameraLens {
    /// What it is for: CameraMain, CameraFront, ...; CameraRearOther where no source says.
    AttributeId role{};
    std::vector<CameraFigure> figures;  ///< the resolution first
    double size = 1;                    ///< of the drawn lens: 0.5 at 2 MP and below, 1 at 200 MP
    [[nodiscard]] const CameraFigure& resolution() const { return figures.front(); }
};

struct CameraArray {
    std::vector<CameraLens> rear;   ///< main, ultrawide, telephoto, ...
    std::vector<CameraLens> front;  ///< the greatest resolution first, as those of unknown roles
    [[nodiscard]] bool empty() const { return rear.empty() && front.empty(); }
};

/// The known cameras of one of the compared phones. The aperture stands with the main camera, as
/// does optical stabilization where the phone has it ("OIS"); the optical zoom stands with the
/// telephoto or the periscope camera where only one of them is known.
CameraArray cameraArray(const Comparison& comparison, std::size_t phone);

}  // namespace speclens
