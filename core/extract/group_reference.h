// Which phones "both", "all three" and "the other two" stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/discourse.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Refers to the sentence, to what was spoken of before it and to its anchors found so far, which
/// must outlive it. Every answer is empty where the text has no such phones.
class GroupReference {
  public:
    GroupReference(const SentenceView& view, const Discourse& discourse,
                   const std::vector<Anchor>& anchors)
        : view_(view), discourse_(discourse), anchors_(anchors) {}

    /// "both", at token `reference`.
    [[nodiscard]] PhoneSet pair(std::uint32_t reference) const;
    /// "each", "all are": the phones named together here or spoken of together.
    [[nodiscard]] PhoneSet each(std::uint32_t reference) const;
    /// "all three", "every one of them": where no number is said, the phones spoken of together
    /// last.
    [[nodiscard]] PhoneSet all(const Match& match) const;
    /// "they", "these phones": several phones that the sentence or the one before speaks of
    /// together; of "the phones" else those of the section or the story.
    [[nodiscard]] PhoneSet they(const Match& match) const;
    /// "the other two have" of the phones spoken of together: all but what was spoken of last.
    [[nodiscard]] PhoneSet others(const Match& match) const;
    /// "the other phone": the one of a pair that the text does not speak of.
    [[nodiscard]] PhoneSet other(const Match& match) const;
    /// "the first two", "the last two" of more phones that were named together.
    [[nodiscard]] PhoneSet first(const Match& match) const;
    [[nodiscard]] PhoneSet last(const Match& match) const;
    /// What "the former" and "the latter" are of; none where two values stand nearer than two
    /// phones: "12GB or 16GB, the latter with 512GB".
    [[nodiscard]] PhoneSet lastTwo(std::uint32_t reference) const;

  private:
    enum class ListPart : std::uint8_t { Begin, End };

    [[nodiscard]] PhoneSet namedPair() const;
    [[nodiscard]] PhoneSet partOfList(const Match& match, ListPart part) const;
    [[nodiscard]] PhoneSet spokenTogether() const;
    [[nodiscard]] PhoneSet group(std::size_t count) const;
    [[nodiscard]] bool standsFree(const Match& match) const;
    [[nodiscard]] bool saysOneBefore(std::uint32_t reference) const;
    [[nodiscard]] PhoneSet spokenHere(std::uint32_t reference) const;
    [[nodiscard]] PhoneSet rest(std::uint32_t reference) const;
    [[nodiscard]] const PhoneSet* listOfMore(std::size_t count) const;
    [[nodiscard]] std::optional<std::size_t> numberIn(const Match& match) const;

    const SentenceView& view_;
    const Discourse& discourse_;
    const std::vector<Anchor>& anchors_;
};

}  // namespace speclens
