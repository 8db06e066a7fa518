#include "app/cli/program.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <ostream>

#include "app/cli/backup_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/edit_command.h"
#include "app/cli/export_command.h"
#include "app/cli/extract_command.h"
#include "app/cli/import_command.h"
#include "app/cli/ingest_command.h"
#include "app/cli/leaks_command.h"
#include "app/cli/list_command.h"
#include "app/cli/listing_command.h"
#include "app/cli/show_command.h"
#include "core/exchange/terminal_text.h"

namespace speclens::cli {
namespace {

constexpr const char* description =
    "Reads smartphone specifications out of articles, keeps each with the sentence that says so, "
    "and shows and compares them.";

constexpr const char* footer =
    "The catalog is the file named with --catalog, else by SPECLENS_CATALOG, else\n"
    "speclens/catalog.speclens in the user's data folder.\n\n"
    "Examples:\n"
    "  speclens-cli extract article.txt\n"
    "  speclens-cli ingest article.txt another.txt\n"
    "  speclens-cli list\n"
    "  speclens-cli show 'Redmi Note 11 Pro 5G'\n"
    "  speclens-cli compare 'note 11 pro 5g' '12 ultra' --output comparison.csv\n\n"
    "Ends with 0 where all went well, 1 where something failed, 2 on wrong usage.";

struct Entry {
    std::unique_ptr<Command> command;
    CLI::App* part = nullptr;
};

using Commands = std::vector<std::unique_ptr<Command>>;

void addGroup(CLI::App& program, std::vector<Entry>& entries, const std::string& group,
              Commands commands) {
    for (std::unique_ptr<Command>& command : commands) {
        Entry& entry = entries.emplace_back(Entry{std::move(command)});
        entry.part = entry.command->addTo(program);
        entry.part->group(group);
    }
}

std::vector<Entry> addCommands(CLI::App& program) {
    Commands main;
    main.push_back(std::make_unique<ExtractCommand>());
    main.push_back(std::make_unique<IngestCommand>());
    main.push_back(std::make_unique<ImportCommand>());
    main.push_back(std::make_unique<ListCommand>());
    main.push_back(std::make_unique<ShowCommand>());
    main.push_back(std::make_unique<CompareCommand>());
    main.push_back(std::make_unique<ExportCommand>());
    Commands known = makeListingCommands();
    known.push_back(std::make_unique<LeaksCommand>());
    known.push_back(std::make_unique<CheckCommand>());
    known.push_back(std::make_unique<BackupCommand>());
    std::vector<Entry> entries;
    addGroup(program, entries, "Commands", std::move(main));
    addGroup(program, entries, "What is known of the catalog", std::move(known));
    addGroup(program, entries, "Changes by hand", makeEditCommands());
    return entries;
}

std::vector<Entry>::const_iterator findChosen(const std::vector<Entry>& entries) {
    return std::find_if(entries.begin(), entries.end(),
                        [](const Entry& entry) { return entry.part->parsed(); });
}

/// Whether the first word stands in a command's place and names none.
bool isUnknownCommand(const std::vector<Entry>& entries,
                      const std::vector<std::string>& arguments) {
    return !arguments.empty() && !arguments.front().starts_with('-') &&
           std::none_of(entries.begin(), entries.end(), [&arguments](const Entry& entry) {
               return entry.part->get_name() == arguments.front();
           });
}

int adviseHelp(const Context& context) {
    context.err << "Run 'speclens-cli --help', or --help after a command, for what it takes.\n";
    return wrongUsage;
}

int parseAndRun(std::vector<std::string> arguments, const Context& context) {
    CLI::App program(description, "speclens-cli");
    program.footer(footer);
    program.set_version_flag("--version", "speclens-cli " SPECLENS_VERSION,
                             "Print the version and end");
    program.set_help_flag("-h,--help", "Print this help and end");
    program.get_formatter()->label("SUBCOMMAND", "COMMAND");
    program.get_formatter()->label("REQUIRED", "(required)");
    program.require_subcommand(1);
    const std::vector<Entry> entries = addCommands(program);
    if (isUnknownCommand(entries, arguments)) {
        complain(context, "there is no command '" + arguments.front() + "'");
        return adviseHelp(context);
    }
    std::reverse(arguments.begin(), arguments.end());
    try {
        program.parse(std::move(arguments));
    } catch (const CLI::Success& asked) {
        return program.exit(asked, context.out, context.err);
    } catch (const CLI::ParseError& mistake) {
        const bool chosen = findChosen(entries) != entries.end();
        complain(context, chosen ? mistake.what() : "a command is missing");
        return adviseHelp(context);
    }
    return findChosen(entries)->command->run(context);
}

}  // namespace

int runProgram(std::vector<std::string> arguments, const Context& context) {
    try {
        return parseAndRun(std::move(arguments), context);
    } catch (const std::bad_alloc&) {
        complain(context, "there is not enough memory");
    } catch (const std::exception& problem) {
        complain(context, problem.what());
    }
    return failure;
}

void complain(const Context& context, std::string_view message) {
    context.out.flush();
    context.err << "speclens-cli: " << printable(message) << '\n';
}

}  // namespace speclens::cli
