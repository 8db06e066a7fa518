// Phones that a sentence only compares with what it speaks of.
#pragma once

#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the words before a phone's name compare with it: "than the A53", "twice the screen as
/// the iPhone 4S", "identical to its predecessor, the Z1". `anchors` are those found before it.
bool isCompared(const SentenceView& view, const std::vector<Anchor>& anchors, TokenRange mention);

/// Whether the phone, and those listed behind it, are examples of others: "devices such as the
/// S22".
bool isExample(const SentenceView& view, std::uint32_t mention);

/// Whether the phone is named for the sake of one that is its relative: "the follow-up to the S22".
bool isOfRelation(const SentenceView& view, std::uint32_t mention);

}  // namespace speclens
