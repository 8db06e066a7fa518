// What a page speaks of, while its sentences are read in order.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/lineage.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/phone_set.h"

namespace speclens {

/// The phones that were spoken of before a sentence.
struct Discourse {
    PhoneSet subject;       ///< what was spoken of last; several for "both"
    PhoneSet beforeThing;   ///< the subject before a thing; "the phone" goes back to it
    PhoneSet focus;         ///< what the paragraph opened with
    PhoneSet heading;       ///< what the heading above speaks of
    PhoneSet topic;         ///< what the story is about: its headline's phones, else the most named
    PhoneSet lastNamed;     ///< the name that stood last before the sentence
    PhoneSet lastOwners;    ///< whose the last value was
    PhoneSet lastTwoNamed;  ///< the last two names of the sentence before, compared ones too
    PhoneSet namedBefore;   ///< all names of the sentence before
    PhoneSet lastList;      ///< the names that were listed together last
    PhoneSet namedHere;     ///< all names of this paragraph, without those only compared with
    bool subjectHere = false;      ///< the subject was spoken of in this paragraph
    bool subjectByName = false;    ///< ... by its name
    bool subjectTold = true;       ///< some sentence has told something of the subject
    bool subjectInSection = true;  ///< the subject was spoken of under the nearest heading
    bool lastOwnersHere = false;   ///< the last value stood in this paragraph
    /// The last phones spoken of, each once, the latest at the end.
    std::vector<std::uint32_t> recent;
    bool subjectIsThing = false;  ///< a thing that is no phone was spoken of last

    /// So many phones that were spoken of last, in that order; none where there were fewer.
    [[nodiscard]] PhoneSet latest(std::size_t count) const;
};

/// How often each story of a page names each phone, and which are older models of others.
class Topics {
  public:
    Topics(const Page& page, const PhoneMentions& phones);

    /// The phones of the story's headline, else the one that it names most often.
    [[nodiscard]] const PhoneSet& of(std::uint32_t story) const { return topics_[story]; }
    /// Whether the story's headline names one phone and no other.
    [[nodiscard]] bool isHeadedByOne(std::uint32_t story) const { return headedByOne_[story]; }
    /// Whether the story names one phone only.
    [[nodiscard]] bool isSingle(std::uint32_t story) const { return single_[story]; }
    /// Whether the page names the phone at least in a third of its mentions of phones.
    [[nodiscard]] bool isFrequent(std::uint32_t phone) const {
        return counts_[phone] * 3 >= total_;
    }
    /// Whether no phone of the story is named more often.
    [[nodiscard]] bool isMostFrequent(std::uint32_t story, std::uint32_t phone) const {
        return mostNamed_[story] == phone;
    }
    /// Whether the page names the phone once only.
    [[nodiscard]] bool isNamedOnce(std::uint32_t phone) const { return counts_[phone] <= 1; }
    [[nodiscard]] const Lineage& lineage() const { return lineage_; }

  private:
    struct StoryCount;
    void close(std::uint32_t story, StoryCount& count);

    std::vector<PhoneSet> topics_;
    std::vector<bool> headedByOne_;
    std::vector<bool> single_;
    std::vector<std::optional<std::uint32_t>> mostNamed_;  ///< by story
    std::vector<std::uint32_t> counts_;
    std::uint32_t total_ = 0;
    Lineage lineage_;
};

}  // namespace speclens
