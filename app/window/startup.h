// What happens between the command line and the window.
#pragma once

#include <cstdio>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "app/window/command_line.h"
#include "core/catalog/catalog.h"
#include "ui/window/session.h"

namespace speclens::app {

struct OpenedCatalog {
    std::string path;
    std::shared_ptr<Catalog> catalog;
    bool isNew = false;  ///< the file was made
};

/// Opens the catalog, which is made where it is missing and opened for reading alone where it
/// cannot be written. Brings its bundled phones up to date; the user's own catalog has them all.
/// Throws Error.
OpenedCatalog openCatalog(const std::optional<QString>& chosen);

/// The same on a thread of its own, with what the window begins with.
std::future<ui::LoadedCatalog> beginLoading(const std::optional<QString>& chosen);

/// The file that openCatalog() opens. Throws Error where there is no place for it.
std::string catalogPath(const std::optional<QString>& chosen);

/// The phones that are meant by `names`. `problems` gets a sentence for each name that means none
/// or several.
std::vector<PhoneId> findPhones(const Catalog& catalog, const QStringList& names,
                                QStringList& problems);

/// Whether Qt can show a window here. Where it cannot and only a picture is wanted, has Qt render
/// without a display.
bool prepareDisplay(const Options& options);

/// Writes to standard output or standard error, in the encoding of the terminal.
void print(std::FILE* stream, const QString& text);
void printError(const QString& text);

/// Whether somebody sees the window, so that a message box makes sense.
bool hasDisplay();

}  // namespace speclens::app
