// Reads tables as sentences: a cell's value behind the words that label it.
#pragma once

#include <cstdint>

#include "core/text/sentence.h"

namespace speclens {

enum class SheetForm : std::uint8_t {
    Loose,   ///< no labels are known: each row is read as it stands
    Beside,  ///< the labels stand in a column, so that each row is one attribute's
    Above,   ///< the labels stand in the first row, so that each row is one phone's
};

/// A table of a page.
struct Sheet {
    std::uint32_t firstBlock = 0;
    std::uint32_t lastBlock = 0;  ///< behind the last
    SheetForm form = SheetForm::Loose;
    std::uint32_t labelColumn = 0;  ///< of labels beside
    bool signs = false;             ///< some cell is a "+" and nothing else
};

/// Appends the sentences of the blocks [first, last), the rows of one table, to `text`. In a table
/// with labels each cell is read for itself, behind a copy of its label's tokens (Sentence::content
/// says where the cell's own begin); labels without values are not read.
Sheet readSheet(const Document& document, std::uint32_t first, std::uint32_t last,
                TokenizedText& text);

}  // namespace speclens
