// Values that a sentence gives to a second phone by likening it to the first.
#pragma once

#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// The anchor whose phones have the value too: "the same 50MP camera as the Pixel 6", "a 5,000mAh
/// battery, which is what the S25 has", "Like the S22, it has a 50MP camera", "shares its Tensor G4
/// with the Pixel 9"; null where the sentence likens nobody.
const Anchor* sharerOf(const SentenceView& view, const Finding& finding,
                       const std::vector<Anchor>& anchors);

}  // namespace speclens
