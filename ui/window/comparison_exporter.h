// Writes a comparison to a CSV file that the user names.
#pragma once

#include <QString>

#include "core/compare/comparison.h"
#include "ui/window/dialogs.h"

namespace speclens::ui {

/// Asks for a file in `folder` and writes it. Returns its path, or nothing where the user gave up
/// or where it could not be written, which was then told.
QString exportComparisonAsCsv(const Comparison& comparison, const QString& folder,
                              const Dialogs& dialogs, QWidget* parent);

}  // namespace speclens::ui
