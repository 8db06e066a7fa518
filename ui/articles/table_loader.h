// Reads tables of phones into the catalog.
#pragma once

#include <QString>
#include <functional>
#include <stop_token>

#include "core/catalog/catalog.h"
#include "ui/articles/load_report.h"

namespace speclens::ui {

/// Whether the file's name says that it is a table.
bool isTable(const QString& path);

/// What came of the table at `path`; nothing where it was stopped, which stores nothing. `progress`
/// is told the percentage that is done. Throws Error where it cannot be read or stored.
std::optional<ArticleOutcome> readTable(Catalog& catalog, const QString& path,
                                        const std::stop_token& stop,
                                        const std::function<void(int percent)>& progress);

}  // namespace speclens::ui
