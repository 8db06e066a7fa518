// The phones that a page names, and what their names end in, begin with and are made of.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/extract/flat_index.h"
#include "core/extract/model_name.h"
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

/// Where a phone's number stands in its name, which other names of its kind are built from.
struct ModelCode {
    std::uint32_t word = 0;   ///< index of the number, or of the letters that it touches
    std::uint32_t begin = 0;  ///< byte in the model at which it begins
    std::uint32_t end = 0;    ///< ... and behind its last letter
    double number = 0;        ///< 0 where the name has none
    WordKey letters = 0;      ///< before the number ("A" of "A54") or behind it ("T" of "13T")
    bool lettersFirst = false;
};

class PhoneRegistry {
  public:
    /// The phone of that name, added where it is new.
    std::uint32_t add(const ModelName& name);

    /// "A54" and "A54 5G" are one phone unless some sentence names both, and so are "iPhone SE" and
    /// "iPhone SE (2022)" where the page names one year: joins such pairs under the longer name.
    /// `bySentence` holds the phones of each sentence; where the page tells models apart by their
    /// network, "A54" and "A54 5G" are two. To be called once, when the full names are known; other
    /// names may be added later.
    void joinLongerNames(const std::vector<std::vector<std::uint32_t>>& bySentence,
                         bool networksDiffer);

    /// The phone that stands for `phone` after joining.
    [[nodiscard]] std::uint32_t resolved(std::uint32_t phone) const { return joined_[phone]; }

    /// To be called for each mention in reading order: of phones with like short forms the one
    /// mentioned last is meant, and of those with no number in them the one in the story's title.
    void mentioned(std::uint32_t phone, bool inTitle);
    void beginStory() {
        ++story_;
        titleBrands_ = {};
    }
    /// Whether the story's title names phones of several brands.
    [[nodiscard]] bool comparesBrands() const { return titleBrands_.size() > 1; }

    [[nodiscard]] const std::vector<PhoneEntry>& phones() const { return phones_; }
    /// Ends the registry's use.
    [[nodiscard]] std::vector<PhoneEntry> takePhones() { return std::move(phones_); }
    [[nodiscard]] const ModelCode& code(std::uint32_t phone) const { return codes_[phone]; }

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
    template <typename Visit>
    void forEachGroup(const PhoneEntry& entry, const Visit& visit);
    template <typename Visit>
    void visitGroup(const std::vector<WordKey>& words, std::size_t from, std::size_t end,
                    const Visit& visit);
    [[nodiscard]] std::optional<std::uint32_t> chosen(const GroupSlot& slot) const;

    std::vector<PhoneEntry> phones_;
    std::vector<ModelCode> codes_;        ///< by phone
    std::vector<std::uint32_t> joined_;   ///< by phone
    std::vector<std::uint32_t> titleOf_;  ///< by phone: the last story whose title names it
    std::unordered_map<std::string, std::uint32_t> byKey_;
    FlatIndex byWords_;            ///< of phones_, by their names' words
    FlatMap<TailSlot> tails_;      ///< by run
    FlatMap<NumberTail> numbers_;  ///< by run
    FlatMap<std::uint32_t> byLetters_;
    FlatMap<GroupSlot> groups_;  ///< by run
    FlatMap<GroupSlot> brands_;  ///< by the brand's key
    FlatMap<bool> heads_;        ///< runs that names begin with and go on from
    FlatMap<bool> titleBrands_;  ///< by the brand's key
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
