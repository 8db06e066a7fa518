// Figures without a unit of their own.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/sentence_view.h"
#include "core/extract/token_scan.h"

namespace speclens {

/// The figure at token `i` in the unit of the attribute; none where it is no figure, or is beyond
/// what `data/lexicon/bare_figures.tsv` says the attribute may be.
std::optional<WrittenNumber> bareFigure(const TokenScan& scan, AttributeId attribute,
                                        std::uint32_t i);

/// Whether a reader has made something of token `i`, or has refused it, or may still do so.
bool isTaken(const SentenceView& view, const Findings& findings, std::uint32_t i);

}  // namespace speclens
