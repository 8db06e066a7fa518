#include "core/extract/camera_words.h"

#include <algorithm>

namespace speclens {
namespace {

bool isInAperture(const SentenceView& view, std::uint32_t i) {
    return std::any_of(view.quantities.apertures.begin(), view.quantities.apertures.end(),
                       [i](const Aperture& aperture) { return aperture.range.contains(i); });
}

}  // namespace

std::optional<AttributeId> attributeOf(CameraRole role) {
    switch (role) {
        case CameraRole::Main:
            return AttributeId::CameraMain;
        case CameraRole::Ultrawide:
            return AttributeId::CameraUltrawide;
        case CameraRole::Telephoto:
            return AttributeId::CameraTelephoto;
        case CameraRole::Periscope:
            return AttributeId::CameraPeriscope;
        case CameraRole::Macro:
            return AttributeId::CameraMacro;
        case CameraRole::Depth:
            return AttributeId::CameraDepth;
        case CameraRole::Monochrome:
            return AttributeId::CameraMonochrome;
        case CameraRole::Front:
            return AttributeId::CameraFront;
        case CameraRole::Wide:
        case CameraRole::Rear:
            break;
    }
    return std::nullopt;
}

const Match* cameraRoleAt(const SentenceView& view, std::uint32_t i) {
    const Match* match = view.page.matchAt(i, TermKind::CameraRole);
    return match != nullptr && !view.masked[i] ? match : nullptr;
}

std::optional<CameraRole> roleAt(const SentenceView& view, std::uint32_t i) {
    const Match* match = cameraRoleAt(view, i);
    return match == nullptr ? std::nullopt : std::optional(tables::camera_roles[match->row].role);
}

bool namesRole(const SentenceView& view, TokenRange range, CameraRole role) {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (roleAt(view, i) == role) {
            return true;
        }
    }
    return false;
}

bool isCameraBoundary(const SentenceView& view, std::uint32_t i) {
    if (isInAperture(view, i)) {
        return false;
    }
    return view.is(i, ",") || view.is(i, ";") || view.is(i, "and") || view.is(i, "plus") ||
           view.is(i, "while") || view.is(i, "but") || view.is(i, "along") ||
           view.is(i, "alongside") || view.is(i, "next") || view.is(i, "paired") ||
           view.is(i, "+") || view.is(i, "/") || view.is(i, "•");
}

}  // namespace speclens
