#include "core/extract/phone_standing.h"

#include <array>

#include "core/extract/word_search.h"
#include "core/extract/written_date.h"

namespace speclens {
namespace {

constexpr std::uint32_t describingReach = 3;

// What is told so of a phone is over.
constexpr std::array<WordKey, 11> pastVerbs = {
    wordKey("had"),     wordKey("got"),     wordKey("came"),    wordKey("launched"),
    wordKey("arrived"), wordKey("debuted"), wordKey("shipped"), wordKey("featured"),
    wordKey("packed"),  wordKey("offered"), wordKey("never")};

// Behind "which": the phone can be bought.
constexpr std::array<WordKey, 6> selling = {wordKey("sells"),   wordKey("costs"),
                                            wordKey("retails"), wordKey("already"),
                                            wordKey("starts"),  wordKey("currently")};

// Before a phone that can be bought: "you can pick up the S21".
constexpr std::array<WordKey, 4> buying = {wordKey("buy"), wordKey("buying"), wordKey("grab"),
                                           wordKey("pick")};

constexpr std::array<WordKey, 3> comparing = {wordKey("comparison"), wordKey("reference"),
                                              wordKey("context")};

// Whose phone it is.
constexpr std::array<WordKey, 1> owners = {wordKey("my")};

bool isBought(const SentenceView& view, std::uint32_t name) {
    return hasWordBefore(view, name, describingReach, buying);
}

/// "my S21", "my own S21"
bool isOwned(const SentenceView& view, std::uint32_t name) {
    const TokenRange before = view.before(name, 2);
    return hasWordIn(view, before, owners) && !view.is(name - 1, ",");
}

/// "February's S21", "2021's S21"
bool isOfPast(const SentenceView& view, std::uint32_t name) {
    const TokenRange before = view.before(name, describingReach);
    for (std::uint32_t i = before.begin + 1; i < before.end; ++i) {
        if (!view.is(i, "'s")) {
            continue;
        }
        const DateScan dates(view.page.tokens(), view.range);
        if (monthNamed(view.page.token(i - 1)) != 0 || dates.isYear(i - 1)) {
            return true;
        }
    }
    return false;
}

/// "the S21, which costs", "the S21 that was launched"
bool isSold(const SentenceView& view, std::uint32_t behind) {
    const std::uint32_t relative = view.is(behind, ",") ? behind + 1 : behind;
    if (!view.is(relative, "which") && !view.is(relative, "that")) {
        return false;
    }
    const bool passive = view.is(relative + 1, "was") || view.is(relative + 1, "were");
    const TokenRange verb = view.from(relative + (passive ? 2 : 1), 1);
    return !verb.empty() && (contains(selling, view.page.token(verb.begin).key) ||
                             contains(pastVerbs, view.page.token(verb.begin).key));
}

/// "the S21 had", "its forebear, the S21, had"
bool isPast(const SentenceView& view, std::uint32_t behind) {
    const std::uint32_t verb = view.is(behind, ",") ? behind + 1 : behind;
    return verb < view.range.end && contains(pastVerbs, view.page.token(verb).key);
}

/// "For comparison, the S21 has": what is measured against is there.
bool isForComparison(const SentenceView& view) {
    const std::uint32_t word = view.range.begin + 1;
    return (view.is(word - 1, "for") || view.is(word - 1, "by")) &&
           hasWordIn(view, view.from(word, 1), comparing);
}

}  // namespace

bool isFormerPhone(const SentenceView& view, TokenRange name) {
    return view.has(view.before(name.begin, describingReach), Cue::Earlier) ||
           isOfPast(view, name.begin) || isSold(view, name.end) || isOwned(view, name.begin);
}

bool isEarlierPhone(const SentenceView& view, TokenRange name) {
    return isFormerPhone(view, name) || isPast(view, name.end) || isBought(view, name.begin);
}

PhoneStandings::Standing& PhoneStandings::of(std::uint32_t phone) {
    Standing& standing = standings_[phone];
    if (standing.story != story_) {
        standing = {};
        standing.story = story_;
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
    bool setBeside = isForComparison(view);
    for (const Anchor& anchor : anchors) {
        if (anchor.kind != AnchorKind::Name) {
            continue;
        }
        const bool known = anchor.compared || setBeside || isEarlierPhone(view, anchor.range);
        setBeside = false;
        if (!known) {
            continue;
        }
        const bool former = isFormerPhone(view, anchor.range);
        for (const std::uint32_t phone : anchor.phones) {
            of(phone).known = true;
            of(phone).former = of(phone).former || former;
        }
    }
}

}  // namespace speclens
