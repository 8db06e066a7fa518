// Where the runs of phones' names stand in the registry's tables.
#include <algorithm>

#include "core/extract/name_runs.h"
#include "core/extract/phone_registry.h"

namespace speclens {

void PhoneRegistry::indexTails(std::uint32_t phone) {
    const std::vector<WordKey>& words = phones_[phone].words;
    longestName_ = std::max(longestName_, static_cast<std::uint32_t>(words.size()));
    std::vector<TailPlace>& tailPlaces = tables_->tailPlaces;
    Part& part = tables_->places[phone].tails;
    part.begin = static_cast<std::uint32_t>(tailPlaces.size());
    forEachTail(words, [&](WordKey run, std::size_t from, bool network) {
        addFirstWord(words[from]);
        tailPlaces.push_back({tables_->tails.place(run), network});
        TailSlot& slot = tables_->tails.at(tailPlaces.back().slot);
        std::optional<std::uint32_t>& place = network ? slot.exact : slot.withoutNetwork;
        place = place.value_or(phone);
        if (from == 0 && network) {
            slot.whole = phone;
        }
    });
    part.end = static_cast<std::uint32_t>(tailPlaces.size());
    WordKey head = emptyRun;
    for (std::size_t word = 0; word + 1 < words.size(); ++word) {
        head = longerRun(head, words[word]);
        tables_->heads[head] = true;
    }
    placeNumbers(phone);
    indexNumber(phone);
}

/// Finds the places of the runs that end in the phone's number.
void PhoneRegistry::placeNumbers(std::uint32_t phone) {
    const PhoneEntry& entry = phones_[phone];
    const ModelCode& code = tables_->codes[phone];
    PhonePlaces& places = tables_->places[phone];
    std::vector<NumberPlace>& numberPlaces = tables_->numberPlaces;
    places.numbers.begin = static_cast<std::uint32_t>(numberPlaces.size());
    const auto placeRunsTo = [&](std::uint32_t end) {
        forEachRunTo(entry.words, end, [&](WordKey run, std::size_t from) {
            if (from <= code.word) {
                numberPlaces.push_back(
                    {tables_->numbers.place(run), static_cast<std::uint32_t>(from)});
            }
        });
    };
    if (code.number != 0) {
        const std::uint32_t digitsEnd = code.word + (code.lettersFirst ? 2 : 1);
        placeRunsTo(digitsEnd);
        if (entry.numberEnd != digitsEnd) {
            placeRunsTo(entry.numberEnd);
        }
        places.letters = tables_->byLetters.place(lettersKey(code.letters, code.lettersFirst));
    }
    places.numbers.end = static_cast<std::uint32_t>(numberPlaces.size());
}

/// Makes the phone the one that its number and its letters mean.
void PhoneRegistry::indexNumber(std::uint32_t phone) {
    const PhonePlaces& places = tables_->places[phone];
    if (tables_->codes[phone].number == 0) {
        return;
    }
    for (std::uint32_t i = places.numbers.begin; i < places.numbers.end; ++i) {
        const NumberPlace& place = tables_->numberPlaces[i];
        tables_->numbers.at(place.slot) = {phone, place.from};
    }
    tables_->byLetters.at(places.letters) = phone;
}

void PhoneRegistry::indexGroups(std::uint32_t phone) {
    forEachGroup(phone, [&](GroupSlot& slot) {
        slot.first = slot.count == 0 ? phone : slot.first;
        ++slot.count;
    });
}

template <typename Visit>
void PhoneRegistry::forEachGroup(std::uint32_t phone, const Visit& visit) {
    const PhonePlaces& places = placeGroups(phone);
    if (places.brand) {
        visit(tables_->brands.at(*places.brand));
    }
    for (std::uint32_t i = places.groups.begin; i < places.groups.end; ++i) {
        visit(tables_->groups.at(tables_->groupPlaces[i]));
    }
}

/// Finds the places of the phone's brand, and of the words that it shares with others.
const PhoneRegistry::PhonePlaces& PhoneRegistry::placeGroups(std::uint32_t phone) {
    PhonePlaces& places = tables_->places[phone];
    if (places.grouped) {
        return places;
    }
    places.grouped = true;
    places.groups.begin = static_cast<std::uint32_t>(tables_->groupPlaces.size());
    const PhoneEntry& entry = phones_[phone];
    if (!entry.name.brand.empty()) {
        places.brand = tables_->brands.place(wordKey(entry.name.brand));
    }
    // "galaxy", "galaxy z fold", "z fold", "fold"
    for (std::size_t end = 1; end < entry.familyEnd; ++end) {
        placeGroup(entry.words, 0, end);
    }
    for (std::size_t from = 0; from < entry.familyEnd; ++from) {
        placeGroup(entry.words, from, entry.familyEnd);
    }
    // "ultra", "pro max"
    const std::size_t end =
        endsInNetwork(entry.words) ? entry.words.size() - 2 : entry.words.size();
    for (std::size_t from = std::max<std::size_t>(entry.numberEnd, 1); from < end; ++from) {
        placeGroup(entry.words, from, end);
    }
    places.groups.end = static_cast<std::uint32_t>(tables_->groupPlaces.size());
    return places;
}

void PhoneRegistry::placeGroup(const std::vector<WordKey>& words, std::size_t from,
                               std::size_t end) {
    addFirstWord(words[from]);
    tables_->groupPlaces.push_back(tables_->groups.place(runOf(words, from, end)));
}

void PhoneRegistry::mentioned(std::uint32_t phone, bool inTitle) {
    const Part& tails = tables_->places[phone].tails;
    for (std::uint32_t i = tails.begin; i < tails.end; ++i) {
        const TailPlace& place = tables_->tailPlaces[i];
        TailSlot& slot = tables_->tails.at(place.slot);
        (place.network ? slot.exact : slot.withoutNetwork) = phone;
    }
    indexNumber(phone);
    const WordKey brand = wordKey(phones_[phone].name.brand);
    tables_->storyBrands[brand] = true;
    if (inTitle) {
        tables_->titleBrands[brand] = true;
    }
    const bool newInTitle = inTitle && titleOf_[phone] != story_;
    titleOf_[phone] = inTitle ? story_ : titleOf_[phone];
    ++mentions_[phone];
    forEachGroup(phone, [&](GroupSlot& slot) {
        slot.latest = phone;
        if (!slot.leading || mentions_[phone] >= mentions_[*slot.leading]) {
            slot.leading = phone;
        }
        if (newInTitle) {
            slot.inTitle = slot.titleStory == story_ ? slot.inTitle + 1 : 1;
            slot.titleStory = story_;
            slot.titlePhone = phone;
        }
    });
}

}  // namespace speclens
