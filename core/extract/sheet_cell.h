// A cell with its label, for the readers of cells.
#pragma once

#include "core/extract/sentence_view.h"
#include "core/extract/sheet_label.h"

namespace speclens {

struct SheetCell {
    TokenRange label;
    TokenRange content;
    CellLabel says;  ///< what the label says
};

/// The cell of a sentence: of a table's, or of a line that a label begins ("Battery: 5,000", "RAM
/// 8"). Its label is empty where the sentence is none.
SheetCell cellOf(const SentenceView& view);

/// Yes, no, or nothing, as the label asks; whether the cell is that and nothing else.
bool readCellAnswer(const SentenceView& view, const SheetCell& cell, Findings& findings);
/// Card slots, and sizes of cards, which are none of the phone's: "microSD | up to 1TB".
void readCellCards(const SentenceView& view, const SheetCell& cell, Findings& findings);
/// Figures without a unit, which the label gives them.
void readBareFigures(const SentenceView& view, const SheetCell& cell, Findings& findings);
/// Cameras as sheets list them, where the label is of cameras: "Dual 16 + 20 MP, f/1.7".
void readCellCameras(const SentenceView& view, const SheetCell& cell, Findings& findings);
/// Colors in any words, where the label is of colors.
void readCellColors(const SentenceView& view, const SheetCell& cell, Findings& findings);
/// Amounts whose currency the label names: "Price (USD)".
void readBareAmounts(const SentenceView& view, const SheetCell& cell, Findings& findings);

}  // namespace speclens
