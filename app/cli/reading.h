// What the commands that read a catalog share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/catalog/catalog.h"
#include "core/exchange/comparison_export.h"

namespace speclens::cli {

/// Adds FILE..., the articles to read; required.
CLI::Option* addFilesArgument(CLI::App& part, std::vector<std::string>& files);

/// Refuses an empty name where a file is named, as an unset variable of a shell gives.
std::string checkFileName(const std::string& name);

/// Adds --catalog FILE.
void addCatalogOption(CLI::App& part, std::optional<std::string>& catalog);

/// Adds --format with these choices, the first being the default.
void addFormatOption(CLI::App& part, std::string& format, const std::vector<std::string>& choices);

/// What the catalog holds. Throws Error, also where there is no catalog yet.
Catalog openCatalog(const std::optional<std::string>& catalog, const Context& context);

}  // namespace speclens::cli
