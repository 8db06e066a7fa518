#include "core/extract/full_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/extract/coined_names.h"
#include "core/extract/maker_codes.h"
#include "core/extract/model_name.h"
#include "core/extract/model_numbers.h"
#include "core/extract/name_context.h"
#include "core/extract/name_evidence.h"
#include "core/extract/name_runs.h"
#include "core/extract/network_variants.h"
#include "core/extract/phone_set.h"
#include "core/extract/thing_name.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// "Galaxy S22-like" and "iPhone-style" compare with a phone and name none.
constexpr std::array<WordKey, 8> likeness = {
    wordKey("like"),  wordKey("style"), wordKey("esque"), wordKey("inspired"),
    wordKey("class"), wordKey("level"), wordKey("type"),  wordKey("grade")};

constexpr Terms nameBegins = Terms::of(TermKind::Brand, TermKind::Family, TermKind::Thing);

class FullNameFinder {
  public:
    FullNameFinder(const Page& page, PhoneRegistry& registry)
        : page_(page), registry_(registry), evidence_(page) {}

    std::vector<FullName> run() {
        for (const Sentence& sentence : page_.sentences()) {
            readSentence(sentence);
            ++sentence_;
        }
        decideDoubtful();
        addUnlisted();
        registry_.joinLongerNames(std::move(named_), namesNetwork_ && tellsNetworksApart(page_));
        sortFound();
        return std::move(found_);
    }

  private:
    /// A name that other words of the page must bear out.
    struct Doubtful {
        std::vector<ModelName> names;
        std::size_t sentence = 0;
        std::string brandBefore;  ///< of the name before it
    };

    void readSentence(const Sentence& sentence) {
        if (!page_.termsOf(sentence).hasAnyOf(nameBegins)) {
            return;
        }
        for (std::uint32_t i = sentence.begin; i < sentence.end;) {
            i = page_.termsAt(i).hasAnyOf(nameBegins) ? readToken(i, sentence) : i + 1;
        }
    }

    std::uint32_t readToken(std::uint32_t i, const Sentence& sentence) {
        std::vector<ModelName> names = readModelNames(page_, i, sentence);
        if (const auto thing = readThing(page_, i, sentence); thing && !isPhone(*thing, names)) {
            found_.push_back({thing->range, 0, true, thing->kind});
            return thing->range.end;
        }
        if (names.empty()) {
            return i + 1;
        }
        const TokenRange range = names.front().range;
        if (isSystem(range)) {
            return range.end;
        }
        if (isLikeness(range.end, sentence.end)) {
            return range.end;
        }
        if (names.front().standing > FamilyStanding::Capital &&
            isOfProduct(range.end, sentence.end)) {
            return i + 1;
        }
        const bool mayBeSeries = names.front().lone || isSuffixedFamily(names.front());
        if (names.front().standing <= FamilyStanding::Capital && !mayBeSeries) {
            accept(names.front(), sentence_);
        } else if (mayBeSeries || isFree(i, sentence)) {
            doubtful_.push_back({std::move(names), sentence_, lastBrand_});
        }
        return range.end;
    }

    /// "Redmi Note Pro": a family and a suffix without the number between them.
    static bool isSuffixedFamily(const ModelName& name) {
        return name.standing <= FamilyStanding::Capital && name.numberEnd == name.familyEnd &&
               name.words.size() > name.familyEnd;
    }

    /// "Wileyfox Swift" is a phone, although Swift is a thing's name.
    [[nodiscard]] bool isPhone(const ThingName& thing, const std::vector<ModelName>& names) const {
        return !names.empty() && names.front().range.end >= thing.range.end &&
               page_.matchAt(thing.range.begin, TermKind::Thing) == nullptr;
    }

    void accept(const ModelName& name, std::size_t sentence) {
        const std::uint32_t phone = registry_.add(name);
        lastBrand_ = registry_.phones()[phone].name.brand;
        namesNetwork_ = namesNetwork_ || name.endsIn5g;
        found_.push_back({name.range, phone, false, {}});
        named_.push_back({static_cast<std::uint32_t>(sentence), phone});
        evidence_.addPhoneOf(lastBrand_);
    }

    /// Whether the words behind a doubtful name make it that of something else: "LG C3 OLED TV",
    /// "Edge 12 browser".
    [[nodiscard]] bool isOfProduct(std::uint32_t i, std::uint32_t end) const {
        if (i >= end) {
            return false;
        }
        const Match* thing = page_.matchAt(i, TermKind::Thing);
        return (thing != nullptr && tables::things[thing->row].kind == ThingKind::Device) ||
               isInContext(page_.token(i).key, NameContext::Product);
    }

    /// "BlackBerry 10", "Nokia S30+"
    [[nodiscard]] bool isSystem(TokenRange range) const {
        const Match* value = page_.matchAt(range.begin, TermKind::FixedValue);
        return value != nullptr && value->end >= range.end &&
               tables::fixed_values[value->row].attribute == AttributeId::PlatformOs;
    }

    [[nodiscard]] bool isLikeness(std::uint32_t i, std::uint32_t end) const {
        return i + 1 < end && page_.is(i, "-") && page_.token(i).glued &&
               page_.token(i + 1).glued && contains(likeness, page_.token(i + 1).key);
    }

    /// Whether no capitalized word stands before a common word, whose name it would be a part of,
    /// and nothing that it hangs on: "SM-S911B".
    [[nodiscard]] bool isFree(std::uint32_t i, const Sentence& sentence) const {
        if (i > sentence.begin && page_.token(i).glued && page_.is(i - 1, "-")) {
            return false;
        }
        if (i < sentence.begin + 2 || page_.matchAt(i, TermKind::Brand) != nullptr) {
            return true;
        }
        const Token& before = page_.token(i - 1);
        return !before.capital || !before.isWord() ||
               page_.matchAt(i - 1, TermKind::Brand) != nullptr ||
               isInContext(page_.token(i - 1).key, NameContext::Determiner) ||
               isInContext(page_.token(i - 1).key, NameContext::Follower);
    }

    /// Names that no table has, and that are no short forms of others.
    void addUnlisted() {
        std::vector<bool> taken(page_.tokens().size(), false);
        for (const FullName& name : found_) {
            std::fill(taken.begin() + name.range.begin, taken.begin() + name.range.end, true);
        }
        addModelNumbers(taken);
        for (const ModelName& name : findMakersCodes(page_, taken)) {
            if (evidence_.bearsOut(name) && !isTailOfOther(name.range)) {
                std::fill(taken.begin() + name.range.begin, taken.begin() + name.range.end, true);
                addUnlisted(name);
            }
        }
        if (evidence_.speaksOfPhones()) {
            for (const ModelName& name : findCoinedNames(page_, taken)) {
                addUnlisted(name);
            }
        }
    }

    void addUnlisted(const ModelName& name) {
        const auto& sentences = page_.sentences();
        const auto found = std::partition_point(
            sentences.begin(), sentences.end(),
            [&](const Sentence& sentence) { return sentence.end <= name.range.begin; });
        if (!isShortForm(name)) {
            accept(name, static_cast<std::size_t>(found - sentences.begin()));
        }
    }

    /// Numbers of models, each of the phone that the page names beside it or a phone's only name.
    void addModelNumbers(std::vector<bool>& taken) {
        const std::vector<ModelNumber> numbers = findModelNumbers(page_, taken);
        if (numbers.empty()) {
            return;
        }
        sortFound();
        std::vector<PhoneSet> phones;
        for (const ModelNumber& number : numbers) {
            phones.push_back(phonesOf(number));
        }
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            for (const ModelNumber::Place& place : numbers[i].places) {
                std::fill(taken.begin() + place.range.begin, taken.begin() + place.range.end, true);
                addPlace(numbers[i].name, place, phones[i]);
            }
        }
    }

    /// Which of several phones has the number the page does not make plain.
    void addPlace(ModelName name, const ModelNumber::Place& place, const PhoneSet& phones) {
        if (phones.size() == 1) {
            found_.push_back({place.range, phones[0], false, {}});
        } else if (phones.empty() &&
                   (name.standing == FamilyStanding::Plain || evidence_.bearsOut(name))) {
            name.range = place.range;
            accept(name, place.sentence);
        }
    }

    /// The phones of the maker that sentences with the number name, or else the headline above it.
    [[nodiscard]] PhoneSet phonesOf(const ModelNumber& number) const {
        PhoneSet phones;
        for (const ModelNumber::Place& place : number.places) {
            addNamed(page_.sentences()[place.sentence], number.name.brand, phones);
        }
        if (!phones.empty() || number.places.empty()) {
            return phones;
        }
        std::uint32_t i = number.places.front().sentence;
        const std::uint32_t story = page_.storyOf(page_.sentences()[i]);
        for (; i > 0 && page_.storyOf(page_.sentences()[i - 1]) == story; --i) {
            const Sentence& sentence = page_.sentences()[i - 1];
            if (page_.placeOf(sentence).headline) {
                addNamed(sentence, number.name.brand, phones);
            }
        }
        return phones;
    }

    /// Adds the maker's phones that the sentence names. The names must be sorted.
    void addNamed(const Sentence& sentence, std::string_view brand, PhoneSet& phones) const {
        auto name = std::partition_point(found_.begin(), found_.end(), [&](const FullName& entry) {
            return entry.range.begin < sentence.begin;
        });
        for (; name != found_.end() && name->range.begin < sentence.end; ++name) {
            if (!name->isThing && registry_.phones()[name->phone].name.brand == brand) {
                phones.add(name->phone);
            }
        }
    }

    void sortFound() {
        std::sort(found_.begin(), found_.end(), [](const FullName& left, const FullName& right) {
            return left.range.begin < right.range.begin;
        });
    }

    /// "V30+" beside "LG V30", "S24" beside "Galaxy S24".
    [[nodiscard]] bool isShortForm(const ModelName& name) const {
        const bool isCode = page_.token(name.range.begin).span.size() <= 2 &&
                            page_.token(name.range.begin + 1).glued;
        const auto whole = registry_.tail(nameRunOf(page_, name.range));
        return (whole && !whole->whole) ||
               (isCode && registry_.withLetters(name.words.front(), true).has_value());
    }

    void decideDoubtful() {
        countGenerations();
        for (Doubtful& entry : doubtful_) {
            if (const ModelName* name = chosen(entry)) {
                accept(*name, entry.sentence);
            }
        }
    }

    [[nodiscard]] const ModelName* chosen(const Doubtful& entry) const {
        const ModelName& first = entry.names.front();
        if (first.lone) {
            return registry_.hasMembers(first.words) ? nullptr : &first;
        }
        if (isSuffixedFamily(first)) {
            return isGenerations(first) ? nullptr : &first;
        }
        if (first.standing == FamilyStanding::Word) {
            return evidence_.bearsOut(first) ? &first : nullptr;
        }
        if (isTailOfOther(first.range)) {
            return nullptr;
        }
        const ModelName* best = nullptr;
        for (const ModelName& name : entry.names) {
            if (!evidence_.bearsOut(name)) {
                continue;
            }
            if (name.brand == entry.brandBefore) {
                return &name;
            }
            if (best != nullptr) {
                return nullptr;
            }
            best = &name;
        }
        return best;
    }

    /// Whether the page names several phones that differ from the name by their number alone:
    /// "Redmi Note Pro" beside "Redmi Note 10 Pro" and "Redmi Note 11 Pro".
    [[nodiscard]] bool isGenerations(const ModelName& name) const {
        const std::uint32_t* count =
            generations_.find(runWithoutNumber(name.words, name.familyEnd, name.numberEnd));
        return count != nullptr && *count > 1;
    }

    void countGenerations() {
        for (const PhoneEntry& entry : registry_.phones()) {
            if (entry.numberEnd > entry.familyEnd && entry.words.size() > entry.numberEnd) {
                ++generations_[runWithoutNumber(entry.words, entry.familyEnd, entry.numberEnd)];
            }
        }
    }

    static WordKey runWithoutNumber(const std::vector<WordKey>& words, std::size_t familyEnd,
                                    std::size_t numberEnd) {
        WordKey run = emptyRun;
        for (std::size_t word = 0; word < words.size(); ++word) {
            run = word < familyEnd || word >= numberEnd ? longerRun(run, words[word]) : run;
        }
        return run;
    }

    /// Whether another name of the page ends in the same words, of which these are a short form.
    [[nodiscard]] bool isTailOfOther(TokenRange range) const {
        return registry_.tail(nameRunOf(page_, range)).has_value();
    }

    const Page& page_;
    PhoneRegistry& registry_;
    NameEvidence evidence_;
    std::vector<FullName> found_;
    std::vector<Doubtful> doubtful_;
    FlatMap<std::uint32_t> generations_;  ///< how many phones have the run without their number
    std::vector<NamedPhone> named_;
    std::size_t sentence_ = 0;  ///< the one that is read
    std::string lastBrand_;
    bool namesNetwork_ = false;  ///< some name ends in "5G"
};

}  // namespace

std::vector<FullName> findFullNames(const Page& page, PhoneRegistry& registry) {
    return FullNameFinder(page, registry).run();
}

}  // namespace speclens
