#include "core/extract/camera_words.h"

#include <algorithm>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet mainWords(wordKey("standard"), wordKey("regular"), wordKey("normal"),
                            wordKey("rgb"), wordKey("color"), wordKey("colour"));
// Words before a role of a list.
constexpr WordSet leadWords(wordKey("the"), wordKey("a"), wordKey("an"), wordKey("its"),
                            wordKey("for"), wordKey("once"), wordKey("as"), wordKey("many"),
                            wordKey("same"), wordKey("and"), wordKey(","), wordKey("&"),
                            wordKey("/"), wordKey("-"), wordKey("another"), wordKey("mm"));
constexpr WordSet cameraNouns(wordKey("camera"), wordKey("cameras"), wordKey("lens"),
                              wordKey("lenses"), wordKey("sensor"), wordKey("sensors"),
                              wordKey("shooter"), wordKey("shooters"), wordKey("snapper"),
                              wordKey("snappers"), wordKey("one"), wordKey("ones"), wordKey("unit"),
                              wordKey("units"), wordKey("shots"));

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

bool namesCameras(const SentenceView& view, std::uint32_t i) {
    constexpr WordSet nouns(wordKey("cameras"), wordKey("sensors"), wordKey("lenses"),
                            wordKey("shooters"), wordKey("snappers"), wordKey("units"));
    return view.range.contains(i) && nouns.contains(view.page.token(i).key);
}

std::optional<RoleWord> listedRoleAt(const SentenceView& view, std::uint32_t i) {
    if (const Match* match = cameraRoleAt(view, i)) {
        return RoleWord{tables::camera_roles[match->row].role, match->end};
    }
    if (!view.range.contains(i) || view.masked[i] != 0) {
        return std::nullopt;
    }
    if (view.is(i, "zoom")) {
        return RoleWord{CameraRole::Telephoto, i + 1};
    }
    return mainWords.contains(view.page.token(i).key)
               ? std::optional(RoleWord{CameraRole::Main, i + 1})
               : std::nullopt;
}

RoleList rolesFrom(const SentenceView& view, std::uint32_t i) {
    RoleList list;
    while (view.range.contains(i)) {
        const Token& token = view.page.token(i);
        if (const auto word = listedRoleAt(view, i)) {
            list.roles.push_back(word->role);
            i = word->end;
        } else if (leadWords.contains(token.key) ||
                   (!list.roles.empty() && cameraNouns.contains(token.key)) ||
                   (token.isNumber() && view.is(i + 1, "mm"))) {
            ++i;
        } else {
            break;
        }
    }
    list.end = i;
    return list;
}

std::vector<CameraRole> rolesBefore(const SentenceView& view, std::uint32_t end) {
    std::vector<CameraRole> roles;
    bool open = false;
    for (std::uint32_t i = view.range.begin; i < end;) {
        const auto word = listedRoleAt(view, i);
        if (word && word->role != CameraRole::Rear) {
            if (!open) {
                roles.clear();
            }
            roles.push_back(word->role);
            open = true;
            i = word->end;
            continue;
        }
        const bool joins = view.is(i, ",") || view.is(i, "and") || view.is(i, "&") ||
                           view.is(i, "/") || view.is(i, "-") || view.is(i, "the") ||
                           view.page.cueAt(i, Cue::Camera) != nullptr;
        open = open && joins;
        ++i;
    }
    return roles;
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
           view.is(i, "+") || view.is(i, "/") || view.is(i, "•") ||
           (view.is(i, "as") && view.is(i + 1, "well"));
}

}  // namespace speclens
