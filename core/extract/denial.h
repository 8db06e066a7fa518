// Words that deny what stands behind them or before them.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the thing that `range` names is denied: a word of denial stands shortly before it in its
/// clause ("no headphone jack"), a longer way off where it stands in a list of what is denied ("no
/// headphone jack or microSD slot"), or behind it ("the headphone jack is gone").
bool isDenied(const SentenceView& view, TokenRange range);

/// Whether the value at token `at` is denied by a word before it; a denial of something else in the
/// clause does not reach it ("no jack, a 120Hz screen"; "no more than 6GB").
bool isValueDenied(const SentenceView& view, std::uint32_t at);

}  // namespace speclens
