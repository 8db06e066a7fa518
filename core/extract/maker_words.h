// Whether a phone's maker is the one who speaks.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the token is a maker's or a phone's name, or begins words that stand for a maker:
/// "the company", "its official website".
bool isMaker(const SentenceView& view, std::uint32_t token);

/// Whether the sentence has a maker's name, other than in a phone's, or words that stand for one.
bool namesMaker(const SentenceView& view);

/// Whether a verb of saying is a maker's: "Samsung says", "says Samsung", not "says Samsung leaker
/// ..." and not "says that the Galaxy S31 ...".
bool isSaidByMaker(const SentenceView& view, TokenRange verb);

/// Whether a verb of opinion is a maker's, beside others that may stand between: "Samsung does own
/// up to 4K, and reckons". What a phone's name or somebody with a maker's name hints is not.
bool isOpinionOfMaker(const SentenceView& view, TokenRange verb);

}  // namespace speclens
