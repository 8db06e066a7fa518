#include "app/cli/ingest_command.h"

#include <CLI/CLI.hpp>
#include <ostream>
#include <utility>

#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/catalog/catalog.h"
#include "core/exchange/article_import.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"
#include "core/text/article_file.h"

namespace speclens::cli {
namespace {

std::string report(const ArticleImport& imported) {
    if (imported.stored.alreadyKnown) {
        return "already in the catalog, nothing changed";
    }
    if (imported.claims == 0) {
        return "added, but it says nothing about a phone";
    }
    return "added " + counted(imported.claims, "claim") + " about " +
           counted(imported.phones.size(), "phone") + ", " +
           std::to_string(imported.stored.phonesAdded) + " of them new";
}

}  // namespace

CLI::App* IngestCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand("ingest", "Store articles and what they say in the catalog");
    part->footer(
        "Makes the catalog where there is none. An article that the catalog has already changes\n"
        "nothing, whatever its name. Each article is stored as a whole or not at all; one that\n"
        "cannot be read is reported, and the others go on.");
    addFilesArgument(*part, files_);
    addCatalogOption(*part, catalog_);
    return part;
}

int IngestCommand::run(const Context& context) {
    const Extractor extractor;
    std::optional<Catalog> catalog;
    int status = success;
    for (const std::string& file : files_) {
        std::string bytes;
        try {
            bytes = readArticleFile(file);
        } catch (const Error& error) {
            complain(context, error.what());
            status = failure;
            continue;
        }
        if (!catalog) {
            catalog = openForWriting(catalog_, context);
        }
        const ArticleImport imported = importArticle(*catalog, extractor, std::move(bytes), file);
        context.out << printable(file) << ": " << report(imported) << '\n';
    }
    return status;
}

}  // namespace speclens::cli
