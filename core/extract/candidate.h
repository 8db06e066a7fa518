// Candidates: the phones that a value may be said of, with what speaks for each.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/clue.h"
#include "core/extract/discourse.h"
#include "core/extract/finding.h"
#include "core/extract/parallel_value.h"
#include "core/extract/sentence_shape.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Phones that a value may be said of; nobody where there are none.
struct Candidate {
    PhoneSet phones;
    Clues clues;
    const Anchor* anchor = nullptr;  ///< the nearest one in the sentence, or null
    bool compared = false;           ///< brought in beside what the sentence speaks of
    float score = 0;
};

/// What the sentence before a value, and the story before the sentence, tell.
struct Context {
    const SentenceView& view;
    const SentenceShape& shape;
    const std::vector<Anchor>& anchors;
    const std::vector<Clues>& anchorClues;  ///< of each anchor, by clueOf
    const Discourse& discourse;
    const Topics& topics;
    const std::vector<NamedBehind>& namedBehind;  ///< values before in the sentence
    const std::vector<std::uint32_t>& owned;      ///< how many values each phone was given
    std::uint32_t mostOwned = 0;                  ///< the highest of these
    std::uint32_t story = 0;
    bool underLabel = false;        ///< the paragraph begins with a label: "Battery: ..."
    PhoneSet previousOwners;        ///< of the finding before in the sentence
    std::uint32_t previousEnd = 0;  ///< behind its last token; 0 where there is none
    std::uint32_t listEnd = 0;      ///< behind the list that the value stands in, or behind itself
};

/// What an anchor is in its sentence, whatever value is asked about.
Clues cluesOfAnchor(const SentenceView& view, const SentenceShape& shape,
                    const std::vector<Anchor>& anchors, std::size_t which);

/// Replaces `candidates` by those of a finding, each set of phones once, nobody at the end.
void findCandidates(const Context& context, const Finding& finding,
                    std::vector<Candidate>& candidates);

}  // namespace speclens
