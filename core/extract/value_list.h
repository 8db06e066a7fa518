// Lists of values in a sentence: "Black and White for the Pro".
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Says for each finding where the list that it stands in ends: behind the last of the values of
/// one attribute that only separators part, else behind itself. `order` sorts them by their place.
void findListEnds(const SentenceView& view, const Findings& findings,
                  std::span<const std::size_t> order, std::vector<std::uint32_t>& ends);

}  // namespace speclens
