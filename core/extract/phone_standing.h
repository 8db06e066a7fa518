// Which phones a story speaks of as out already, and which as still to come.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Follows a page's stories. A phone is known where the story compares with it ("than the S21"),
/// calls it an earlier one ("last year's S21"), tells of it as past ("the S21 had") or says that it
/// is sold ("the S21, which costs"), and is not one that the story is about. One whose values the
/// story hedges again and again is still to come.
class PhoneStandings {
  public:
    explicit PhoneStandings(const PhoneMentions& phones) : standings_(phones.phones.size()) {}

    void beginStory() { ++story_; }

    /// Whatever else is said of it, the story is about that phone.
    void setSubject(std::uint32_t phone) { of(phone).subject = true; }

    /// To be called for each sentence in order.
    void read(const SentenceView& view, const std::vector<Anchor>& anchors);

    /// To be called for each value told of the phone, in order.
    void noteValue(std::uint32_t phone, bool hedged);

    /// Whether the story is about the phone.
    [[nodiscard]] bool isSubject(std::uint32_t phone) const {
        return standings_[phone].story == story_ && standings_[phone].subject;
    }

    /// Whether nearly all that the story told of the phone so far was hedged.
    [[nodiscard]] bool isHedged(std::uint32_t phone) const;

    [[nodiscard]] bool isKnown(std::uint32_t phone) const {
        const Standing& standing = standings_[phone];
        return standing.story == story_ && standing.known && !isSubject(phone);
    }

    /// Whether the story calls the phone one of before, so that nothing of it is left to leak.
    [[nodiscard]] bool isFormer(std::uint32_t phone) const {
        return isKnown(phone) && standings_[phone].former;
    }

  private:
    struct Standing {
        std::uint32_t story = 0;  ///< that the rest is of
        bool known = false;
        bool former = false;
        bool subject = false;
        std::uint32_t hedged = 0;  ///< values
        std::uint32_t stated = 0;  ///< values
    };
    Standing& of(std::uint32_t phone);

    std::vector<Standing> standings_;  ///< by phone
    std::uint32_t story_ = 1;
};

/// Whether the words around a phone's name say that it is out: "last year's S21", "February's
/// S21", "the S21 had", "buy the S21", "the S21, which costs".
bool isEarlierPhone(const SentenceView& view, TokenRange name);

/// ... and has been so for some time: "last year's S21", "the S21, which costs".
bool isFormerPhone(const SentenceView& view, TokenRange name);

}  // namespace speclens
