// Clues: what speaks for or against a phone being the one that a value is said of.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace speclens {

/// Each has a weight in data/lexicon/attribution_weights.tsv, learned from the labelled articles.
enum class Clue : std::uint8_t {
    // The place of the phone's nearest name or reference before the value, in tokens.
    BeforeTouching,
    BeforeNear,
    BeforeMiddle,
    BeforeFar,
    NearestBefore,  ///< no other anchor stands between
    SecondBefore,   ///< one does
    EarlierBefore,  ///< more do
    // ... or behind it, where none stands before.
    BehindTouching,
    BehindNear,
    BehindFar,
    FirstBehind,  ///< no other anchor stands between
    LaterBehind,
    BehindAlone,     ///< nothing stands before the value
    BehindOpens,     ///< "The A53 has 5,000mAh, the A54 has": it opens a clause of its own
    BehindColon,     ///< "5,000mAh A54:": what is said of it follows
    ParallelBehind,  ///< "5,000mAh on the A53 and 4,500mAh on the A54": said like the value before
    LinkedBehind,    ///< "5,000mAh in the A53"
    LinkedClosely,   ///< and nothing else between: "the 5,000mAh of the A53"
    LinkedFor,       ///< "$999 for the A53"
    Distributed,     ///< "8GB each", "OIS is on all of them"
    Attributive,     ///< "the 5,000mAh A53"
    // What stands between.
    SameClause,
    OtherClause,  ///< a semicolon, "while", "but", ...
    CommaBetween,
    ManyCommas,
    NumberBetween,  ///< another value
    // What the anchor is in its sentence.
    IsName,
    IsReference,
    IsGroup,  ///< "both", "the latter"
    IsUnnamed,
    IsThing,
    IsAccessory,
    SeveralPhones,
    First,            ///< no anchor stands before it
    Head,             ///< begins the sentence
    ClauseHead,       ///< behind a comma, "and" or "while"
    Subject,          ///< a verb follows
    Possessive,       ///< "'s" follows, and a value soon
    With,             ///< "the A53 with 5,000mAh"
    HeadPreposition,  ///< "On the A53, ..."
    Frame,            ///< ... and nothing but that clause before the value
    LatePreposition,  ///< "... of the A53 ..."
    Object,           ///< a verb stands before it: "beats the A53"
    Compared,         ///< "than the A53"
    ComparedGoesOn,   ///< and something is said of it: "than the A53, which has ..."
    InBrackets,       ///< "(the A53 has ...)"
    OtherBrackets,    ///< in brackets that the value is not in
    OwnBrackets,      ///< "the A53 (5,000mAh)"
    Colon,            ///< "A53: 5,000mAh"
    Gapped,           ///< "... and the A53 a 5,000mAh one"
    Antecedent,       ///< "the A53, which has 5,000mAh"
    GroupHere,        ///< "the A53 and the A54, both with 5,000mAh"
    InRelative,       ///< ", which the A53 also has,"
    InHeading,
    Overridden,     ///< another anchor nearer to the value is the subject of its clause
    VerbGoesOn,     ///< a verb behind it goes on with another: "as on the A53 and has 5,000mAh"
    ParallelSpent,  ///< the value before, which this one is said like, is its own
    Spent,          ///< a value before it is its own: "the 64MP of the A53, plus a 12MP"
    // What the text spoke of before the sentence.
    ReferredSubject,  ///< "it", where the sentence names nothing before
    ReferredTopic,
    ReferredHeading,
    ReferredRecent,            ///< "both", where these were named last
    WasSubject,                ///< of the sentence before, in the same paragraph
    WasSubjectElsewhere,       ///< in the paragraph before
    WasSubjectOfOtherSection,  ///< before the nearest heading
    WasSubjectByName,          ///< that its paragraph named
    WasSubjectAlone,           ///< and the sentence names nothing
    WasSubjectOnly,            ///< unopposed, and its paragraph has named nothing else
    WasSubjectUnopposed,       ///< and nothing is named before the value
    WasFocus,
    UnderHeading,
    UnderOwnHeading,      ///< a heading of this phone alone
    UnderHeadingOpposed,  ///< and the paragraph names another before
    UnderHeadingListed,   ///< and the value stands in a list or a table
    OfTopic,
    OnlyPhone,     ///< no other is named in the story
    OnlyOfTopic,   ///< the headline names this phone alone
    TopicByLabel,  ///< and the paragraph begins with a label: "Battery: ..."
    WasLastNamed,
    WasLastNamedAlone,
    Frequent,
    MostFrequent,  ///< no phone of the story is named more often
    NamedOnce,
    // What the phone is to the others.
    OfTopicInPart,       ///< one of several that the story is about
    Outsider,            ///< neither of the topic nor of the heading
    OutsiderWasSubject,  ///< and the subject of the sentence before
    OutsiderElsewhere,   ///< and that was in the paragraph before
    OutsiderReferred,    ///< and "it" would mean it
    OutsiderBeside,      ///< and no sentence has told anything of it
    Older,               ///< an outsider, and the page names a newer model of its line
    OlderInPast,         ///< and the clause is in the past tense
    OlderInPresent,      ///< and the clause is in the present tense
    NewerInPast,  ///< the page names an older model of its line, and the clause is in the past
    // What has been decided before.
    OwnsLast,              ///< the last value before the sentence is its own
    OwnsLastElsewhere,     ///< and stands in another paragraph
    OwnsPrevious,          ///< the value before in the sentence is its own
    OwnsPreviousUnbroken,  ///< and no anchor stands between
    HasValueHere,          ///< has another value of the attribute in this sentence
    HasOtherValue,         ///< has another value of the attribute
    HasSameValue,
    OwnsMost,  ///< no phone of the page was given more values
    OwnsNothing,
    // The value.
    ForeignChipset,  ///< "Apple's A12 Bionic", and the phone is none of Apple's
    Replaced,        ///< "up from 4,500mAh", and the phone is no linked one
    // Nobody.
    Nobody,
    NobodyBehindThing,  ///< the text speaks of a thing that is no phone
    NobodyAtAll,        ///< no phone is in reach
};

inline constexpr std::size_t clueCount = static_cast<std::size_t>(Clue::NobodyAtAll) + 1;

/// A set of clues.
class Clues {
  public:
    void add(Clue clue) { bits_[wordOf(clue)] |= bitOf(clue); }
    void addIf(bool holds, Clue clue) {
        bits_[wordOf(clue)] |= std::uint64_t{holds} << (static_cast<std::size_t>(clue) % 64);
    }
    void addAll(const Clues& other) {
        for (std::size_t i = 0; i < bits_.size(); ++i) {
            bits_[i] |= other.bits_[i];
        }
    }
    [[nodiscard]] bool has(Clue clue) const { return (bits_[wordOf(clue)] & bitOf(clue)) != 0; }

    /// Calls `visit` with each clue of the set.
    template <typename Visit>
    void forEach(const Visit& visit) const {
        for (std::size_t i = 0; i < bits_.size(); ++i) {
            for (std::uint64_t rest = bits_[i]; rest != 0; rest &= rest - 1) {
                visit(static_cast<Clue>(i * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
            }
        }
    }

  private:
    static constexpr std::size_t wordOf(Clue clue) { return static_cast<std::size_t>(clue) / 64; }
    static constexpr std::uint64_t bitOf(Clue clue) {
        return std::uint64_t{1} << (static_cast<std::size_t>(clue) % 64);
    }
    std::array<std::uint64_t, (clueCount + 63) / 64> bits_{};
};

}  // namespace speclens
