#include "core/extract/short_forms.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/extract/family_index.h"
#include "core/extract/like_name.h"
#include "core/extract/model_reader.h"
#include "core/extract/name_context.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
std::optional<PhoneForm> ShortForms::read(std::uint32_t at, const FormContext& context) {
    const std::uint32_t end = context.sentenceEnd;
    std::optional<PhoneForm> form = tailOfName(at, context);
    // "S23 Ultra" is no short form of "Galaxy S23".
    const TokenRange model = modelAt(at, context);
    if (form && form->range.end >= model.end) {
        return form;
    }
    form = model.empty() ? std::nullopt : namedLikeOther(model, context);
    form = form ? form : familyAndNumber(at, end);
    form = form ? form : familyAlone(at, context);
    return form ? form : suffixAlone(at, context);
}

/// Another number of a family that some name of the page has: "the Xplay6" beside "vivo Xplay7".
std::optional<PhoneForm> ShortForms::familyAndNumber(std::uint32_t at, std::uint32_t end) {
    constexpr std::size_t shortestFamily = 3;
    const Token& word = page_.token(at);
    if (!word.isWord() || !word.capital || word.span.size() < shortestFamily || word.glued ||
        at + 1 >= end || !page_.token(at + 1).isPlainInteger() || !registry_.mayBegin(word.key)) {
        return std::nullopt;
    }
    const auto like = registry_.ofGroup(longerRun(emptyRun, word.key));
    if (!like) {
        return std::nullopt;
    }
    const PhoneEntry& entry = registry_.phones()[*like];
    const Model model = ModelReader(page_, end, entry.name.brand).read(at + 1, true);
    if (entry.familyEnd == 0 || entry.words[entry.familyEnd - 1] != word.key || !model.numbered() ||
        model.end == at + 1 || !standsAlone(page_, model.end, end)) {
        return std::nullopt;
    }
    std::vector<Token> tokens;
    tokenize(entry.name.model, {0, static_cast<std::uint32_t>(entry.name.model.size())}, tokens);
    const NamePrefix family(entry.name.model.substr(0, tokens[entry.familyEnd - 1].span.end));
    const ModelName name = makeModelName(page_, entry.name.brand, family, {at, model.end}, model);
    return PhoneForm{registry_.add(name), name.range, false};
}

/// A family of the tables, listed behind a name that begins like it: "iPhone XS and XR".
std::optional<PhoneForm> ShortForms::familyAlone(std::uint32_t at, const FormContext& context) {
    if (!page_.token(at).capital || !isListed(at, context)) {
        return std::nullopt;
    }
    const PhoneEntry& entry = registry_.phones()[*context.latest];
    WordKey head = emptyRun;
    for (std::uint32_t word = 0; word + 1 < entry.words.size() && word < entry.familyEnd; ++word) {
        head = longerRun(head, entry.words[word]);
        const auto found = familyOf(longerRun(head, page_.token(at).key));
        if (!found) {
            continue;
        }
        const auto& row = tables::families[*found];
        const Model model = ModelReader(page_, context.sentenceEnd, row.brand).read(at + 1, true);
        const bool whole = row.shape == FamilyShape::Optional || !model.empty();
        if (row.brand == entry.name.brand && whole &&
            standsAlone(page_, model.end, context.sentenceEnd)) {
            const NamePrefix name(row.name.empty() ? row.writing : row.name);
            const ModelName listed = makeModelName(page_, row.brand, name, {at, model.end}, model);
            return PhoneForm{registry_.add(listed), listed.range, false};
        }
    }
    return std::nullopt;
}

/// The longest tail of a known name: "Note 11 Pro", "the 13T", "the Ultra".
std::optional<PhoneForm> ShortForms::tailOfName(std::uint32_t at,
                                                const FormContext& context) const {
    const std::uint32_t end = context.sentenceEnd;
    if (!registry_.mayBegin(nameWord(page_.token(at))) || readUnit(page_, at + 1, end)) {
        return std::nullopt;
    }
    std::optional<PhoneForm> best;
    WordKey run = emptyRun;
    bool numbered = false;
    const std::uint32_t last = std::min(end, at + registry_.longestName());
    for (std::uint32_t i = at; i < last; ++i) {
        run = longerRun(run, nameWord(page_.token(i)));
        numbered = numbered || page_.token(i).isNumber();
        const auto tail = registry_.tail(run);
        const TokenRange range{at, i + 1};
        if (!tail || !isClear(range, context, tail->whole) || isOtherName(range)) {
            continue;
        }
        const auto ofGroup =
            numbered ? std::nullopt : ofFamily(registry_.ofGroup(run), tail->phone);
        best = PhoneForm{ofGroup.value_or(tail->phone), range, false};
    }
    if (!best || numbered) {
        return best;
    }
    if (const auto sibling = siblingOfLatest(best->range, context)) {
        best->phone = *sibling;
    }
    return isOfEarlierSeries(best->phone, context) ? std::nullopt : best;
}

/// The phone of a family that a name stands for: the one whose whole name this is, "the XS" beside
/// an "iPhone XS Max", unless the others have numbers.
std::optional<std::uint32_t> ShortForms::ofFamily(std::optional<std::uint32_t> ofGroup,
                                                  std::uint32_t phone) const {
    const PhoneEntry& entry = registry_.phones()[phone];
    if (!ofGroup || entry.words.size() != entry.familyEnd) {
        return ofGroup;
    }
    const PhoneEntry& other = registry_.phones()[*ofGroup];
    return other.numberEnd == other.familyEnd ? std::nullopt : ofGroup;
}

/// Of phones with the same suffix the one of the series spoken of: "Its Pro sibling" behind a
/// sentence about the iPhone 16.
std::optional<std::uint32_t> ShortForms::siblingOfLatest(TokenRange suffix,
                                                         const FormContext& context) const {
    if (!context.latest) {
        return std::nullopt;
    }
    std::vector<WordKey> words;
    for (std::uint32_t i = suffix.begin; i < suffix.end; ++i) {
        words.push_back(nameWord(page_.token(i)));
    }
    return registry_.sibling(*context.latest, words);
}

/// Whether the sentence speaks of a phone of another number of the same family, whose series the
/// suffix is of: "the Redmi Note 13 has one chip, the Pro another", where the page named a Redmi
/// Note 14 Pro before.
bool ShortForms::isOfEarlierSeries(std::uint32_t phone, const FormContext& context) const {
    if (!context.latestEnd || !context.latestIsName) {
        return false;
    }
    const PhoneEntry& other = registry_.phones()[phone];
    const PhoneEntry& latest = registry_.phones()[*context.latest];
    const auto familyEnd = latest.words.begin() + latest.familyEnd;
    return latest.numberEnd > latest.familyEnd && latest.numberEnd == latest.words.size() &&
           other.familyEnd == latest.familyEnd && other.numberEnd == latest.numberEnd &&
           std::equal(latest.words.begin(), familyEnd, other.words.begin()) &&
           !std::equal(latest.words.begin(), latest.words.end(), other.words.begin());
}

/// Whether a number is the RAM of "8/256".
bool ShortForms::isMemory(TokenRange range) const {
    constexpr std::array storages = {32.0, 64.0, 128.0, 256.0, 512.0};
    if (range.end != range.begin + 1 || range.end + 1 >= page_.tokens().size() ||
        !page_.is(range.end, "/") || !page_.token(range.end).glued) {
        return false;
    }
    const Token& storage = page_.token(range.end + 1);
    return page_.token(range.begin).isPlainInteger() && storage.isPlainInteger() && storage.glued &&
           std::find(storages.begin(), storages.end(), storage.number) != storages.end();
}

std::optional<PhoneForm> ShortForms::namedLikeOther(TokenRange range, const FormContext& context) {
    if (isOtherName(range) || isMemory(range)) {
        return std::nullopt;
    }
    const LikeName like(page_, registry_);
    const bool listed = isListed(range.begin, context);
    std::optional<ModelName> name;
    if (!listed || !like.leavesWordsOut(range, context)) {
        name = like.fromNumber(range);
        name = name ? name : like.fromPlainNumber(range);
    }
    if (!name && listed) {
        name = like.fromListed(range, context);
    }
    name = name ? name : like.fromRelative(range, context);
    name = name ? name : like.fromNextNumber(range, context);
    if (!name && isDetermined(page_, range.begin)) {
        name = like.fromLetters(range);
    }
    return name ? std::optional(PhoneForm{registry_.add(*name), range, false}) : std::nullopt;
}

/// A suffix listed behind a name or said of its series: "the Galaxy S23 and the Plus", "the Note 11
/// Pro and Pro+", "the iPhone 15 is here; the Pro Max".
std::optional<PhoneForm> ShortForms::suffixAlone(std::uint32_t at, const FormContext& context) {
    if (!page_.token(at).capital || !(isListed(at, context) || isOfSeries(at, context))) {
        return std::nullopt;
    }
    const std::string& brand = registry_.phones()[*context.latest].name.brand;
    const Model model = ModelReader(page_, context.sentenceEnd, brand).read(at, false);
    const bool noun = model.end < context.sentenceEnd &&
                      isInContext(page_.token(model.end).key, NameContext::PhoneNoun);
    if (model.empty() || model.numbered() ||
        !(noun || standsAlone(page_, model.end, context.sentenceEnd))) {
        return std::nullopt;
    }
    const TokenRange range{at, model.end};
    const std::string suffix = nameWriting(page_, range);
    if (const auto sibling = registry_.sibling(*context.latest, nameWords(suffix))) {
        return PhoneForm{*sibling, range, false};
    }
    const PhoneEntry& entry = registry_.phones()[*context.latest];
    const ModelCode& code = registry_.code(*context.latest);
    if (code.number == 0) {
        return std::nullopt;
    }
    ModelName name;
    name.range = range;
    name.brand = entry.name.brand;
    name.writing =
        entry.name.model.substr(0, code.end) + (suffix.front() == '+' ? "" : " ") + suffix;
    name.words = nameWords(name.writing);
    name.familyEnd = entry.familyEnd;
    name.numberEnd = entry.numberEnd;
    return PhoneForm{registry_.add(name), range, false};
}

/// Whether "the" stands before token `at`, and the phone named last in the sentence has no suffix.
bool ShortForms::isOfSeries(std::uint32_t at, const FormContext& context) const {
    if (!context.latestEnd || !context.latestIsName || at == context.sentenceBegin ||
        !page_.is(at - 1, "the")) {
        return false;
    }
    const PhoneEntry& latest = registry_.phones()[*context.latest];
    return latest.numberEnd == latest.words.size();
}

/// A model with a number in it: "13T Pro", "A34", "Note 11S".
TokenRange ShortForms::modelAt(std::uint32_t at, const FormContext& context) const {
    const std::uint32_t end = context.sentenceEnd;
    const Token& token = page_.token(at);
    if (token.glued && at > 0 && !page_.is(at - 1, "/") && !page_.is(at - 1, "(")) {
        return {at, at};
    }
    const ModelReader reader(page_, end);
    const bool wordThenNumber = token.isWord() && token.capital && at + 1 < end &&
                                page_.token(at + 1).isPlainInteger() && !page_.token(at + 1).glued;
    if (wordThenNumber) {
        const Model model = reader.read(at + 1, true);
        return {at, model.numbered() ? model.end : at};
    }
    if (!token.isNumber() && !token.capital) {
        return {at, at};
    }
    if (token.isWord() && !reader.isCode(at)) {
        return {at, at};
    }
    // "Nokia 6.2 and 7.2", "Realme C55 and 11x"
    const Model model = reader.read(at, token.isNumber() && isListed(at, context));
    return {at, model.numbered() ? model.end : at};
}

/// Whether the tokens are clearly a form of a name; `whole` says that nothing is left out of it. A
/// suffix alone and a number alone need an article before them, and no name goes on behind the
/// form.
bool ShortForms::isClear(TokenRange range, const FormContext& context, bool whole) const {
    const std::uint32_t end = context.sentenceEnd;
    const Token& first = page_.token(range.begin);
    if (first.glued && range.begin > 0 && !page_.is(range.begin - 1, "(") &&
        !page_.is(range.begin - 1, "/") && !page_.is(range.begin - 1, "\"")) {
        return false;
    }
    if (goesOn(page_, range.end, end)) {
        return false;
    }
    bool hasNumber = false;
    bool hasLetters = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        hasNumber = hasNumber || page_.token(i).isNumber();
        hasLetters = hasLetters || page_.token(i).isWord() || page_.is(i, "+");
    }
    if (hasNumber && hasLetters) {
        const bool code = range.begin + 1 < range.end && page_.token(range.begin + 1).glued;
        return first.isNumber() || first.capital || whole || code || isSmallFamily(range, end);
    }
    // "Pro" over a column, "in the screen (Pro)".
    const bool heads = (!hasNumber && (page_.isHeadCell(range) || isBracketed(range) ||
                                       isSubject(range, context))) ||
                       isLabel(range);
    if (!heads && !isDetermined(page_, range.begin) && !isOfPhrase(range.begin) &&
        !repeatsFamily(range, context)) {
        return false;
    }
    return hasNumber ? standsAlone(page_, range.end, end) : first.capital || isSmallSuffix(range);
}

/// "Realme GT 5G and GT Neo": behind the name before it, with the same family in front.
bool ShortForms::repeatsFamily(TokenRange range, const FormContext& context) const {
    if (range.end == range.begin + 1 || !isListed(range.begin, context)) {
        return false;
    }
    const PhoneEntry& latest = registry_.phones()[*context.latest];
    const auto familyEnd = latest.words.begin() + latest.familyEnd;
    return std::find(latest.words.begin(), familyEnd, nameWord(page_.token(range.begin))) !=
           familyEnd;
}

/// A family in small letters before a number: "the nova 9 is".
bool ShortForms::isSmallFamily(TokenRange range, std::uint32_t end) const {
    constexpr std::size_t shortest = 4;
    return page_.token(range.begin).span.size() >= shortest &&
           page_.token(range.begin + 1).isNumber() && standsAlone(page_, range.end, end);
}

/// "the small 17", "a 256GB mini", but not "a mini".
bool ShortForms::isOfPhrase(std::uint32_t at) const {
    return at > 0 && !page_.is(at - 1, "a") && !page_.is(at - 1, "an") &&
           isDeterminedAcross(page_, 0, at);
}

/// "SE has it", "SE and XR have one": at the head of a sentence, before its verb.
bool ShortForms::isSubject(TokenRange range, const FormContext& context) const {
    const std::uint32_t end = context.sentenceEnd;
    const auto isVerb = [&](std::uint32_t i) {
        return i < end && page_.termsAt(i).has(TermKind::SubjectVerb);
    };
    if (range.begin != context.sentenceBegin || range.end + 2 >= end) {
        return false;
    }
    return isVerb(range.end) ||
           (page_.is(range.end, "and") &&
            registry_.mayBegin(nameWord(page_.token(range.end + 1))) && isVerb(range.end + 2));
}

/// Whether brackets hold nothing else.
bool ShortForms::isBracketed(TokenRange range) const {
    return range.begin > 0 && page_.is(range.begin - 1, "(") && range.end < page_.tokens().size() &&
           page_.is(range.end, ")");
}

/// "12: 164g" in a list of models.
bool ShortForms::isLabel(TokenRange range) const {
    const auto& sentences = page_.sentences();
    const auto found = std::lower_bound(
        sentences.begin(), sentences.end(), range.begin,
        [](const Sentence& sentence, std::uint32_t token) { return sentence.begin < token; });
    return found != sentences.end() && found->begin == range.begin && range.end < found->end &&
           page_.is(range.end, ":") && range.end + 1 < found->end &&
           !page_.token(range.end + 1).glued;
}

/// A suffix that names write in small letters: "the mini".
bool ShortForms::isSmallSuffix(TokenRange range) const {
    const Match* suffix = page_.matchAt(range.begin, TermKind::Suffix);
    const char first = suffix == nullptr ? 'A' : tables::suffixes[suffix->row].writing.front();
    return first >= 'a' && first <= 'z' && suffix->end == range.end;
}

/// Whether the tokens are a chip's or another thing's name: "3C", the S4 of "Snapdragon S4".
bool ShortForms::isOtherName(TokenRange range) const {
    const auto covers = [&](const Match& match) {
        return match.end >= range.end && match.kind != TermKind::Family &&
               match.kind != TermKind::Brand && match.kind != TermKind::Suffix &&
               match.kind != TermKind::Reference;
    };
    const auto matches = page_.matchesAt(range.begin);
    if (range.end > range.begin + 1 && std::any_of(matches.begin(), matches.end(), covers)) {
        return true;
    }
    return isBehind(range.begin, TermKind::Chipset) ||
           isBehind(range.begin, TermKind::VersionedName);
}

/// Whether a phrase of the kind ends right before token `at`.
bool ShortForms::isBehind(std::uint32_t at, TermKind kind) const {
    constexpr std::uint32_t longestPhrase = 3;
    for (std::uint32_t i = at; i-- > 0 && i + longestPhrase >= at;) {
        const Match* match = page_.matchAt(i, kind);
        if (match != nullptr && match->end == at) {
            return true;
        }
    }
    return false;
}

/// Behind the mention before it with nothing but commas, "and", "or" and articles in between.
bool ShortForms::isListed(std::uint32_t at, const FormContext& context) const {
    if (!context.mayBeListed(at)) {
        return false;
    }
    bool joined = false;
    for (std::uint32_t i = *context.latestEnd; i < at; ++i) {
        const bool join = page_.is(i, "and") || page_.is(i, ",") || page_.is(i, "or") ||
                          page_.is(i, "/") || page_.is(i, "&");
        if (!join && !page_.is(i, "the")) {
            return false;
        }
        joined = joined || join;
    }
    return joined;
}

}  // namespace speclens
