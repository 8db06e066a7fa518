// Phones whose names say that they have 5G.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// A finding of 5G in the name of a phone, which it is of.
struct NetworkName {
    std::uint32_t phone = 0;
    Finding finding;
};

/// Those of the sentence that are the first of their phones.
std::vector<NetworkName> networkNamesIn(const SentenceView& view, const PhoneMentions& phones);

}  // namespace speclens
