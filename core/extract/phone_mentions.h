// Which phones a text names, and where it speaks of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/extract/page.h"
#include "core/extract/phone_registry.h"
#include "core/extract/phone_set.h"

namespace speclens {

enum class MentionKind : std::uint8_t {
    Name,   ///< a full name or a short form of one
    Thing,  ///< something that is no phone
};

struct Mention {
    MentionKind kind = MentionKind::Name;
    TokenRange range;
    std::uint32_t phone = 0;  ///< index of a Name's phone
    ThingKind thing{};        ///< of a Thing
    bool series = false;      ///< of a Name that stands for a series ("the Note 11 series")
    bool brandOnly = false;   ///< of a Name that is its brand's or family's alone ("the Samsung")
};

/// The phones of a page in the order of their first names, and every mention in reading order;
/// mentions do not overlap.
struct PhoneMentions {
    std::vector<PhoneEntry> phones;
    std::vector<Mention> mentions;
    FlatMap<PhoneSet> members;  ///< phones whose names begin with a series' words, by their run

    /// The mentions that begin inside the tokens; they live as long as these here.
    [[nodiscard]] std::span<const Mention> within(TokenRange range) const;

    /// The page's tokens that are part of a name.
    [[nodiscard]] TokenMask mask(const Page& page) const;

    /// The phones of a series that some mention names.
    [[nodiscard]] PhoneSet membersOf(std::uint32_t series) const;
};

/// Short forms ("Note 11 Pro", "the 13T", "the Ultra") are resolved against the full names of the
/// whole page; a form that fits none is no mention.
PhoneMentions findPhones(const Page& page);

}  // namespace speclens
