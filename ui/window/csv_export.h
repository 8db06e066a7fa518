// Writes a CSV file that the user names.
#pragma once

#include <QString>
#include <functional>
#include <string>

#include "ui/window/dialogs.h"

namespace speclens::ui {

/// Asks for a file, with `suggested` as a beginning, and has it written by `write`, which throws
/// Error where it cannot. Returns its path, or nothing where the user gave up or where it was not
/// written, which was then told.
QString exportAsCsv(const QString& suggested, const std::function<void(const std::string&)>& write,
                    const Dialogs& dialogs, QWidget* parent);

}  // namespace speclens::ui
