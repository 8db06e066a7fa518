#include "core/catalog/phone_matcher.h"

#include <algorithm>
#include <set>
#include <span>

#include "core/catalog/edit_distance.h"
#include "core/catalog/folded_name.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

/// More phones than this with the same digits in their names are not searched for misspellings.
constexpr std::size_t mostOfOneSeries = 300;
constexpr std::size_t shortestMisspelledWord = 4;

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isOneWord(std::string_view folded, const std::vector<std::string>& words) {
    return !words.empty() && words.back() == folded;
}

/// Whether the names have the same words but for one of some letters, in which there is one
/// mistake; either may leave out words at its head.
bool isMisspelling(const std::vector<std::string>& first, const std::vector<std::string>& second) {
    const std::size_t size = std::min(first.size(), second.size());
    const auto left = std::span(first).last(size);
    const auto right = std::span(second).last(size);
    const auto [one, other] = std::mismatch(left.begin(), left.end(), right.begin());
    if (one == left.end() || !std::equal(one + 1, left.end(), other + 1)) {
        return false;
    }
    return std::min(one->size(), other->size()) >= shortestMisspelledWord &&
           std::none_of(one->begin(), one->end(), isDigit) &&
           editDistance(*one, *other, 1).has_value();
}

/// A brand says nothing where the model begins with it, as a family's name does: "Redmi" in
/// {"Redmi", "Redmi Note 11"}, whose maker is Xiaomi.
bool brandsAgree(std::string_view known, std::string_view brand, std::string_view model) {
    return known.empty() || brand.empty() || known == brand || model.starts_with(brand);
}

}  // namespace

PhoneMatcher::PhoneMatcher(const std::vector<PhoneStore::Entry>& phones) {
    std::unordered_map<std::int64_t, PhoneId> into;
    for (const PhoneStore::Entry& entry : phones) {
        if (entry.mergedInto) {
            into.emplace(static_cast<std::int64_t>(entry.phone.id), *entry.mergedInto);
        }
    }
    for (const PhoneStore::Entry& entry : phones) {
        PhoneId root = entry.phone.id;
        for (std::size_t steps = 0; steps <= into.size(); ++steps) {
            const auto found = into.find(static_cast<std::int64_t>(root));
            if (found == into.end()) {
                break;
            }
            root = found->second;
        }
        add(root, entry.phone.name);
        for (const std::string& alias : entry.aliases) {
            addAlias(root, alias);
        }
    }
}

void PhoneMatcher::add(PhoneId id, const PhoneName& name) {
    const auto place = static_cast<std::uint32_t>(known_.size());
    const std::string fullText = fullName(name);
    const FoldedName folded(fullText);
    known_.push_back(
        {id, foldName(name.brand), foldName(name.model), folded.text(), foldedWords(fullText)});
    byFull_[folded.text()].push_back(place);
    byModel_[foldName(name.model)].push_back(place);
    for (const std::string_view tail : folded.tailsAfterFamily()) {
        if (tail.size() < folded.text().size()) {
            byTail_[std::string(tail)].push_back(place);
        }
    }
    byDigits_[digitsOf(folded.text())].push_back(place);
}

void PhoneMatcher::addAlias(PhoneId id, const std::string& alias) {
    const auto place = static_cast<std::uint32_t>(known_.size());
    const std::string key = foldName(alias);
    known_.push_back({id, {}, key, key, foldedWords(alias)});
    byFull_[key].push_back(place);
}

NameMatch PhoneMatcher::find(const PhoneName& name) const {
    const Wanted wanted{foldName(name.brand), foldName(name.model), foldName(fullName(name)),
                        foldedWords(fullName(name)), std::nullopt};
    return findWanted(wanted);
}

NameMatch PhoneMatcher::findWanted(const Wanted& wanted) const {
    using Kind = NameMatch::Kind;
    if (auto same = compatible(byFull_, wanted.full, wanted); !same.empty()) {
        return {same.size() == 1 ? Kind::Known : Kind::Doubtful, std::move(same)};
    }
    for (const std::string& model : {wanted.model, wanted.full}) {
        if (auto same = compatible(byModel_, model, wanted); !same.empty()) {
            return {same.size() == 1 ? Kind::Known : Kind::Doubtful, std::move(same)};
        }
    }
    if (NameMatch match = findWithoutFamily(wanted); match.kind != Kind::New) {
        return match;
    }
    auto near = misspelled(wanted);
    return {near.empty() ? Kind::New : Kind::Doubtful, std::move(near)};
}

/// By what stands from the first word with a digit on, which says more than a family's name.
NameMatch PhoneMatcher::findWithoutFamily(const Wanted& wanted) const {
    using Kind = NameMatch::Kind;
    if (std::none_of(wanted.model.begin(), wanted.model.end(), isDigit)) {
        return {};
    }
    if (auto longer = compatible(byTail_, wanted.model, wanted); !longer.empty()) {
        const bool vague = wanted.brand.empty() && isOneWord(wanted.model, wanted.words);
        return {longer.size() == 1 && !vague ? Kind::Known : Kind::Doubtful, std::move(longer)};
    }
    if (auto shorter = shorterNames(wanted); !shorter.empty()) {
        const bool sure = shorter.size() == 1 && known_[shorter.front()].words.size() > 1;
        return {sure ? Kind::Fuller : Kind::Doubtful, idsOf(shorter, wanted)};
    }
    return {};
}

std::vector<PhoneId> PhoneMatcher::idsOf(const Places& places, const Wanted& wanted) const {
    std::set<PhoneId> ids;
    for (const std::uint32_t place : places) {
        if (known_[place].id != wanted.except) {
            ids.insert(known_[place].id);
        }
    }
    return {ids.begin(), ids.end()};
}

std::vector<PhoneId> PhoneMatcher::compatible(const Index& index, const std::string& key,
                                              const Wanted& wanted) const {
    const auto found = index.find(key);
    if (found == index.end()) {
        return {};
    }
    Places places = found->second;
    std::erase_if(places, [&](std::uint32_t place) {
        return !brandsAgree(known_[place].brand, wanted.brand, key);
    });
    return idsOf(places, wanted);
}

/// Names without a brand of their own that the wanted one ends in.
PhoneMatcher::Places PhoneMatcher::shorterNames(const Wanted& wanted) const {
    Places places;
    const FoldedName folded(wanted.words);
    for (const std::string_view tail : folded.tailsAfterFamily()) {
        const auto found = byModel_.find(std::string(tail));
        if (tail.size() == folded.text().size() || found == byModel_.end()) {
            continue;
        }
        for (const std::uint32_t place : found->second) {
            const Known& known = known_[place];
            if (known.id != wanted.except && (known.brand.empty() || known.brand == wanted.brand)) {
                places.push_back(place);
            }
        }
    }
    return places;
}

std::vector<PhoneId> PhoneMatcher::misspelled(const Wanted& wanted) const {
    const auto found = byDigits_.find(digitsOf(wanted.full));
    if (found == byDigits_.end() || found->second.size() > mostOfOneSeries) {
        return {};
    }
    Places places = found->second;
    std::erase_if(places, [&](std::uint32_t place) {
        return !isMisspelling(known_[place].words, wanted.words);
    });
    return idsOf(places, wanted);
}

std::vector<std::pair<PhoneId, PhoneId>> PhoneMatcher::doubtfulPairs() const {
    std::set<std::pair<PhoneId, PhoneId>> pairs;
    for (const Known& known : known_) {
        const NameMatch match =
            findWanted({known.brand, known.model, known.full, known.words, known.id});
        for (const PhoneId other : match.phones) {
            pairs.insert(std::minmax(known.id, other));
        }
    }
    return {pairs.begin(), pairs.end()};
}

}  // namespace speclens
