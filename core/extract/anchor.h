// What a sentence speaks of: the phones and things that its values can belong to.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"

namespace speclens {

enum class AnchorKind : std::uint8_t {
    Name,       ///< one or more phones by name; names listed side by side are one anchor
    Reference,  ///< "it", "both", "the former"
    Unnamed,    ///< a phone that the text does not name: "its predecessor"
    Thing,      ///< something that is no phone
};

struct Anchor {
    AnchorKind kind = AnchorKind::Name;
    TokenRange range;
    std::vector<std::uint32_t> phones;  ///< indices into PhoneMentions::phones
    bool compared = false;              ///< only compared with ("than the A53")
    bool accessory = false;             ///< a thing that comes with phones
};

/// The phones that were spoken of before a sentence.
struct Discourse {
    std::vector<std::uint32_t> subject;  ///< what was spoken of last; several for "both"
    /// What was spoken of before a thing that is no phone; "the phone" goes back to it.
    std::vector<std::uint32_t> beforeThing;
    /// The last phones spoken of, each once, the latest at the end.
    std::vector<std::uint32_t> recent;
};

/// The anchors of a sentence in reading order.
std::vector<Anchor> findAnchors(const SentenceView& view, const PhoneMentions& phones,
                                const Discourse& discourse);

}  // namespace speclens
