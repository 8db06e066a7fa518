// The phones that were spoken of before a sentence as candidates of its values.
#pragma once

#include <cstddef>

#include "core/extract/candidate_list.h"

namespace speclens {

/// Adds what the text spoke of, with what it was there. `anchorBefore`: whether the sentence names
/// something before the value; `alone`: whether it names nothing new.
void addSpokenOf(const Context& context, bool anchorBefore, bool alone, CandidateList& list);

/// Adds what "both" and "all three", which stand for so many phones, can mean besides.
void addMeaningsOfGroup(const Discourse& discourse, std::size_t count, CandidateList& list);

}  // namespace speclens
