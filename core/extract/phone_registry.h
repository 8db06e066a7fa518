// The phones that a page names, and what their names end in, begin with and are made of.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/extract/flat_index.h"
#include "core/extract/model_name.h"
#include "core/extract/reused.h"
#include "core/spec/phone.h"

namespace speclens {

/// A phone that the text names.
struct PhoneEntry {
    PhoneName name;
    std::vector<WordKey> words;   ///< of the name, for its short forms
    std::uint32_t familyEnd = 0;  ///< how many of them name brand and family
    std::uint32_t numberEnd = 0;  ///< ... and number: phones that share these are of one series
    Span network;                 ///< the "5G" that ends its name where it stands first, or empty
    TokenRange networkName;       ///< the name in the text that ends so
    bool namedAlone = false;      ///< also named as a phone, not only as a series
};

/// How many words of a name its series shares: up to the number, with a generation's mark.
std::uint32_t seriesEnd(const PhoneEntry& entry);

/// Whether the names of two phones are alike up to their numbers, and so of one series.
bool areOfSeries(const PhoneEntry& left, const PhoneEntry& right);

/// Where a phone's number stands in its name, which other names of its kind are built from.
struct ModelCode {
    std::uint32_t word = 0;   ///< index of the number, or of the letters that it touches
    std::uint32_t begin = 0;  ///< byte in the model at which it begins
    std::uint32_t end = 0;    ///< ... and behind its last letter
    double number = 0;        ///< 0 where the name has none
    WordKey letters = 0;      ///< before the number ("A" of "A54") or behind it ("T" of "13T")
    bool lettersFirst = false;
};

/// A phone that a sentence names in full.
struct NamedPhone {
    std::uint32_t sentence = 0;  ///< its place among the page's
    std::uint32_t phone = 0;

    auto operator<=>(const NamedPhone&) const = default;
};

class PhoneRegistry {
  public:
    PhoneRegistry() { tables_->clear(); }

    /// The phone of that name, added where it is new.
    std::uint32_t add(const ModelName& name);

    /// "A54" and "A54 5G" are one phone unless some sentence names both, and so are "iPhone SE" and
    /// "iPhone SE (2022)" where the page names one year: joins such pairs under the longer name.
    /// `named` holds the phones of all sentences; where the page tells models apart by their
    /// network, "A54" and "A54 5G" are two. To be called once, when the full names are known; other
    /// names may be added later.
    void joinLongerNames(std::vector<NamedPhone> named, bool networksDiffer);

    /// The phone that stands for `phone` after joining.
    [[nodiscard]] std::uint32_t resolved(std::uint32_t phone) const { return joined_[phone]; }

    /// To be called for each mention in reading order: of phones with like short forms the one
    /// mentioned last is meant, and of those with no number in them the one in the story's title.
    void mentioned(std::uint32_t phone, bool inTitle);
    void beginStory() {
        ++story_;
        tables_->titleBrands.clear();
        tables_->storyBrands.clear();
    }
    /// Whether the story's title names phones of several brands.
    [[nodiscard]] bool comparesBrands() const { return tables_->titleBrands.size() > 1; }
    /// Whether the story has named phones of several brands so far.
    [[nodiscard]] bool namesBrands() const { return tables_->storyBrands.size() > 1; }

    [[nodiscard]] const std::vector<PhoneEntry>& phones() const { return phones_; }
    /// Ends the registry's use.
    [[nodiscard]] std::vector<PhoneEntry> takePhones() { return std::move(phones_); }
    [[nodiscard]] const ModelCode& code(std::uint32_t phone) const { return tables_->codes[phone]; }

    /// Whether a short form may begin with that word; never wrongly no.
    [[nodiscard]] bool mayBegin(WordKey word) const {
        const std::size_t bit = firstWordBit(word);
        return (firstWords_[bit / 64] >> (bit % 64) & 1U) != 0;
    }
    [[nodiscard]] std::uint32_t longestName() const { return longestName_; }

    /// The phone whose name ends in a run of words.
    struct Tail {
        std::uint32_t phone = 0;
        bool whole = false;  ///< the run is all of the name
    };
    [[nodiscard]] std::optional<Tail> tail(WordKey run) const;

    /// A phone of which a run of words ends in the number.
    struct NumberTail {
        std::uint32_t phone = 0;
        std::uint32_t from = 0;  ///< the word of its name at which the run begins
    };
    [[nodiscard]] std::optional<NumberTail> numberTail(WordKey run) const;
    /// The phone named last that has these letters at its number.
    [[nodiscard]] std::optional<std::uint32_t> withLetters(WordKey letters, bool first) const;

    /// The phone meant by its family's words, its suffixes or its brand alone: the only one that
    /// has them, or the only one in the story's title, or the one mentioned last.
    [[nodiscard]] std::optional<std::uint32_t> ofGroup(WordKey run) const;
    [[nodiscard]] std::optional<std::uint32_t> ofBrand(std::string_view brand) const;
    /// Whether another phone's name begins with all these words.
    [[nodiscard]] bool hasMembers(const std::vector<WordKey>& words) const;

    /// The phone whose name is `phone`'s up to its number, with `suffixes` behind it.
    [[nodiscard]] std::optional<std::uint32_t> sibling(std::uint32_t phone,
                                                       std::span<const WordKey> suffixes) const;

  private:
    struct TailSlot {
        std::optional<std::uint32_t> whole;
        std::optional<std::uint32_t> exact;
        std::optional<std::uint32_t> withoutNetwork;
    };
    struct GroupSlot {
        std::uint32_t count = 0;
        std::uint32_t first = 0;
        std::uint32_t titleStory = 0;
        std::uint32_t inTitle = 0;  ///< how many that story's title names
        std::uint32_t titlePhone = 0;
        std::optional<std::uint32_t> latest;
        std::optional<std::uint32_t> leading;  ///< mentioned most often so far
    };
    /// Entries of a list that belong to one phone: [begin, end).
    struct Part {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct TailPlace {
        std::uint32_t slot;  ///< in tails
        bool network;        ///< the tail has the name's "5G", or the name has none
    };
    struct NumberPlace {
        std::uint32_t slot;  ///< in numbers
        std::uint32_t from;
    };
    /// Where the runs of a phone's name stand, so that a mention need not look for them again.
    struct PhonePlaces {
        Part tails;
        Part numbers;
        Part groups;
        std::uint32_t letters = 0;  ///< in byLetters, where the name has a number
        std::optional<std::uint32_t> brand;
        bool grouped = false;  ///< groups and brand are known
    };
    struct Tables {
        std::vector<std::string> keys;      ///< by phone
        std::vector<ModelCode> codes;       ///< by phone
        std::vector<PhonePlaces> places;    ///< by phone
        std::vector<TailPlace> tailPlaces;  ///< in the parts of the phones
        std::vector<NumberPlace> numberPlaces;
        std::vector<std::uint32_t> groupPlaces;
        FlatIndex byKey;              ///< of the phones
        FlatIndex byWords;            ///< ... by their names' words
        FlatMap<TailSlot> tails;      ///< by run
        FlatMap<NumberTail> numbers;  ///< by run
        FlatMap<std::uint32_t> byLetters;
        FlatMap<GroupSlot> groups;  ///< by run
        FlatMap<GroupSlot> brands;  ///< by the brand's key
        FlatMap<bool> heads;        ///< runs that names begin with and go on from
        FlatMap<bool> titleBrands;  ///< by the brand's key
        FlatMap<bool> storyBrands;  ///< by the brand's key

        void clear();
        [[nodiscard]] bool isLarge() const {
            constexpr std::size_t usualTails = 10'000;
            return tails.size() > usualTails;
        }
    };
    static std::size_t firstWordBit(WordKey word) {
        return static_cast<std::size_t>(mixedHash(word) >> (64U - firstWordBits));
    }
    void addFirstWord(WordKey word) {
        const std::size_t bit = firstWordBit(word);
        firstWords_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    std::uint32_t numberOf(const ModelName& name);
    void indexTails(std::uint32_t phone);
    void indexNumber(std::uint32_t phone);
    void indexGroups(std::uint32_t phone);
    void placeNumbers(std::uint32_t phone);
    const PhonePlaces& placeGroups(std::uint32_t phone);
    void placeGroup(const std::vector<WordKey>& words, std::size_t from, std::size_t end);
    template <typename Visit>
    void forEachGroup(std::uint32_t phone, const Visit& visit);
    [[nodiscard]] std::optional<std::uint32_t> phoneOfKey(std::string_view key) const;
    [[nodiscard]] std::optional<std::uint32_t> chosen(const GroupSlot& slot,
                                                      std::optional<std::uint32_t> usual) const;

    std::vector<PhoneEntry> phones_;
    std::vector<std::uint32_t> joined_;    ///< by phone
    std::vector<std::uint32_t> mentions_;  ///< by phone, so far
    std::vector<std::uint32_t> titleOf_;   ///< by phone: the last story whose title names it
    Reused<Tables> tables_;
    static constexpr std::size_t firstWordBits = 12;
    /// By the bits of firstWordBit.
    std::array<std::uint64_t, (std::size_t{1} << firstWordBits) / 64> firstWords_{};
    std::uint32_t longestName_ = 0;
    std::uint32_t story_ = 1;
    bool groupsReady_ = false;
};

/// The key of a run of words, built one word at a time from `emptyRun`.
inline constexpr WordKey emptyRun = 0x9e3779b97f4a7c15ULL;
constexpr WordKey longerRun(WordKey run, WordKey word) {
    return (run ^ word) * 0x100000001b3ULL + (run >> 29);
}

}  // namespace speclens
