#include "app/cli/history_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/record_list.h"

namespace speclens::cli {

CLI::App* HistoryCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "history", "Print what was done to the catalog by hand, newest first");
    part->footer("'undo' takes back the first line that is not undone, 'redo' the last that is.");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int HistoryCommand::run(const Context& context) {
    Catalog catalog = openForReading(catalog_, context);
    RecordList list{{"made", "what", "of", "undone"},
                    {"Made", "What", "Of", "Undone"},
                    {},
                    "Nothing was done by hand."};
    for (const EditRecord& edit : CatalogEditor(catalog).history()) {
        list.rows.push_back({edit.made, std::string(editKindName(edit.kind)), edit.subject,
                             edit.undone ? "yes" : "no"});
    }
    context.out << printRecords(list, findComparisonFormat(format_).value(), context.width);
    return success;
}

}  // namespace speclens::cli
