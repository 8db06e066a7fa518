#include "app/cli/check_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/catalog/catalog_check.h"
#include "core/exchange/terminal_text.h"

namespace speclens::cli {

CLI::App* CheckCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("check", "Say whether the catalog is sound");
    part->footer(
        "Looks at the file, at every source, phone and claim, and at whether the values that are\n"
        "kept for browsing are those of the claims. Ends with 1 where something is wrong. With\n"
        "--repair it makes the kept values anew; what else is wrong needs a copy to go back to.");
    part->add_flag("--repair", repair_, "Make the values anew that are kept for browsing");
    addCatalogOption(*part, catalog_);
    return part;
}

int CheckCommand::run(const Context& context) {
    Catalog catalog =
        repair_ ? openForEditing(catalog_, context) : openForReading(catalog_, context);
    CatalogCheck check(catalog);
    if (repair_) {
        check.rebuildKeptValues();
    }
    const CatalogFindings findings = check.run();
    for (const std::string& problem : findings.problems) {
        context.out << printable(problem) << '\n';
    }
    context.out << counted(findings.sources, "source") << ", " << counted(findings.phones, "phone")
                << ", " << counted(findings.claims, "claim") << ": "
                << (findings.problems.empty() ? "no problem found" : "something is wrong") << '\n';
    if (findings.onlyKeptValues) {
        context.out << "'speclens-cli check --repair' mends it\n";
    }
    return findings.problems.empty() ? success : failure;
}

}  // namespace speclens::cli
