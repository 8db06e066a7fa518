#include "app/cli/backup_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/catalog/catalog_check.h"
#include "core/exchange/terminal_text.h"

namespace speclens::cli {

CLI::App* BackupCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("backup", "Copy the catalog to a new file");
    part->footer(
        "The copy is the catalog as it stands at one moment, also while the window or another\n"
        "command works on it. A file that is there already is not replaced.");
    part->add_option("FILE", file_, "The file to make")
        ->required()
        ->type_name("")
        ->check(checkFileName);
    addCatalogOption(*part, catalog_);
    return part;
}

int BackupCommand::run(const Context& context) {
    Catalog catalog = openForReading(catalog_, context);
    CatalogCheck(catalog).copyTo(file_);
    context.out << "wrote " << printable(file_) << '\n';
    return success;
}

}  // namespace speclens::cli
