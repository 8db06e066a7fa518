// Values of phones that are out, told beside a hedge of another one.
#pragma once

#include <cstdint>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// "... rumored, the old X with 8GB": the phone is named between the hedge and the value as one
/// that is out.
bool isNamedAsEarlier(const SentenceView& view, TokenRange between, std::uint32_t phone);

/// "than the 64MP of the 8a", "from 12MP on the current Ultra": a hedge of the value that it is set
/// against says nothing of it.
bool isSetAgainst(const SentenceView& view, const Finding& finding, std::uint32_t phone);

/// "rumored to beat the A54, which has 4GB": what hangs on the phone's name behind the hedge.
bool hangsOnName(const SentenceView& view, const Finding& finding, TokenRange hedge,
                 std::uint32_t phone);

/// "said to be thinner (the S25 has 8.2mm)": brackets that name the phone before the value.
bool isInOwnBrackets(const SentenceView& view, const Finding& finding, std::uint32_t phone);

}  // namespace speclens
