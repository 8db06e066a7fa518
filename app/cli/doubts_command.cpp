#include "app/cli/doubts_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/record_list.h"

namespace speclens::cli {

CLI::App* DoubtsCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "doubts", "Print phones whose names leave it open whether they are one");
    part->footer("'merge' makes them one, 'apart' says that they are two.");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int DoubtsCommand::run(const Context& context) {
    Catalog catalog = openForReading(catalog_, context);
    RecordList list{{"phone", "other"}, {"Phone", "May be"}, {}, "No names are in doubt."};
    for (const auto& [left, right] : CatalogEditor(catalog).doubtfulPairs()) {
        list.rows.push_back({fullName(left.name), fullName(right.name)});
    }
    context.out << printRecords(list, findComparisonFormat(format_).value(), context.width);
    return success;
}

}  // namespace speclens::cli
