#include "core/extract/assurance_idiom.h"

#include <array>

#include "core/extract/hedge_idiom.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

// Before a verb of assurance: nobody has assured anything yet.
constexpr std::array<WordKey, 15> unreal = {
    wordKey("be"),    wordKey("being"),  wordKey("not"),  wordKey("'t"),      wordKey("yet"),
    wordKey("never"), wordKey("no"),     wordKey("none"), wordKey("nothing"), wordKey("without"),
    wordKey("until"), wordKey("before"), wordKey("till"), wordKey("nobody"),  wordKey("neither")};
// Before what makers do every year.
constexpr std::array<WordKey, 6> habitual = {wordKey("usually"),  wordKey("typically"),
                                             wordKey("normally"), wordKey("always"),
                                             wordKey("often"),    wordKey("traditionally")};
// Before a participle that describes a thing: "the newly announced Helio G70".
constexpr std::array<WordKey, 6> describing = {wordKey("recently"), wordKey("newly"),
                                               wordKey("just"),     wordKey("freshly"),
                                               wordKey("soon"),     wordKey("latest")};

// Before a noun.
constexpr std::array<WordKey, 6> owners = {wordKey("its"),  wordKey("their"), wordKey("the"),
                                           wordKey("both"), wordKey("of"),    wordKey("new")};

/// "a shared 50MP camera", "the promised update"
bool isAttribute(const SentenceView& view, TokenRange words) {
    return (view.is(words.begin, "shared") || view.is(words.begin, "promised")) &&
           isAdjective(view, words);
}

/// "its official launch", "could split its launches"
bool isOfEvent(const SentenceView& view, TokenRange words) {
    if (view.is(words.begin, "launches")) {
        return hasWordBefore(view, words.begin, 1, owners);
    }
    const TokenRange event = view.from(words.end, 1);
    return view.is(words.begin, "official") &&
           (view.has(event, Cue::Announce) || view.has(event, Cue::Release));
}

/// "Nothing itself has confirmed": the maker of that name, not nobody.
bool isOfNothing(const SentenceView& view, TokenRange words) {
    return view.is(words.begin - 1, "has") &&
           (view.is(words.begin - 2, "nothing") ||
            (view.is(words.begin - 2, "itself") && view.is(words.begin - 3, "nothing")));
}

/// "after being unveiled in China"
bool isAfterwards(const SentenceView& view, TokenRange words) {
    return view.is(words.begin - 1, "being") &&
           (view.is(words.begin - 2, "after") || view.is(words.begin - 2, "despite"));
}

}  // namespace

bool isIdleAssurance(const SentenceView& view, TokenRange words) {
    return isOfEvent(view, words) || isAttribute(view, words) ||
           (hasWordBefore(view, words.begin, 3, unreal) && !isOfNothing(view, words) &&
            !isAfterwards(view, words)) ||
           hasWordBefore(view, words.begin, 2, describing) ||
           hasWordBefore(view, words.begin, 2, habitual);
}

}  // namespace speclens
