#include "app/cli/listing_command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <ostream>
#include <string_view>

#include "app/cli/reading.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/conflict_list.h"
#include "core/exchange/record_list.h"

namespace speclens::cli {

struct Listing {
    std::string_view name;
    std::string_view summary;
    std::string_view footer;
    std::string (*print)(Catalog& catalog, ComparisonFormat format, std::size_t width);
};

namespace {

std::string conflicts(Catalog& catalog, ComparisonFormat format, std::size_t width) {
    return conflictList(findConflicts(catalog), format, width);
}

std::string sources(Catalog& catalog, ComparisonFormat format, std::size_t width) {
    RecordList list{
        {"number", "kind", "title", "location", "published", "trust", "phones", "claims",
         "license"},
        {"No.", "Kind", "Title", "Location", "Published", "Trust", "Phones", "Claims", "License"},
        {},
        "The catalog has no sources."};
    const std::vector<SourceSize> sizes = catalog.sourceSizes();
    const std::vector<SourceRecord> records = catalog.sources();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const SourceRecord& source = records[i];
        list.rows.push_back({std::to_string(static_cast<std::int64_t>(source.id)),
                             std::string(sourceKindName(source.kind)), source.title,
                             source.location, source.published, formatNumber(source.trust),
                             std::to_string(sizes[i].phones), std::to_string(sizes[i].claims),
                             source.license});
    }
    return printRecords(list, format, width);
}

std::string doubts(Catalog& catalog, ComparisonFormat format, std::size_t width) {
    RecordList list{{"phone", "other"}, {"Phone", "May be"}, {}, "No names are in doubt."};
    for (const auto& [left, right] : CatalogEditor(catalog).doubtfulPairs()) {
        list.rows.push_back({fullName(left.name), fullName(right.name)});
    }
    return printRecords(list, format, width);
}

std::string history(Catalog& catalog, ComparisonFormat format, std::size_t width) {
    RecordList list{{"made", "what", "of", "undone"},
                    {"Made", "What", "Of", "Undone"},
                    {},
                    "Nothing was done by hand."};
    for (const EditRecord& edit : CatalogEditor(catalog).history()) {
        list.rows.push_back({edit.made, std::string(editKindName(edit.kind)), edit.subject,
                             edit.undone ? "yes" : "no"});
    }
    return printRecords(list, format, width);
}

constexpr std::array listings = {
    Listing{"conflicts", "Print the values that confirmed sources disagree about",
            "A line for each value and source, the one that is shown first. A correction, or a "
            "claim\nthat was accepted, settles a conflict.",
            conflicts},
    Listing{"sources", "Print where the catalog's claims come from",
            "'trust' and 'forget' take the number or the title of a source.", sources},
    Listing{"doubts", "Print phones whose names leave it open whether they are one",
            "'merge' makes them one, 'apart' says that they are two.", doubts},
    Listing{"history", "Print what was done to the catalog by hand, newest first",
            "'undo' takes back the first line that is not undone, 'redo' the last that is.",
            history}};

}  // namespace

CLI::App* ListingCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand(std::string(listing_.name), std::string(listing_.summary));
    part->footer(std::string(listing_.footer));
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int ListingCommand::run(const Context& context) {
    Catalog catalog = openForReading(catalog_, context);
    context.out << listing_.print(catalog, findComparisonFormat(format_).value(), context.width);
    return success;
}

std::vector<std::unique_ptr<Command>> makeListingCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const Listing& listing : listings) {
        commands.push_back(std::make_unique<ListingCommand>(listing));
    }
    return commands;
}

}  // namespace speclens::cli
