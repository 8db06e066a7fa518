// Labels that name both sides of a phone: "Camera (Rear/Front): 50MP + 2MP / 8MP".
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Which side's cameras stand before the slash, and the others behind it.
struct CameraSides {
    bool frontFirst = false;
    std::uint32_t slash = 0;

    [[nodiscard]] bool isFront(std::uint32_t token) const { return (token < slash) == frontFirst; }
};

/// The sides that a label before the first sensor, at token `first`, names, and the slash that
/// parts their cameras before token `last`; none where either is missing.
std::optional<CameraSides> findCameraSides(const SentenceView& view, std::uint32_t first,
                                           std::uint32_t last);

}  // namespace speclens
