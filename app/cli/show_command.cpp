#include "app/cli/show_command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <ostream>

#include "app/cli/phone_choice.h"
#include "app/cli/reading.h"

namespace speclens::cli {

CLI::App* ShowCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand("show", "Print a phone's values with the sentences that say so");
    part->footer(
        "PHONE is the phone's name in any reasonable writing: 'Redmi Note 11 Pro 5G',\n"
        "'xiaomi redmi note 11 pro 5g', note11pro5g. Quotes may be left out, since all words are\n"
        "one name. Where it may mean several phones, the command asks which, and ends with 1.");
    part->add_option("PHONE", phone_, "The phone's name")->required()->type_name("");
    part->add_flag("--why", why_, "Say why each value is shown and not another one");
    addFormatOption(*part, format_, {"table", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int ShowCommand::run(const Context& context) {
    const Catalog catalog = openForReading(catalog_, context);
    const std::array phones = {choosePhone(catalog, CLI::detail::join(phone_, " "))};
    const Comparison comparison = compare(catalog, phones);
    context.out << (format_ == "json" ? comparisonJson(comparison)
                                      : evidenceText(comparison, context.width, why_));
    return success;
}

}  // namespace speclens::cli
