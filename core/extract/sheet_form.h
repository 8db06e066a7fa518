// Where the labels of a table stand.
#pragma once

#include "core/extract/sheet_cells.h"
#include "core/extract/sheet_text.h"

namespace speclens {

/// Sets the sheet's form and the column of its labels.
void chooseForm(const SheetCells& cells, Sheet& sheet);

}  // namespace speclens
