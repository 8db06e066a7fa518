#include "app/cli/export_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "app/cli/reading.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/terminal_text.h"

namespace speclens::cli {

CLI::App* ExportCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("export", "Print or save the catalog as CSV");
    part->footer(
        "A row a phone, a column an attribute; several values are joined with ';'. 'import' reads\n"
        "it back without loss. --with adds columns behind each attribute: KEY:status (stated,\n"
        "leaked, ...), KEY:source (the source's title) and KEY:quote (the words that say so).\n"
        "Attributes of which some value is not plainly stated have their status in any case.");
    part->add_option("--with", remarks_, "Further columns: status, source, quote")
        ->delimiter(',')
        ->type_name("COLUMNS")
        ->check(CLI::IsMember({"status", "source", "quote"}).description(""));
    part->add_option("-o,--output", output_, "Write to this file instead of printing")
        ->type_name("FILE")
        ->check(checkFileName);
    addCatalogOption(*part, catalog_);
    return part;
}

int ExportCommand::run(const Context& context) {
    const auto asked = [this](const char* column) {
        return std::find(remarks_.begin(), remarks_.end(), column) != remarks_.end();
    };
    const Catalog catalog = openForReading(catalog_, context);
    const CatalogCsvColumns columns{asked("status"), asked("source"), asked("quote")};
    if (!output_) {
        writeCatalogCsv(catalog, columns, [&context](std::string_view piece) {
            return context.out.write(piece.data(), static_cast<std::streamsize>(piece.size()))
                .good();
        });
        return success;
    }
    std::size_t phones = 0;
    writeFileAtomically(
        *output_, [&](const TextSink& sink) { phones = writeCatalogCsv(catalog, columns, sink); });
    context.out << "wrote " << counted(phones, "phone") << " to " << printable(*output_) << '\n';
    return success;
}

}  // namespace speclens::cli
