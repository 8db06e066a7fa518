// What a sentence speaks of: the phones and things that its values can belong to.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/discourse.h"
#include "core/extract/lineage.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/phone_set.h"
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
    PhoneSet phones;
    bool compared = false;   ///< only compared with ("than the A53")
    bool accessory = false;  ///< a thing that comes with phones
    bool open = false;       ///< "it": what the text spoke of before, which is not settled
    bool group = false;      ///< a reference to several ("both", "all three", "the latter")
};

/// Replaces `anchors` by those of a sentence in reading order.
void findAnchors(const SentenceView& view, const PhoneMentions& phones, const Discourse& discourse,
                 const Lineage& lineage, std::vector<Anchor>& anchors);

}  // namespace speclens
