#include "app/cli/import_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <span>
#include <stop_token>

#include "app/cli/interruption.h"
#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/exchange/bundled_phones.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/table_file.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

constexpr std::size_t mostShown = 20;

void printProblems(const CatalogCsvReport& report, const std::string& file,
                   const Context& context) {
    for (const std::string& column : report.ignoredColumns) {
        complain(context, file + ": the column '" + column + "' is no attribute and was left out");
    }
    const std::size_t shown = std::min(report.problems.size(), mostShown);
    for (const CellProblem& problem : std::span(report.problems).first(shown)) {
        complain(context, file + ", row " + std::to_string(problem.row) + ", " + problem.column +
                              ": " + problem.problem);
    }
    if (report.problemCount > mostShown) {
        complain(context, file + ": " + std::to_string(report.problemCount - mostShown) +
                              " more cells were not understood");
    }
}

void printDoubts(const CatalogCsvReport& report, const Context& context) {
    for (const DoubtfulPhone& doubt : report.doubtful) {
        context.out << printable("'" + fullName(doubt.phone) + "' may be '" +
                                 fullName(doubt.candidates.front().name) + "'")
                    << "; it was added as a phone of its own. See speclens-cli doubts.\n";
    }
}

}  // namespace

CLI::App* ImportCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("import", "Read phones out of a CSV into the catalog");
    part->footer(
        "FILE is what 'export' writes, or a table like it: a first line with brand, model and "
        "keys\n"
        "of attributes, then a row a phone; several values are joined with ';'. The table becomes\n"
        "one source of the catalog, and each title in a column KEY:source one of its own, all of\n"
        "it or nothing; the same content again changes\n"
        "nothing, and an import that is called off (Ctrl+C) leaves the catalog as it was. Cells "
        "that are\n"
        "not understood are named and left out, and the command then ends with 1, having stored\n"
        "the rest.");
    CLI::Option* file = part->add_option("FILE", file_, "The CSV file, in UTF-8")
                            ->type_name("")
                            ->check(checkFileName);
    CLI::Option* bundled = part->add_flag(
        "--bundled", bundled_, "Add the phones that come with the program, or update them");
    part->add_flag("--dry-run", dryRun_, "Tell what would happen, and store nothing")
        ->excludes(bundled);
    file->excludes(bundled);
    part->final_callback([this] {
        if (file_.empty() && !bundled_) {
            throw CLI::RequiredError("FILE");
        }
    });
    addCatalogOption(*part, catalog_);
    return part;
}

int ImportCommand::run(const Context& context) {
    if (bundled_) {
        Catalog catalog = openForWriting(catalog_, context);
        updateBundledPhones(catalog, BundleChoice::Deleted);
        context.out << "the catalog has the phones of this program\n";
        return success;
    }
    CatalogCsvImport request;
    request.source.kind = SourceKind::Table;
    request.source.title = std::filesystem::path(file_).filename().string();
    request.source.location = file_;
    request.source.content = readTableFile(file_);
    request.dryRun = dryRun_;
    const std::size_t total = request.source.content.size();
    const Interruption interruption;
    std::stop_source stop;
    request.stop = stop.get_token();
    request.progress = [&](std::size_t done) {
        if (context.watched) {
            context.err << '\r' << done * 100 / total << " %" << std::flush;
        }
        if (interruption.isAsked()) {
            stop.request_stop();
        }
    };
    Catalog catalog = dryRun_ ? openForTrial(catalog_, context) : openForWriting(catalog_, context);
    const CatalogCsvReport report = importCatalogCsv(catalog, request);
    if (context.watched) {
        context.err << "\r      \r";
    }
    if (report.cancelled) {
        throw Error("the import was called off; the catalog is as it was", file_);
    }
    if (report.alreadyKnown) {
        context.out << printable(file_) << ": already in the catalog, nothing changed\n";
        return success;
    }
    context.out << printable(file_) << ": " << counted(report.values, "value") << " of "
                << counted(report.rows, "phone") << ": " << report.added << " added, "
                << report.changed << " changed, " << report.left << " left as they were"
                << (dryRun_ ? " (nothing was stored)" : "") << '\n';
    printDoubts(report, context);
    printProblems(report, file_, context);
    return report.problemCount == 0 ? success : failure;
}

}  // namespace speclens::cli
