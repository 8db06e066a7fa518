#include "app/cli/sources_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/reading.h"
#include "core/exchange/record_list.h"
#include "core/spec/value.h"

namespace speclens::cli {

CLI::App* SourcesCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand("sources", "Print where the catalog's claims come from");
    part->footer("'trust' and 'forget' take the number or the title of a source.");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int SourcesCommand::run(const Context& context) {
    RecordList list{{"number", "kind", "title", "location", "published", "trust", "license"},
                    {"No.", "Kind", "Title", "Location", "Published", "Trust", "License"},
                    {},
                    "The catalog has no sources."};
    for (const SourceRecord& source : openForReading(catalog_, context).sources()) {
        list.rows.push_back({std::to_string(static_cast<std::int64_t>(source.id)),
                             std::string(sourceKindName(source.kind)), source.title,
                             source.location, source.published, formatNumber(source.trust),
                             source.license});
    }
    context.out << printRecords(list, findComparisonFormat(format_).value(), context.width);
    return success;
}

}  // namespace speclens::cli
