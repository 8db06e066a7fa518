#include "app/cli/list_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/exchange/phone_list.h"

namespace speclens::cli {

CLI::App* ListCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("list", "Print the phones of the catalog");
    part->footer(
        "For each phone: whether anything about it is confirmed or all of it is only leaked, and\n"
        "of how many attributes the catalog knows a value.");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int ListCommand::run(const Context& context) {
    const PhoneTable table = PhoneTable::load(openForReading(catalog_, context));
    context.out << phoneList(table, findComparisonFormat(format_).value(), context.width);
    return success;
}

}  // namespace speclens::cli
