#include "core/extract/phone_registry.h"

#include <algorithm>
#include <array>

#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// Names that share a word, and names that a short form is compared with; more only hostile pages
/// have.
constexpr std::uint32_t mostTails = 200;

// What may follow "the 13": a verb, a preposition, a conjunction; a noun would make it a number.
constexpr std::array<WordKey, 24> afterBareNumber = {
    wordKey("is"),   wordKey("has"),  wordKey("was"),   wordKey("gets"), wordKey("will"),
    wordKey("can"),  wordKey("in"),   wordKey("on"),    wordKey("and"),  wordKey("or"),
    wordKey("with"), wordKey("does"), wordKey("had"),   wordKey("got"),  wordKey("comes"),
    wordKey("'s"),   wordKey(","),    wordKey("."),     wordKey(")"),    wordKey("series"),
    wordKey("at"),   wordKey("for"),  wordKey("could"), wordKey("may")};

WordKey normalized(const Token& token) {
    return token.is(plusWord) ? plusSign : token.key;
}

bool endsInNetwork(const std::vector<WordKey>& words) {
    return words.size() > 2 && words.back() == wordKey("g") &&
           (words[words.size() - 2] == wordKey("5") || words[words.size() - 2] == wordKey("4"));
}

std::string keyOf(const PhoneName& name) {
    const std::string model = foldName(name.model);
    const std::string brand = foldName(name.brand);
    return !brand.empty() && model.starts_with(brand) && model.size() > brand.size()
               ? model.substr(brand.size())
               : model;
}

}  // namespace

std::uint32_t PhoneRegistry::add(const ModelName& name) {
    const PhoneName phone{name.brand, name.writing};
    const auto [found, isNew] =
        byKey_.emplace(keyOf(phone), static_cast<std::uint32_t>(phones_.size()));
    if (isNew) {
        phones_.push_back({phone, name.words, {}, {}});
        joined_.push_back(found->second);
        indexTails(found->second);
    }
    PhoneEntry& entry = phones_[found->second];
    if (name.endsIn5g && entry.network.empty()) {
        entry.network = name.network;
        entry.networkName = name.range;
    }
    return joined_[found->second];
}

void PhoneRegistry::joinNetworkNames(const std::vector<std::vector<std::uint32_t>>& bySentence) {
    std::unordered_map<std::uint32_t, std::uint32_t> longerOf;
    for (std::uint32_t longer = 0; longer < phones_.size(); ++longer) {
        if (!endsInNetwork(phones_[longer].words)) {
            continue;
        }
        std::string key = keyOf(phones_[longer].name);
        key.resize(key.size() - 2);
        if (const auto shorter = byKey_.find(key); shorter != byKey_.end()) {
            longerOf[shorter->second] = longer;
        }
    }
    for (const std::vector<std::uint32_t>& sentence : bySentence) {
        for (const std::uint32_t phone : sentence) {
            const auto pair = longerOf.find(phone);
            if (pair != longerOf.end() &&
                std::find(sentence.begin(), sentence.end(), pair->second) != sentence.end()) {
                longerOf.erase(pair);
            }
        }
    }
    for (const auto& [shorter, longer] : longerOf) {
        joined_[shorter] = longer;
    }
}

void PhoneRegistry::indexTails(std::uint32_t phone) {
    const std::vector<WordKey>& words = phones_[phone].words;
    for (std::uint32_t from = 0; from < words.size(); ++from) {
        std::vector<Tail>& tails = tails_[words[from]];
        if (tails.size() < mostTails) {
            tails.push_back({phone, from});
        }
    }
}

std::uint32_t PhoneRegistry::tailEnd(const Tail& tail, std::uint32_t at, std::uint32_t end) const {
    const std::vector<WordKey>& words = phones_[tail.phone].words;
    const std::size_t optionalFrom = endsInNetwork(words) ? words.size() - 2 : words.size();
    std::uint32_t i = at;
    for (std::size_t word = tail.from; word < words.size(); ++word, ++i) {
        if (i >= end || normalized(page_.token(i)) != words[word]) {
            return word >= optionalFrom && word == optionalFrom ? i : at;
        }
    }
    return i;
}

// Whether the tokens are clearly a form of a name; `whole` says that nothing is left out of it. A
// suffix alone and a number alone need "the" before them, and no name goes on behind the form.
bool PhoneRegistry::isClearForm(TokenRange range, std::uint32_t end, bool whole) const {
    const Token& first = page_.token(range.begin);
    const bool determined =
        range.begin > 0 && (page_.is(range.begin - 1, "the") || page_.is(range.begin - 1, "'s"));
    bool hasNumber = false;
    bool hasLetters = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        hasNumber = hasNumber || page_.token(i).isNumber();
        hasLetters = hasLetters || !page_.token(i).isNumber();
    }
    if (first.glued && range.begin > 0 && !page_.is(range.begin - 1, "(") &&
        !page_.is(range.begin - 1, "/") && !page_.is(range.begin - 1, "\"")) {
        return false;
    }
    if (range.end < end) {
        const Token& next = page_.token(range.end);
        const bool sign = next.is(plusSign) && next.glued;
        const bool goesOn = readModel(page_, range.end, end, false) > range.end &&
                            (sign || page_.matchAt(range.end, TermKind::Suffix) != nullptr);
        if (goesOn || (next.glued && (next.isNumber() ||
                                      (next.isWord() && page_.token(range.end - 1).isNumber() &&
                                       page_.textOf(next).front() != '\'')))) {
            return false;
        }
    }
    if (hasNumber && hasLetters) {
        return first.isNumber() || first.capital || whole;
    }
    if (!determined) {
        return false;
    }
    if (!hasNumber) {
        return first.capital;
    }
    return range.end >= end || std::find(afterBareNumber.begin(), afterBareNumber.end(),
                                         page_.token(range.end).key) != afterBareNumber.end();
}

std::optional<ShortForm> PhoneRegistry::match(std::uint32_t at, std::uint32_t end,
                                              const std::vector<std::uint32_t>& latest) const {
    const auto found = tails_.find(normalized(page_.token(at)));
    if (found == tails_.end() || readUnit(page_, at + 1, end)) {
        return std::nullopt;
    }
    std::optional<ShortForm> best;
    std::uint32_t bestRest = 0;
    for (const Tail& tail : found->second) {
        const std::uint32_t tailStop = tailEnd(tail, at, end);
        if (tailStop == at || !isClearForm({at, tailStop}, end, tail.from == 0)) {
            continue;
        }
        const std::uint32_t phone = joined_[tail.phone];
        const bool whole = tailStop - at + tail.from == phones_[tail.phone].words.size();
        // A name that is matched to its end beats one of which "5G" is left over.
        const std::uint32_t rest = whole ? 0 : 1;
        const bool better =
            !best || tailStop > best->end ||
            (tailStop == best->end &&
             (rest < bestRest || (rest == bestRest && latest[phone] > latest[best->phone])));
        if (better) {
            best = ShortForm{phone, tailStop};
            bestRest = rest;
        }
    }
    return best;
}

ModelName PhoneRegistry::build(std::uint32_t sibling, std::size_t prefixWords,
                               TokenRange range) const {
    const std::string& model = phones_[sibling].name.model;
    std::vector<Token> tokens;
    tokenize(model, {0, static_cast<std::uint32_t>(model.size())}, tokens);
    ModelName name;
    name.range = range;
    name.brand = phones_[sibling].name.brand;
    name.writing = model.substr(0, tokens[prefixWords].span.begin) + nameWriting(page_, range);
    name.words = nameWords(name.writing);
    return name;
}

std::optional<ModelName> PhoneRegistry::derive(TokenRange range) const {
    const auto found = tails_.find(normalized(page_.token(range.begin)));
    if (found == tails_.end()) {
        return std::nullopt;
    }
    for (const Tail& tail : found->second) {
        const std::vector<WordKey>& words = phones_[tail.phone].words;
        std::uint32_t same = 0;
        bool number = false;
        while (range.begin + same < range.end && tail.from + same < words.size() &&
               normalized(page_.token(range.begin + same)) == words[tail.from + same]) {
            number = number || page_.token(range.begin + same).isNumber();
            ++same;
        }
        if (tail.from > 0 && number && range.begin + same < range.end) {
            return build(tail.phone, tail.from, range);
        }
    }
    return std::nullopt;
}

std::optional<ModelName> PhoneRegistry::deriveFrom(std::uint32_t sibling, TokenRange range) const {
    const std::string& model = phones_[sibling].name.model;
    std::vector<Token> tokens;
    tokenize(model, {0, static_cast<std::uint32_t>(model.size())}, tokens);
    const Token& first = page_.token(range.begin);
    for (std::size_t i = 1; i + 1 < tokens.size() + 1; ++i) {
        const bool code = i + 1 < tokens.size() && tokens[i].isWord() && tokens[i + 1].isNumber() &&
                          tokens[i + 1].glued;
        if (code && first.isWord() && tokens[i].key == first.key) {
            return build(sibling, i, range);
        }
        if (tokens[i].isNumber() && first.isNumber()) {
            return build(sibling, i, range);
        }
    }
    return std::nullopt;
}

std::optional<ModelName> PhoneRegistry::deriveAlike(TokenRange range) const {
    const Token& first = page_.token(range.begin);
    const bool code =
        first.isWord() && range.begin + 1 < range.end && page_.token(range.begin + 1).isNumber();
    const bool lettered = first.isNumber() && range.begin + 1 < range.end &&
                          page_.token(range.begin + 1).isWord() &&
                          page_.token(range.begin + 1).glued;
    if (!code && !lettered) {
        return std::nullopt;
    }
    const Token& letters = page_.token(code ? range.begin : range.begin + 1);
    const auto count = static_cast<std::uint32_t>(phones_.size());
    const std::uint32_t oldest = count > mostTails ? count - mostTails : 0;
    for (std::uint32_t phone = count; phone-- > oldest;) {
        const std::string& model = phones_[phone].name.model;
        std::vector<Token> tokens;
        tokenize(model, {0, static_cast<std::uint32_t>(model.size())}, tokens);
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            const std::size_t letterAt = code ? i : i + 1;
            const std::size_t numberAt = code ? i + 1 : i;
            if (tokens[letterAt].key == letters.key && tokens[i + 1].glued &&
                tokens[numberAt].isNumber()) {
                return build(phone, i, range);
            }
        }
    }
    return std::nullopt;
}

}  // namespace speclens
