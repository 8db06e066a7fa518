// The command line of the window.
#pragma once

#include <QSize>
#include <QStringList>
#include <optional>
#include <variant>

#include "ui/theme/theme.h"
#include "ui/window/window_state.h"

namespace speclens::app {

struct Options {
    QStringList articles;
    std::optional<QString> catalog;
    QStringList compare;  ///< names of phones
    std::optional<ui::View> view;
    std::optional<ui::ThemeMode> theme;
    std::optional<QString> screenshot;  ///< the file to write
    std::optional<QSize> size;
};

/// The program should say something and end.
struct Notice {
    QString text;
    int exitCode = 0;  ///< 0: to standard output; else to standard error
};

inline constexpr int exitFailure = 1;
inline constexpr int exitUsage = 2;

/// Reads `arguments`, the program's name first. Needs a QCoreApplication, but no display.
std::variant<Options, Notice> readCommandLine(const QStringList& arguments);

}  // namespace speclens::app
