// Whether somebody outside of a phone's maker is who speaks.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

/// "A Korean site says", "one blogger posted", "a shop in Peru lists": whose verb it is, is nobody
/// whom the text vouches for.
bool isSaidByOutsider(const SentenceView& view, TokenRange verb);

/// "according to a Korean site", "comes from a shop in Peru", "going by the benchmark": what begins
/// at the token.
bool isOutsider(const SentenceView& view, std::uint32_t token);

}  // namespace speclens
