// What the commands that read a catalog share.
#pragma once

#include <cstddef>
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

/// Opens the catalog as it is. Where none was named and the user has none yet, one is made that has
/// the phones of this program. Throws Error, also where the one that was named is not there.
Catalog openForReading(const std::optional<std::string>& catalog, const Context& context);

/// Opens the catalog, which is made where it is missing, and brings the phones of this program up
/// to date where it has them. Throws Error.
Catalog openForWriting(const std::optional<std::string>& catalog, const Context& context);

/// Opens the catalog for changes that will not be stored; an empty one in memory where it is not
/// there. Throws Error.
Catalog openForTrial(const std::optional<std::string>& catalog, const Context& context);

/// Opens the catalog to change what is in it. Throws Error, also where it is not there.
Catalog openForEditing(const std::optional<std::string>& catalog, const Context& context);

/// "1 phone", "2 phones".
std::string counted(std::size_t count, const std::string& thing);

}  // namespace speclens::cli
