#include "app/cli/conflicts_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/exchange/conflict_list.h"

namespace speclens::cli {

CLI::App* ConflictsCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "conflicts", "Print the values that confirmed sources disagree about");
    part->footer(
        "A line for each value and source, the one that is shown first. A correction, or a claim\n"
        "that was accepted, settles a conflict.");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int ConflictsCommand::run(const Context& context) {
    const Catalog catalog = openForReading(catalog_, context);
    context.out << conflictList(findConflicts(catalog), findComparisonFormat(format_).value(),
                                context.width);
    return success;
}

}  // namespace speclens::cli
