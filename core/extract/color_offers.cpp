#include "core/extract/color_offers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

/// Words before "in" that bring in the colors a phone is sold in.
constexpr std::array offers = {
    wordKey("comes"),     wordKey("come"),       wordKey("coming"),   wordKey("available"),
    wordKey("offered"),   wordKey("sold"),       wordKey("arrives"),  wordKey("arrive"),
    wordKey("ships"),     wordKey("ship"),       wordKey("launches"), wordKey("launching"),
    wordKey("launched"),  wordKey("sells"),      wordKey("selling"),  wordKey("released"),
    wordKey("debuts"),    wordKey("choice"),     wordKey("came"),     wordKey("buy"),
    wordKey("out"),       wordKey("offers"),     wordKey("unveiled"), wordKey("get"),
    wordKey("announced"), wordKey("introduced"), wordKey("had"),      wordKey("painted"),
    wordKey("finished"),  wordKey("dressed"),    wordKey("clad")};
/// Words before "in" that tell of phones that were looked at.
constexpr std::array sightings = {wordKey("spotted"),  wordKey("seen"),     wordKey("shown"),
                                  wordKey("pictured"), wordKey("leaked"),   wordKey("appeared"),
                                  wordKey("surfaced"), wordKey("rendered"), wordKey("appears"),
                                  wordKey("listed"),   wordKey("arriving"), wordKey("made")};
/// Words that sell phones in several colors, although a country or a date stands between: "will be
/// available from today in gold and blue".
constexpr std::array sellingWords = {wordKey("available"), wordKey("offered"), wordKey("sold"),
                                     wordKey("comes"),     wordKey("come"),    wordKey("ships"),
                                     wordKey("launched"),  wordKey("sale")};
/// What colors that begin a sentence are: "are planned", "will be on offer".
constexpr std::array plans = {
    wordKey("planned"), wordKey("available"), wordKey("offered"),  wordKey("coming"),
    wordKey("options"), wordKey("optional"),  wordKey("listed"),   wordKey("confirmed"),
    wordKey("choices"), wordKey("offer"),     wordKey("promised"), wordKey("expected"),
    wordKey("sold"),    wordKey("store"),     wordKey("tipped"),   wordKey("sale")};
constexpr std::array planWords = {wordKey("are"),  wordKey("were"), wordKey("will"),
                                  wordKey("be"),   wordKey("the"),  wordKey("your"),
                                  wordKey("also"), wordKey("on"),   wordKey("in"),
                                  wordKey("all"),  wordKey("its"),  wordKey("only")};
/// Before a colon or a verb and a list of colors.
constexpr std::array choices = {wordKey("options"), wordKey("choices"), wordKey("palette"),
                                wordKey("versions"), wordKey("variants")};
/// Before "from" and a list of colors.
constexpr std::array selections = {wordKey("choose"), wordKey("pick"), wordKey("select"),
                                   wordKey("choosing"), wordKey("picking")};
/// What has colors beside the phone.
constexpr std::array accessories = {
    wordKey("case"),    wordKey("cases"),   wordKey("strap"),   wordKey("straps"),
    wordKey("bumper"),  wordKey("bumpers"), wordKey("sleeve"),  wordKey("sleeves"),
    wordKey("lanyard"), wordKey("buds"),    wordKey("earbuds"), wordKey("led"),
    wordKey("leds"),    wordKey("light"),   wordKey("lights"),  wordKey("lighting"),
    wordKey("stylus"),  wordKey("pen"),     wordKey("watch"),   wordKey("charger")};

/// What capitalized words before a color may be else.
constexpr Terms otherNames =
    Terms::of(TermKind::Brand, TermKind::Family, TermKind::Thing, TermKind::Chipset,
              TermKind::Month, TermKind::Suffix, TermKind::SubjectVerb);

}  // namespace

/// Whether words before a name say that a phone is sold in it: "comes in a choice of black",
/// "choose between Lime and Gray"; "in Astral Black" says so by itself.
bool ColorOffers::isOffered(TokenRange name) const {
    std::uint32_t i = name.begin;
    bool in = false;
    while (i > view_.range.begin && opensColors(names_.token(i - 1).key)) {
        --i;
        if (view_.is(i, "between") || view_.is(i, "choice")) {
            return true;
        }
        in = in || view_.is(i, "in");
    }
    if (isThing(name)) {
        return false;
    }
    const TokenRange before = view_.before(i, 3);
    const bool several = name.end > name.begin + 1 && names_.token(name.begin).capital;
    // "the Stargaze Black version"
    if (several && view_.has(view_.from(name.end, 1), Cue::Variant)) {
        return true;
    }
    if (listsVariants(name) || isOneOfVersions(name)) {
        return true;
    }
    const bool list = names_.nameAt(names_.pastSeparators(name.end)).has_value();
    if (list && i > view_.range.begin && i < name.begin &&
        contains(choices, names_.token(i - 1).key)) {
        return true;
    }
    if (isAtEnd(name) || isChosenFrom(i) || (list && isCalledChoice(name)) ||
        isWornByPhone(name, i)) {
        return true;
    }
    // "You can have it in black."
    if (in && view_.is(i, "in") && view_.is(i - 1, "it") && !isBlackAndWhite(name)) {
        return true;
    }
    if (view_.is(i - 1, "choice") || view_.is(i - 1, "mix") || isCoined(name)) {
        return true;
    }
    return in && (isOfferedIn(before, list && !isBlackAndWhite(name)) ||
                  (several && names_.isColor(name.end - 1) && view_.is(name.begin - 1, "in")));
}

/// Whether "in", behind these words, brings in colors of phones: "comes in", "was spotted in" with
/// several of them, or at a price.
bool ColorOffers::isOfferedIn(TokenRange before, bool several) const {
    constexpr std::uint32_t reach = 14;
    return hasWordIn(view_, before, offers) ||
           (several && (hasWordIn(view_, before, sightings) ||
                        hasWordBefore(view_, before.end, reach, sellingWords))) ||
           !view_.quantities.amounts.empty();
}

/// "in a slate from $549": one of what the word means beside a color.
bool ColorOffers::isThing(TokenRange name) const {
    const bool one = view_.is(name.begin - 1, "a") || view_.is(name.begin - 1, "an");
    const WordKey key = names_.token(name.begin).key;
    return one && name.end == name.begin + 1 && !names_.token(name.begin).capital && !isHue(key) &&
           view_.is(name.end, "from");
}

/// "the Pixel 7 in Obsidian", "a peach Flip6": right behind a phone's name, or right before it.
bool ColorOffers::isWornByPhone(TokenRange name, std::uint32_t opener) const {
    if (!names_.isColor(name.end - 1) || isBlackAndWhite(name)) {
        return false;
    }
    const bool in =
        view_.is(opener, "in") && opener + 1 == name.begin && names_.closesName(name.end);
    const bool before = name.end == name.begin + 1 && isHue(names_.token(name.begin).key) &&
                        opener + 1 == name.begin &&
                        (view_.is(opener, "a") || view_.is(opener, "the"));
    return (in || before) &&
           std::any_of(view_.mentions.begin(), view_.mentions.end(), [&](const Mention& mention) {
               return mention.kind == MentionKind::Name &&
                      ((in && mention.range.end == opener) ||
                       (before && mention.range.begin == name.end));
           });
}

/// "EUR 89, black or grey.": several hues that end a list of what a phone has.
bool ColorOffers::isAtEnd(TokenRange name) const {
    if (!view_.is(name.begin - 1, ",") || isBlackAndWhite(name) ||
        (view_.quantities.plain.empty() && view_.quantities.amounts.empty())) {
        return false;
    }
    std::uint32_t count = 0;
    std::uint32_t end = name.end;
    for (std::optional<TokenRange> next = name; next;
         next = names_.nameAt(names_.pastSeparators(end))) {
        if (!isHue(names_.token(next->end - 1).key)) {
            return false;
        }
        end = next->end;
        ++count;
    }
    return count > 1 &&
           (end == view_.range.end || (view_.is(end, ".") && end + 1 == view_.range.end));
}

/// "choose from black"
bool ColorOffers::isChosenFrom(std::uint32_t opener) const {
    return view_.is(opener, "from") && opener > view_.range.begin &&
           contains(selections, names_.token(opener - 1).key);
}

/// "white or black, the standard choices, ..."
bool ColorOffers::isCalledChoice(TokenRange name) const {
    constexpr std::uint32_t longestApposition = 3;
    std::uint32_t end = name.end;
    for (auto next = names_.nameAt(names_.pastSeparators(end)); next;
         next = names_.nameAt(names_.pastSeparators(end))) {
        end = next->end;
    }
    if (!view_.is(end, ",") || !view_.is(end + 1, "the")) {
        return false;
    }
    const TokenRange apposition = view_.from(end + 2, longestApposition);
    for (std::uint32_t i = apposition.begin; i < apposition.end; ++i) {
        if (contains(choices, names_.token(i).key)) {
            return true;
        }
        if (view_.page.cueAt(i, Cue::ColorList) != nullptr) {
            return true;
        }
    }
    return false;
}

/// "the red and black versions": hues alone, behind an article and before what they are of.
/// What is black and white is most often a picture.
bool ColorOffers::listsVariants(TokenRange name) const {
    constexpr std::uint32_t longestList = 8;
    std::uint32_t first = name.begin;
    while (first > view_.range.begin + 1 && first + longestList > name.begin &&
           (isHue(names_.token(first - 1).key) || names_.isSeparator(first - 1))) {
        --first;
    }
    std::uint32_t i = first;
    bool hasColor = false;
    std::uint32_t count = 0;
    while (i < first + longestList && names_.inside(i) &&
           (isHue(names_.token(i).key) || names_.isSeparator(i))) {
        hasColor =
            hasColor || (!view_.is(i, "black") && !view_.is(i, "white") && !names_.isSeparator(i));
        count += names_.isSeparator(i) ? 0 : 1;
        ++i;
    }
    return hasColor && count > 1 && (view_.is(first - 1, "the") || view_.is(first - 1, "are")) &&
           view_.has(view_.from(i, 1), Cue::Variant);
}

/// "Sunset Red", "the new Diamond Silver": capitalized words that no name explains before one
/// that can only be a color.
bool ColorOffers::isCoined(TokenRange name) const {
    constexpr std::uint32_t longestCoined = 3;
    const bool several = name.end - name.begin > 1 && name.end - name.begin <= longestCoined;
    if (!several || !names_.token(name.begin).capital || !isHue(names_.token(name.end - 1).key) ||
        names_.isCapital(name.end)) {
        return false;
    }
    for (std::uint32_t i = name.begin; i + 1 < name.end; ++i) {
        if (view_.page.termsAt(i).hasAnyOf(otherNames) || opensColors(names_.token(i).key) ||
            names_.token(i).allCapitals) {
            return false;
        }
    }
    return true;
}

/// "You saw it in black and white": most often a picture.
bool ColorOffers::isBlackAndWhite(TokenRange name) const {
    return view_.is(name.begin, "black") && view_.is(name.end, "and") &&
           view_.is(name.end + 1, "white");
}

/// "a black version is coming", "a seafoam green model": between an article and the noun.
bool ColorOffers::isOneOfVersions(TokenRange name) const {
    const std::uint32_t before = name.begin - 1;
    const bool article =
        name.begin > view_.range.begin && (view_.is(before, "a") || view_.is(before, "the") ||
                                           view_.is(before, "its") || view_.is(before, "our"));
    constexpr std::uint32_t longestName = 2;
    return article && name.end <= name.begin + longestName &&
           isHue(names_.token(name.end - 1).key) && !view_.is(name.end, "one") &&
           view_.has(view_.from(name.end, 1), Cue::Variant);
}

bool ColorOffers::beginsWithOffer() const {
    constexpr std::uint32_t longestPlan = 6;
    std::uint32_t count = 0;
    std::uint32_t i = view_.range.begin;
    std::uint32_t end = i;
    while (const auto name = names_.nameAt(i)) {
        ++count;
        end = name->end;
        i = names_.pastSeparators(end);
        if (i == end) {
            break;
        }
    }
    // "Black and gold are what it is sold in."
    const std::uint32_t last = view_.range.end - (view_.is(view_.range.end - 1, ".") ? 2 : 1);
    if (count > 1 && view_.is(end, "are") && view_.is(end + 1, "what") && view_.is(last, "in")) {
        return true;
    }
    if (count < 2 || !(view_.is(end, "are") || view_.is(end, "will") || view_.is(end, "were"))) {
        return false;
    }
    for (i = end; i < end + longestPlan && names_.inside(i); ++i) {
        if (contains(plans, names_.token(i).key)) {
            return true;
        }
        if (!contains(planWords, names_.token(i).key)) {
            return false;
        }
    }
    return false;
}

/// "a case in Deep Navy", "the Buds Z in white"
bool ColorOffers::isThingBefore(std::uint32_t i) const {
    return hasWordBefore(view_, i, 1, accessories) ||
           std::any_of(view_.mentions.begin(), view_.mentions.end(), [i](const Mention& mention) {
               return mention.kind == MentionKind::Thing && mention.range.end == i;
           });
}

bool ColorOffers::isOfAccessory(TokenRange name) const {
    if (view_.is(name.begin - 1, "in") && isThingBefore(name.begin - 1)) {
        return true;
    }
    for (std::uint32_t i = name.begin; i-- > view_.range.begin;) {
        if (view_.masked[i]) {
            return false;
        }
        const bool verb = view_.page.termsAt(i + 1).has(TermKind::SubjectVerb) ||
                          view_.is(i + 1, "in") || view_.is(i + 1, "are") ||
                          view_.is(i + 1, "is") || view_.is(i + 1, "has") ||
                          view_.is(i + 1, "have");
        if (verb && contains(accessories, names_.token(i).key) && !view_.is(i - 1, "any")) {
            return true;
        }
    }
    return false;
}

}  // namespace speclens
