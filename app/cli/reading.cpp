#include "app/cli/reading.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "core/catalog/catalog.h"
#include "core/exchange/bundled_phones.h"
#include "core/spec/error.h"

namespace speclens::cli {

namespace {

bool isMissing(const std::string& path) {
    std::error_code problem;
    return !std::filesystem::exists(path, problem) && !problem;
}

/// The user's own catalog is made where it is missing; another one has to be there.
void refuseMissing(const std::string& path, const std::optional<std::string>& catalog,
                   const Context& context) {
    if (isMissing(path) && bundleChoice(catalog, context.environment) != BundleChoice::All) {
        throw Error("there is no catalog yet", path,
                    "Read an article into it first: speclens-cli ingest FILE");
    }
}

}  // namespace

std::string checkFileName(const std::string& name) {
    return name.empty() ? "the name of the file is empty" : "";
}

CLI::Option* addFilesArgument(CLI::App& part, std::vector<std::string>& files) {
    return part
        .add_option("FILE", files, "Articles to read: plain text, HTML or Markdown, in UTF-8")
        ->required()
        ->type_name("")
        ->check(checkFileName);
}

void addCatalogOption(CLI::App& part, std::optional<std::string>& catalog) {
    part.add_option("--catalog", catalog, "The catalog file; without it, see speclens-cli --help")
        ->type_name("FILE")
        ->check(checkFileName);
}

void addFormatOption(CLI::App& part, std::string& format, const std::vector<std::string>& choices) {
    format = choices.front();
    std::string names;
    for (const std::string& choice : choices) {
        names += (names.empty() ? "" : ", ") + choice;
    }
    part.add_option("--format", format,
                    "How to print it: " + names + " (" + format + " if not given)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember(choices).description(""));
}

Catalog openForReading(const std::optional<std::string>& catalog, const Context& context) {
    const std::string path = catalogLocation(catalog, context.environment);
    refuseMissing(path, catalog, context);
    return isMissing(path) ? openForWriting(catalog, context)
                           : Catalog::open(path, Catalog::Access::ReadOnly);
}

Catalog openForWriting(const std::optional<std::string>& catalog, const Context& context) {
    Catalog opened =
        Catalog::open(catalogLocation(catalog, context.environment), Catalog::Access::ReadWrite);
    updateBundledPhones(opened, bundleChoice(catalog, context.environment));
    return opened;
}

Catalog openForTrial(const std::optional<std::string>& catalog, const Context& context) {
    const std::string path = catalogLocation(catalog, context.environment);
    return isMissing(path) ? Catalog::inMemory() : Catalog::open(path, Catalog::Access::ReadWrite);
}

Catalog openForEditing(const std::optional<std::string>& catalog, const Context& context) {
    refuseMissing(catalogLocation(catalog, context.environment), catalog, context);
    return openForWriting(catalog, context);
}

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

}  // namespace speclens::cli
