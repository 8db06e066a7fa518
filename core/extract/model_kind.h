// The models of a series that have a suffix in common, or none: "the Pro models", "the standard
// models".
#pragma once

#include "core/extract/phone_mentions.h"
#include "core/extract/phone_set.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// The phones that a mention of a suffix stands for where "models" or the like follows it; none
/// where it is no such mention.
PhoneSet modelsOfKind(const SentenceView& view, const PhoneMentions& phones,
                      const Mention& mention);

/// The phones of the series of `phone` without a suffix for better ones, such as "Pro".
PhoneSet plainModels(const PhoneMentions& phones, std::uint32_t phone);
/// Those that have "Pro" in their names.
PhoneSet proModels(const PhoneMentions& phones, std::uint32_t phone);

/// The phone of a pair of one series whose name says that it is the bigger or better one, "the
/// S24+" beside "the S24", and the other one; none where the names do not say.
PhoneSet greaterOf(const PhoneMentions& phones, const PhoneSet& pair);
PhoneSet lesserOf(const PhoneMentions& phones, const PhoneSet& pair);

}  // namespace speclens
