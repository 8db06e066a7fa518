#include "core/extract/shared_roles.h"

#include <algorithm>
#include <utility>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestRoleNoun = 3;

/// Behind "take care of", "handle" and the like at token `i`; `i` where none stands there.
std::uint32_t behindDuty(const SentenceView& view, std::uint32_t i) {
    if ((view.is(i, "take") || view.is(i, "takes")) && view.is(i + 1, "care") &&
        view.is(i + 2, "of")) {
        return i + 3;
    }
    const bool duty = view.is(i, "for") || view.is(i, "on") || view.is(i, "(") ||
                      view.is(i, "handle") || view.is(i, "handles") || view.is(i, "cover");
    return duty ? i + 1 : i;
}

/// Behind the "for" or "on" that follows the figure's noun; `end` where there is none.
std::uint32_t behindFor(const SentenceView& view, std::uint32_t end) {
    const TokenRange words = view.from(end, longestRoleNoun);
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (const std::uint32_t behind = behindDuty(view, i); behind > i) {
            return view.is(behind, "the") || view.is(behind, "its") ? behind + 1 : behind;
        }
        if (!view.page.token(i).isWord() || cameraRoleAt(view, i) != nullptr) {
            break;
        }
    }
    return end;
}

/// "2MP macro and depth cameras": the noun, at token `i` or the last of a role's words, makes a
/// camera of each.
bool countsCameras(const SentenceView& view, std::uint32_t i) {
    return namesCameras(view, i) || namesCameras(view, i - 1);
}

// Behind a figure these say that each of several cameras has it.
constexpr WordSet spreads(wordKey("twice"), wordKey("each"), wordKey("apiece"),
                          wordKey("throughout"), wordKey("across"));

/// Behind the word that spreads a figure over several cameras, "twice over", "all round"; `end`
/// where none stands there.
std::uint32_t behindSpread(const SentenceView& view, std::uint32_t end) {
    const TokenRange words = view.from(end, longestRoleNoun);
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (view.is(i, "all") && (view.is(i + 1, "round") || view.is(i + 1, "around"))) {
            return i + 2;
        }
        if (spreads.contains(view.page.token(i).key)) {
            return view.is(i + 1, "over") ? i + 2 : i + 1;
        }
        if (!view.page.token(i).isWord() || cameraRoleAt(view, i) != nullptr) {
            break;
        }
    }
    return end;
}

/// The roles of a list from token `i` on that ends there: no verb goes on with its last one.
std::vector<CameraRole> closedRoles(const SentenceView& view, std::uint32_t i) {
    RoleList list = rolesFrom(view, i);
    const bool closed = !view.range.contains(list.end) ||
                        view.page.matchAt(list.end, TermKind::SubjectVerb) == nullptr;
    return closed ? std::move(list.roles) : std::vector<CameraRole>();
}

/// The roles that a figure is spread over: "50MP each, main and ultrawide", "the main and the
/// ultrawide are 13MP apiece".
std::vector<CameraRole> rolesOfSpread(const SentenceView& view, TokenRange figure,
                                      std::uint32_t spread) {
    const bool opens = view.is(spread, ":") || view.is(spread, "(");
    std::vector<CameraRole> roles = closedRoles(view, opens ? spread + 1 : spread);
    return roles.size() > 1 ? roles : rolesBefore(view, figure.begin);
}

/// "macro and depth cameras, each with a 5MP lens"
std::vector<CameraRole> rolesOfEach(const SentenceView& view, std::uint32_t figure) {
    constexpr std::uint32_t reach = 4;
    const TokenRange before = view.before(figure, reach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if ((view.is(i, "each") || view.is(i, "both")) &&
            (view.is(i - 1, ",") || view.is(i - 1, "("))) {
            return rolesBefore(view, i);
        }
        if (!view.page.token(i).isWord() || cameraRoleAt(view, i) != nullptr) {
            break;
        }
    }
    return {};
}

// Of several cameras that were named together these are one.
constexpr WordSet singles(wordKey("one"), wordKey("second"), wordKey("other"), wordKey("latter"));
// Between such a word and the role that it has.
constexpr WordSet roleLinks(wordKey("of"), wordKey("them"), wordKey("these"), wordKey("which"),
                            wordKey("is"), wordKey("being"), wordKey("'s"), wordKey("was"),
                            wordKey("a"), wordKey("an"), wordKey("the"), wordKey("for"),
                            wordKey("as"), wordKey("x"), wordKey(","), wordKey("one"));

/// The role at token `i`, past what links it to the camera that has it.
std::optional<RoleWord> linkedRole(const SentenceView& view, std::uint32_t i) {
    constexpr std::uint32_t mostLinks = 6;
    for (std::uint32_t count = 0; count < mostLinks && view.range.contains(i); ++count, ++i) {
        if (const auto word = listedRoleAt(view, i)) {
            return word->role == CameraRole::Rear ? std::nullopt : word;
        }
        const bool factor = view.page.token(i).isNumber() && view.is(i + 1, "x");
        if (!factor && !roleLinks.contains(view.page.token(i).key)) {
            break;
        }
    }
    return std::nullopt;
}

/// "two 12MP cameras, the second being a telephoto", "one of the 50MP cameras is the main one and
/// the other an ultrawide": one of them that gets no role is the main camera.
std::vector<CameraRole> rolesOneByOne(const SentenceView& view, TokenRange figure) {
    constexpr std::uint32_t longestAdjectives = 2;
    constexpr std::uint32_t reach = 16;
    std::uint32_t noun = figure.end;
    while (noun < figure.end + longestAdjectives && !namesCameras(view, noun)) {
        ++noun;
    }
    if (!namesCameras(view, noun)) {
        return {};
    }
    std::vector<CameraRole> roles;
    const bool oneOf = view.is(figure.begin - 1, "the") && view.is(figure.begin - 2, "of") &&
                       view.is(figure.begin - 3, "one");
    if (const auto word = oneOf ? linkedRole(view, noun + 1) : std::nullopt) {
        roles.push_back(word->role);
    }
    const TokenRange behind = view.from(noun + 1, reach);
    for (std::uint32_t i = behind.begin; i < behind.end && !view.is(i, ";"); ++i) {
        if (!singles.contains(view.page.token(i).key)) {
            continue;
        }
        if (const auto word = linkedRole(view, i + 1)) {
            roles.push_back(word->role);
            i = word->end - 1;
        }
    }
    if (roles.size() == 1 && roles.front() != CameraRole::Main) {
        roles.insert(roles.begin(), CameraRole::Main);
    }
    return roles;
}

/// "2MP macro and depth cameras"
std::vector<CameraRole> rolesAsAdjectives(const SentenceView& view, std::uint32_t end) {
    std::vector<CameraRole> roles;
    std::uint32_t i = end;
    while (view.range.contains(i)) {
        if (const Match* match = cameraRoleAt(view, i)) {
            roles.push_back(tables::camera_roles[match->row].role);
            i = match->end;
        } else if (!roles.empty() && (view.is(i, ",") || view.is(i, "and") || view.is(i, "&"))) {
            ++i;
        } else {
            break;
        }
    }
    return countsCameras(view, i) ? roles : std::vector<CameraRole>();
}

/// "8MP on both faces"
bool isOnBothSides(const SentenceView& view, std::uint32_t end) {
    const bool sides =
        view.is(end + 2, "faces") || view.is(end + 2, "sides") || view.is(end + 2, "ends");
    return view.is(end, "on") && view.is(end + 1, "both") && sides;
}

/// A wide camera is the main one beside an ultrawide one.
void settleWide(std::vector<CameraRole>& roles) {
    const bool ultrawide =
        std::find(roles.begin(), roles.end(), CameraRole::Ultrawide) != roles.end();
    std::replace(roles.begin(), roles.end(), CameraRole::Wide,
                 ultrawide ? CameraRole::Main : CameraRole::Ultrawide);
}

}  // namespace

std::vector<CameraRole> rolesSharing(const SentenceView& view, TokenRange figure) {
    if (isOnBothSides(view, figure.end)) {
        return {CameraRole::Main, CameraRole::Front};
    }
    std::vector<CameraRole> roles;
    const std::uint32_t spread = behindSpread(view, figure.end);
    if (spread > figure.end) {
        roles = rolesOfSpread(view, figure, spread);
    }
    if (roles.size() < 2) {
        roles = rolesOfEach(view, figure.begin);
    }
    if (roles.size() < 2) {
        roles = rolesOneByOne(view, figure);
    }
    if (roles.size() < 2 &&
        (view.is(figure.begin - 1, "all") || view.is(figure.begin - 1, "each"))) {
        roles = view.is(figure.end, ":") || view.is(figure.end, "(")
                    ? closedRoles(view, figure.end + 1)
                    : std::vector<CameraRole>();
    }
    if (roles.size() < 2) {
        const std::uint32_t duty = behindFor(view, figure.end);
        roles = duty > figure.end ? closedRoles(view, duty) : rolesAsAdjectives(view, figure.end);
    }
    const auto has = [&roles](CameraRole role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    };
    // "12MP front and rear cameras"
    if (roles.size() == 2 && has(CameraRole::Front)) {
        std::replace(roles.begin(), roles.end(), CameraRole::Rear, CameraRole::Main);
    }
    settleWide(roles);
    return has(CameraRole::Rear) || roles.size() < 2 ? std::vector<CameraRole>() : roles;
}

}  // namespace speclens
