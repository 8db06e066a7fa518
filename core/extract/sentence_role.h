// Sentences that do not go on with what the text speaks of.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether a sentence that begins so tells of another phone in passing: "For reference, the S23
/// ...", "Gone is the zoom of the S23".
bool isPassing(const Page& page, std::uint32_t begin);

/// Whether a sentence that begins so opens with a clause that hangs on its main clause: "And while
/// ...".
bool opensSubordinate(const Page& page, std::uint32_t begin);

/// Whether the sentence heads what follows it: a heading, or an entry of a list that is a name and
/// nothing else, with text under it: "2. Tecno Spark 12C".
bool isHeading(const SentenceView& view);

/// Whether the sentence is a caption without a capital, a picture's description that says of no
/// phone what it has: "huawei p20 pro leica".
bool isPictureName(const SentenceView& view);

/// "Also Read - OnePlus 9 launched with 65W charging": the headline of another story.
bool isTeaser(const Page& page, TokenRange sentence);

/// Whether the headline sets the phone at `name` beside the one before: "Pixel 9a vs. iPhone 16e".
bool isRivalOfHeadline(const SentenceView& view, std::uint32_t name);

}  // namespace speclens
