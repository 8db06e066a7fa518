// Rows of marks that reviewers give: "Display: 8", "Camera: 7/10", "Overall: 7.5".
#pragma once

#include <vector>

#include "core/extract/sheet_cells.h"

namespace speclens {

/// Whether the label speaks of marks: "Our rating", "Scores".
bool speaksOfScores(const LabelCell& label);

/// Which of the table's rows are marks: small figures on rows one under the other, one of whose
/// labels, or the heading above (`headed`), says so.
std::vector<bool> findScores(const SheetCells& cells, std::uint32_t labelColumn, bool headed);

}  // namespace speclens
