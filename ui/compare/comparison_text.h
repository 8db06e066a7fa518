// A comparison as text for other programs.
#pragma once

#include <QString>

#include "ui/compare/comparison_model.h"

namespace speclens::ui {

/// The rows that `model` shows, folded ones too: tab-separated, a header line first, unconfirmed
/// values with their basis. Cells that a spreadsheet would run as a formula are made inert.
QString tabSeparatedText(const ComparisonModel& model);

/// "redmi-note-11-pro-5g-vs-xiaomi-12-ultra.csv"; "comparison-of-5-phones.csv".
QString suggestedFileName(const Comparison& comparison);

}  // namespace speclens::ui
