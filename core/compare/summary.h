// What differs most between compared phones, in sentences.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens {

/// "The Redmi Note 11 Pro 5G charges at 67 W, the Redmi Note 11S at 33 W." Every figure is the
/// displayed value of a cell.
struct SummarySentence {
    std::string text;
    AttributeId attribute{};
    std::vector<std::size_t> phones;  ///< those that are named, in the sentence's order
    bool confirmed = true;            ///< all that it says; what is not "is said to" be
};

/// At most five sentences, one an attribute: those that are confirmed first, then what differs
/// most. That is the relative difference, as a share of what counts as a whole one, times the
/// weight of the attribute (the tables in summary_words.cpp). Differences of less than a tenth of a
/// whole one are not told.
///
/// Only known values take part, and none that sources disagree about or of which a part alone is
/// confirmed. Of several values the best one is told, of prices those of one currency. Of two
/// phones both are named, the better first. Of more, the best and the worst where no other one is
/// as good or as bad, or the one that is unlike "the others", which are all the same; of things
/// that a phone has or lacks the only one that does. The last two need all phones to be known.
std::vector<SummarySentence> summarize(const Comparison& comparison);

}  // namespace speclens
