#include "core/catalog/phone_finder.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/catalog/edit_distance.h"
#include "core/catalog/folded_name.h"

namespace speclens {
namespace {

constexpr std::size_t mostNearNames = 5;
constexpr std::size_t mostMisspellings = 6;

/// A name that is looked for.
struct Wanted {
    std::vector<std::string> words;
    std::string folded;
};

/// A phone's names in the forms that they are compared in.
struct Candidate {
    explicit Candidate(const PhoneRecord& record)
        : phone(&record),
          brand(foldName(record.name.brand)),
          model(record.name.model),
          full(record.name.brand + " " + record.name.model) {}

    const PhoneRecord* phone;
    std::string brand;
    FoldedName model;
    FoldedName full;  ///< brand and model, also where the model begins with the brand

    /// Without a brand that the model begins with.
    [[nodiscard]] std::string_view modelWithoutBrand() const {
        std::string_view text = model.text();
        if (text.starts_with(brand)) {
            text.remove_prefix(brand.size());
        }
        return text;
    }
};

bool isExact(const Candidate& candidate, const Wanted& wanted) {
    return wanted.folded == candidate.model.text() || wanted.folded == candidate.full.text();
}

bool isExactWithoutBrand(const Candidate& candidate, const Wanted& wanted) {
    return wanted.folded == candidate.modelWithoutBrand();
}

bool isTailAfterFamily(const FoldedName& name, std::string_view folded) {
    const std::vector<std::string_view> tails = name.tailsAfterFamily();
    return std::find(tails.begin(), tails.end(), folded) != tails.end();
}

/// The family word may also be left out between the brand and the rest: "Xiaomi Note 11 Pro".
bool isWithoutFamily(const Candidate& candidate, const Wanted& wanted) {
    std::string_view rest = wanted.folded;
    if (isTailAfterFamily(candidate.full, rest)) {
        return true;
    }
    if (candidate.brand.empty() || !rest.starts_with(candidate.brand)) {
        return false;
    }
    rest.remove_prefix(candidate.brand.size());
    return isTailAfterFamily(candidate.model, rest);
}

/// In any order, or as a run that ends within a word ("note 11" in "Note 11S").
bool holdsAllWords(const Candidate& candidate, const Wanted& wanted) {
    return candidate.full.holdsBeginning(wanted.folded) ||
           std::all_of(wanted.words.begin(), wanted.words.end(),
                       [&](const std::string& word) { return candidate.full.holdsWords(word); });
}

std::vector<PhoneRecord> select(const std::vector<Candidate>& candidates, const Wanted& wanted,
                                bool (*fits)(const Candidate&, const Wanted&)) {
    std::vector<PhoneRecord> selected;
    for (const Candidate& candidate : candidates) {
        if (fits(candidate, wanted)) {
            selected.push_back(*candidate.phone);
        }
    }
    return selected;
}

std::vector<PhoneRecord> calledOtherwise(const std::vector<Candidate>& candidates,
                                         const Wanted& wanted, const OtherNames& others) {
    std::vector<PhoneRecord> selected;
    for (const Candidate& candidate : candidates) {
        const auto names = others.find(candidate.phone->id);
        const auto fits = [&](const std::string& other) {
            const std::string folded = foldName(other);
            return wanted.folded == folded || wanted.folded == candidate.brand + folded ||
                   candidate.brand + wanted.folded == folded;
        };
        if (names != others.end() &&
            std::any_of(names->second.begin(), names->second.end(), fits)) {
            selected.push_back(*candidate.phone);
        }
    }
    return selected;
}

PhoneMatch matchOf(std::vector<PhoneRecord> found) {
    const auto kind = found.size() == 1 ? PhoneMatch::Kind::One : PhoneMatch::Kind::Ambiguous;
    return {kind, std::move(found)};
}

std::vector<PhoneRecord> nearest(const std::vector<Candidate>& candidates, const Wanted& wanted) {
    const std::size_t limit = std::min(wanted.folded.size() / 3, mostMisspellings);
    std::vector<std::pair<std::size_t, const PhoneRecord*>> near;
    for (const Candidate& candidate : candidates) {
        std::size_t best = limit + 1;
        for (const std::string_view form : candidate.full.tailsAfterFamily()) {
            best = std::min(best, editDistance(wanted.folded, form, limit).value_or(best));
        }
        if (best <= limit) {
            near.emplace_back(best, candidate.phone);
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    near.resize(std::min(near.size(), mostNearNames));
    std::vector<PhoneRecord> phones;
    phones.reserve(near.size());
    for (const auto& [distance, phone] : near) {
        phones.push_back(*phone);
    }
    return phones;
}

}  // namespace

PhoneMatch findPhone(std::span<const PhoneRecord> phones, std::string_view name,
                     const OtherNames& others) {
    const Wanted wanted{foldedWords(name), foldName(name)};
    if (wanted.folded.empty()) {
        return {};
    }
    const std::vector<Candidate> candidates(phones.begin(), phones.end());
    if (auto found = select(candidates, wanted, isExact); !found.empty()) {
        return matchOf(std::move(found));
    }
    if (auto found = calledOtherwise(candidates, wanted, others); !found.empty()) {
        return matchOf(std::move(found));
    }
    for (const auto fits : {isExactWithoutBrand, isWithoutFamily}) {
        if (auto found = select(candidates, wanted, fits); !found.empty()) {
            return matchOf(std::move(found));
        }
    }
    if (auto found = select(candidates, wanted, holdsAllWords); !found.empty()) {
        return {PhoneMatch::Kind::Ambiguous, std::move(found)};
    }
    return {PhoneMatch::Kind::None, nearest(candidates, wanted)};
}

}  // namespace speclens
