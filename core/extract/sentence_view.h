// One sentence, with what the stages before found in it.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/quantity.h"

namespace speclens {

struct SentenceView {
    const Page& page;
    const Sentence& sentence;
    TokenRange range;                   ///< all tokens of the sentence
    std::span<const Mention> mentions;  ///< that begin in it
    const Quantities& quantities;
    const TokenMask& masked;  ///< part of a name
    /// What was found in the sentence before, as far as its readers have read; null at the head of
    /// a page.
    const Findings* findingsBefore = nullptr;
    const Terms& terms = page.termsOf(sentence);

    /// The range, cut to the sentence.
    [[nodiscard]] TokenRange window(std::uint32_t begin, std::uint32_t end) const {
        return {begin < range.begin ? range.begin : begin, end > range.end ? range.end : end};
    }
    /// Up to `count` tokens before `token`, or from `token` on.
    [[nodiscard]] TokenRange before(std::uint32_t token, std::uint32_t count) const {
        return window(token > count ? token - count : 0, token);
    }
    [[nodiscard]] TokenRange from(std::uint32_t token, std::uint32_t count) const {
        return window(token, token + count);
    }
    [[nodiscard]] bool has(TokenRange tokens, Cue cue) const {
        return page.findCue(tokens, cue) != nullptr;
    }
    [[nodiscard]] bool has(Cue cue) const { return terms.has(cue); }
    [[nodiscard]] bool has(TermKind kind) const { return terms.has(kind); }
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return i >= range.begin && i < range.end && page.is(i, word);
    }
};

}  // namespace speclens
