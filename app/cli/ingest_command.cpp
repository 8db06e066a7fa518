#include "app/cli/ingest_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <ostream>
#include <set>

#include "app/cli/article.h"
#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/catalog/catalog.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

NewSource sourceOf(const std::string& file, const Document& document) {
    NewSource source;
    source.title = std::string(document.title());
    if (source.title.empty()) {
        source.title = std::filesystem::path(file).filename().string();
    }
    source.location = file;
    source.content = std::string(document.text());
    return source;
}

std::string report(const IngestResult& result, const std::vector<Claim>& claims) {
    if (result.alreadyKnown) {
        return "already in the catalog, nothing changed";
    }
    if (claims.empty()) {
        return "added, but it says nothing about a phone";
    }
    std::set<std::string> phones;
    for (const Claim& claim : claims) {
        phones.insert(phoneKey(claim.phone));
    }
    return "added " + counted(result.claimsAdded, "claim") + " about " +
           counted(phones.size(), "phone") + ", " + std::to_string(result.phonesAdded) +
           " of them new";
}

}  // namespace

CLI::App* IngestCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand("ingest", "Store articles and what they say in the catalog");
    part->footer(
        "Makes the catalog where there is none. An article that the catalog has already changes\n"
        "nothing, whatever its name. Each article is stored as a whole or not at all; one that\n"
        "cannot be read is reported, and the others go on.");
    part->add_option("FILE", files_, "Articles to read, plain text in UTF-8")->required();
    addCatalogOption(*part, catalog_);
    return part;
}

int IngestCommand::run(const Context& context) {
    const std::string location = catalogLocation(catalog_, context.environment);
    const Extractor extractor;
    std::optional<Catalog> catalog;
    int status = success;
    for (const std::string& file : files_) {
        std::optional<Article> article;
        try {
            article = readArticle(file, extractor);
        } catch (const Error& error) {
            complain(context, error.what());
            status = failure;
            continue;
        }
        if (!catalog) {
            catalog = Catalog::open(location, Catalog::Access::ReadWrite);
        }
        const IngestResult result =
            catalog->ingest(sourceOf(file, article->document), article->claims);
        context.out << printable(file) << ": " << report(result, article->claims) << '\n';
    }
    return status;
}

}  // namespace speclens::cli
