// Questions, which say nothing by themselves, and how the text goes on to answer them.
#pragma once

#include <cstdint>

#include "core/extract/sentence_view.h"

namespace speclens {

enum class Answer : std::uint8_t { Yes, No, Open };

/// What the words behind a sentence that asks if something is there say to it: "Does it have NFC?
/// No.", "Headphone jack? Gone." A few words that ask for nothing name what the text goes on with,
/// and other sentences are their own answer: both are a yes.
Answer answerTo(const SentenceView& view);

}  // namespace speclens
