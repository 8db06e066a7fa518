// Pictures of the window.
#pragma once

#include <QString>

class QWidget;

namespace speclens::app {

/// Renders `window` as it is and writes it as PNG. Throws Error where the file cannot be written,
/// after which an older file still stands.
void writeScreenshot(QWidget& window, const QString& path);

}  // namespace speclens::app
