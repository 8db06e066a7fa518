// Words that deny what stands behind them.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the thing at token `at` is denied: a word of denial stands shortly before it in its
/// clause ("no headphone jack"), or a longer way off where the token stands in a list of what is
/// denied ("no headphone jack or microSD slot").
bool isDenied(const SentenceView& view, std::uint32_t at);

/// Whether the value at token `at` is denied: as above, but a denial of something else in the
/// clause does not reach it ("no jack, a 120Hz screen"; "no more than 6GB").
bool isValueDenied(const SentenceView& view, std::uint32_t at);

}  // namespace speclens
