// Values that a sentence gives a phone by saying that they are those of another one: "the same
// chipset and cameras as the A54", "Battery: same as on the A54", "shares its chip with the A54".
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/discourse.h"
#include "core/extract/sentence_view.h"
#include "core/spec/attribute.h"

namespace speclens {

/// What the text tells of these attributes of the one phone holds for the other too.
struct ValueEcho {
    TokenRange words;  ///< that say so
    std::vector<AttributeId> attributes;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

/// In reading order. `discourse` is what was spoken of before the sentence; where it names no phone
/// to be like, the one spoken of before is meant.
std::vector<ValueEcho> findValueEchoes(const SentenceView& view, const std::vector<Anchor>& anchors,
                                       const Discourse& discourse);

}  // namespace speclens
