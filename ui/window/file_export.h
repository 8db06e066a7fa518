// Writes a file that the user names.
#pragma once

#include <QString>
#include <functional>
#include <string>

#include "ui/window/dialogs.h"

namespace speclens::ui {

/// Asks for a file of one of `kinds`, with `suggested` as a beginning, and has it written by
/// `write`, which throws Error where it cannot. Returns its path, or nothing where the user gave up
/// or where it was not written, which was then told.
QString exportToFile(const QString& suggested, const QList<FileKind>& kinds,
                     const std::function<void(const std::string&)>& write, const Dialogs& dialogs,
                     QWidget* parent);

}  // namespace speclens::ui
