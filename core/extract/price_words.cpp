#include "core/extract/price_words.h"

#include "core/extract/words.h"

namespace speclens {
namespace {

// Behind an amount these make it a class of phones or a limit.
constexpr WordSet classWords(wordKey("max"), wordKey("tops"), wordKey("bracket"),
                             wordKey("segment"), wordKey("barrier"), wordKey("club"),
                             wordKey("category"), wordKey("tier"), wordKey("class"),
                             wordKey("territory"), wordKey("ceiling"), wordKey("threshold"),
                             wordKey("range"), wordKey("band"), wordKey("crowd"), wordKey("budget"),
                             wordKey("league"));
// Amounts that these go past are no price of one phone.
constexpr WordSet boundWords(wordKey("past"), wordKey("above"), wordKey("beyond"),
                             wordKey("exceed"), wordKey("exceeds"), wordKey("exceeding"),
                             wordKey("sub"), wordKey("your"));
// Phones in general: "many a $700 phone".
constexpr WordSet anyWords(wordKey("many"), wordKey("any"), wordKey("most"), wordKey("every"),
                           wordKey("typical"), wordKey("other"), wordKey("average"));
// Words between "by" or "of" and an amount.
constexpr WordSet softWords(wordKey("about"), wordKey("around"), wordKey("roughly"),
                            wordKey("nearly"), wordKey("almost"), wordKey("up"), wordKey("to"),
                            wordKey("a"), wordKey("whopping"), wordKey("at"), wordKey("least"),
                            wordKey("as"), wordKey("much"), wordKey("only"), wordKey("just"),
                            wordKey("some"), wordKey("an"), wordKey("another"), wordKey("flat"),
                            wordKey("full"), wordKey("cool"), wordKey("mere"));
constexpr WordSet differenceNouns(wordKey("jump"), wordKey("increase"), wordKey("hike"),
                                  wordKey("rise"), wordKey("raise"), wordKey("premium"),
                                  wordKey("difference"), wordKey("gap"), wordKey("cut"),
                                  wordKey("drop"), wordKey("discount"), wordKey("reduction"),
                                  wordKey("saving"), wordKey("savings"), wordKey("surcharge"),
                                  wordKey("markup"), wordKey("markdown"), wordKey("bump"),
                                  wordKey("subsidy"), wordKey("subsidies"), wordKey("fall"),
                                  wordKey("decrease"), wordKey("rebate"), wordKey("hikes"),
                                  wordKey("increases"), wordKey("discounts"), wordKey("cuts"),
                                  wordKey("drops"));
// Right before an amount these say that it comes on top of a price.
constexpr WordSet additionWords(wordKey("another"), wordKey("extra"), wordKey("additional"),
                                wordKey("further"), wordKey("add"), wordKey("adds"),
                                wordKey("adding"));

/// "The discount goes as high as Rs 4,000": the word before `i` and those before it lead to what is
/// taken off.
bool isOfDiscount(const SentenceView& view, std::uint32_t i) {
    constexpr std::uint32_t reach = 8;
    constexpr WordSet going(wordKey("goes"), wordKey("go"), wordKey("amounts"), wordKey("adds"),
                            wordKey("comes"), wordKey("reaches"), wordKey("high"), wordKey("is"));
    if (!view.range.contains(i) || !going.contains(view.page.token(i).key)) {
        return false;
    }
    const TokenRange before = view.before(i, reach);
    for (std::uint32_t k = before.begin; k < before.end; ++k) {
        if (differenceNouns.contains(view.page.token(k).key) && view.is(k - 1, "the")) {
            return true;
        }
    }
    return false;
}

bool isAmongPhones(const SentenceView& view, TokenRange amount) {
    const TokenRange noun = view.from(view.is(amount.end, "-") ? amount.end + 1 : amount.end, 1);
    if (view.has(noun, Cue::Phones)) {
        return true;
    }
    if (!view.has(noun, Cue::Phone)) {
        return false;
    }
    const std::uint32_t before =
        view.is(amount.begin - 1, "a") ? amount.begin - 2 : amount.begin - 1;
    return view.range.contains(before) && anyWords.contains(view.page.token(before).key);
}

}  // namespace

bool isPriceBound(const SentenceView& view, TokenRange amount) {
    const std::uint32_t hyphen =
        view.is(amount.begin - 1, "-") ? amount.begin - 2 : amount.begin - 1;
    const bool limited =
        view.range.contains(hyphen) && boundWords.contains(view.page.token(hyphen).key);
    const bool upwards =
        view.is(amount.begin - 1, "of") &&
        (view.is(amount.begin - 2, "upwards") || view.is(amount.begin - 2, "north") ||
         view.is(amount.begin - 2, "south") || view.is(amount.begin - 2, "excess"));
    const std::uint32_t end = view.is(amount.end, "-") ? amount.end + 1 : amount.end;
    const bool ofClass = view.range.contains(end) && classWords.contains(view.page.token(end).key);
    const bool hyphened =
        end > amount.end && (view.is(end, "or") || view.is(end, "ish") || view.is(end, "and"));
    const bool mark =
        view.is(end, "price") &&
        (view.is(end + 1, "mark") || view.is(end + 1, "range") || view.is(end + 1, "segment") ||
         view.is(end + 1, "bracket") || view.is(end + 1, "category"));
    return limited || upwards || ofClass || hyphened || mark || isAmongPhones(view, amount);
}

bool isPriceDifference(const SentenceView& view, TokenRange amount) {
    const auto keyAt = [&view](std::uint32_t i) {
        return view.range.contains(i) ? view.page.token(i).key : WordKey{};
    };
    std::uint32_t i = amount.begin - 1;
    if (additionWords.contains(keyAt(i))) {
        return true;
    }
    while (softWords.contains(keyAt(i))) {
        --i;
    }
    if (view.is(i, "by") || isOfDiscount(view, i)) {
        return true;
    }
    if (!view.is(i, "of")) {
        return false;
    }
    return differenceNouns.contains(keyAt(view.is(i - 1, ",") ? i - 2 : i - 1));
}

}  // namespace speclens
