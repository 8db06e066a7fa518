// What happens between the command line and the window.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/window/command_line.h"
#include "core/catalog/catalog.h"

namespace speclens::app {

struct OpenedCatalog {
    std::string path;
    std::shared_ptr<Catalog> catalog;
};

/// Opens the catalog, which is made where it is missing and opened for reading alone where it
/// cannot be written. Brings its bundled phones up to date; the user's own catalog has them all.
/// Throws Error.
OpenedCatalog openCatalog(const std::optional<QString>& chosen);

/// The phones that are meant by `names`. `problems` gets a sentence for each name that means none
/// or several.
std::vector<PhoneId> findPhones(const Catalog& catalog, const QStringList& names,
                                QStringList& problems);

/// Whether Qt can show a window here. Where it cannot and only a picture is wanted, has Qt render
/// without a display.
bool prepareDisplay(const Options& options);

/// Whether somebody sees the window, so that a message box makes sense.
bool hasDisplay();

}  // namespace speclens::app
