#include "core/extract/phone_registry.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "core/extract/name_runs.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::size_t mostCodeLetters = 3;
constexpr unsigned firstYear = 2010;
constexpr unsigned lastYear = 2040;

constexpr std::array<WordKey, lastYear - firstYear> yearKeys = [] {
    std::array<WordKey, lastYear - firstYear> keys{};
    for (unsigned year = firstYear; year < lastYear; ++year) {
        const std::array<char, 4> digits = {'2', '0', static_cast<char>('0' + year / 10 % 10),
                                            static_cast<char>('0' + year % 10)};
        keys[year - firstYear] = wordKey(std::string_view(digits.data(), digits.size()));
    }
    return keys;
}();

bool endsIn4g(const std::vector<WordKey>& words) {
    return endsInNetwork(words) && words[words.size() - 2] == wordKey("4");
}

/// How many letters of its key a name may leave out: of "5G" and of a year, "(2022)". "4G" is said
/// where there is another model.
std::size_t lengthOfLooseTail(const std::vector<WordKey>& words) {
    constexpr std::size_t network = 2;
    constexpr std::size_t year = 4;
    if (endsInNetwork(words)) {
        return endsIn4g(words) ? 0 : network;
    }
    const std::size_t brackets = !words.empty() && words.back() == wordKey(")") ? 1 : 0;
    if (words.size() < 2 + 2 * brackets) {
        return 0;
    }
    const WordKey word = words[words.size() - 1 - brackets];
    return contains(yearKeys, word) ? year : 0;
}

std::string keyOf(const PhoneName& name) {
    std::string model = foldName(name.model);
    const std::string brand = foldName(name.brand);
    if (!brand.empty() && model.starts_with(brand) && model.size() > brand.size()) {
        model.erase(0, brand.size());
    }
    // "Phone (2)" and "Phone 2" are one phone.
    std::erase_if(model, [](char c) { return c == '(' || c == ')'; });
    return brand + ' ' + model;
}

ModelCode codeOf(const PhoneEntry& entry) {
    const std::string& model = entry.name.model;
    std::vector<Token> tokens;
    tokens.reserve(model.size() / 2 + 1);
    tokenize(model, {0, static_cast<std::uint32_t>(model.size())}, tokens);
    std::uint32_t i = entry.familyEnd;
    if (i + 1 < tokens.size() && tokens[i].isWord() && tokens[i + 1].isNumber()) {
        ++i;
    }
    if (i >= tokens.size() || !tokens[i].isNumber() || i == 0) {
        return {};
    }
    const Token& before = tokens[i - 1];
    const bool lettersFirst = tokens[i].glued && before.isWord() &&
                              before.span.size() <= mostCodeLetters && before.capital;
    const bool lettersBehind =
        i + 1 < tokens.size() && tokens[i + 1].glued && tokens[i + 1].isWord();
    ModelCode code;
    code.word = lettersFirst ? i - 1 : i;
    code.begin = tokens[code.word].span.begin;
    code.end = tokens[lettersBehind ? i + 1 : i].span.end;
    code.number = tokens[i].number;
    code.lettersFirst = lettersFirst;
    code.letters = lettersFirst ? before.key : lettersBehind ? tokens[i + 1].key : 0;
    return code;
}

// Behind a number: "Xperia 10 VIII" is no relative of the "Xperia 10 VII".
constexpr WordSet generations(wordKey("ii"), wordKey("iii"), wordKey("iv"), wordKey("v"),
                              wordKey("vi"), wordKey("vii"), wordKey("viii"), wordKey("ix"));

}  // namespace

std::uint32_t seriesEnd(const PhoneEntry& entry) {
    const bool marked =
        entry.numberEnd < entry.words.size() && contains(generations, entry.words[entry.numberEnd]);
    return marked ? entry.numberEnd + 1 : entry.numberEnd;
}

bool areOfSeries(const PhoneEntry& left, const PhoneEntry& right) {
    const std::uint32_t end = seriesEnd(left);
    return left.numberEnd > left.familyEnd && end == seriesEnd(right) &&
           left.familyEnd == right.familyEnd &&
           std::equal(left.words.begin(), left.words.begin() + end, right.words.begin());
}

std::uint32_t PhoneRegistry::add(const ModelName& name) {
    const std::uint32_t phone = numberOf(name);
    PhoneEntry& entry = phones_[phone];
    if (name.endsIn5g && entry.network.empty()) {
        entry.network = name.network;
        entry.networkName = name.range;
    }
    return joined_[phone];
}

void PhoneRegistry::Tables::clear() {
    keys.clear();
    codes.clear();
    places.clear();
    tailPlaces.clear();
    numberPlaces.clear();
    groupPlaces.clear();
    byKey.clear();
    byWords.clear();
    tails.clear();
    numbers.clear();
    byLetters.clear();
    groups.clear();
    brands.clear();
    heads.clear();
    titleBrands.clear();
    storyBrands.clear();
}

std::optional<std::uint32_t> PhoneRegistry::phoneOfKey(std::string_view key) const {
    return tables_->byKey.find(mixedHash(wordKey(key)), [this, key](std::uint32_t phone) {
        return tables_->keys[phone] == key;
    });
}

/// The phone of that name, before joining. The same words are found without making a key of them.
std::uint32_t PhoneRegistry::numberOf(const ModelName& name) {
    const std::uint64_t hash = mixedHash(runOf(name.words, 0, name.words.size()));
    const auto known = tables_->byWords.find(hash, [&](std::uint32_t phone) {
        return phones_[phone].words == name.words && phones_[phone].name.brand == name.brand;
    });
    if (known) {
        return *known;
    }
    PhoneName phone{name.brand, name.writing};
    std::string key = keyOf(phone);
    if (const auto found = phoneOfKey(key)) {
        return *found;
    }
    const auto number = static_cast<std::uint32_t>(phones_.size());
    phones_.push_back(
        {std::move(phone), name.words, name.familyEnd, name.numberEnd, {}, {}, false});
    joined_.push_back(number);
    mentions_.push_back(0);
    titleOf_.push_back(0);
    tables_->codes.push_back(codeOf(phones_.back()));
    tables_->places.emplace_back();
    tables_->byKey.insert(mixedHash(wordKey(key)), number);
    tables_->keys.push_back(std::move(key));
    tables_->byWords.insert(hash, number);
    indexTails(number);
    if (groupsReady_) {
        indexGroups(number);
    }
    return number;
}

void PhoneRegistry::joinLongerNames(std::vector<NamedPhone> named, bool networksDiffer) {
    std::unordered_map<std::uint32_t, std::uint32_t> longerOf;
    std::unordered_set<std::uint32_t> ambiguous;
    for (std::uint32_t longer = 0; longer < phones_.size(); ++longer) {
        const std::vector<WordKey>& words = phones_[longer].words;
        const std::size_t tail = lengthOfLooseTail(words);
        if (tail == 0 || (networksDiffer && endsInNetwork(words))) {
            continue;
        }
        std::string_view key = tables_->keys[longer];
        key.remove_suffix(tail);
        const auto shorter = phoneOfKey(key);
        if (shorter && !longerOf.emplace(*shorter, longer).second) {
            ambiguous.insert(*shorter);
        }
    }
    std::erase_if(longerOf, [&](const auto& pair) { return ambiguous.contains(pair.first); });
    if (!longerOf.empty()) {
        std::sort(named.begin(), named.end());
        for (const NamedPhone& one : named) {
            const auto pair = longerOf.find(one.phone);
            if (pair != longerOf.end() &&
                std::binary_search(named.begin(), named.end(),
                                   NamedPhone{one.sentence, pair->second})) {
                longerOf.erase(pair);
            }
        }
    }
    for (const auto& [shorter, longer] : longerOf) {
        joined_[shorter] = longer;
    }
    groupsReady_ = true;
    for (std::uint32_t phone = 0; phone < phones_.size(); ++phone) {
        if (joined_[phone] == phone) {
            indexGroups(phone);
        }
    }
}

std::optional<PhoneRegistry::Tail> PhoneRegistry::tail(WordKey run) const {
    const TailSlot* found = tables_->tails.find(run);
    if (found == nullptr) {
        return std::nullopt;
    }
    const TailSlot& slot = *found;
    // A name that ends so beats one of which "5G" is left over.
    const auto phone = slot.whole ? slot.whole : slot.exact ? slot.exact : slot.withoutNetwork;
    return Tail{joined_[*phone], slot.whole.has_value()};
}

std::optional<PhoneRegistry::NumberTail> PhoneRegistry::numberTail(WordKey run) const {
    const NumberTail* found = tables_->numbers.find(run);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<std::uint32_t> PhoneRegistry::withLetters(WordKey letters, bool first) const {
    const std::uint32_t* found = tables_->byLetters.find(lettersKey(letters, first));
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<std::uint32_t> PhoneRegistry::chosen(const GroupSlot& slot,
                                                   std::optional<std::uint32_t> usual) const {
    if (slot.count == 1) {
        return slot.first;
    }
    if (slot.inTitle == 1 && slot.titleStory == story_) {
        return slot.titlePhone;
    }
    return usual;
}

std::optional<std::uint32_t> PhoneRegistry::ofGroup(WordKey run) const {
    const GroupSlot* found = tables_->groups.find(run);
    return found == nullptr ? std::nullopt : chosen(*found, found->latest);
}

std::optional<std::uint32_t> PhoneRegistry::ofBrand(std::string_view brand) const {
    const GroupSlot* found = tables_->brands.find(wordKey(brand));
    return found == nullptr ? std::nullopt : chosen(*found, found->leading);
}

bool PhoneRegistry::hasMembers(const std::vector<WordKey>& words) const {
    return tables_->heads.contains(runOf(words, 0, words.size()));
}

std::optional<std::uint32_t> PhoneRegistry::sibling(std::uint32_t phone,
                                                    std::span<const WordKey> suffixes) const {
    const PhoneEntry& entry = phones_[phone];
    WordKey run = runOf(entry.words, 0, entry.numberEnd);
    for (const WordKey suffix : suffixes) {
        run = longerRun(run, suffix);
    }
    const std::optional<Tail> found = tail(run);
    if (!found) {
        return std::nullopt;
    }
    const std::size_t length = entry.numberEnd + suffixes.size();
    const std::size_t whole = phones_[found->phone].words.size();
    return whole == length || whole == length + 2 ? std::optional(found->phone) : std::nullopt;
}

}  // namespace speclens
