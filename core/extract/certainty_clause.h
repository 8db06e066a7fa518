// What a sentence's own words say of how certain one of its values is.
#pragma once

#include <optional>
#include <span>

#include "core/extract/certainty_sign.h"
#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the finding is a price or a date.
bool isLaunchValue(const Finding& finding);

/// Judges by the nearest sign before the value in its clause, else by a hedge behind it there.
/// Where the phone is out already, a hedge of when it comes says nothing of its price.
std::optional<Judgement> judgeByClause(const SentenceView& view, const Finding& finding,
                                       std::span<const CertaintySign> signs, bool launched);

}  // namespace speclens
