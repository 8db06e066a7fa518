// What the commands that read a catalog share.
#pragma once

#include <optional>
#include <string>

#include "app/cli/command.h"
#include "core/browse/phone_table.h"
#include "core/exchange/comparison_export.h"

namespace speclens::cli {

/// Adds --catalog FILE.
void addCatalogOption(CLI::App& part, std::optional<std::string>& catalog);

/// Adds --format with these choices, the first being the default.
void addFormatOption(CLI::App& part, std::string& format, const std::vector<std::string>& choices);

/// What the catalog holds. Throws Error, also where there is no catalog yet.
PhoneTable loadCatalog(const std::optional<std::string>& catalog, const Context& context);

}  // namespace speclens::cli
