#include "core/extract/phone_standing.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t describingReach = 3;

// What is told so of a phone is over.
constexpr std::array<WordKey, 11> pastVerbs = {
    wordKey("had"),     wordKey("got"),     wordKey("came"),    wordKey("launched"),
    wordKey("arrived"), wordKey("debuted"), wordKey("shipped"), wordKey("featured"),
    wordKey("packed"),  wordKey("offered"), wordKey("never")};

}  // namespace

bool isEarlierPhone(const SentenceView& view, TokenRange name) {
    return view.has(view.before(name.begin, describingReach), Cue::Earlier) ||
           (name.end < view.range.end && contains(pastVerbs, view.page.token(name.end).key));
}

PhoneStandings::Standing& PhoneStandings::of(std::uint32_t phone) {
    Standing& standing = standings_[phone];
    if (standing.story != story_) {
        standing = {story_, false, false, 0, 0};
    }
    return standing;
}

void PhoneStandings::noteValue(std::uint32_t phone, bool hedged) {
    Standing& standing = of(phone);
    ++(hedged ? standing.hedged : standing.stated);
}

bool PhoneStandings::isHedged(std::uint32_t phone) const {
    constexpr std::uint32_t fewest = 3;
    constexpr std::uint32_t share = 3;
    const Standing& standing = standings_[phone];
    return standing.story == story_ && standing.hedged >= fewest &&
           standing.hedged > share * standing.stated;
}

void PhoneStandings::read(const SentenceView& view, const std::vector<Anchor>& anchors) {
    for (const Anchor& anchor : anchors) {
        if (anchor.kind != AnchorKind::Name ||
            !(anchor.compared || isEarlierPhone(view, anchor.range))) {
            continue;
        }
        for (const std::uint32_t phone : anchor.phones) {
            of(phone).known = true;
        }
    }
}

}  // namespace speclens
