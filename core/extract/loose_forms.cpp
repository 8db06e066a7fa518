#include "core/extract/loose_forms.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/extract/name_context.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/words.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

// Verbs behind "Apple's": there it is a phone, or "is" and "has" would follow "Apple" at once.
constexpr std::array<WordKey, 12> verbsBehindOwner = {
    wordKey("is"),   wordKey("was"),  wordKey("has"),  wordKey("had"),
    wordKey("does"), wordKey("did"),  wordKey("will"), wordKey("would"),
    wordKey("can"),  wordKey("gets"), wordKey("got"),  wordKey("comes")};

// What may stand before a maker that speaks for its phone: "while Apple sticks with 60Hz".
constexpr std::array<WordKey, 13> clauseHeads = {
    wordKey("only"),    wordKey("while"), wordKey("but"),    wordKey("and"),
    wordKey("whereas"), wordKey("where"), wordKey("as"),     wordKey("because"),
    wordKey("since"),   wordKey("if"),    wordKey("though"), wordKey("although"),
    wordKey(",")};

// Verbs of a maker that gives a figure of its phone: "Samsung says 1,750".
constexpr std::array<WordKey, 6> sayingVerbs = {wordKey("says"),     wordKey("claims"),
                                                wordKey("quotes"),   wordKey("writes"),
                                                wordKey("promises"), wordKey("lists")};

constexpr std::array<WordKey, 6> nounsOfModel = {wordKey("model"),   wordKey("version"),
                                                 wordKey("variant"), wordKey("phone"),
                                                 wordKey("one"),     wordKey("edition")};

// Parts that a maker's phone has: "Samsung's battery". Panels, sensors and chips it sells to
// others.
constexpr std::array partsOfPhone = {wordKey("camera"),   wordKey("cameras"),  wordKey("screen"),
                                     wordKey("battery"),  wordKey("cell"),     wordKey("speakers"),
                                     wordKey("body"),     wordKey("charging"), wordKey("shooter"),
                                     wordKey("shooters"), wordKey("trio"),     wordKey("design")};

class LooseFormReader {
  public:
    LooseFormReader(const Page& page, const PhoneRegistry& registry, const FormContext& context)
        : page_(page), registry_(registry), context_(context) {}

    std::optional<PhoneForm> read(std::uint32_t at) const {
        const Token& token = page_.token(at);
        if (!token.isWord()) {
            return std::nullopt;
        }
        if (const Match* brand = page_.matchAt(at, TermKind::Brand); brand != nullptr) {
            const std::string_view writing = tables::brands[brand->row].writing;
            const bool capital = writing.front() < 'a' || writing.front() > 'z';
            return hasCapital(token) || !capital ? brandAlone(*brand) : std::nullopt;
        }
        if (hasCapital(token) && registry_.mayBegin(token.key)) {
            return familyAlone(at);
        }
        return plainModel(at);
    }

  private:
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return i < context_.sentenceEnd && page_.is(i, word);
    }

    [[nodiscard]] bool hasCapital(const Token& token) const {
        const std::string_view text = page_.textOf(token);
        return std::any_of(text.begin(), text.end(), isUpper);
    }

    /// "the Samsung", "the Samsung phone", "Apple's is smaller", "while Apple sticks with 60Hz".
    [[nodiscard]] std::optional<PhoneForm> brandAlone(const Match& brand) const {
        const auto phone = registry_.ofBrand(tables::brands[brand.row].brand);
        if (!phone) {
            return std::nullopt;
        }
        std::uint32_t end = brand.end;
        if (brand.begin > context_.sentenceBegin && page_.is(brand.begin - 1, "the")) {
            end = pastNoun(end);
            if (standsAlone(page_, end, context_.sentenceEnd)) {
                return PhoneForm{*phone, {brand.begin, end}, true};
            }
            return std::nullopt;
        }
        if (const auto behind = behindOwnersNoun(end)) {
            return PhoneForm{*phone, {brand.begin, *behind}, true};
        }
        if (isOwnersPhone(brand) || isPhoneAsSubject(brand) || isPhoneAsGoal(brand)) {
            return PhoneForm{*phone, {brand.begin, end}, true};
        }
        return std::nullopt;
    }

    /// Behind the noun of "the Samsung phone" and "the Redmi device"; `i` where there is none.
    [[nodiscard]] std::uint32_t pastNoun(std::uint32_t i) const {
        if (i >= context_.sentenceEnd) {
            return i;
        }
        if (const Match* noun = page_.cueAt(i, Cue::Phone)) {
            return noun->end;
        }
        const Token& token = page_.token(i);
        return !token.capital && isInContext(token.key, NameContext::PhoneNoun) ? i + 1 : i;
    }

    /// Behind the noun of "Samsung's phone is smaller", "Honor's newcomer has", where no name
    /// follows: "Samsung's flagship, the Galaxy S24".
    [[nodiscard]] std::optional<std::uint32_t> behindOwnersNoun(std::uint32_t i) const {
        if (!is(i, "'s") || i + 1 >= context_.sentenceEnd) {
            return std::nullopt;
        }
        const std::uint32_t noun = is(i + 1, "new") || is(i + 1, "latest") ? i + 2 : i + 1;
        const std::uint32_t end = pastNoun(noun);
        const bool named = is(end, ":") || ((is(end, ",") || is(end, "is")) && is(end + 1, "the"));
        const bool plain = end > noun && !named && standsAlone(page_, end, context_.sentenceEnd);
        return plain ? std::optional(end) : std::nullopt;
    }

    /// "Apple's is smaller", "like Apple's.", "Samsung's 3,700"; in a comparison "Samsung's 60Hz".
    [[nodiscard]] bool isOwnersPhone(const Match& brand) const {
        const std::uint32_t i = brand.end;
        if (!is(i, "'s")) {
            return false;
        }
        if (i + 1 >= context_.sentenceEnd) {
            return true;
        }
        const Token& next = page_.token(i + 1);
        if (next.isNumber()) {
            return next.grouped || registry_.namesBrands();
        }
        return next.isWord() ? contains(verbsBehindOwner, next.key) || isPartOfPhone(i + 1)
                             : !page_.is(i + 1, "\"") && !page_.is(i + 1, "-");
    }

    /// "HTC's main camera", where the story has phones of several makers.
    [[nodiscard]] bool isPartOfPhone(std::uint32_t i) const {
        constexpr std::uint32_t reach = 3;
        const std::uint32_t end = std::min(i + reach, context_.sentenceEnd);
        for (; registry_.namesBrands() && i < end && page_.token(i).isWord(); ++i) {
            if (contains(partsOfPhone, page_.token(i).key)) {
                return true;
            }
        }
        return false;
    }

    /// A maker's name stands for its phone where it does what phones do, rather than what companies
    /// do.
    [[nodiscard]] bool isPhoneAsSubject(const Match& brand) const {
        if (!registry_.namesBrands() || namesProduct(brand.end) ||
            brand.end + 1 >= context_.sentenceEnd) {
            return false;
        }
        const bool head = brand.begin == context_.sentenceBegin ||
                          contains(clauseHeads, page_.token(brand.begin - 1).key);
        const Token& verb = page_.token(brand.end);
        if (head && contains(sayingVerbs, verb.key) && page_.token(brand.end + 1).isNumber()) {
            return true;
        }
        // Where the sentence begins with the maker, it goes on about its phone whatever it does.
        constexpr std::uint32_t longestIntroduction = 4;
        const bool begins = registry_.comparesBrands() &&
                            (brand.begin == context_.sentenceBegin ||
                             (brand.begin <= context_.sentenceBegin + longestIntroduction &&
                              page_.is(brand.begin - 1, ",")));
        const bool follows = verb.isWord() && (isInContext(verb.key, NameContext::Follower) ||
                                               isVerbLike(page_, verb));
        return head && follows && !is(brand.end, "'s") &&
               (begins || (!isInContext(verb.key, NameContext::Company) &&
                           !isInContext(page_.token(brand.end + 1).key, NameContext::Company)));
    }

    /// "Samsung brought the Galaxy S24": it is the maker that does something with a phone.
    [[nodiscard]] bool namesProduct(std::uint32_t i) const {
        constexpr std::uint32_t reach = 5;
        constexpr Terms products = Terms::of(TermKind::Family);
        const std::uint32_t end = std::min(i + reach, context_.sentenceEnd);
        for (; i < end; ++i) {
            if (page_.token(i).capital && page_.termsAt(i).hasAnyOf(products)) {
                return true;
            }
        }
        return false;
    }

    /// "5W for Motorola, 15W for Samsung": in a comparison what a figure is told of.
    [[nodiscard]] bool isPhoneAsGoal(const Match& brand) const {
        constexpr std::uint32_t reach = 4;
        if (!registry_.namesBrands() || brand.begin < context_.sentenceBegin + 2 ||
            !page_.is(brand.begin - 1, "for") ||
            (brand.end < context_.sentenceEnd && page_.token(brand.end).isWord())) {
            return false;
        }
        for (std::uint32_t i = brand.begin - 1;
             i-- > context_.sentenceBegin && i + reach >= brand.begin;) {
            if (page_.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /// "the Pixel", "last year's Fold", "the 4.5-inch Lumia".
    [[nodiscard]] std::optional<PhoneForm> familyAlone(std::uint32_t at) const {
        if (page_.cueAt(at, Cue::Phone) != nullptr || page_.token(at).span.size() == 1 ||
            !(isDetermined(page_, at) || isDeterminedAcross(page_, context_.sentenceBegin, at))) {
            return std::nullopt;
        }
        std::optional<PhoneForm> best;
        WordKey run = emptyRun;
        const std::uint32_t last = std::min(context_.sentenceEnd, at + registry_.longestName());
        for (std::uint32_t i = at; i < last; ++i) {
            run = longerRun(run, page_.token(i).key);
            if (const auto phone = registry_.ofGroup(run)) {
                best = PhoneForm{*phone, {at, i + 1}, true};
            }
        }
        if (best) {
            best->range.end = pastNoun(best->range.end);
        }
        const bool clear = best && standsAlone(page_, best->range.end, context_.sentenceEnd) &&
                           !goesOn(page_, best->range.end, context_.sentenceEnd);
        return clear ? best : std::nullopt;
    }

    /// "the standard model", "the non-Pro": the phone of the series spoken of that has no suffix.
    [[nodiscard]] std::optional<PhoneForm> plainModel(std::uint32_t at) const {
        if (!context_.latest || at == context_.sentenceBegin || !page_.is(at - 1, "the")) {
            return std::nullopt;
        }
        std::uint32_t end = 0;
        if (isInContext(page_.token(at).key, NameContext::Plain) && at + 1 < context_.sentenceEnd &&
            contains(nounsOfModel, page_.token(at + 1).key)) {
            end = at + 2;
        } else if (is(at, "non") && is(at + 1, "-") &&
                   page_.matchAt(at + 2, TermKind::Suffix) != nullptr) {
            end = page_.matchAt(at + 2, TermKind::Suffix)->end;
        } else {
            return std::nullopt;
        }
        const auto phone = registry_.sibling(*context_.latest, std::span<const WordKey>());
        const bool series = phone && registry_.hasMembers(registry_.phones()[*phone].words);
        return series && standsAlone(page_, end, context_.sentenceEnd)
                   ? std::optional(PhoneForm{*phone, {at, end}, false})
                   : std::nullopt;
    }

    const Page& page_;
    const PhoneRegistry& registry_;
    const FormContext& context_;
};

}  // namespace

std::optional<PhoneForm> readLooseForm(const Page& page, const PhoneRegistry& registry,
                                       std::uint32_t at, const FormContext& context) {
    return LooseFormReader(page, registry, context).read(at);
}

}  // namespace speclens
